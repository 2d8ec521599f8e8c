/**
 * What an element of a structure tree holds, as its tree alone tells it.
 */
import { addAll } from '../lists.js';
import type { TreeNode } from './pages.js';
import { BLOCK_ROLES } from './tags.js';

export const holdsBlocks = (node: TreeNode): boolean =>
  holds(node, (role) => role !== 'Figure' && role !== 'Formula' && BLOCK_ROLES.has(role));

/** Whether an element of such a role stands somewhere inside a node. */
function holds(node: TreeNode, isMeant: (role: string) => boolean): boolean {
  const stack = [...node.children];
  while (stack.length > 0) {
    const next = stack.pop()!;
    if ('mark' in next) continue;
    if (isMeant(next.role)) return true;
    addAll(stack, next.children);
  }
  return false;
}

/** Takes out of a heading the text boxes that hang on it, which office programs tag as its part. */
export function takeFrames(node: TreeNode): TreeNode[] {
  const isFrame = (child: TreeNode | { mark: string }): child is TreeNode =>
    !('mark' in child) && /^(?:Div|Sect|Aside|NonStruct)$/.test(child.role) && holdsBlocks(child);
  const frames = node.children.filter(isFrame);
  if (frames.length > 0) node.children = node.children.filter((child) => !isFrame(child));
  return frames;
}

/** A table of one column, whose cells hold headings, lists or paragraphs, is a box around them. */
export function isBox(table: TreeNode): boolean {
  const rows = rowsOf(table).map(cellsOf);
  return (
    rows.length > 0 && rows.every((cells) => cells.length === 1) && rows.some(([cell]) => holdsBlocks(cell!))
  );
}

/**
 * A table whose cells hold headings, in the first row alone only if there is no other: it says where things stand on the page
 * (a heading and its grade beside it, cards in rows), and each cell is read on its own.
 */
export function isLayout(table: TreeNode): boolean {
  const rows = rowsOf(table).map(cellsOf);
  const headed = rows.map((cells) => cells.some((cell) => holds(cell, (role) => HEADING.test(role))));
  return rows.length === 1 ? headed[0]! : headed.slice(1).includes(true);
}
const HEADING = /^H[1-6]?$/;

export function rowsOf(table: TreeNode): TreeNode[] {
  const rows: TreeNode[] = [];
  const stack: TreeNode[] = [table];
  while (stack.length > 0) {
    const next = stack.pop()!;
    if (next.role === 'TR') rows.push(next);
    else for (const child of next.children) if (!('mark' in child)) stack.push(child);
  }
  return rows;
}

export function cellsOf(row: TreeNode): TreeNode[] {
  return row.children.filter(
    (child): child is TreeNode => !('mark' in child) && (child.role === 'TH' || child.role === 'TD'),
  );
}
