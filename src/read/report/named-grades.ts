/**
 * Lines that name areas and say their grade in one: an area with its grade beside it, a grade over the areas that have it.
 */
import type { Block } from '../../model.js';
import { areaById, findBody } from '../../sites/lookup.js';
import type { Clue } from '../judgments.js';
import { addAll } from '../lists.js';
import type { Outlined } from '../outline.js';
import { areaOf, gluedArea, isPillar } from './areas.js';
import { besideGrade, gradedAs, splitGrade } from './grade-phrases.js';
import { isHinted } from './hints.js';
import { asClue } from './mark-clues.js';
import { areasNamed } from './news.js';
import { meet, notesFor, openArea } from './sections.js';
import { type State, took } from './state.js';

/**
 * A paragraph or list item that is an area's name with its grade beside it: as a word, a picture, a label or a class. Lists
 * and cards of a summary are made of these. An item says a grade and opens nothing; a paragraph opens its area.
 */
export function namedGrade(state: State, line: Outlined): boolean {
  const { block } = line;
  const { text } = block;
  if ((block.kind !== 'paragraph' && block.kind !== 'item') || text.length > 200 || text === '') return false;
  if (block.quoted || /[.;?]$/.test(text) || state.vocabulary.word(text)) return false;
  if (gradeOverNames(state, block)) return true;
  const beside =
    splitGrade(text, state.vocabulary) ??
    besideGrade(text, state.vocabulary) ??
    gradedAs(text, state.vocabulary) ??
    gluedArea(state, text);
  const hinted = !beside && isHinted(state, block);
  if (!beside && !block.clues && !hinted) return false;
  const area = areaOf(state, beside?.label ?? text);
  if (!area) return false;
  if (hinted) meet(state, area.id, block);
  const body = findBody(beside?.label ?? text, state.profile, state.identity.bodyKind);
  if (body && body.id !== (state.body ?? state.identity.body?.id) && state.identity.body) return false;
  const label = beside?.label ?? text;
  const clues: Clue[] = beside ? [{ from: 'grade-line', word: beside.word, quote: text }] : [];
  const before = state.area;
  state.area = area.id;
  for (const one of block.clues ?? []) {
    const clue = asClue(state, one);
    if (clue) clues.push(clue);
  }
  state.area = before;
  if (clues.length === 0) return false;
  state.list = null;
  if (block.kind === 'paragraph') openArea(state, area, label, block);
  const notes = notesFor(state, area.id, area.level, label);
  notes.listed = true;
  addAll(notes.clues, clues);
  took(state, block, area.level, area.id);
  return true;
}

/** `Good – preventing crime`, `Adequate: investigating crime, responding to the public`: a grade, and the areas that have it. */
function gradeOverNames(state: State, block: Block): boolean {
  const hit = /^([^():–—|]{3,30}?)(?:\s*:\s+|\s+[–—|-]\s+)(\S.{2,170})$/.exec(block.text);
  const word = hit ? state.vocabulary.word(hit[1]!) : null;
  if (!hit || !word) return false;
  const areas = areasNamed(state, hit[2]!);
  if (areas.length === 0) return false;
  for (const id of areas) {
    const name = areas.length === 1 ? hit[2]! : (areaById(id, state.profile)?.name ?? hit[2]!);
    const notes = notesFor(state, id, isPillar(state, id) ? 'pillar' : 'area', name);
    notes.listed = true;
    notes.clues.push({ from: 'grade-line', word, quote: block.text });
  }
  state.list = null;
  took(state, block, 'grade', `of ${areas.join(', ')}`);
  return true;
}
