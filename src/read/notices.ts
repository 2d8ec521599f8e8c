/**
 * Notices of the website that stand on a page and are no part of it: a consultation on the inspection programme, downtime, a
 * survey. They stand on pages of any year, above the title or in the middle of the text, as a title and a sentence or two,
 * and their words differ each time.
 *
 * Two things give them away: whom they speak to (`wording.notices`), and where they stand: sentences above the one
 * heading of the first level, or between the skip link and the title (`Essex 2017`) of a page that has become plain text. What carries a
 * mark of a grade, a correction or a date is never one.
 */
import type { Block, BlockDocument, SiteProfile } from '../model.js';
import { findBody } from '../sites/lookup.js';
import { vocabularyOf } from './grades.js';

const LONGEST = 500;
/** Characters in which a notice says that it is one. */
const OPENING = 200;
/** How far down a page its title may stand below a notice. */
const ABOVE = 8;
const SENTENCE_END = /[.!?][”’"')\]]*$/;
const NEVER =
  /\b(?:correct(?:ed|ion)|amend(?:ed|ment)|updated?|published|embargo|re-?issued|grade[ds]?|judge?ments?)\b/i;

/** The blocks of a document that are such notices. */
export function siteNotices(document: BlockDocument, profile: SiteProfile): Set<Block> {
  const { notices } = profile.wording;
  const found = new Set<Block>();
  if (!notices) return found;
  const { blocks } = document;
  const title = blocks.find((block) => block.kind === 'heading' && block.level === 1)?.text;
  if (notices.subject.test(title ?? '') || notices.subject.test(document.title ?? '')) return found;
  blocks.forEach((block, index) => {
    if (!isNotice(block, notices)) return;
    found.add(block);
    const above = blocks[index - 1];
    // A heading that does not end a sentence and has nothing else beneath it goes with the notice.
    if (above && isTitleOf(above, blocks[index + 1], notices, title)) found.add(above);
  });
  for (const block of aboveTitle(blocks, profile)) found.add(block);
  return found;
}

type Notices = NonNullable<SiteProfile['wording']['notices']>;

function isNotice(block: Block, { hint, says, beside }: Notices): boolean {
  if (block.kind === 'row' || block.kind === 'image' || block.clues || block.text.length > LONGEST)
    return false;
  const { text } = block;
  if (!hint.test(text.length > OPENING ? text.slice(0, OPENING) : text) || !says.test(text)) return false;
  const sentences = text.split(/(?<=[.!?:]["”’']?)\s+(?=[\p{Lu}\d“"‘'])/u);
  return sentences.every((one) => says.test(one) || beside.test(one));
}

function isTitleOf(
  above: Block,
  below: Block | undefined,
  { title }: Notices,
  pageTitle: string | undefined,
) {
  if (above.text.length > 120 || above.clues || above.text === pageTitle) return false;
  if (title.test(above.text)) return true;
  return (
    above.kind === 'heading' && above.level > 1 && below?.kind === 'heading' && below.level <= above.level
  );
}

/** Sentences, each with its heading, between the top of the page and its title. */
function aboveTitle(blocks: Block[], profile: SiteProfile): Block[] {
  const to = titleAt(blocks, profile);
  if (to < 1) return [];
  const top = blocks.slice(0, to);
  if (top.some((block) => block.kind === 'row')) return [];
  const vocabulary = vocabularyOf(profile);
  const out: Block[] = [];
  top.forEach((block, index) => {
    const { text } = block;
    if (!SENTENCE_END.test(text) || !text.includes(' ') || text.length > LONGEST) return;
    if (block.clues || NEVER.test(text) || vocabulary.word(text) || block.kind === 'heading') return;
    out.push(block);
    const above = top[index - 1];
    if (!above || above.clues || above.text.length > 120 || SENTENCE_END.test(above.text)) return;
    if (NEVER.test(above.text) || /^skip to\b/i.test(above.text) || findBody(above.text, profile)) return;
    out.push(above);
  });
  return out;
}

/** Where the title of a page stands, where something above it could be a notice; else -1. */
function titleAt(blocks: Block[], profile: SiteProfile): number {
  const first = blocks.findIndex((block) => block.kind === 'heading' && block.level === 1);
  if (first >= 0) {
    const only = !blocks.some((block, at) => at > first && block.kind === 'heading' && block.level === 1);
    return only && first <= ABOVE ? first : -1;
  }
  const skip = blocks.findIndex((block, at) => at < 3 && /^skip to (?:main )?content$/i.test(block.text));
  if (skip < 0 || blocks.some((block) => block.kind === 'heading')) return -1;
  return blocks.findIndex(
    ({ text }, at) =>
      at > skip &&
      at <= skip + 4 &&
      text.length <= 60 &&
      /\b20\d\d\b/.test(text) &&
      findBody(text, profile) !== null,
  );
}
