/**
 * How far the tags of a PDF are to be believed: whether they give the text its roles, and its headings theirs.
 */
import { largest } from '../lists.js';
import type { PdfPage, Run, TreeNode } from './pages.js';
import { commonest } from './text.js';

/** Roles that carry meaning; anything else is a container or running text. */
export const BLOCK_ROLES = new Set(
  'P H H1 H2 H3 H4 H5 H6 Title L LI Table TR TH TD Caption BlockQuote Note FENote TOC TOCI Figure Formula'.split(
    ' ',
  ),
);

/** Share of the text, by runs, that the structure tree gives a role to. */
export function taggedShare(pages: PdfPage[], isHead: (page: PdfPage, run: Run) => boolean): number {
  let all = 0;
  let placed = 0;
  for (const page of pages) {
    const marks = new Set<string>();
    const stack: { node: TreeNode; meant: boolean }[] = page.tree ? [{ node: page.tree, meant: false }] : [];
    while (stack.length > 0) {
      const { node, meant } = stack.pop()!;
      for (const child of node.children) {
        if ('mark' in child) {
          if (meant) marks.add(child.mark);
        } else stack.push({ node: child, meant: meant || BLOCK_ROLES.has(child.role) });
      }
    }
    for (const run of page.runs) {
      if (run.text.trim() === '' || isHead(page, run)) continue;
      all += 1;
      if (run.mark !== null && marks.has(run.mark)) placed += 1;
    }
  }
  return all === 0 ? 0 : placed / all;
}

/**
 * Whether the tags name the headings: true where some element is a heading, and where nothing is set larger than running text.
 * Office programs tag a heading that is only set in larger type as a paragraph.
 */
export function tagsHeadings(pages: PdfPage[], isHead: (page: PdfPage, run: Run) => boolean): boolean {
  for (const { tree } of pages) {
    const stack: TreeNode[] = tree ? [tree] : [];
    while (stack.length > 0) {
      const { role, children } = stack.pop()!;
      if (HEADING_ROLE.test(role)) return true;
      for (const child of children) if (!('mark' in child)) stack.push(child);
    }
  }
  const body = bodySize(pages);
  const large = pages.filter((page) =>
    page.runs.some((run) => run.size > body + 0.9 && /\p{L}{2}/u.test(run.text) && !isHead(page, run)),
  );
  return large.length < 2;
}
const HEADING_ROLE = /^(?:H[1-6]?|Title)$/;

/** The size of running text. */
export const bodySize = (pages: PdfPage[]) =>
  commonest(pages.flatMap(({ runs }) => runs.map(({ size, text }): [number, number] => [size, text.length])));

/** The size of a title that is tagged as a paragraph: the largest on the first page with words, well above running text. */
export function titleSize(pages: PdfPage[], body: number): number {
  const first = pages.find(({ runs }) => runs.some((run) => run.text.trim() !== ''));
  const most = largest(
    (first?.runs ?? []).filter((run) => /\p{L}{2}/u.test(run.text)),
    (run) => run.size,
  );
  return most >= body * 1.3 ? most : Number.POSITIVE_INFINITY;
}
