/**
 * What the clues that hang on a block (alt texts, labels, class names) say, and of what: their own words may name another area,
 * another body or an earlier inspection than the place where they stand.
 */
import type { BlockClue, ReadFrom } from '../../model.js';
import { findBody } from '../../sites/lookup.js';
import type { GradeWord } from '../grades.js';
import type { Clue } from '../judgments.js';
import { areaOf } from './areas.js';
import { labelIn } from './label-words.js';
import { clue, noteEarlier, notesFor } from './sections.js';
import type { State } from './state.js';

/** What a clue says, and of what. */
export function wordOf(state: State, one: BlockClue): { word: GradeWord; about: string | null } | null {
  if (one.from === 'class')
    return plainWord(state.vocabulary.token(one.value) ?? state.vocabulary.word(one.value));
  return one.from === 'heading'
    ? plainWord(state.vocabulary.word(one.value))
    : state.vocabulary.label(one.value);
}

/** A clue that hung on a block: it counts where its words are a grade, of nothing else than the area at hand. */
export function blockClue(state: State, one: BlockClue): boolean {
  const said = wordOf(state, one);
  if (!said) return false;
  const from: ReadFrom = one.from === 'heading' ? 'heading' : one.from;
  if (said.about) {
    const about = areaOf(state, said.about);
    if (about && about.id !== state.area) {
      // The label names what it grades: believe the name, not the place.
      const before = { area: state.area, section: state.section };
      state.area = about.id;
      notesFor(state, about.id, about.level, said.about).listed = true;
      clue(state, { from, word: said.word, quote: one.said ?? one.value, ...unseen(one) });
      state.area = before.area;
      return true;
    }
    const other = findBody(said.about, state.profile, state.identity.bodyKind);
    if (other && other.id !== (state.body ?? state.identity.body?.id)) return false;
    if (isLabelled(state, { ...said, quote: one.said ?? one.value })) return false;
    if (!about && !other && !isOwnLabel(state, said.about)) return false;
  }
  clue(state, { from, word: said.word, quote: one.said ?? one.value, ...unseen(one) });
  return true;
}

export function asClue(state: State, one: BlockClue): Clue | null {
  const said =
    one.from === 'class'
      ? plainWord(state.vocabulary.token(one.value) ?? state.vocabulary.word(one.value))
      : state.vocabulary.label(one.value);
  if (!said || isLabelled(state, { ...said, quote: one.said ?? one.value })) return null;
  if (said.about && !isOwnLabel(state, said.about)) {
    const about = areaOf(state, said.about);
    if (about && about.id !== state.area) {
      blockClue(state, one);
      return null;
    }
    if (!about) {
      const body = findBody(said.about, state.profile, state.identity.bodyKind);
      if (!body || body.id !== (state.body ?? state.identity.body?.id)) return null;
    }
  }
  return { from: one.from, word: said.word, quote: one.said ?? one.value, ...unseen(one) };
}

/** Whether words say no more than that a grade is this document’s own. */
function isOwnLabel(state: State, about: string): boolean {
  return (
    /^(?:overall|our|grade|judg|result|rating|stars?\b|\d{1,2} )/i.test(about) ||
    labelIn(state, about)?.of === 'now'
  );
}

/** Whether what a clue is about says that it is of others or of then: an earlier grade is noted. */
function isLabelled(state: State, said: { word: GradeWord; about: string | null; quote: string }): boolean {
  const label = said.about === null ? null : labelIn(state, said.about);
  if (label?.of === 'earlier') noteEarlier(state, said.word, label.year, said.quote);
  if (label) return label.of !== 'now';
  return (
    said.about !== null &&
    /\b(?:previous|last|earlier|20\d\d)\b/i.test(said.about) &&
    areaOf(state, said.about) === null
  );
}

function plainWord(word: GradeWord | null): { word: GradeWord; about: string | null } | null {
  return word ? { word, about: null } : null;
}

function unseen({ hidden }: BlockClue): { hidden?: true } {
  return hidden ? { hidden } : {};
}
