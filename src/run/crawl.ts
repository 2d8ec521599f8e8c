/** Going through the pages of a site, so many at a time, and how long that takes. */
import type { PageRef } from '../model.js';

/** Visits pages, at most `width` at a time, until none is left: a page in hand may still bring new ones. */
export async function crawl(
  next: () => PageRef | null,
  visit: (ref: PageRef) => Promise<void>,
  width: number,
): Promise<void> {
  const running = new Set<Promise<void>>();
  for (;;) {
    while (running.size < Math.max(1, width)) {
      const ref = next();
      if (!ref) break;
      const one: Promise<void> = visit(ref).finally(() => running.delete(one));
      running.add(one);
    }
    if (running.size === 0) return;
    await Promise.race(running);
  }
}

/** How long pages take in this pass, for an estimate of the time left. */
export function paceOf({ intervalMs, concurrency }: { intervalMs: number; concurrency: number }) {
  const began = performance.now();
  let done = 0;
  return {
    tick: () => {
      done += 1;
    },
    /** Whole seconds for so many more pages; `null` before there is anything to go by. */
    secondsFor(pages: number): number | null {
      if (done < 3) return null;
      const msEach = Math.max((performance.now() - began) / done, concurrency === 1 ? intervalMs : 0);
      return Math.round((pages * msEach) / 1000);
    },
  };
}
