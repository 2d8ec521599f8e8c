/**
 * Who may ask next. Every single request (first try, retry, redirect, robots.txt) takes its turn here:
 *
 *     lane (how many at a time on this host) → gate (one after the other, in the host's pace) → cap (over all hosts)
 *
 * The gap is kept by our own pace and not by p-queue's interval, because it changes while requests wait: robots.txt
 * names a Crawl-delay, a 429 asks for more room. What runs waits for nobody, so no order of requests can block.
 */
import PQueue from 'p-queue';
import type { Clock } from './clock.js';
import { afterStart, type HostPace, openForSeconds, startingPace } from './pace.js';

export interface Host {
  /** Host name, with its port where that is not the default. */
  readonly name: string;
  pace: HostPace;
  readonly lanes: PQueue;
  readonly gate: PQueue;
}

export type Turn<T> =
  | { kind: 'done'; value: T }
  | { kind: 'interrupted' }
  | { kind: 'circuit-open'; seconds: number };

export interface Turns {
  host(name: string): Host;
  /** Runs `work`, which must not reject, when the host's turn comes. */
  take<T>(host: Host, work: () => Promise<T>): Promise<Turn<T>>;
}

/**
 * @param options.signal nothing new starts once it aborts; what waits ends as `interrupted`
 * @param options.onWait a request waits this many milliseconds for the host's pace
 */
export function createTurns(options: {
  intervalMs: number;
  concurrency: number;
  globalConcurrency: number;
  clock: Clock;
  signal: AbortSignal;
  onWait: (host: string, ms: number) => void;
}): Turns {
  const { clock, signal } = options;
  const cap = new PQueue({ concurrency: options.globalConcurrency });
  const hosts = new Map<string, Host>();

  /** Waits until the host may be asked, or says why it will not be. */
  async function comeOn(host: Host): Promise<Turn<null>> {
    for (;;) {
      if (signal.aborted) return { kind: 'interrupted' };
      const seconds = openForSeconds(host.pace, clock.now());
      if (seconds !== null) return { kind: 'circuit-open', seconds };
      const waitMs = host.pace.nextAt - clock.now();
      if (waitMs <= 0) return { kind: 'done', value: null };
      options.onWait(host.name, waitMs);
      await clock.sleep(waitMs, signal);
    }
  }

  return {
    host(name) {
      const known = hosts.get(name);
      if (known) return known;
      const host: Host = {
        name,
        pace: startingPace(options.intervalMs),
        lanes: new PQueue({ concurrency: options.concurrency }),
        gate: new PQueue({ concurrency: 1 }),
      };
      hosts.set(name, host);
      return host;
    },

    take<T>(host: Host, work: () => Promise<T>): Promise<Turn<T>> {
      return host.lanes.add(async (): Promise<Turn<T>> => {
        const started = await host.gate.add(async () => {
          const turn = await comeOn(host);
          if (turn.kind !== 'done') return turn;
          // The gate opens again as soon as the work has begun; the cap is held until it is done.
          return new Promise<{ kind: 'begun'; work: Promise<T> }>((begun) => {
            void cap.add(() => {
              host.pace = afterStart(host.pace, clock.now());
              const running = work();
              begun({ kind: 'begun', work: running });
              return running;
            });
          });
        });
        return started.kind === 'begun' ? { kind: 'done', value: await started.work } : started;
      });
    },
  };
}
