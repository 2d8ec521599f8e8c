/**
 * The process that reads PDFs: bytes in, blocks out, one document after another, until whoever started it is gone.
 *
 * A thread of its own watches what the engine takes, since the engine lets nothing else run while it works, and ends the
 * whole process where it is too much. The process is started by `reader.ts` alone.
 */
import { Worker } from 'node:worker_threads';
import { pdfToBlocks } from '../read/pdf.js';
import { lastWord, MOST_MEGABYTES, MOST_SECONDS } from './bounds.js';

const IDLE = 0;
/** The number of the document at hand, or `IDLE`, for the thread that watches. */
const atHand = new Int32Array(new SharedArrayBuffer(4));

const limits = {
  bytes: MOST_MEGABYTES * 2 ** 20,
  microseconds: MOST_SECONDS * 1e6,
  memory: lastWord('memory'),
  time: lastWord('time'),
};

/**
 * Watches for ever. Handed to the thread as its text, so that the thread has no file to find and nothing to load: it can
 * use nothing but what it is given.
 */
function watch(number: Int32Array, most: typeof limits, write: (fd: number, text: string) => unknown): never {
  for (;;) {
    Atomics.wait(number, 0, 0);
    const own = Atomics.load(number, 0);
    const before = process.cpuUsage();
    while (own !== 0 && Atomics.load(number, 0) === own) {
      const { user, system } = process.cpuUsage(before);
      const large = process.memoryUsage.rss() > most.bytes;
      if (large || user + system > most.microseconds) {
        write(2, large ? most.memory : most.time);
        process.kill(process.pid, 'SIGKILL');
      }
      Atomics.wait(number, 0, own, 25);
    }
  }
}

new Worker(
  `const { workerData: [number, most] } = require('node:worker_threads'); (${watch})(number, most, require('node:fs').writeSync)`,
  { eval: true, workerData: [atHand, limits] },
).unref();

function tell(number: number): void {
  Atomics.store(atHand, 0, number);
  Atomics.notify(atHand, 0);
}

let count = IDLE;
process.on('message', async (bytes: Uint8Array) => {
  count += 1;
  tell(count);
  const document = await pdfToBlocks(bytes);
  tell(IDLE);
  process.send?.(document);
});
process.on('disconnect', () => process.exit());
// What a signal to the program means is for that to decide: it may want to finish the page in hand.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
// The engine leaves promises of its own behind when a file is damaged; the reading says so itself.
process.on('unhandledRejection', (error) => {
  if (!/[\\/]unpdf[\\/]dist[\\/]pdfjs\.mjs/.test(String((error as Error | null)?.stack))) throw error;
});
