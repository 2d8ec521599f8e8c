/** A bulletin on a terminal. */
import type { Bulletin } from '../model.js';
import { colourMarks, layOut, plainMarks } from './layout.js';

/** The bulletin in at most `width` columns (no fewer than 40, no more than 100). The only escapes in it are our own colours. */
export function renderTerminal(bulletin: Bulletin, options: { colour: boolean; width: number }): string {
  return layOut(bulletin, options.colour ? colourMarks : plainMarks, columns(options.width));
}

/** A width that can be read: 40 to 100 columns, 80 where it is not known. */
export function columns(width: number): number {
  return Number.isFinite(width) && width > 0 ? Math.min(Math.max(Math.floor(width), 40), 100) : 80;
}
