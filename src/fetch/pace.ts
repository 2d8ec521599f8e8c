/**
 * How fast one host may be asked, and when it is left alone. Pure: values in, values out, time as an argument.
 *
 * Two brakes. The *pace* is the gap between two requests: the configured interval or the host's own
 * Crawl-delay, whichever is longer, doubled each time the host says "too much" (429, 503) and halved again after a
 * run of good answers. The *circuit* opens after repeated failure: the host is not asked at all until a while has
 * passed, then one failure opens it again for twice as long.
 */

export interface HostPace {
  /** Gap between two requests, milliseconds, before slowing down. */
  intervalMs: number;
  /** 1, 2, 4 … 16: by how much the host has asked us to slow down. */
  slowness: number;
  /** Good answers since it was last slowed down or sped up. */
  goodAnswers: number;
  /** The next request may start at this time, milliseconds since 1970. */
  nextAt: number;
  /** Pages that failed one after the other. */
  failures: number;
  /** The host is not asked before this time; 0 for a closed circuit. */
  openUntil: number;
  /** How long the circuit was last opened for, milliseconds; 0 since the host last answered. */
  lastOpenMs: number;
}

export interface CircuitPolicy {
  /** Pages that must fail one after the other. */
  afterFailures: number;
  /** How long it opens for at first, milliseconds. */
  openMs: number;
  /** And at most. */
  maxOpenMs: number;
}

const mostSlowness = 16;
const goodAnswersToSpeedUp = 5;
/** However slow a host asks us to be, it is asked once in ten minutes. */
const slowestMs = 10 * 60_000;

export function startingPace(intervalMs: number): HostPace {
  return {
    intervalMs,
    slowness: 1,
    goodAnswers: 0,
    nextAt: 0,
    failures: 0,
    openUntil: 0,
    lastOpenMs: 0,
  };
}

/** The gap that holds now, milliseconds. */
export function gapMs(pace: HostPace): number {
  // A host that is asked without any gap still has one to double.
  const base = pace.slowness > 1 ? Math.max(pace.intervalMs, 100) : pace.intervalMs;
  return Math.min(base * pace.slowness, Math.max(slowestMs, pace.intervalMs));
}

/** With the Crawl-delay that the host's robots.txt names; it holds for the request behind robots.txt already. */
export function withCrawlDelay(pace: HostPace, crawlDelaySeconds: number | null): HostPace {
  const delayMs = Math.min((crawlDelaySeconds ?? 0) * 1000, slowestMs);
  if (delayMs <= pace.intervalMs) return pace;
  const slower = { ...pace, intervalMs: delayMs };
  return pace.nextAt === 0 ? slower : { ...slower, nextAt: pace.nextAt + gapMs(slower) - gapMs(pace) };
}

/** A request starts, or has been answered: the gap begins now. */
export function afterStart(pace: HostPace, nowMs: number): HostPace {
  return { ...pace, nextAt: Math.max(pace.nextAt, nowMs + gapMs(pace)) };
}

/** The host has answered 429 or 503, perhaps with a time to wait. */
export function afterTooMuch(pace: HostPace, retryAfterSeconds: number | null, nowMs: number): HostPace {
  const slower = { ...pace, slowness: Math.min(mostSlowness, pace.slowness * 2), goodAnswers: 0 };
  const wait = Math.max((retryAfterSeconds ?? 0) * 1000, gapMs(slower));
  return { ...slower, nextAt: Math.max(pace.nextAt, nowMs + wait) };
}

/** The host has answered as it should: a page, "not modified", "gone". */
export function afterGoodAnswer(pace: HostPace): HostPace {
  const good = { ...pace, failures: 0, openUntil: 0, lastOpenMs: 0, goodAnswers: pace.goodAnswers + 1 };
  if (good.slowness === 1 || good.goodAnswers < goodAnswersToSpeedUp) return good;
  return { ...good, slowness: good.slowness / 2, goodAnswers: 0 };
}

/** A page of the host has failed for good (its retries spent). */
export function afterFailure(pace: HostPace, policy: CircuitPolicy, nowMs: number): HostPace {
  const failures = pace.failures + 1;
  if (failures < policy.afterFailures) return { ...pace, failures, goodAnswers: 0 };
  const openMs = pace.lastOpenMs === 0 ? policy.openMs : Math.min(policy.maxOpenMs, pace.lastOpenMs * 2);
  return { ...pace, failures, goodAnswers: 0, openUntil: nowMs + openMs, lastOpenMs: openMs };
}

/** The host asked for a longer wait than a pass waits: it is left alone for as long. */
export function leftAlone(pace: HostPace, retryAfterSeconds: number, nowMs: number): HostPace {
  return { ...pace, openUntil: Math.max(pace.openUntil, nowMs + retryAfterSeconds * 1000) };
}

/** Seconds until the host may be asked again, or `null` where it may be asked now. */
export function openForSeconds(pace: HostPace, nowMs: number): number | null {
  return pace.openUntil > nowMs ? Math.ceil((pace.openUntil - nowMs) / 1000) : null;
}
