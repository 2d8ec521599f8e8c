/**
 * Which words were kept, removed and added between two texts that belong together.
 *
 * Whole words only. A run of kept words that holds fewer than two content words between two edits is folded into
 * them, removals stand before additions, and where less than half is kept the old and the new text are shown whole:
 * a smaller script is not a better one, a reader has to follow it.
 *
 * The kept and removed runs joined give the old text, the kept and added ones the new, exactly, as far as the texts
 * do not differ in quotes, dashes or kinds of space: there the kept words stand as the new text has them.
 *
 * Bounded: `Budget` counts the steps that word comparison may still take in one comparison of two reports. Past it
 * the answer is `coarse`: old and new whole, complete, never "no change".
 */
import { diffArrays } from 'diff';
import type { Edit } from '../model.js';
import { addAll } from '../read/lists.js';
import { plain } from './normalise.js';
import { isContentWord } from './words.js';

/** What this pair of reports may still cost, and where it could not be paid in full. */
export interface Budget {
  /** Steps of word comparison left. */
  steps: number;
  /** What was too much to be compared in full; said by `compareReports` as a problem. */
  coarse?: Set<Coarse>;
}
export type Coarse = 'findings' | 'sections' | 'paragraphs' | 'words';

/** The stated bound: some 200 ms of word comparison for two reports, however large. */
export const WORD_STEPS = 6_000_000;
const MAX_EDITS = 1200;

interface Unit {
  /** White space before the word. */
  lead: string;
  core: string;
  /** What is compared: quotes and dashes in one spelling. */
  key: string;
}

