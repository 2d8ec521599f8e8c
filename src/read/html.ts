/**
 * HTML → blocks, by structure and words, never by class names.
 *
 * Nobody who wrote this has seen the inspectorate's markup, so reading believes only what HTML itself says: headings,
 * lists, tables, definition lists, paragraphs, landmarks. Everything that can carry a grade without being visible text
 * (an image's alt text, a label, hidden text, a class or data attribute) is kept as a clue on the block beside which it stands.
 *
 * Here: the facts of the head, and where the page's own content begins. In `html/`: `parse.ts` makes the tree, `tree.ts`
 * knows what its elements are, `walk.ts` goes through it once, by `context.ts` where it stands and past what `passed-by.ts` names;
 * `in-hand.ts` gathers the words of a block, `lines.ts` tells its lines, `table.ts` keeps the cells of a table, and `block-list.ts`
 * takes the blocks. `marks.ts` says what an element says of a grade without showing it, `scale.ts` finds the marked step of a grade
 * scale, `drawn.ts` reads drawings.
 */
import { load } from 'cheerio/slim';
import type { BlockDocument, DocumentLink, ReadingOptions } from '../model.js';
import { endsOpen } from './cut.js';
import type { GradeVocabulary } from './grades.js';
import { parseHtml } from './html/parse.js';
import {
  type AnyNode,
  type Element,
  elementAfter,
  elementFrom,
  flattened,
  resolve,
  textOf,
  unshadowed,
  within,
} from './html/tree.js';
import { Walk } from './html/walk.js';
import { tidy } from './normalise.js';

interface Options {
  vocabulary: GradeVocabulary;
  /** Where the document was found: the base of relative links. */
  url?: string | null;
  reading?: ReadingOptions | null;
  /** Note elements without words on the block behind them. */
  blanks?: boolean;
}

/** What the first look at a page finds: the head's facts go into the document, the landmarks stand here. */
interface Landmarks {
  /** Base of relative links. */
  base: string | null;
  mains: Element[];
  articles: Element[];
  titles: Element[];
  /** Elements that link somewhere, wherever they stand. */
  linking: Element[];
  body: Element | null;
}

type Parent = { children: AnyNode[] };

/** Turns HTML into blocks. Never throws on any input; linear in its length. */
export function htmlToBlocks(html: string, options: Options): BlockDocument {
  const root = parseHtml(flattened(unshadowed(html)));
  const document: BlockDocument = {
    format: 'html',
    blocks: [],
    title: null,
    canonicalUrl: null,
    links: [],
    meta: {},
    problems: [],
    engine: 'cheerio',
  };
  const reading = options.reading ?? null;
  const selected = selectedBy(reading, root, document);
  if (endsOpen(html)) {
    document.problems.push({
      code: 'truncated',
      where: 'document',
      detail: 'the HTML ends inside an element that it opened: part of the page is missing',
      transient: true,
    });
  }
  const landmarks = firstLook(root, document, options.url ?? null);
  const whole: Parent = landmarks.body ?? root;
  const start = contentOf(whole, landmarks, selected.main, reading, document);
  const walk = new Walk(document, {
    vocabulary: options.vocabulary,
    reading,
    blanks: options.blanks === true,
    base: landmarks.base,
    dropped: selected.dropped,
    graded: selected.graded,
    landmark: start !== whole,
  });
  if (start !== whole) {
    // A page's heading may stand in a header outside its main element.
    const { titles } = landmarks;
    const outside = titles.filter((node) => !within(node, start as AnyNode));
    const h1 = outside.length === titles.length ? outside[0] : undefined;
    const text = h1 ? tidy(textOf(h1, 1000)) : '';
    if (text) document.blocks.push({ kind: 'heading', text, level: 1, where: 'h1' });
  }
  walk.run(start);
  addOtherLinks(document, landmarks);
  if (!document.blocks.some((block) => block.text !== '')) addInstead(document, root);
  return document;
}

/** Walls against robots are often but a script or a frame, with a word to who has none. */
function addInstead(document: BlockDocument, root: Parent): void {
  let text = '';
  for (let node = elementFrom(root.children[0]); node && text.length < 1000; node = elementAfter(node))
    if (node.name === 'noscript' || node.name === 'iframe')
      for (const child of node.children) if (child.type === 'text') text += ` ${child.data.slice(0, 2000)}`;
  const instead = tidy(text.replace(/<[^>]*>/g, ' '));
  if (instead !== '') document.instead = instead;
}

/**
 * The links that stand beside the content, which the walk passes by, and those of image maps, which are pictures to it. Files that
 * the site's own header or footer leads to are none of this page's.
 */
