/** A bulletin as plain text for mail: 76 columns, readable in any client. */
import type { Bulletin } from '../model.js';
import { layOut, plainMarks } from './layout.js';

/** The bulletin as text, lines ended by `\n`, no wider than 76 columns except where a link is longer. */
export function renderText(bulletin: Bulletin): string {
  return layOut(bulletin, plainMarks, 76);
}
