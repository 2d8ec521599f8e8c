/**
 * Dates and corrections: lines that say something of the document, not of the body it is about.
 */
import type { Block, BlockDocument } from '../../model.js';
import { dateIn } from '../dates.js';
import type { State } from './state.js';

/** How all other lines of this kind begin: asked first, as most lines are none. */
const OPENS =
  /^(?:this |last updated|(?:first )?(?:publi|date|sent)|(?:please )?note|(?:an? )?correct|erratum|we (?:have )?(?:since )?(?:corrected|amended|revised)|on \d|an? (?:earlier|previous)|amended|revised)/i;

const THIS = '(?:this|the) (?:report|page|web ?page|letter|document|version|publication|release|table)';
const MENDED = '(?:corrected|amended|revised|re-?issued)';
/** Lines in which the inspectorate says that it corrected the document, beside those that open as a note. */
const CORRECTED = new RegExp(
  [
    `^${THIS} (?:has(?: since)? been|was|is)(?: \\w+){0,3}? (?:${MENDED}\\b|updated\\b.{0,80}\\b(?:to|and) correct)`,
    `^(?:on .{6,20}20\\d\\d,? )?(?:we|HMICFRS|HMIC)(?: have)?(?: since)? ${MENDED} (?:this|an? (?:error|mistake|figure)|(?:some )?(?:errors|mistakes|figures)|${THIS})\\b`,
    `^on .{6,20}20\\d\\d,? ${THIS} was ${MENDED}\\b`,
    `^an? (?:earlier|previous) version of ${THIS}\\b`,
    '^a correction (?:was|has been) made\\b',
    `^(?:corrected|amended|revised|correction)(?:,? on)?[ :(]+.{0,6}\\d{1,2} \\p{L}+ 20\\d\\d\\b.{0,3}[:–-]`,
    `^${MENDED} (?:on )?\\d{1,2} \\p{L}+ 20\\d\\d\\.?$`,
  ].join('|'),
  'iu',
);

/** `17 December 2024`, `News | Tuesday 17 December 2024`, `05/09/2024 09:30`: a date and nothing else that is said. */
const BARE_DATE =
  /^(?:(?:news|press|media)(?: (?:release|item|story))?\s*[:|–—·•,-]?\s+|date:?\s+|posted(?: on)?:?\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9},? 20\d\d|\d{1,2}[/.]\d{1,2}[/.]20\d\d)(?:,?(?: at)? \d{1,2}[:.]\d\d(?: ?[ap]m)?)?(?:\s*[:|–—·•,-]\s*(?:news|press release|news release))?$/iu;
/** Blocks at the head of a document among which such a line stands: a letter's sender and addressee are a line each in a PDF. */
const HEAD = 16;

/** The day of a release, a publication or a letter, where a line at its head is nothing but a date. */
function bareDate(state: State, { kind, text }: Block, index: number): boolean {
  const { documentKind } = state.identity;
  if (index >= HEAD || documentKind === 'report' || documentKind === 'listing' || kind === 'row')
    return false;
  if (text.length > 60 || !/20\d\d/.test(text) || !BARE_DATE.test(text)) return false;
  state.publishedOn ??= dateIn(text);
  return true;
}

/** Dates and corrections: lines that say something of the document, not of the body. `index`: where the line stands in it. */
export function facts(state: State, block: Block, index: number): boolean {
  const text = block.kind === 'row' ? (block.cells ?? []).filter(Boolean).join(': ') : block.text;
  if (text.length > 400) return false;
  if (state.awaiting === null && bareDate(state, block, index)) return true;
  if (state.awaiting === null && !OPENS.test(text)) return false;
  const updated = /^(?:this page (?:was )?)?last updated:?(?: on)?\s+(.{6,40})$/i.exec(text);
  if (updated) {
    noteUpdated(state, dateIn(updated[1]!));
    return true;
  }
  if (/^(?:this page (?:was )?)?last updated:?(?: on)?:?$/i.test(text)) {
    state.awaiting = 'updated';
    return true;
  }
  if (state.awaiting !== null) {
    const { awaiting } = state;
    const sent = awaiting === 'sent';
    state.awaiting = null;
    const date = text.length <= 40 ? dateIn(text) : null;
    if (date && awaiting === 'updated') {
      noteUpdated(state, date);
      return true;
    }
    if (date) {
      if (!sent || !state.publishedOn) state.publishedOn = date;
      return true;
    }
  }
  const published =
    /^(?:first )?(?:published|publication date|date of publication|date published|sent)(?: on)?:?\s*(.{0,40})$/i.exec(
      text,
    );
  if (published) {
    const date = dateIn(published[1]!);
    if (date && (/publi/i.test(text) || !state.publishedOn)) state.publishedOn = date;
    if (!published[1]!.trim()) state.awaiting = /publi/i.test(text) ? 'published' : 'sent';
    return date !== null || !published[1]!.trim();
  }
  const isNote =
    /^(?:please note|note|correction|erratum)\s*[:–-]\s*\S/i.test(text) &&
    /\b(?:correct(?:ed|ion)|amend(?:ed|ment)|revised|replaced|error)\b/i.test(text);
  if (isNote || CORRECTED.test(text)) {
    state.corrections.push({ text: text.replace(/^please note\s*[:–-]\s*/i, ''), date: dateIn(text) });
    return true;
  }
  return false;
}

/** A landing page says it of each pillar: it was last updated on the latest of these days. */
function noteUpdated(state: State, date: string | null): void {
  if (date && (state.lastUpdated === null || date > state.lastUpdated)) state.lastUpdated = date;
}

export function metaDate(document: BlockDocument): string | null {
  const value =
    document.meta['article:published_time'] ??
    document.meta['dc.date.issued'] ??
    document.meta['dcterms.issued'];
  return value ? dateIn(value) : null;
}