function addOtherLinks({ links }: BlockDocument, { linking, base }: Landmarks): void {
  const known = new Map(links.map((link) => [link.href, link]));
  for (const node of linking) {
    const href = resolve(node.attribs.href, base);
    if (href === null) continue;
    const next = /(?:^|\s)next(?:\s|$)/i.test(node.attribs.rel ?? '');
    const there = known.get(href);
    if (there) {
      if (next) there.next = true;
      continue;
    }
    if (/\.pdf(?:[?#]|$)/i.test(href) && isInFrame(node)) continue;
    const link: DocumentLink = { href, text: node.name === 'area' ? tidy(node.attribs.alt ?? '') : '' };
    if (node.name !== 'area') link.beside = true;
    if (next) link.next = true;
    known.set(href, link);
    links.push(link);
  }
}

/** Whether an element stands in a header or footer; looked for as far up as one is ever found. */
function isInFrame(node: Element): boolean {
  let left = 50;
  for (let up: Element | null = node; up && left > 0; up = up.parent as Element | null) {
    left -= 1;
    if (up.name === 'header' || up.name === 'footer') return true;
    if (up.attribs?.role === 'banner' || up.attribs?.role === 'contentinfo') return true;
  }
  return false;
}

/** The head's facts and the landmarks. Only elements, no text. */
function firstLook(root: Parent, document: BlockDocument, url: string | null): Landmarks {
  const found: Landmarks = { base: url, mains: [], articles: [], titles: [], linking: [], body: null };
  for (let node = elementFrom(root.children[0]); node; node = elementAfter(node)) {
    const name = node.name;
    const attributes = node.attribs;
    if (name === 'a' || name === 'area') {
      if (attributes.href) found.linking.push(node);
    } else if (name === 'meta') {
      const key = attributes.name ?? attributes.property;
      if (key && attributes.content !== undefined)
        document.meta[key.toLowerCase()] = tidy(attributes.content);
    } else if (
      name === 'title' &&
      document.title === null &&
      node.parent &&
      (node.parent as Element).name === 'head'
    ) {
      document.title = tidy(textOf(node, 2000));
    } else if (name === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attributes.rel ?? '')) {
      document.canonicalUrl = resolve(attributes.href, found.base);
    } else if (name === 'link' && /(?:^|\s)next(?:\s|$)/i.test(attributes.rel ?? '')) {
      found.linking.push(node);
    } else if (name === 'base' && attributes.href) {
      found.base = resolve(attributes.href, found.base) ?? found.base;
    } else if (name === 'body') found.body = node;
    else if (name === 'main' || attributes.role === 'main') found.mains.push(node);
    else if (name === 'article') found.articles.push(node);
    else if (name === 'h1') found.titles.push(node);
  }
  return found;
}

/** Where the page's own content is: the configured element, the one main element or article, else all of the page. */
function contentOf(
  whole: Parent,
  { mains, articles, titles }: Landmarks,
  wanted: Element | null,
  reading: ReadingOptions | null,
  document: BlockDocument,
): Parent {
  if (reading?.main && !wanted) {
    document.problems.push({
      code: 'main-selector-empty',
      where: 'reading.main',
      detail: `nothing on the page matches the configured selector ${reading.main}`,
    });
  }
  const start: Parent =
    wanted ??
    (mains.length === 1 ? mains[0]! : null) ??
    (articles.length === 1 && holdsPage(articles[0]!, whole, titles) ? articles[0]! : whole);
  if (start !== whole && tidy(textOf(start, 400)).length < 40 && tidy(textOf(whole, 4000)).length > 200) {
    document.problems.push({
      code: 'main-empty',
      where: 'main',
      detail: 'the main element of the page holds no text',
    });
  }
  return start;
}

/** Whether the one article of a page is its content, and no card of some other page's: it holds the title, or most of the text. */
function holdsPage(article: Element, whole: Parent, titles: Element[]): boolean {
  if (titles.length === 0 || titles.some((title) => within(title, article))) return true;
  return textOf(article, MOST_TEXT).length * 2 > textOf(whole, MOST_TEXT).length;
}

/** Characters of text by which an article is held against its page. */
const MOST_TEXT = 50_000;

interface Selected {
  main: Element | null;
  dropped: Set<AnyNode>;
  graded: Set<AnyNode>;
}

/** What the configured selectors choose. */
function selectedBy(
  reading: ReadingOptions | null,
  root: ReturnType<typeof parseHtml>,
  document: BlockDocument,
): Selected {
  const selected: Selected = { main: null, dropped: new Set(), graded: new Set() };
  if (!reading) return selected;
  const $ = load(root);
  const choose = (selector: string, into: Set<AnyNode>) => {
    try {
      for (const node of $(selector).toArray()) into.add(node as unknown as AnyNode);
    } catch (error) {
      document.problems.push({
        code: 'selector-invalid',
        where: selector,
        detail: `this is not a CSS selector that can be used: ${(error as Error).message}`,
      });
    }
  };
  for (const selector of reading.drop) choose(selector, selected.dropped);
  if (reading.grade) choose(reading.grade, selected.graded);
  const chosen = new Set<AnyNode>();
  if (reading.main) choose(reading.main, chosen);
  selected.main = ([...chosen][0] as Element | undefined) ?? null;
  return selected;
}
