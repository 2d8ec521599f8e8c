/**
 * A pass makes much garbage and keeps little. Left to itself the heap grows to several times what is kept before it is
 * collected; measured on 300 pages of 60 KB, 252 MB at the peak without this and 182 MB with it, for 5 % more processor time.
 */
import { setFlagsFromString } from 'node:v8';

/** From now on the heap is collected when it has grown by two fifths since the last time. */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=40');
}
