/**
 * robots.txt as RFC 9309 has it: one file per origin, kept for at most a day.
 *
 * - answered 2xx: its rules hold, of which the first 500 KiB are read;
 * - answered 4xx: there are no rules. 429 is the exception: a host that says "too much" is not taken to say "anything";
 * - answered 5xx, or not reached: everything is disallowed for the while, unless an earlier copy is at hand;
 * - redirected: followed up to five times, to configured hosts only.
 *
 * Crawl-delay is not in the RFC; where a file names one it is honoured.
 */
import robotsParserModule from 'robots-parser';
import { type Failure, failure } from './classify.js';
import { productToken } from './user-agent.js';

// The module is CommonJS with a default export only in its types.
const robotsParser = robotsParserModule as unknown as typeof robotsParserModule.default;

/** Part of a file that must be read at least, and all that we read: 500 KiB (RFC 9309, section 2.5). */
export const robotsBytes = 500 * 1024;
/** RFC 9309, section 2.4. */
const lifeMs = 24 * 60 * 60_000;
/** After a file could not be had, it is asked for again at the earliest after this. */
const retryMs = 10 * 60_000;

export interface RobotsRules {
  allows(url: string): boolean;
  /** Seconds, or `null`. */
  crawlDelay: number | null;
  /** Sitemaps that the file names, as written. */
  sitemaps: string[];
}

/** No file, no rules. */
const noRules: RobotsRules = { allows: () => true, crawlDelay: null, sitemaps: [] };

/**
 * Reads a robots.txt file. Never throws; lines that are no rules are passed over.
 *
 * @param robotsUrl where the file was asked for: the rules hold for that origin, wherever it was redirected to
 */
export function parseRobots(robotsUrl: string, bytes: Uint8Array): RobotsRules {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, robotsBytes));
  const sitemaps: string[] = [];
  // Lines that belong to no group must not end one (RFC 9309, section 2.2.4); the parser would let them.
  const lines = text.split(/\r\n|\r|\n/).filter((line) => {
    const other = /^\s*([a-z-]+)\s*:\s*([^\s#]*)/i.exec(line);
    const name = other?.[1]?.toLowerCase();
    if (name === 'sitemap' && other?.[2]) sitemaps.push(other[2]);
    return name === 'user-agent' || name === 'allow' || name === 'disallow' || name === 'crawl-delay';
  });
  const rules = robotsParser(robotsUrl, lines.map(plainlyWritten).join('\n'));
  const delay = rules.getCrawlDelay(productToken);
  return {
    // The file itself is always allowed (RFC 9309, section 2.2.2).
    allows: (url) =>
      new URL(url).pathname === '/robots.txt' || rules.isAllowed(plainlyWritten(url), productToken) !== false,
    crawlDelay: delay !== undefined && Number.isFinite(delay) && delay > 0 ? delay : null,
    sitemaps,
  };
}

/**
 * Signs that need no percent-encoding (RFC 3986, section 2.3), written without it: rule and path are compared so (RFC 9309,
 * section 2.2.2), and the parser leaves it out.
 */
function plainlyWritten(text: string): string {
  return text.replace(/%[\da-f]{2}/gi, (code) => {
    const sign = String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return /[\w.~-]/.test(sign) ? sign : code;
  });
}

/** What is known of an origin's file. */
export interface RobotsEntry {
  /** `null` where everything counts as disallowed. */
  rules: RobotsRules | null;
  /** `rules` were read; `none`: there is no such file; `unreachable`: it could not be had, and there is no copy. */
  state: 'rules' | 'none' | 'unreachable';
  /** Why it could not be had. */
  failure: Failure | null;
  /** Milliseconds since 1970. */
  expiresAt: number;
}

export function read(rules: RobotsRules, nowMs: number): RobotsEntry {
  return { rules, state: 'rules', failure: null, expiresAt: nowMs + lifeMs };
}

export function noFile(nowMs: number): RobotsEntry {
  return { rules: noRules, state: 'none', failure: null, expiresAt: nowMs + lifeMs };
}

/** "Unavailable" of RFC 9309, section 2.3.1.3: a 4xx, and redirects without end. A 429 says "not now", not "no rules". */
export function meansNoRobots(reason: Failure, status: number | null): boolean {
  if (reason.code === 'redirect-loop') return true;
  return status !== null && status >= 400 && status < 500 && status !== 429;
}

/**
 * "Unreachable" of RFC 9309, section 2.3.1.4: an earlier copy holds past its day (section 2.4); without one everything
 * is disallowed. A host that cannot be reached at all keeps the code of that failure.
 */
export function unreachable(
  robotsUrl: URL,
  reason: Failure,
  status: number | null,
  earlier: RobotsEntry | null,
  nowMs: number,
): RobotsEntry {
  // That it was not asked for now says nothing about the file.
  const unasked = reason.code === 'interrupted' || reason.code === 'circuit-open';
  const expiresAt = unasked ? nowMs : nowMs + retryMs;
  if (earlier?.rules) return { ...earlier, expiresAt };
  if (unasked) return { rules: null, state: 'unreachable', failure: reason, expiresAt };
  const detail = `${robotsUrl.href} could not be had (${reason.detail}), and until it can, everything counts as disallowed`;
  const closed = status === null ? { ...reason, detail } : failure('robots', detail, true);
  return { rules: null, state: 'unreachable', failure: closed, expiresAt };
}

/** Why robots.txt keeps us from a URL, or `null`. */
export function robotsVerdict(url: URL, entry: RobotsEntry): Failure | null {
  if (entry.rules === null) return entry.failure ?? failure('robots', 'robots.txt could not be read', true);
  if (entry.rules.allows(url.href)) return null;
  return failure('robots', `${url.origin}/robots.txt disallows ${url.pathname}${url.search} for gradewatch`);
}
