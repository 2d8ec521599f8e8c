/**
 * Time, waiting and chance, as one value, so that tests can hand in their own.
 */
import { setTimeout as wait } from 'node:timers/promises';

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Waits; ends early, without an error, where the signal aborts. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
  /** 0 ≤ x < 1. */
  random(): number;
}

/** Longest wait that a timer of the platform can count. */
const longestTimerMs = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => Date.now(),
  random: () => Math.random(),
  async sleep(ms, signal) {
    try {
      await wait(Math.min(ms, longestTimerMs), undefined, { signal });
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  },
};
