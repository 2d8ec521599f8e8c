/**
 * Opening areas and sections, and the notes kept for each area: whatever says something about a grade is written down
 * with the area it stands under, and weighed only when the document is read to its end (`judgments.ts`).
 */
import type { Area, AreaId, Block } from '../../model.js';
import type { GradeWord } from '../grades.js';
import { withoutSiteName } from '../identity.js';
import type { AreaNotes, Clue } from '../judgments.js';
import { plain } from '../normalise.js';
import { bareLabel, isPillar } from './areas.js';
import type { State } from './state.js';

export function notesFor(state: State, area: AreaId, level: 'pillar' | 'area', named: string): AreaNotes {
  const label = bareLabel(named);
  const key = `${state.body ?? ''}|${area}`;
  let notes = state.notes.get(key);
  if (!notes) {
    notes = {
      area,
      level,
      label,
      body: state.body,
      listed: false,
      clues: [],
      carriedOver: false,
      inspectedIn: null,
      lastInspected: null,
      previous: [],
    };
    state.notes.set(key, notes);
  }
  // The question as asked says more than a row's short name.
  if (/\?$/.test(label) && !/\?$/.test(notes.label)) notes.label = label;
  return notes;
}

export function clue(state: State, one: Clue): void {
  if (!state.area) return;
  const level = state.area.includes('/') || !isPillar(state, state.area) ? 'area' : 'pillar';
  notesFor(state, state.area, level, state.section?.heading ?? state.area).clues.push(one);
}

/** An earlier grade of the area at hand; false where none is. */
export function noteEarlier(state: State, word: GradeWord, year: string | null, quote: string): boolean {
  if (!state.area || word.kind !== 'graded') return false;
  notesFor(state, state.area, 'area', state.area).previous.push({ word, year, quote });
  return true;
}

export function openSection(state: State, block: Block, area?: AreaId, guessed = false): void {
  const heading = withoutSiteName(block.text, state.profile);
  const path = area ? [area] : [...(state.area ? [state.area] : []), heading];
  const last = state.section;
  if (area && last && last.area === area && last.path.length === 1 && last.blocks.length === 0) return;
  state.section = { path, heading, level: block.level, area: state.area, blocks: [] };
  state.sections.push(state.section);
  if (guessed) state.guessed.add(state.section);
}

export function openArea(state: State, area: Area, label: string, block: Block): void {
  state.area = area.id;
  state.pillar =
    area.level === 'pillar' ? area.id : area.id.includes('/') ? area.id.slice(0, area.id.indexOf('/')) : null;
  state.fresh = true;
  state.areaLevel = block.kind === 'heading' ? block.level : 9;
  state.outside = false;
  state.container = block.container;
  meet(state, area.id, block);
  const notes = notesFor(state, area.id, area.level, label);
  notes.listed = true;
  const early = state.early;
  if (early?.heading === block) for (const one of early.clues) clue(state, one);
  state.early = null;
  openSection(state, block, area.id);
}

/** Notes where an area stands: the classes around it may say its grade (`hints.ts`). */
export function meet(state: State, area: AreaId, block: Block): void {
  state.met.push({ area, body: state.body, container: block.container, own: block.hint });
}

export function openUnplaced(state: State, label: string, block: Block): void {
  const slug = plain(label)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  // The pillar of the area above holds it only where the document speaks of pillars at all.
  const { pillar } = state;
  const isOpen =
    pillar !== null && (pillar === state.identity.pillar || state.notes.has(`${state.body ?? ''}|${pillar}`));
  const id = `${isOpen ? pillar : 'other'}/${slug || 'unnamed'}`;
  state.area = id;
  state.fresh = true;
  state.areaLevel = block.kind === 'heading' ? block.level : 9;
  state.outside = false;
  state.container = block.container;
  notesFor(state, id, 'area', label).listed = true;
  state.problems.push({
    code: 'area-unknown',
    where: label,
    detail: 'a grade stands under this heading, and no known area is worded like it',
  });
  openSection(state, block, id);
}

/** Notes a grade that a row gives an area: of now, or of the earlier inspection that the table speaks of. */
export function place(state: State, area: Area, label: string, { word, quote }: Clue): void {
  const notes = notesFor(state, area.id, area.level, label);
  notes.listed = true;
  if (state.table.earlier === null) notes.clues.push({ from: 'table', word, quote: `${label}: ${quote}` });
  else if (word.kind === 'graded')
    notes.previous.push({ word, year: state.table.earlier || null, quote: `${label}: ${quote}` });
}
