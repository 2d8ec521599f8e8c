/**
 * One document in, one reading out: bytes → characters → blocks → report → soundness.
 * Never throws, whatever the bytes; asynchronous only because PDF is.
 */
import type { BlockDocument, Reading, ReadingOptions, Report, SiteProfile } from '../model.js';
import { withinBounds } from './bounds.js';
import { decodeBytes, headOf } from './decode.js';
import { vocabularyOf } from './grades.js';
import type { Taken } from './report/state.js';
import { readBlocks } from './report.js';
import { judgeSoundness } from './soundness.js';
import { textToBlocks } from './text.js';

export { explainHtml, explainText } from './explain.js';

export { engineIn, READER_VERSION, readerId, readerOf } from './reader-id.js';

export interface ReadInput {
  bytes: Uint8Array;
  /** Media type from the transport, if any; the bytes' own signature has the last word. */
  contentType?: string | null;
  charset?: string | null;
  url?: string | null;
  /** Overrides what the bytes look like. */
  as?: 'html' | 'pdf' | 'text';
  profile: SiteProfile;
  reading?: ReadingOptions | null;
  /** Also note what an explanation needs: the elements of a page that have no words. */
  explain?: boolean;
  /** The page's last sound report: soundness is judged against it. */
  previous?: Report | null;
  /** Turns the bytes of a PDF into blocks, instead of `pdfToBlocks`: in another process, say. Must never throw on account of the bytes. */
  pdf?: (bytes: Uint8Array) => Promise<BlockDocument>;
}

export async function readDocument(
  input: ReadInput,
): Promise<{ reading: Reading; document: BlockDocument; taken: Taken[] }> {
  const document = await toBlocks(input);
  const url = input.url ?? document.canonicalUrl;
  const { report, problems, taken, page } = readBlocks(document, { profile: input.profile, url });
  const soundness = judgeSoundness(document, report, problems, page, input.previous ?? null);
  return { reading: { report, problems, soundness }, document, taken };
}

async function toBlocks(input: ReadInput): Promise<BlockDocument> {
  const kind = input.as ?? sniff(input.bytes, input.contentType ?? null);
  if (kind === 'pdf') {
    const toBlocks = input.pdf ?? (await import('./pdf.js')).pdfToBlocks;
    return toBlocks(input.bytes);
  }
  if (input.bytes.length === 0) return noDocument('empty', 'there is not one byte to read');
  if (kind === 'binary') return noDocument('not-a-document', 'the bytes are neither HTML, nor PDF, nor text');
  const decoded = decodeBytes(input.bytes, input.charset);
  if (isData(decoded.text)) return noDocument('not-a-document', 'the bytes are data (JSON), and no document');
  const { text, problems } = withinBounds(decoded.text, kind);
  const document = kind === 'html' ? await blocksOfHtml(text, input) : textToBlocks(text);
  document.problems.unshift(...decoded.problems, ...problems);
  return document;
}

/** The parser is loaded when there is something to parse: most passes find nothing that is new. Asked for once: that costs too. */
let html: typeof import('./html.js') | null = null;

async function blocksOfHtml(text: string, input: ReadInput): Promise<BlockDocument> {
  html ??= await import('./html.js');
  const { htmlToBlocks } = html;
  return htmlToBlocks(text, {
    vocabulary: vocabularyOf(input.profile),
    url: input.url ?? null,
    reading: input.reading ?? null,
    blanks: input.explain ?? false,
  });
}

function noDocument(code: 'empty' | 'not-a-document', detail: string): BlockDocument {
  return {
    format: 'text',
    blocks: [],
    title: null,
    canonicalUrl: null,
    links: [],
    meta: {},
    problems: [{ code, where: 'document', detail }],
    engine: 'none',
  };
}

/** Whether a text is JSON: what a programming interface answers, also where a page was asked for. */
function isData(text: string): boolean {
  if (text.length > 1_000_000 || !/^\s*[{[]/.test(text)) return false;
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

/** What the bytes are, by their own first bytes, then by the media type. */
export function sniff(bytes: Uint8Array, contentType: string | null): 'html' | 'pdf' | 'text' | 'binary' {
  const head = headOf(bytes);
  if (head.includes('%PDF-')) return 'pdf';
  const utf16 = head.startsWith('\u00ff\u00fe') || head.startsWith('\u00fe\u00ff');
  if (
    /^(?:\u00ef\u00bb\u00bf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html|head|body|main|article|section|div|h[1-6]|p|title|meta|table|ul)\b/i.test(
      head.includes('\u0000') ? head.replace(/\u0000/g, '') : head,
    ) &&
    !utf16
  ) {
    return 'html';
  }
  if (!utf16 && head.includes('\u0000')) return 'binary';
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (type === 'text/html' || type === 'application/xhtml+xml') return 'html';
  if (utf16 && /<\u0000?(?:h\u0000?t|!\u0000?D|!\u0000?d)/.test(head)) return 'html';
  const odd = (head.match(/[\u0001-\u0008\u000e-\u001a\u001c-\u001f]/g) ?? []).length;
  // Words that are sent as a PDF are no PDF: they are read as what they are.
  if (type === 'application/pdf' && (odd > 0 || utf16 || !/[a-z]{3}/i.test(head))) return 'pdf';
  return odd > head.length * 0.05 ? 'binary' : 'text';
}
