/** What a pass remembers of the changes that it found, until its report is printed. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Change, ChangeList, RunReport } from '../model.js';

export interface PassReport extends RunReport {
  changes: Gathered;
}

/** Changes that are packed together: enough for their like words to be held once, few enough to be unpacked beside each other. */
const TOGETHER = 64;

/**
 * A list of changes that takes little memory: a first pass of ten thousand pages gathers as many, and nobody looks at them
 * before its end. They are held compressed, some twenty times smaller, and come out in the order in which they went in. What a
 * change means for the lives of findings (`traces`) stands in the log and is left out.
 */
export class Gathered implements ChangeList {
  private readonly packed: Buffer[] = [];
  private loose: Change[] = [];

  get length(): number {
    return this.packed.length * TOGETHER + this.loose.length;
  }

  push(...changes: Change[]): void {
    for (const { traces: _, ...change } of changes) {
      this.loose.push(change as Change);
      if (this.loose.length < TOGETHER) continue;
      this.packed.push(deflateRawSync(JSON.stringify(this.loose), { level: 1 }));
      this.loose = [];
    }
  }

  *[Symbol.iterator](): Generator<Change> {
    for (const some of this.packed) yield* JSON.parse(inflateRawSync(some).toString('utf8')) as Change[];
    yield* this.loose;
  }
}
