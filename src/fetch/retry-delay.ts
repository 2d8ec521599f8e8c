/**
 * Whether and when to ask again. Pure: the decision stands here, the waiting elsewhere.
 *
 * Exponential back-off with full jitter: a random share of a bound that doubles with each attempt, so that several
 * clients that failed together do not come back together.
 */
import type { FetchProblemCode } from '../model.js';

export interface RetryPolicy {
  /** Requests in all, the first included. */
  attempts: number;
  /** Bound of the first wait, milliseconds. */
  baseMs: number;
  /** Bound of any wait that the server did not ask for, milliseconds. */
  maxMs: number;
  /** A longer Retry-After than this ends the attempt: the page is left for another pass. Seconds. */
  maxRetryAfterSeconds: number;
}

export type RetryDecision =
  | { retry: true; delayMs: number }
  | { retry: false; because: 'not-transient' | 'attempts-spent' | 'retry-after-too-long' };

/** Problems that asking again at once may mend. `blocked` is among them only as 429: a 403 is an answer. */
const worthRetrying: ReadonlySet<FetchProblemCode> = new Set<FetchProblemCode>([
  'timeout',
  'dns',
  'connection',
  'truncated',
  'server-error',
]);

/** Server errors that say "never": not implemented, version not supported, loop, not extended. */
const lastingServerErrors: ReadonlySet<number> = new Set([501, 505, 506, 508, 510]);

/**
 * Decides on asking again after a failure.
 *
 * @param failure.attempt requests made so far, from 1
 * @param random 0 ≤ random < 1
 */
export function retryDelay(
  failure: {
    code: FetchProblemCode;
    status: number | null;
    attempt: number;
    retryAfterSeconds: number | null;
  },
  policy: RetryPolicy,
  random: number,
): RetryDecision {
  const { code, status, attempt } = failure;
  const transient =
    (worthRetrying.has(code) && !(status !== null && lastingServerErrors.has(status))) ||
    (code === 'blocked' && status === 429);
  if (!transient) return { retry: false, because: 'not-transient' };
  const asked = failure.retryAfterSeconds ?? 0;
  if (asked > policy.maxRetryAfterSeconds) return { retry: false, because: 'retry-after-too-long' };
  if (attempt >= policy.attempts) return { retry: false, because: 'attempts-spent' };
  const bound = Math.min(policy.maxMs, policy.baseMs * 2 ** (attempt - 1));
  return { retry: true, delayMs: Math.max(asked * 1000, Math.round(random * bound)) };
}
