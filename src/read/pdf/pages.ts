/**
 * What the PDF engine says of each page, turned into ours at the door: runs of text with place, size and weight, the
 * marked content they belong to, and the page's part of the structure tree. Nothing of the engine goes further.
 *
 * The engine is pdf.js in the build that unpdf ships. It is loaded on first use, since most documents are web pages.
 */
import { tidy } from '../normalise.js';
import { type Choice, withChoices } from './choices.js';
import { type Drawing, type FontFacts, type PageFrame, placeOn } from './glyphs.js';
import { noRules } from './rules.js';
import { type PageText, textOfDrawing } from './runs.js';

export type { Run } from './runs.js';

/** An element of the structure tree; leaves name marked content. */
export interface TreeNode {
  role: string;
  alt: string | null;
  children: (TreeNode | { mark: string })[];
}

export interface PdfPage extends PageText {
  number: number;
  tree: TreeNode | null;
}

export interface PdfContents {
  title: string | null;
  pages: PdfPage[];
  links: { href: string; text: string }[];
  meta: Record<string, string>;
  engine: string;
  /** Pages that could not be read, by number. */
  failedPages: number[];
  /** Pages that the document has; beyond `MOST_PAGES`, and beyond `MOST_RUNS` of text, they are not read. */
  pageCount: number;
  /** The last page that was read, from 1. */
  lastPage: number;
  /** Names of the files that are attached, of a document that says next to nothing itself. */
  attached: string[];
}

/** Far more than any report has; each page costs the engine about a millisecond though it be empty. */
const MOST_PAGES = 3000;

/** Pieces of text over all pages, as they are drawn: a report of 170 pages has some twenty thousand. */
const MOST_RUNS = 400_000;

/** Lines that tables are drawn with, over all pages: beyond, tables are read by how their text stands. */
const MOST_RULES = 20_000;

/** Reads all pages. Rejects with the engine's own error for bytes that are no PDF, or that are encrypted. */
export async function readPages(bytes: Uint8Array): Promise<PdfContents> {
  fillGap();
  const { getResolvedPDFJS } = await import('unpdf');
  const engine = await getResolvedPDFJS();
  const task = engine.getDocument({
    // The engine takes the buffer over, so it gets a copy of its own.
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    // Nothing of the machine (its fonts) may reach the text.
    useSystemFonts: false,
    disableFontFace: true,
    ownerDocument: FONTLESS as never,
    // Pictures are not looked at, so none is decoded.
    maxImageSize: 1,
  });
  try {
    const document = await task.promise;
    const information = (await document.getMetadata().catch(() => null))?.info as
      | Record<string, unknown>
      | undefined;
    const meta: Record<string, string> = {};
    for (const key of ['Title', 'Author', 'Subject', 'Keywords', 'Language', 'CreationDate', 'ModDate']) {
      const value = information?.[key];
      if (typeof value === 'string' && tidy(value) !== '') meta[key.toLowerCase()] = tidy(value);
    }
    const contents: PdfContents = {
      title: meta.title ?? null,
      pages: [],
      links: [],
      meta,
      engine: `pdf.js ${engine.version}`,
      failedPages: [],
      pageCount: document.numPages,
      lastPage: 0,
      attached: [],
    };
    const fonts = new Map<string, FontFacts>();
    const layers = await document.getOptionalContentConfig().catch(() => null);
    const isShown = (layer: unknown) => layers === null || layers.isVisible(layer as never) !== false;
    let rules = 0;
    let runs = 0;
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number += 1) {
      if (runs > MOST_RUNS) break;
      contents.lastPage = number;
      try {
        const page = await readPage(
          await document.getPage(number),
          number,
          engine.OPS,
          fonts,
          isShown,
          contents.links,
        );
        runs += page.runs.length;
        rules += page.rules.upright.length + page.rules.level.length;
        contents.pages.push(rules > MOST_RULES ? { ...page, rules: noRules() } : page);
      } catch {
        contents.failedPages.push(number);
      }
    }
    if (isCoverAlone(contents)) {
      const files = (await document.getAttachments().catch(() => null)) as Attachments;
      contents.attached = Object.entries(files ?? {}).map(([key, file]) => tidy(file?.filename ?? key));
    }
    return contents;
  } finally {
    await task.destroy().catch(() => undefined);
  }
}

type Attachments = Record<string, { filename?: string } | null> | null;

/** Words below which a document may be no more than the cover of what is attached to it. */
const FEW_WORDS = 80;

/** Whether a document says next to nothing: what is attached to others is no part of them, and not looked at. */
function isCoverAlone({ pages, pageCount }: PdfContents): boolean {
  if (pageCount > 2) return false;
  const words = pages.flatMap(({ runs }) => runs.flatMap(({ text }) => text.match(/\p{L}{2,}/gu) ?? []));
  return words.length < FEW_WORDS;
}

type EnginePage = Awaited<
  ReturnType<Awaited<ReturnType<typeof import('unpdf')['getDocumentProxy']>>['getPage']>
>;

