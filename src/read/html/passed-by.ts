/**
 * What the walk passes by, with all that is in it: what is none of the page's own content. Elements that are hidden are not told
 * here: they may say a grade (`walk.ts`).
 */
import type { WalkOptions } from './context.js';
import { COOKIE, type Marks } from './marks.js';
import { type Element, isOfCard, isPageFurniture, isStruck, SKIP } from './tree.js';

const ROLES = new Set(['navigation', 'search', 'contentinfo', 'dialog', 'alertdialog', 'tooltip']);

/** Whether an element is none of the content: scripts, controls, menus, the site's own frame, notices about cookies. */
export function isPassedBy(node: Element, name: string, options: WalkOptions, marks: Marks): boolean {
  if (SKIP.has(name) || options.dropped.has(node)) return true;
  const { role, class: classes, id } = node.attribs;
  if (role && ROLES.has(role)) return true;
  if (!options.landmark && isPageFurniture(node, role) && !(isOfCard(node) && marks.isGrade(node)))
    return true;
  if (name === 'body') return false;
  return (
    (classes !== undefined && classes !== '' && marks.facts(classes).cookie) ||
    (id !== undefined && COOKIE.test(id))
  );
}

/** Whether an element is crossed out, by its class or by its style. */
export function isCrossedOut(node: Element, marks: Marks): boolean {
  const classes = node.attribs.class;
  return (classes ? marks.facts(classes).struck : false) || isStruck(node);
}
