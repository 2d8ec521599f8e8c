/**
 * Words kept, removed and added: cut to what a reader needs, and split into the old and the new.
 */
import type { Edit, MarkedText } from '../model.js';
import { plainText } from './sanitise.js';

/** The words as they were: kept and removed. */
export function oldSide(edits: Edit[]): MarkedText {
  return { edits: joined(edits.filter((edit) => edit.op !== 'add')) };
}

/** The words as they are: kept and added. */
export function newSide(edits: Edit[]): MarkedText {
  return { edits: joined(edits.filter((edit) => edit.op !== 'remove')) };
}

/** Long stretches that stayed the same cut to `words` words on each side of a change, with `…` between. */
export function nearChanges(edits: Edit[], words = 14): Edit[] {
  return edits.map((edit, index) => {
    if (edit.op !== 'keep') return edit;
    const tokens = edit.text.match(/\s*\S+\s*/g) ?? [];
    const head = index === 0 ? 0 : words;
    const tail = index === edits.length - 1 ? 0 : words;
    if (tokens.length <= head + tail + 6) return edit;
    const start = tokens.slice(0, head).join('').trimEnd();
    const end = tokens
      .slice(tokens.length - tail)
      .join('')
      .trimStart();
    return { op: 'keep', text: `${start}${start ? ' ' : ''}…${tail === 0 ? '' : ` ${end}`}` };
  });
}

/** Characters that mean the same to a reader, made inert. */
export function inert(edits: Edit[]): Edit[] {
  return joined(edits.map((edit) => ({ op: edit.op, text: plainText(edit.text) })));
}

/** Text and marked text as edits. */
export function asEdits(text: MarkedText | string): Edit[] {
  return typeof text === 'string' ? [{ op: 'keep', text }] : text.edits;
}

function joined(edits: Edit[]): Edit[] {
  const runs: Edit[] = [];
  for (const edit of edits) {
    const last = runs.at(-1);
    if (edit.text === '') continue;
    if (last?.op === edit.op) last.text += edit.text;
    else runs.push({ ...edit });
  }
  return runs;
}
