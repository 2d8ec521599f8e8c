/**
 * The polite fetcher: a URL in, a typed outcome out. It never rejects; only a setting with which no host may be asked
 * throws, when the fetcher is made.
 *
 *     permitted? → robots.txt → the host's turn → one exchange → redirect? again → outcome → retry? again
 *
 * Every hop of a redirect goes the whole way: permission, robots.txt, turn. Decisions are made in pure files beside
 * this one (`classify`, `retry-delay`, `pace`, `robots`, `http-date`, `addresses`); here they are carried out.
 *
 * Deliberately absent: cookies, proxies, requests other than GET, and a way to ignore robots.txt.
 */
import { setMaxListeners } from 'node:events';
import { Agent } from 'undici';
import type { FetchOutcome, IsoInstant, Validators } from '../model.js';
import { type Failure, failure, failureOfStatus, header, type ResponseHeaders } from './classify.js';
import { type Clock, systemClock } from './clock.js';
import { type Answer, type BodyWish, type Exchange, type ExchangeLimits, exchange } from './exchange.js';
import { guardedConnector, type Resolve } from './guarded-connect.js';
import { retryAfterSeconds } from './http-date.js';
import {
  afterFailure,
  afterGoodAnswer,
  afterStart,
  afterTooMuch,
  type CircuitPolicy,
  leftAlone,
  withCrawlDelay,
} from './pace.js';
import {
  failedOutcome,
  failureOfPage,
  isEmpty,
  noValidators,
  outcomeOf,
  redirectTarget,
  refusalOf,
  requestHeaders,
  samePage,
  shown,
  wishForPage,
} from './page.js';
import { type RetryPolicy, retryDelay } from './retry-delay.js';
import {
  meansNoRobots,
  noFile,
  parseRobots,
  type RobotsEntry,
  read,
  robotsBytes,
  robotsVerdict,
  unreachable,
} from './robots.js';
import { createTurns, type Host } from './turns.js';
import { userAgentFor } from './user-agent.js';

export { FetcherConfigurationError } from './user-agent.js';

export interface FetcherOptions {
  /** E-mail address or URL at which the operator can be reached; `null` only where no public host is asked. */
  userAgentContact: string | null;
  /** Hosts that may be asked, as in a URL: with the port where it is not the default (`127.0.0.1:8080`). */
  allowedHosts: string[];
  /** Loopback, private and link-local ranges may be asked. Cloud metadata addresses never are. */
  allowPrivateAddresses: boolean;
  /**
   * Per host: milliseconds between two requests, and how many at a time. One at a time: from the end of one to the
   * start of the next. Several: from start to start.
   */
  politeness: { intervalMs: number; concurrency: number };
  /** Requests at a time over all hosts. Default 4. */
  globalConcurrency?: number;
  /** Milliseconds. Defaults: connect 10 s, headers 30 s, body 30 s between two pieces, whole 120 s. */
  timeouts?: { connectMs?: number; headersMs?: number; bodyMs?: number; wholeMs?: number };
  /** Bytes. Defaults: 30 MB as sent, 60 MB decompressed. */
  limits?: { maxBytes?: number; maxDecompressedBytes?: number };
  /** Defaults: 3 requests in all, waits up to 1 s, 2 s, … at most 30 s; Retry-After obeyed up to 120 s. */
  retries?: Partial<RetryPolicy>;
  /** Defaults: opens after 5 pages that failed in a row, for 60 s at first and 30 min at most. */
  circuit?: Partial<CircuitPolicy>;
  /** Accept header. */
  accept?: string;
  /** Once it aborts nothing new is asked; what is on the wire is finished. `close()` ends that too. */
  signal?: AbortSignal;
  onEvent?: (event: FetchEvent) => void;
  clock?: Clock;
  /** Name resolution; the system's by default. What it answers is checked all the same. */
  resolve?: Resolve;
}

/** What the fetcher is doing, for progress and logs. */
export type FetchEvent =
  | { kind: 'waiting'; host: string; ms: number; why: 'politeness' }
  | { kind: 'waiting'; host: string; ms: number; why: 'retry'; url: string; code: string; attempt: number }
  | { kind: 'request'; url: string }
  | { kind: 'response'; url: string; status: number | null; bytes: number; headers: ResponseHeaders }
  | { kind: 'robots'; url: string; state: RobotsEntry['state']; sitemaps: string[] }
  | { kind: 'circuit-open'; host: string; seconds: number };

/** What a host's robots.txt says, for `gradewatch check`. */
export interface RobotsState {
  /** `rules` were read; `none`: there is no such file; `unreachable`: everything counts as disallowed for now. */
  state: RobotsEntry['state'];
  /** May the URL that was asked about be fetched? */
  allowed: boolean;
  crawlDelaySeconds: number | null;
  /** Sitemaps that the file names, as written. */
  sitemaps: string[];
  /** Why it is unreachable. */
  detail: string | null;
}

