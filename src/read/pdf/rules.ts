/**
 * The straight lines that a page draws, upright and level: the borders of tables, whatever a program draws them as (a line,
 * a thin filled box, the edges of a box). And its boxes, filled or framed, behind which words stand.
 */
import { largest, smallest } from '../lists.js';

/** A line along one axis: `at` across it, `from` to `to` along it, in points. */
export interface Rule {
  at: number;
  from: number;
  to: number;
}

/** A box that is filled or framed, in points. */
export interface Box {
  left: number;
  bottom: number;
  right: number;
  top: number;
}

export interface Rules {
  upright: Rule[];
  level: Rule[];
  boxes: Box[];
}

export const noRules = (): Rules => ({ upright: [], level: [], boxes: [] });

type Point = readonly [number, number];

/** How far pieces of one line may stand apart; thickest line, and shortest; in points. */
const NEAR = 3;
const THICK = 2.5;
const SHORT = 6;
/** What a page of drawings may cost: lines beyond are not kept, and a path of more points is a picture. */
const MOST_RULES = 4000;
const MOST_NUMBERS = 600;
const MOST_BOXES = 200;
/** Least sides of a box that holds words. */
const NARROW = 40;
const LOW = 16;

/**
 * Adds the straight lines of a path. Codes as the engine gives them: 0 and 1 with a point (move, line), 2 with three points,
 * 3 with two (curves), 4 with none (back to the start).
 *
 * @param place from the path's own coordinates to the page as it is looked at
 */
export function addRules(path: ArrayLike<number>, place: (x: number, y: number) => Point, into: Rules): void {
  if (path.length > MOST_NUMBERS || into.upright.length + into.level.length > MOST_RULES) return;
  const edges: [Point, Point][] = [];
  let start: Point | null = null;
  let at: Point | null = null;
  let curved = false;
  for (let i = 0; i < path.length; ) {
    const code = path[i]!;
    if (code === 4) {
      if (at && start) edges.push([at, start]);
      at = start;
      i += 1;
      continue;
    }
    const points = code === 2 ? 3 : code === 3 ? 2 : 1;
    const next = place(path[i + points * 2 - 1]!, path[i + points * 2]!);
    if (code === 0) start = next;
    else if (code === 1 && at) edges.push([at, next]);
    else curved = true;
    at = next;
    i += 1 + points * 2;
  }
  // A thin box is one line, along its longer side.
  const xs = edges.flatMap(([a, b]) => [a[0], b[0]]);
  const ys = edges.flatMap(([a, b]) => [a[1], b[1]]);
  if (edges.length === 0) return;
  const box: [Point, Point] = [
    [smallest(xs, Number), smallest(ys, Number)],
    [largest(xs, Number), largest(ys, Number)],
  ];
  const sides = edges.filter(([a, b]) => Math.hypot(a[0] - b[0], a[1] - b[1]) > SHORT);
  const square = sides.every(([a, b]) => Math.min(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1])) < 0.5);
  // Round corners are curves between four straight sides.
  if (square && sides.length >= 3 && sides.length <= 5) addBox(box, into);
  if (curved) return;
  const thin = Math.min(box[1][0] - box[0][0], box[1][1] - box[0][1]) <= THICK;
  for (const [a, b] of thin ? [box] : edges) {
    const [across, along] = [Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1])];
    if (across <= THICK && along >= SHORT)
      into.upright.push({ at: (a[0] + b[0]) / 2, from: Math.min(a[1], b[1]), to: Math.max(a[1], b[1]) });
    else if (along <= THICK && across >= SHORT)
      into.level.push({ at: (a[1] + b[1]) / 2, from: Math.min(a[0], b[0]), to: Math.max(a[0], b[0]) });
  }
}

function addBox([[left, bottom], [right, top]]: [Point, Point], { boxes }: Rules): void {
  if (right - left < NARROW || top - bottom < LOW || boxes.length >= MOST_BOXES) return;
  const same = (box: Box) =>
    Math.abs(box.left - left) < NEAR &&
    Math.abs(box.right - right) < NEAR &&
    Math.abs(box.top - top) < NEAR &&
    Math.abs(box.bottom - bottom) < NEAR;
  if (!boxes.some(same)) boxes.push({ left, bottom, right, top });
}

/** The lines of a page as they are seen: pieces put together. A page with more than a few hundred has a picture, and no table. */
export function wholeRules({ upright, level, boxes }: Rules): Rules {
  const whole = { upright: joined(upright), level: joined(level), boxes };
  return whole.upright.length + whole.level.length > MOST_WHOLE ? noRules() : whole;
}
const MOST_WHOLE = 600;

/** Whether an upright line stands between two places on a base line. */
export function isParted(rules: Rules, left: number, right: number, y: number): boolean {
  return rules.upright.some(
    ({ at, from, to }) => at > left - 0.5 && at < right + 0.5 && from <= y + 2 && to >= y + 2,
  );
}

/** Pieces of one line, as cells draw their borders, put together. */
function joined(rules: Rule[]): Rule[] {
  const out: Rule[] = [];
  for (const rule of [...rules].sort((a, b) => a.at - b.at || a.from - b.from)) {
    const before = out
      .slice(-MOST_PIECES)
      .findLast(
        (other) =>
          Math.abs(other.at - rule.at) < 1.5 && rule.from <= other.to + NEAR && rule.to >= other.from - NEAR,
      );
    if (before) {
      before.from = Math.min(before.from, rule.from);
      before.to = Math.max(before.to, rule.to);
    } else out.push({ ...rule });
  }
  return out;
}
/** Pieces that are looked at: more than a row has cells. */
const MOST_PIECES = 60;
