/**
 * PDF bytes → blocks.
 *
 * Two ways, one result. A tagged PDF says itself what is a heading, an item, a table cell; it is believed where at least
 * half of its text has a role, and its headings have theirs. Any other PDF is read from how it is set. Running heads, page numbers and tables of contents are
 * left out of both. A file that cannot be read gives no blocks and a problem that says why.
 *
 * Deliberately absent: text recognition. A scanned report is a problem for the operator, not a guess.
 */
import type { Block, BlockDocument } from '../model.js';
import { cardsAsRows } from './pdf/card-rows.js';
import { withoutCharts } from './pdf/charts.js';
import { acrossPages } from './pdf/initials.js';
import { layoutBlocks } from './pdf/layout.js';
import { isGarbled } from './pdf/legible.js';
import { noPdf } from './pdf/nothing.js';
import { type Places, tieToHeadings } from './pdf/over.js';
import { type PdfContents, type PdfPage, readPages } from './pdf/pages.js';
import { taggedBlocks } from './pdf/tagged.js';
import { taggedShare, tagsHeadings } from './pdf/tags.js';
import { dropContents, inEdge, noteNumbers, runningHeads, wordsOf } from './pdf/text.js';

/** Share of the text that must have a role before the tags are believed. */
const TAGGED_FROM = 0.5;

/** Least part of a page that a picture takes where the page is a scan. */
const SCANNED = 0.4;

/** Whether a page is a picture without words, and neither the front nor the back of the document. */
function isScan({ runs, picture }: PdfPage, index: number, pages: PdfPage[]): boolean {
  if (index === 0 || index === pages.length - 1 || picture < SCANNED) return false;
  return runs.every((run) => run.text.trim() === '' || inEdge(pages[index]!, run));
}

/**
 * Turns a PDF into blocks. Never throws. `where` of a block is its page, `engine` names the PDF engine, its version and the
 * way it was read (`tagged` or `layout`). Problems: `pdf-encrypted`, `pdf-damaged`, `pdf-no-text`, `pdf-garbled`,
 * `pdf-attachments` (nothing but the cover of what is attached), and of a single page `pdf-page-unread` (it could not be read) and `pdf-page-no-text` (it is a scan). The same bytes always give the same blocks.
 *
 * On some damaged files the engine drops a promise of its own that is rejected, before it gives anything that could be waited
 * for; and a few hundred spiteful bytes can make it take all memory, and the process with it. So the program reads PDFs in
 * a process that may be lost (`src/apart/`).
 */
export async function pdfToBlocks(bytes: Uint8Array): Promise<BlockDocument> {
  const document = noPdf();
  let contents: PdfContents;
  try {
    contents = await readPages(bytes);
  } catch (error) {
    const encrypted = (error as { name?: string }).name === 'PasswordException';
    document.problems.push(
      encrypted
        ? { code: 'pdf-encrypted', where: 'document', detail: 'the file opens with a password only' }
        : {
            code: 'pdf-damaged',
            where: 'document',
            detail: String((error as Error).message ?? error).slice(0, 200),
          },
    );
    return document;
  }
  document.title = contents.title;
  document.links = contents.links;
  document.meta = contents.meta;
  document.engine = contents.engine;
  for (const number of contents.failedPages) {
    document.problems.push({
      code: 'pdf-page-unread',
      where: `page ${number}`,
      detail: 'the page is damaged',
    });
  }
  if (contents.pageCount > contents.lastPage) {
    document.problems.push({
      code: 'truncated',
      where: 'document',
      detail: `the document has ${contents.pageCount} pages: what follows page ${contents.lastPage} is not read`,
    });
  }
  const { pages, attached } = contents;
  if (attached.length > 0) {
    document.problems.push({
      code: 'pdf-attachments',
      where: 'document',
      detail: `the document is hardly more than a cover; what it carries is attached, and not read: ${attached.slice(0, 5).join(', ')}${attached.length > 5 ? ` and ${attached.length - 5} more` : ''}`,
    });
  }
  if (!pages.some((page) => page.runs.some((run) => run.text.trim() !== ''))) {
    const damaged = pages.length === 0;
    document.problems.push(
      damaged
        ? { code: 'pdf-damaged', where: 'document', detail: 'no page could be read' }
        : {
            code: 'pdf-no-text',
            where: 'document',
            detail: `${pages.length} pages of pictures, no text in them`,
          },
    );
    return document;
  }
  for (const { number } of pages.filter(isScan)) {
    document.problems.push({
      code: 'pdf-page-no-text',
      where: `page ${number}`,
      detail: 'the page is a picture, no text in it',
    });
  }
  if (isGarbled(pages)) {
    document.problems.push({
      code: 'pdf-garbled',
      where: 'document',
      detail: 'its fonts do not say which letters they draw: the text comes out as no words',
    });
    return document;
  }
  try {
    const { isHead, embargo } = runningHeads(pages, contents.title);
    const known = { words: wordsOf(pages), notes: noteNumbers(pages) };
    const whole = acrossPages(pages, isHead, known.words).map(withoutCharts);
    const tagged = taggedShare(pages, isHead) >= TAGGED_FROM && tagsHeadings(pages, isHead);
    const places: Places = new Map();
    const blocks = (tagged ? taggedBlocks : layoutBlocks)(whole, isHead, known, places);
    const first = embargo.map((text): Block => ({ kind: 'paragraph', text, level: 0, where: 'page 1' }));
    document.blocks = [...first, ...cardsAsRows(dropContents(blocks), places)];
    const containers = tieToHeadings(document.blocks, places);
    if (containers) document.containers = containers;
    document.engine = `${contents.engine} ${tagged ? 'tagged' : 'layout'}`;
    if (document.blocks.length === 0) {
      const detail = 'no text but running heads, page numbers and words on charts';
      document.problems.push({ code: 'pdf-no-text', where: 'document', detail });
    }
  } catch (error) {
    document.problems.push({
      code: 'pdf-damaged',
      where: 'document',
      detail: String((error as Error).message ?? error).slice(0, 200),
    });
  }
  return document;
}
