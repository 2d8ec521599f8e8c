/**
 * What the PDF engine says of each page, turned into ours at the door: runs of text with place, size and weight, the
 * marked content they belong to, and the page's part of the structure tree. Nothing of the engine goes further.
 *
 * The engine is pdf.js in the build that unpdf ships. It is loaded on first use, since most documents are web pages.
 */
import { tidy } from './normalise.js';

/** A run of text that was set in one go. Coordinates in points, origin bottom left. */
export interface Run {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  bold: boolean;
  /** Marked content that holds it, as the structure tree names it; `null` for text outside any. */
  mark: string | null;
  /** True inside an Artifact: running heads, page numbers, decoration. */
  artifact: boolean;
  /** True where the engine saw a line end after it. */
  lineEnd: boolean;
  /** True where marked content without any text follows: that is how a soft hyphen at a line end comes through. */
  softBreak: boolean;
}

/** An element of the structure tree; leaves name marked content. */
export interface TreeNode {
  role: string;
  alt: string | null;
  children: (TreeNode | { mark: string })[];
}

export interface PdfPage {
  number: number;
  width: number;
  height: number;
  runs: Run[];
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
  /** Pages that the document has; beyond `MOST_PAGES` they are not read. */
  pageCount: number;
}

/** Far more than any report has; each page costs the engine about a millisecond though it be empty. */
export const MOST_PAGES = 3000;

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
    };
    const weights = new Map<string, boolean>();
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number += 1) {
      try {
        contents.pages.push(await readPage(await document.getPage(number), number, weights, contents.links));
      } catch {
        contents.failedPages.push(number);
      }
    }
    return contents;
  } finally {
    await task.destroy().catch(() => undefined);
  }
}

type EnginePage = Awaited<
  ReturnType<Awaited<ReturnType<typeof import('unpdf')['getDocumentProxy']>>['getPage']>
>;

async function readPage(
  page: EnginePage,
  number: number,
  weights: Map<string, boolean>,
  links: PdfContents['links'],
): Promise<PdfPage> {
  const viewport = page.getViewport({ scale: 1 });
  const content = await page.getTextContent({ includeMarkedContent: true });
  await learnWeights(page, Object.keys(content.styles), weights);
  const runs: Run[] = [];
  const open: { id: string | null; tag: string; from: number }[] = [];
  for (const item of content.items) {
    if ('type' in item) {
      const before = runs.at(-1);
      if (item.type === 'endMarkedContent') {
        const closed = open.pop();
        if (before && closed?.tag === 'Span' && closed.from === runs.length) before.softBreak = true;
      } else {
        const tag = String((item as { tag?: string }).tag ?? '');
        open.push({ id: item.id ?? null, tag, from: runs.length });
      }
      continue;
    }
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[];
    // Text set sideways or upside down is a stamp or a chart's label.
    if (item.str.trim() !== '' && Math.abs(b) > Math.abs(a)) continue;
    runs.push({
      text: item.str,
      x: x - (viewport.viewBox[0] ?? 0),
      y: y - (viewport.viewBox[1] ?? 0),
      width: item.width,
      size: Math.round(Math.hypot(a, b) * 10) / 10,
      bold: weights.get(item.fontName) ?? false,
      mark: open.findLast((entry) => entry.id !== null)?.id ?? null,
      artifact: open.some((entry) => entry.tag === 'Artifact'),
      lineEnd: item.hasEOL,
      softBreak: false,
    });
  }
  for (const annotation of await page.getAnnotations().catch(() => [])) {
    if (annotation.subtype === 'Link' && typeof annotation.url === 'string') {
      links.push({ href: annotation.url, text: tidy(String(annotation.overlaidText ?? '')) });
    }
  }
  const tree = await page.getStructTree().catch(() => null);
  return {
    number,
    width: viewport.viewBox[2]! - viewport.viewBox[0]!,
    height: viewport.viewBox[3]! - viewport.viewBox[1]!,
    runs,
    tree: tree ? turnTree(tree as unknown as EngineNode) : null,
  };
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
      if (child.type === 'content' && child.id) to.children.push({ mark: child.id });
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

/**
 * Whether each font is bold, by its own name. The name is known only once a page's drawing operators were read, so that
 * is done for pages that bring a font not seen before.
 */
async function learnWeights(page: EnginePage, fonts: string[], weights: Map<string, boolean>): Promise<void> {
  if (fonts.every((font) => weights.has(font))) return;
  await page.getOperatorList().catch(() => null);
  for (const font of fonts) {
    if (weights.has(font)) continue;
    const name = page.commonObjs.has(font) ? String(page.commonObjs.get(font)?.name ?? '') : '';
    weights.set(font, /bold|black|heavy|semibold|demi/i.test(name));
  }
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