export interface Fetcher {
  /**
   * Asks for a page. With validators the request is conditional. Never rejects.
   *
   * `movedTo` of a fetched document is its final URL where every redirect on the way was permanent (301, 308), else
   * `null`; `document.url` is the final URL in either case.
   */
  fetch(url: string, validators: Validators | null): Promise<FetchOutcome>;
  /** What the robots.txt file of the URL's host says. Never rejects. */
  robots(url: string): Promise<RobotsState>;
  /** Ends everything at once: what is waiting or on the wire comes back as `interrupted`. */
  close(): Promise<void>;
}

/** An exchange, and the Retry-After of its answer. */
type Asked = Exchange & { retryAfterSeconds: number | null };
/** What following a URL to its end came to. `kept-off`: the last hop was not asked for. */
type Followed =
  | { kind: 'answer'; url: URL; answer: Answer; notModified: boolean; permanent: boolean }
  | { kind: 'kept-off'; failure: Failure }
  | { kind: 'failed'; host: Host; failure: Failure; status: number | null; retryAfterSeconds: number | null };
/** Redirects that are followed, for pages and for robots.txt (RFC 9309, section 2.3.1.2, asks for five at least). */
const mostRedirects = 5;
const defaultAccept =
  'text/html,application/xhtml+xml,application/pdf;q=0.9,application/xml;q=0.8,application/json;q=0.8,text/plain;q=0.7,*/*;q=0.1';
/** Failures that speak of the host and not of the page: enough of them in a row open the circuit. */
const hostFailures: ReadonlySet<string> = new Set([
  'blocked',
  'timeout',
  'dns',
  'tls',
  'connection',
  'truncated',
  'server-error',
]);

/**
 * Makes a fetcher for one site's hosts.
 *
 * @throws FetcherConfigurationError with a `code`, where a public host would be asked without a contact
 */
