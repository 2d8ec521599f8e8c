/**
 * Runs of marked content → their words: lines put together, paragraphs told apart where the tags do not.
 */
import { startsLower, tidy } from '../normalise.js';
import { type CellLine, cellText } from './cells.js';
import type { Run } from './pages.js';
import { isFootnoteMark, joinLines, type Words } from './text.js';

/** Text of runs in order: lines put together, footnote marks left out, a space where a gap parts two words. */
export function textOf(runs: Run[], words: Words): string {
  let out = '';
  let softBreak = false;
  for (const line of linesIn(runs)) {
    out = joinLines(out, line.text, words, softBreak);
    softBreak = line.softBreak;
  }
  return tidy(out);
}

/** Text of the runs of one cell. */
export const cellTextOf = (runs: Run[], words: Words): string => tidy(cellText(linesIn(runs), words));

function linesIn(runs: Run[]): CellLine[] {
  const lines: CellLine[] = [];
  let text = '';
  let first: Run | undefined;
  let last: Run | undefined;
  const close = (softBreak: boolean) => {
    lines.push({ text, softBreak, width: first && last ? last.x + last.width - first.x : 0 });
    text = '';
    first = undefined;
  };
  const inked = runs.filter((run) => run.text.trim() !== '');
  for (const run of runs) {
    if (run.text.trim() !== '') {
      if (isFootnoteMark(run, last ?? (run === inked[0] ? inked[1] : undefined))) continue;
      const apart = last ? Math.max(run.size, last.size) : 0;
      if (last && Math.abs(run.y - last.y) > apart * 0.6 && text !== '') close(last.softBreak);
      else if (last && run.x - (last.x + last.width) > apart * 0.3 && !/\s$/.test(text)) text += ' ';
      first ??= run;
      last = run;
    }
    text += run.text;
    if (run.lineEnd && text !== '') close(run.softBreak);
  }
  close(false);
  return lines;
}

/**
 * Loose text of a container: one text, parted where a gap wider than a line stands between, and where a new element
 * starts a line although the line before it is short (a grade on a line of its own, a term and its definition).
 */
export function paragraphsOf(runs: Run[], words: Words, width: number): { text: string; runs: Run[] }[] {
  const groups: Run[][] = [];
  let last: Run | null = null;
  for (const run of runs) {
    if (last && run.text.trim() !== '') {
      const down = last.y - run.y;
      const short = last.x + last.width < width * 0.6;
      const newElement =
        last.mark !== run.mark && down > run.size * 0.6 && short && !startsLower(run.text.trim());
      if (down > run.size * 2.2 || newElement) groups.push([]);
    }
    if (groups.length === 0) groups.push([]);
    groups.at(-1)!.push(run);
    if (run.text.trim() !== '') last = run;
  }
  return groups
    .map((group) => ({ text: textOf(group, words), runs: group }))
    .filter((entry) => entry.text !== '');
}

/** Whether text goes on where other text ends: on its line, and no further from it than words of a sentence stand apart. */
export function sameLine(before: Run[], after: Run[]): boolean {
  const last = before.findLast((run) => run.text.trim() !== '');
  const next = after.find((run) => run.text.trim() !== '');
  if (!last || !next) return true;
  const gap = next.x - (last.x + last.width);
  return Math.abs(last.y - next.y) < last.size * 0.6 && gap < Math.max(last.size, next.size) * APART;
}
/** Type sizes between what stands on one line and is no one text. */
const APART = 1.2;

export function linesOf(runs: Run[]): string[] {
  const lines: { y: number; text: string }[] = [];
  for (const run of runs) {
    const last = lines.at(-1);
    if (last && Math.abs(last.y - run.y) < 2) last.text += run.text;
    else lines.push({ y: run.y, text: run.text });
  }
  return lines.map((line) => tidy(line.text)).filter((text) => text !== '');
}

export function weight(runs: Run[]): { bold?: boolean } {
  const inked = runs.filter((run) => run.text.trim() !== '');
  return inked.length > 0 && inked.every((run) => run.bold) ? { bold: true } : {};
}

/** Runs of a heading, and behind them what is set beside it in smaller type, a few words: a grade in a box. */
export function withoutAside(runs: Run[]): [heading: Run[], beside: Run[]] {
  const [first] = runs.filter((run) => run.text.trim() !== '');
  const at = runs.findLastIndex((run) => run.text.trim() !== '' && run.size > first!.size * SMALLER) + 1;
  const beside = runs.slice(at);
  const next = beside.find((run) => run.text.trim() !== '');
  const last = runs.slice(0, at).findLast((run) => run.text.trim() !== '');
  if (!next || !last || beside.reduce((sum, run) => sum + run.text.trim().length, 0) > LETTERS)
    return [runs, []];
  const level = Math.abs(next.y - last.y) < last.size * 0.6;
  const apart = level ? next.x - (last.x + last.width) > next.size * 0.6 : next.x > first!.x + first!.size;
  return apart ? [runs.slice(0, at), beside] : [runs, []];
}
/** What is smaller than this part of a heading's type is set in smaller type, and most letters that stand beside one. */
const SMALLER = 0.92;
const LETTERS = 60;