const UNIT = /(\s*)((?:[£$€]?[\p{L}\p{N}]+(?:[.,'’\-‐‑–/:][\p{L}\p{N}]+)*%?)|[^\s])/gu;

function unitsOf(text: string): Unit[] {
  const units: Unit[] = [];
  for (const match of text.matchAll(UNIT)) {
    const core = match[2] ?? '';
    units.push({ lead: match[1] ?? '', core, key: plain(core) || core });
  }
  return units;
}

interface Step {
  op: Edit['op'];
  /** Units of the old text for keep and remove, of the new for add. */
  before: Unit[];
  after: Unit[];
}

/** Edits between two texts of one thing, and whether the bound made them coarse. */
export function wordEdits(before: string, after: string, budget: Budget): { edits: Edit[]; coarse: boolean } {
  const oldText = before.trimEnd();
  const newText = after.trimEnd();
  if (oldText === newText)
    return { edits: oldText === '' ? [] : [{ op: 'keep', text: oldText }], coarse: false };
  if (oldText === '' || newText === '') return { edits: whole(oldText, newText), coarse: false };
  const oldUnits = unitsOf(oldText);
  const newUnits = unitsOf(newText);

  let start = 0;
  while (
    start < oldUnits.length &&
    start < newUnits.length &&
    oldUnits[start]?.key === newUnits[start]?.key
  ) {
    start += 1;
  }
  let end = 0;
  while (
    end < oldUnits.length - start &&
    end < newUnits.length - start &&
    oldUnits[oldUnits.length - 1 - end]?.key === newUnits[newUnits.length - 1 - end]?.key
  ) {
    end += 1;
  }
  const steps: Step[] = [];
  if (start > 0)
    steps.push({ op: 'keep', before: oldUnits.slice(0, start), after: newUnits.slice(0, start) });
  const oldMiddle = oldUnits.slice(start, oldUnits.length - end);
  const newMiddle = newUnits.slice(start, newUnits.length - end);
  const middle = diffUnits(oldMiddle, newMiddle, budget);
  if (middle === null) return { edits: whole(oldText, newText), coarse: true };
  addAll(steps, middle);
  if (end > 0) {
    steps.push({
      op: 'keep',
      before: oldUnits.slice(oldUnits.length - end),
      after: newUnits.slice(newUnits.length - end),
    });
  }

  const folded = fold(steps);
  const edits = join(folded);
  return { edits: readsWell(folded, oldUnits, newUnits) ? edits : whole(oldText, newText), coarse: false };
}

function whole(before: string, after: string): Edit[] {
  const edits: Edit[] = [];
  if (before !== '') edits.push({ op: 'remove', text: before });
  if (after !== '') edits.push({ op: 'add', text: after });
  return edits;
}

function diffUnits(before: Unit[], after: Unit[], budget: Budget): Step[] | null {
  const steps: Step[] = [];
  if (before.length === 0 || after.length === 0) {
    if (before.length > 0) steps.push({ op: 'remove', before, after: [] });
    if (after.length > 0) steps.push({ op: 'add', before: [], after });
    return steps;
  }
  const size = before.length + after.length;
  const limit = Math.min(MAX_EDITS, size, Math.floor(budget.steps / size));
  if (limit < 1) return null;
  const ids = new Map<string, number>();
  const intern = (unit: Unit): number => {
    const id = ids.get(unit.key) ?? ids.size;
    ids.set(unit.key, id);
    return id;
  };
  const parts = diffArrays(before.map(intern), after.map(intern), { maxEditLength: limit });
  if (parts === undefined) {
    budget.steps -= limit * size;
    return null;
  }
  let b = 0;
  let a = 0;
  let changed = 0;
  for (const part of parts) {
    const count = part.value.length;
    if (part.removed) {
      steps.push({ op: 'remove', before: before.slice(b, b + count), after: [] });
      b += count;
      changed += count;
    } else if (part.added) {
      steps.push({ op: 'add', before: [], after: after.slice(a, a + count) });
      a += count;
      changed += count;
    } else {
      steps.push({ op: 'keep', before: before.slice(b, b + count), after: after.slice(a, a + count) });
      b += count;
      a += count;
    }
  }
  budget.steps -= Math.max(1, changed) * size;
  return steps;
}

/** Folds short kept runs between edits into them, and puts removals before additions. */
function fold(steps: Step[]): Step[] {
  const out: Step[] = [];
  let removed: Unit[] = [];
  let added: Unit[] = [];
  const flush = () => {
    if (removed.length > 0) out.push({ op: 'remove', before: removed, after: [] });
    if (added.length > 0) out.push({ op: 'add', before: [], after: added });
    removed = [];
    added = [];
  };
  steps.forEach((step, index) => {
    if (step.op === 'remove') addAll(removed, step.before);
    else if (step.op === 'add') addAll(added, step.after);
    else {
      const between = index > 0 && index < steps.length - 1 && (removed.length > 0 || added.length > 0);
      if (between && contentCount(step.after) < 2) {
        addAll(removed, step.before);
        addAll(added, step.after);
      } else {
        flush();
        out.push(step);
      }
    }
  });
  flush();
  return out;
}

function contentCount(units: Unit[]): number {
  let count = 0;
  for (const unit of units) if (/[\p{L}\p{N}]/u.test(unit.core) && isContentWord(unit.core)) count += 1;
  return count;
}

function readsWell(steps: Step[], before: Unit[], after: Unit[]): boolean {
  const kept = steps.reduce((sum, step) => sum + (step.op === 'keep' ? contentCount(step.after) : 0), 0);
  const onlyOne = !steps.some((s) => s.op === 'remove') || !steps.some((s) => s.op === 'add');
  if (onlyOne) return true;
  // One name for another (`From: …`): too few words to be counted, and too few to lose the thread in.
  const [gone, come] = (['remove', 'add'] as const).map((op) => steps.filter((step) => step.op === op));
  if (gone?.length === 1 && come?.length === 1 && steps.some(saysSomething))
    if (Math.max(wordsIn(gone[0]?.before ?? []), wordsIn(come[0]?.after ?? [])) <= FEW_WORDS) return true;
  return (2 * kept) / (contentCount(before) + contentCount(after) || 1) >= 0.5;
}

/** Words that one place of a text may exchange and still be shown within it, however little stays around them. */
const FEW_WORDS = 3;

function wordsIn(units: Unit[]): number {
  return units.filter((unit) => /[\p{L}\p{N}]/u.test(unit.core)).length;
}

function saysSomething(step: Step): boolean {
  return step.op === 'keep' && wordsIn(step.after) > 0;
}

function join(steps: Step[]): Edit[] {
  const edits: Edit[] = [];
  const push = (op: Edit['op'], text: string) => {
    if (text === '') return;
    const last = edits.at(-1);
    const lastOther = edits.at(-2);
    if (last?.op === op) last.text += text;
    // A removal that follows an addition joins the removal before it: removals stand first.
    else if (op === 'remove' && last?.op === 'add' && lastOther?.op === 'remove') lastOther.text += text;
    else if (op === 'remove' && last?.op === 'add') edits.splice(-1, 0, { op, text });
    else edits.push({ op, text });
  };
  for (const step of steps) {
    if (step.op === 'remove') for (const unit of step.before) push('remove', unit.lead + unit.core);
    else if (step.op === 'add') for (const unit of step.after) push('add', unit.lead + unit.core);
    else {
      step.after.forEach((unit, i) => {
        const oldLead = step.before[i]?.lead ?? '';
        const newLead = unit.lead;
        if (oldLead !== '' && newLead === '') push('remove', oldLead);
        else if (oldLead === '' && newLead !== '') push('add', newLead);
        push('keep', oldLead === '' || newLead === '' ? unit.core : newLead + unit.core);
      });
    }
  }
  return edits;
}