export function createFetcher(options: FetcherOptions): Fetcher {
  const clock = options.clock ?? systemClock;
  const userAgent = userAgentFor(options.userAgentContact, options.allowedHosts);
  const allowedHosts = new Set(options.allowedHosts.map((host) => host.toLowerCase()));
  const accept = options.accept ?? defaultAccept;
  const limits: ExchangeLimits = {
    headersMs: options.timeouts?.headersMs ?? 30_000,
    bodyMs: options.timeouts?.bodyMs ?? 30_000,
    wholeMs: options.timeouts?.wholeMs ?? 120_000,
    maxBytes: options.limits?.maxBytes ?? 30_000_000,
    maxDecompressedBytes: options.limits?.maxDecompressedBytes ?? 60_000_000,
  };
  const retries: RetryPolicy = {
    attempts: 3,
    baseMs: 1000,
    maxMs: 30_000,
    maxRetryAfterSeconds: 120,
    ...options.retries,
  };
  const circuit: CircuitPolicy = {
    afterFailures: 5,
    openMs: 60_000,
    maxOpenMs: 30 * 60_000,
    ...options.circuit,
  };
  const onEvent = options.onEvent ?? (() => {});

  const agent = new Agent({
    connect: guardedConnector({
      allowPrivateAddresses: options.allowPrivateAddresses,
      connectTimeoutMs: options.timeouts?.connectMs ?? 10_000,
      resolve: options.resolve,
    }),
    connections: options.politeness.concurrency,
    keepAliveTimeout: 15_000,
  });

  // `waiting` ends what has not begun, `wire` what has.
  const waiting = new AbortController();
  const wire = new AbortController();
  setMaxListeners(0, waiting.signal, wire.signal);
  const stopWaiting = () => waiting.abort();
  options.signal?.addEventListener('abort', stopWaiting, { once: true });
  if (options.signal?.aborted) stopWaiting();

  const turns = createTurns({
    intervalMs: options.politeness.intervalMs,
    concurrency: options.politeness.concurrency,
    globalConcurrency: options.globalConcurrency ?? 4,
    clock,
    signal: waiting.signal,
    onWait: (host, ms) => onEvent({ kind: 'waiting', host, ms, why: 'politeness' }),
  });
  const robotsByOrigin = new Map<string, RobotsEntry | Promise<RobotsEntry>>();

  /** One request, in the host's turn. */
  async function ask(
    url: URL,
    sent: Record<string, string>,
    bounds: ExchangeLimits,
    wish: (status: number, headers: ResponseHeaders) => BodyWish,
  ): Promise<Asked> {
    const host = turns.host(url.host);
    const turn = await turns.take(host, async () => {
      onEvent({ kind: 'request', url: url.href });
      const answer = await exchange(url, sent, {
        dispatcher: agent,
        limits: bounds,
        signal: wire.signal,
        wish,
      });
      // What the answer teaches is learnt within the turn: the next one waits by it.
      return { ...answer, retryAfterSeconds: learn(host, answer) };
    });
    if (turn.kind === 'interrupted') {
      return unasked(failure('interrupted', 'stopped before it was asked for'), null);
    }
    if (turn.kind === 'circuit-open') {
      onEvent({ kind: 'circuit-open', host: host.name, seconds: turn.seconds });
      const words = `${host.name} has failed repeatedly or asked to be left alone; asked again in ${turn.seconds} s`;
      return unasked(failure('circuit-open', words), turn.seconds);
    }
    const { value } = turn;
    const bytes = value.kind === 'answer' ? value.body.byteLength : 0;
    onEvent({ kind: 'response', url: url.href, status: value.status, bytes, headers: value.headers });
    return value;
  }

  /** What an answer means for the pace of its host. Returns the Retry-After, in seconds. */
  function learn(host: Host, answer: Exchange): number | null {
    const { status, headers } = answer;
    const now = clock.now();
    // One at a time: the gap is counted from the answer, so that the host sees it whatever the network did.
    if (options.politeness.concurrency === 1) host.pace = afterStart(host.pace, now);
    const seconds = retryAfterSeconds(header(headers, 'retry-after'), header(headers, 'date'), now);
    if (status === 429 || status === 503) {
      const waitedFor = seconds !== null && seconds <= retries.maxRetryAfterSeconds;
      host.pace = afterTooMuch(host.pace, waitedFor ? seconds : null, now);
      if (seconds !== null && !waitedFor) host.pace = leftAlone(host.pace, seconds, now);
    } else if (answer.kind === 'answer' && isGoodAnswer(answer.status)) {
      host.pace = afterGoodAnswer(host.pace);
    }
    return seconds;
  }

  /** Follows redirects by hand, asking permission again at every hop. */
  async function follow(
    start: URL,
    how: {
      validators: Validators;
      heedRobots: boolean;
      bounds: ExchangeLimits;
      wish: (status: number, headers: ResponseHeaders) => BodyWish;
      /** What is wrong with the answer at the end, if anything. */
      judge: (answer: Answer) => Failure | null;
    },
  ): Promise<Followed> {
    const seen = new Set<string>();
    let url = start;
    let from: URL | null = null;
    let permanent = true;
    for (;;) {
      const refused = refusalOf(url, from, allowedHosts);
      if (refused) return { kind: 'kept-off', failure: refused };
      if (how.heedRobots) {
        const closed = robotsVerdict(url, await robotsOf(url));
        if (closed) return { kind: 'kept-off', failure: closed };
      }
      seen.add(url.href);
      const validators = samePage(start, url) ? how.validators : noValidators;
      const answer = await ask(url, requestHeaders(userAgent, accept, validators), how.bounds, how.wish);
      const { status, retryAfterSeconds: wait } = answer;
      const failed = (reason: Failure): Followed => ({
        kind: 'failed',
        host: turns.host(url.host),
        failure: reason,
        status,
        retryAfterSeconds: wait,
      });
      if (answer.kind === 'failed') return failed(answer.failure);
      const target = redirectTarget(url, answer.status, answer.headers);
      if (target === null) {
        const notModified = answer.status === 304 && !isEmpty(validators);
        const said = notModified ? null : how.judge(answer);
        if (said) return failed(said);
        return { kind: 'answer', url, answer, notModified, permanent: from !== null && permanent };
      }
      if (!(target instanceof URL)) return failed(target);
      if (seen.has(target.href))
        return failed(failure('redirect-loop', `redirects in a circle, to ${shown(target)}`));
      if (seen.size > mostRedirects) {
        return failed(
          failure('redirect-loop', `more than ${mostRedirects} redirects, the last to ${shown(target)}`),
        );
      }
      permanent &&= answer.status === 301 || answer.status === 308;
      from = url;
      url = target;
    }
  }

  /** The rules that hold for a URL's origin, from the cache where that is fresh. */
  async function robotsOf(url: URL): Promise<RobotsEntry> {
    const known = await robotsByOrigin.get(url.origin);
    if (known && known.expiresAt > clock.now()) return known;
    // Another caller may have begun to load it while we waited for the old one.
    const loading = robotsByOrigin.get(url.origin);
    if (loading instanceof Promise) return loading;
    const load = loadRobots(url, known ?? null);
    robotsByOrigin.set(url.origin, load);
    const entry = await load;
    robotsByOrigin.set(url.origin, entry);
    const host = turns.host(url.host);
    host.pace = withCrawlDelay(host.pace, entry.rules?.crawlDelay ?? null);
    onEvent({
      kind: 'robots',
      url: new URL('/robots.txt', url).href,
      state: entry.state,
      sitemaps: entry.rules?.sitemaps ?? [],
    });
    return entry;
  }

  async function loadRobots(url: URL, earlier: RobotsEntry | null): Promise<RobotsEntry> {
    const robotsUrl = new URL('/robots.txt', url);
    const bounds = { ...limits, maxBytes: robotsBytes, maxDecompressedBytes: 20 * robotsBytes };
    for (let attempt = 1; ; attempt++) {
      const followed = await follow(robotsUrl, {
        validators: noValidators,
        heedRobots: false,
        bounds,
        wish: (status) => (isSuccess(status) ? 'cut' : 'drop'),
        judge: ({ status, headers }) => (isSuccess(status) ? null : failureOfStatus(status, headers)),
      });
      if (followed.kind === 'answer') {
        return read(parseRobots(robotsUrl.href, followed.answer.body), clock.now());
      }
      const status = followed.kind === 'failed' ? followed.status : null;
      if (meansNoRobots(followed.failure, status)) return noFile(clock.now());
      const again =
        followed.kind === 'failed' &&
        (await retryAfterFailure(robotsUrl.href, followed, attempt)) === 'again';
      if (!again) return unreachable(robotsUrl, followed.failure, status, earlier, clock.now());
    }
  }

  /** Waits before another try, or says that there is none, having noted what that means for the host. */
  async function retryAfterFailure(
    url: string,
    { host, failure: { code }, status, retryAfterSeconds: seconds }: Extract<Followed, { kind: 'failed' }>,
    attempt: number,
  ): Promise<'again' | 'enough'> {
    const decision = retryDelay(
      { code, status, attempt, retryAfterSeconds: seconds },
      retries,
      clock.random(),
    );
    if (decision.retry && !waiting.signal.aborted) {
      const ms = decision.delayMs;
      onEvent({ kind: 'waiting', host: host.name, ms, why: 'retry', url, code, attempt });
      await clock.sleep(ms, waiting.signal);
      return 'again';
    }
    if (hostFailures.has(code)) host.pace = afterFailure(host.pace, circuit, clock.now());
    return 'enough';
  }

  async function fetchPage(url: string, validators: Validators | null): Promise<FetchOutcome> {
    if (!URL.canParse(url)) return failedOutcome(noUrl(url), checkedAt());
    const start = new URL(url);
    start.hash = '';
    const sent = validators ?? noValidators;
    for (let attempt = 1; ; attempt++) {
      const followed = await follow(start, {
        validators: sent,
        heedRobots: true,
        bounds: limits,
        wish: wishForPage,
        judge: failureOfPage,
      });
      if (followed.kind === 'answer') return outcomeOf(followed, sent, checkedAt());
      if (followed.kind === 'kept-off') return failedOutcome(followed.failure, checkedAt());
      const { failure: reason, status } = followed;
      if (reason.code === 'client-error' && (status === 404 || status === 410)) {
        return { kind: 'gone', status, checkedAt: checkedAt() };
      }
      if ((await retryAfterFailure(url, followed, attempt)) === 'again') continue;
      return failedOutcome(reason, checkedAt(), status, followed.retryAfterSeconds);
    }
  }

  function checkedAt(): IsoInstant {
    return new Date(clock.now()).toISOString();
  }

  return {
    fetch: fetchPage,
    async robots(url) {
      const asked = URL.canParse(url) ? new URL(url) : null;
      const refused = asked === null ? noUrl(url) : refusalOf(asked, null, allowedHosts);
      if (asked === null || refused) {
        const detail = refused?.detail ?? null;
        return { state: 'unreachable', allowed: false, crawlDelaySeconds: null, sitemaps: [], detail };
      }
      const entry = await robotsOf(asked);
      return {
        state: entry.state,
        allowed: robotsVerdict(asked, entry) === null,
        crawlDelaySeconds: entry.rules?.crawlDelay ?? null,
        sitemaps: entry.rules?.sitemaps ?? [],
        detail: entry.failure?.detail ?? null,
      };
    },
    async close() {
      options.signal?.removeEventListener('abort', stopWaiting);
      waiting.abort();
      wire.abort();
      await agent.destroy();
    },
  };
}

function unasked(reason: Failure, seconds: number | null): Asked {
  return { kind: 'failed', status: null, headers: {}, failure: reason, retryAfterSeconds: seconds };
}

/** The host answered as a host should, whatever it said of the page. */
function isGoodAnswer(status: number): boolean {
  return status < 400 || status === 404 || status === 410;
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

function noUrl(url: string): Failure {
  return failure('not-allowed', `${JSON.stringify(url)} is no URL`);
}
