/** SIGTERM and SIGINT as an AbortSignal: the first asks to finish the page in hand, a second ends at once. */

import { exit, type Io } from './io.js';

export function stopSignal(
  io: Io,
  words = 'finishing the page in hand; once more ends at once.',
): { signal: AbortSignal; release(): void } {
  const controller = new AbortController();
  let leaving = false;
  const onSignal = (name: NodeJS.Signals) => {
    // The command has ended, and what it wrote is on its way out.
    if (leaving) return;
    if (controller.signal.aborted) process.exit(exit.partial);
    io.err(`\n${name}: ${words}\n`);
    controller.abort();
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
  return {
    signal: controller.signal,
    release() {
      leaving = true;
    },
  };
}
