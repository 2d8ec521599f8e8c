/**
 * What an element of a structure tree holds, as its tree alone tells it.
 */
import { addAll } from '../lists.js';
import type { TreeNode } from './pages.js';
import { BLOCK_ROLES } from './tags.js';

export function holdsBlocks(node: TreeNode): boolean {
  const stack = [...node.children];
  while (stack.length > 0) {
    const next = stack.pop()!;
    if ('mark' in next) continue;
    if (next.role !== 'Figure' && next.role !== 'Formula' && BLOCK_ROLES.has(next.role)) return true;
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