async function readPage(
  page: EnginePage,
  number: number,
  ops: Readonly<Record<string, number>>,
  fonts: Map<string, FontFacts>,
  isShown: (layer: unknown) => boolean,
  links: PdfContents['links'],
): Promise<PdfPage> {
  const viewport = page.getViewport({ scale: 1 });
  const tree = await page.getStructTree().catch(() => null);
  const turned = tree ? turnTree(tree as unknown as EngineNode) : null;
  const marks = marksOf(turned);
  const annotations = await page.getAnnotations().catch(() => []);
  const fields = new Set(
    annotations.filter(({ subtype }) => subtype === 'Widget').map(({ id }) => String(id)),
  );
  const annotationMode = fields.size > 0 ? SHOWN_ANNOTATIONS : NO_ANNOTATIONS;
  const frame = { box: viewport.viewBox, rotate: viewport.rotation };
  const drawing = (await page.getOperatorList({ annotationMode })) as Drawing;
  const { width, height, runs, aside, rules, picture, mute } = textOfDrawing(
    drawing,
    ops,
    {
      fontOf: (id) => factsOf(id, page, fonts),
      markOf: (id) => (marks === null ? null : `${marks}_mc${id}`),
      isShown,
      fieldOf: (id) => (fields.has(id) ? ANNOTATION + id : null),
    },
    frame,
  );
  for (const annotation of annotations) {
    if (annotation.subtype === 'Link' && typeof annotation.url === 'string') {
      links.push({ href: annotation.url, text: tidy(String(annotation.overlaidText ?? '')) });
    }
  }
  page.cleanup();
  const choices = annotations.flatMap((one) => choiceOf(one, frame));
  return {
    number,
    width,
    height,
    runs: withChoices(runs, choices),
    aside,
    rules,
    picture,
    mute,
    tree: turned,
  };
}
const NO_ANNOTATIONS = 0;
const SHOWN_ANNOTATIONS = 1;
/** What the engine puts before the id of an annotation where the structure tree refers to it. */
const ANNOTATION = 'pdfjs_internal_id_';

/** A radio button or a check box that is shown, as the engine has it. */
function choiceOf(annotation: Record<string, unknown>, frame: PageFrame): Choice[] {
  const { checkBox, radioButton, rect, fieldValue, buttonValue, exportValue, fieldName, id } = annotation;
  const value = radioButton === true ? buttonValue : exportValue;
  if ((checkBox !== true && radioButton !== true) || annotation.hidden === true) return [];
  if (!Array.isArray(rect) || typeof value !== 'string') return [];
  const [ax, ay] = placeOn(frame, Number(rect[0]), Number(rect[1]));
  const [bx, by] = placeOn(frame, Number(rect[2]), Number(rect[3]));
  return [
    {
      left: Math.min(ax, bx),
      right: Math.max(ax, bx),
      bottom: Math.min(ay, by),
      top: Math.max(ay, by),
      chosen: value !== 'Off' && fieldValue === value,
      value: tidy(value),
      group: radioButton === true ? `of ${String(fieldName)}` : 'boxes',
      mark: ANNOTATION + String(id),
    },
  ];
}

/** What the names of marked content on a page begin with: the engine names each by its page and number. */
function marksOf(tree: TreeNode | null): string | null {
  const stack: (TreeNode | { mark: string })[] = tree ? [tree] : [];
  while (stack.length > 0) {
    const next = stack.pop()!;
    if ('mark' in next) {
      const name = /^(.*)_mc\d+$/.exec(next.mark)?.[1];
      if (name !== undefined) return name;
    } else for (const child of next.children) stack.push(child);
  }
  return null;
}

interface EngineNode {
  role?: string;
  type?: string;
  id?: string;
  alt?: string;
  children?: EngineNode[];
}

/** The engine's tree in our words, without recursion on depth that a document chooses. */
function turnTree(root: EngineNode): TreeNode {
  const out: TreeNode = { role: 'Root', alt: null, children: [] };
  const stack: { from: EngineNode; to: TreeNode; depth: number }[] = [{ from: root, to: out, depth: 0 }];
  while (stack.length > 0) {
    const { from, to, depth } = stack.pop()!;
    for (const child of from.children ?? []) {
      if ((child.type === 'content' || child.type === 'annotation') && child.id)
        to.children.push({ mark: child.id });
      else if (child.role && depth < MAX_DEPTH) {
        const node: TreeNode = { role: child.role, alt: child.alt ? tidy(child.alt) : null, children: [] };
        to.children.push(node);
        stack.push({ from: child, to: node, depth: depth + 1 });
      }
    }
  }
  return out;
}
/** Real reports nest some twenty deep. */
const MAX_DEPTH = 200;

/** Facts of a font, by its own name; looked up once for the document. */
function factsOf(id: string, page: EnginePage, fonts: Map<string, FontFacts>): FontFacts {
  const known = fonts.get(id);
  if (known) return known;
  const font = page.commonObjs.has(id)
    ? (page.commonObjs.get(id) as { name?: string; fontMatrix?: number[]; vertical?: boolean })
    : null;
  const facts = {
    bold: /bold|black|heavy|semibold|demi/i.test(String(font?.name ?? '')),
    unit: Number(font?.fontMatrix?.[0]) || 0.001,
    vertical: font?.vertical === true,
  };
  fonts.set(id, facts);
  return facts;
}

/** A document whose font list does nothing: the engine then does not wait for fonts to be drawn. */
const FONTLESS = { fonts: { add: () => undefined, delete: () => undefined } };

/** The one thing that the engine's build for servers forgets to bring along for Node 20 (Node 22 has it). */
function fillGap(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    value(this: ArrayBuffer, length?: number) {
      return this.slice(0, length ?? this.byteLength);
    },
    writable: true,
    configurable: true,
  });
}
