/**
 * Reading a document as `read` does, but its PDF engine at work in a process of its own.
 *
 * A damaged or spiteful PDF of a few hundred bytes can make the engine ask for all memory, or for time without end, and it
 * offers no bound; an engine that has run out of memory takes its whole process with it, a thread of it included. So a
 * PDF is read in a process that may be lost: where it takes too much, that is a problem of this document (`pdf-given-up`),
 * and the pass goes on.
 */
import type { BlockDocument } from '../model.js';
import { type ReadInput, readDocument as readHere } from '../read/index.js';
import type { Reader } from './reader.js';

/** What `read` gives; a PDF among them is turned into blocks in a process of its own. */
export function readDocument(input: ReadInput): ReturnType<typeof readHere> {
  return readHere({ pdf: pdfApart, ...input });
}

let reader: Reader | null = null;
let queue: Promise<unknown> = Promise.resolve();

/** One after another, whoever asks: the process reads one document at a time. It is started for the first. */
function pdfApart(bytes: Uint8Array): Promise<BlockDocument> {
  const turn = queue.then(async () => {
    reader ??= new (await import('./reader.js')).Reader();
    return reader.read(bytes);
  });
  queue = turn.catch(() => undefined);
  return turn;
}
