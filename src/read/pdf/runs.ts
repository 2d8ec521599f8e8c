/**
 * A page's glyphs → runs of text: what stands on one base line in one font and size with no gap wider than a space. Where
 * most of a page is set another way than the page is looked at, it is turned to be read.
 */
import { tidy } from '../normalise.js';
import { type Drawing, type Glyph, glyphsOf, type Lookups, type PageFrame } from './glyphs.js';
import { withInitials } from './initials.js';
import { isParted, noRules, type Rules } from './rules.js';

/** A run of text. Coordinates in points, origin bottom left, of the page as it is looked at. */
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
  /** How wide the widest blank in it is, in points; 0 where it has none. */
  space: number;
  /**
   * What parts it from what is before it on its line: a blank that is set, or, on a page that sets blanks between words, a gap
   * alone; `null` at the start of a line, and where it is not known.
   */
  after: 'blank' | 'gap' | null;
  /** True where the line ends after it. */
  lineEnd: boolean;
  /** True where a soft hyphen at the end of the line cut a word. */
  softBreak: boolean;
}

export interface PageText {
  width: number;
  height: number;
  runs: Run[];
  /** Text that does not run the page's way: stamps, labels of charts. A line each. */
  aside: string[];
  /** Straight lines that are drawn. */
  rules: Rules;
  /** The largest part of the page that is a picture; more than 1 where it reaches beyond. */
  picture: number;
  /** Glyphs whose letter is not known, which are in no run. */
  mute: number;
}

/**
 * Runs of a page, in the order in which they were drawn.
 *
 * @param ops numbers of the engine's operators by name
 */
export function textOfDrawing(
  drawing: Drawing,
  ops: Readonly<Record<string, number>>,
  lookups: Lookups,
  frame: PageFrame,
): PageText {
  const { glyphs, rules, picture, mute } = glyphsOf(drawing, ops, lookups, frame);
  const counts = [0, 0, 0, 0];
  for (const { turn, text } of glyphs) if (turn !== null && text !== ' ') counts[turn]! += 1;
  const main = counts.indexOf(Math.max(...counts)) as 0 | 1 | 2 | 3;
  const [left = 0, bottom = 0, right = 0, top = 0] = frame.box;
  const turned = (frame.rotate / 90) % 2 !== 0;
  let width = turned ? top - bottom : right - left;
  let height = turned ? right - left : top - bottom;
  if (main % 2 === 1) [width, height] = [height, width];
  const place = ([x, y]: readonly [number, number]): [number, number] =>
    main === 0
      ? [x, y]
      : main === 1
        ? [y, height - x]
        : main === 2
          ? [width - x, height - y]
          : [width - y, x];
  const own: Glyph[] = [];
  const others: Glyph[] = [];
  for (const glyph of glyphs) {
    if (glyph.turn !== main) others.push(glyph);
    else own.push(main === 0 ? glyph : { ...glyph, from: place(glyph.from), to: place(glyph.to) });
  }
  // On a page that is set sideways lines are left out: its tables are read by how their text stands.
  const seen = main === 0 ? rules : noRules();
  const runs = withInitials(onceEach(runsOf(own, seen)));
  return { width, height, runs, aside: asideOf(others), rules: seen, picture, mute };
}

/** Least gap, in type sizes, that parts words, and that parts runs. */
const WORD_GAP = 0.16;
const RUN_GAP = 0.45;

/** Glyphs that stand after one another on a base line, alike in font, size and marked content, put into runs. */
function runsOf(glyphs: Glyph[], rules: Rules): Run[] {
  const runs: Run[] = [];
  const blanks = setsBlanks(glyphs);
  let from = 0;
  for (let to = 1; to <= glyphs.length; to += 1) {
    const before = glyphs[to - 1]!;
    const next = glyphs[to];
    if (next && alike(before, next) && !isBetween(rules, before, next)) continue;
    const first = runs.length;
    stretch(glyphs.slice(from, to), runs, blanks);
    if (runs[first]) runs[first].after = partedBy(glyphs[from - 1], glyphs[from]!, blanks);
    const last = runs.at(-1);
    if (last && next) {
      const down = Math.abs(next.from[1] - before.from[1]) > Math.max(next.size, before.size) * 0.6;
      last.lineEnd = down || next.from[0] < before.from[0] - before.size;
    }
    spaceBefore(runs[first], runs[first - 1]);
    from = to;
  }
  return runs;
}

function partedBy(before: Glyph | undefined, next: Glyph, blanks: boolean): Run['after'] {
  if (!before || Math.abs(next.from[1] - before.from[1]) > before.size * 0.6) return null;
  if (before.text === ' ' || next.text === ' ') return 'blank';
  return blanks && isApart(before, next) ? 'gap' : null;
}

/** Whether two glyphs stand on one line, parted as words are, and no blank is set between them. */
function isApart(before: Glyph | undefined, next: Glyph | undefined): boolean {
  if (!before || !next) return false;
  const gap = next.from[0] - before.to[0];
  // Asked of every letter of a page: what is cheap comes first.
  if (gap <= before.size * WORD_GAP || gap <= next.size * WORD_GAP) return false;
  if (Math.abs(next.from[1] - before.from[1]) >= Math.max(before.size, next.size) * 0.6) return false;
  return before.text.trim() !== '' && next.text.trim() !== '';
}

/** Whether a page sets blanks between its words: then what is parted by a gap alone is something else than the next word. */
function setsBlanks(glyphs: Glyph[]): boolean {
  let blanks = 0;
  let apart = 0;
  for (let at = 1; at < glyphs.length; at += 1) {
    if (glyphs[at]!.text === ' ') blanks += 1;
    else if (isApart(glyphs[at - 1], glyphs[at])) apart += 1;
  }
  return blanks > apart * MOSTLY;
}
const MOSTLY = 3;

/** Words of one line that only a gap parts get a space between them. */
function spaceBefore(run: Run | undefined, before: Run | undefined): void {
  if (!run || !before || before.lineEnd || /^\s/.test(run.text) || /\s$/.test(before.text)) return;
  if (Math.abs(run.y - before.y) > Math.max(run.size, before.size) * 0.6) return;
  if (run.x - (before.x + before.width) > Math.max(run.size, before.size) * WORD_GAP)
    run.text = ` ${run.text}`;
}

/** Whether two glyphs that do not touch are parted by a line. */
function isBetween(rules: Rules, before: Glyph, next: Glyph): boolean {
  const gap = next.from[0] - before.to[0];
  return gap > 1 && rules.upright.length > 0 && isParted(rules, before.to[0], next.from[0], next.from[1]);
}

function alike(before: Glyph, next: Glyph): boolean {
  const gap = next.from[0] - before.to[0];
  return (
    before.font === next.font &&
    before.size === next.size &&
    before.mark === next.mark &&
    before.artifact === next.artifact &&
    before.bold === next.bold &&
    Math.abs(before.from[1] - next.from[1]) <= before.size * 0.08 &&
    gap > -before.size * 0.6 &&
    gap < before.size * 1.6
  );
}

/** One stretch of glyphs that are alike → runs, parted at gaps; where all letters stand apart that much is no gap. */
function stretch(drawn: Glyph[], runs: Run[], blanks: boolean): void {
  const glyphs = unspelled(drawn);
  const tracking = trackingOf(glyphs);
  const widest = RUN_GAP + (tracking > 0 ? 0.3 : 0);
  let run: Run | null = null;
  let end = 0;
  let blank: Glyph | null = null;
  glyphs.forEach((glyph, index) => {
    const { size } = glyph;
    if (glyph.text === '') {
      if (run) run.softBreak = glyph.soft;
      return;
    }
    if (glyph.text.trim() === '') {
      const next = glyphs[index + 1];
      if (glyph.soft && next && next.from[0] - glyph.from[0] < size * 0.05) return;
      if (glyph.soft && !next && run) run.softBreak = true;
      else blank ??= glyph;
      return;
    }
    const gap = run ? glyph.from[0] - end - tracking : 0;
    const apart = blanks && blank === null && tracking === 0 && gap > size * WORD_GAP;
    if (run && gap <= size * widest && !apart) {
      const parts = blank !== null || gap > size * WORD_GAP;
      run.text += parts ? ` ${glyph.text}` : glyph.text;
      if (parts && gap > run.space) run.space = gap;
    } else {
      const follows = run !== null;
      run = runFrom(glyph, blank || run ? ` ${glyph.text}` : glyph.text);
      if (follows) run.after = blank ? 'blank' : apart ? 'gap' : null;
      runs.push(run);
    }
    run.softBreak = glyph.soft;
    blank = null;
    end = glyph.to[0];
    run.width = end - run.x;
  });
  const last = run as Run | null;
  if (last && blank) last.text += ' ';
  else if (!last && blank) {
    // Blanks alone: where a word ends and the next begins in another font.
    runs.push({ ...runFrom(blank, ' '), width: glyphs.at(-1)!.to[0] - (blank as Glyph).from[0] });
  } else if (!last && glyphs.some((one) => one.soft) && runs.length > 0) runs.at(-1)!.softBreak = true;
}

function runFrom({ from: [x, y], size, bold, mark, artifact }: Glyph, text: string): Run {
  return {
    text,
    x,
    y,
    width: 0,
    size,
    bold,
    mark,
    artifact,
    space: 0,
    after: null,
    lineEnd: false,
    softBreak: false,
  };
}

/**
 * How far letters are set apart, in points: the middle gap between letters, where it is wide enough to be meant. Of a word of
 * four letters and less all gaps must be alike.
 */
function trackingOf(glyphs: Glyph[]): number {
  const gaps: number[] = [];
  let before: Glyph | null = null;
  for (const glyph of glyphs) {
    const inked = glyph.text.trim() !== '';
    if (before && inked) gaps.push(glyph.from[0] - before.to[0]);
    before = inked ? glyph : null;
  }
  if (gaps.length < 2) return 0;
  gaps.sort((a, b) => a - b);
  const middle = gaps[Math.floor(gaps.length / 2)]!;
  const { size } = glyphs[0]!;
  if (middle <= size * 0.05) return 0;
  if (gaps.length >= 4) return middle;
  const even = gaps.at(-1)! - gaps[0]! < size * 0.05;
  const isWord = /^\p{L}\p{L}+$/u.test(glyphs.map(({ text }) => text.trim()).join(''));
  return even && isWord && middle < size * 0.6 ? middle : 0;
}

/** A word that is spelled out, `G O O D`, without its blanks: two of them, or a wider one, part words. */
function unspelled(glyphs: Glyph[]): Glyph[] {
  const isBlank = (glyph: Glyph | undefined) => glyph?.text.trim() === '';
  const letters = glyphs.filter((glyph) => /^\p{L}$/u.test(glyph.text));
  if (letters.length < 4 || glyphs.length < letters.length * 2 - 1) return glyphs;
  const spelled = glyphs.every(
    (glyph, at) => isBlank(glyph) || at === glyphs.length - 1 || isBlank(glyphs[at + 1]),
  );
  if (!spelled || letters.length !== glyphs.filter((glyph) => !isBlank(glyph)).length) return glyphs;
  return glyphs.filter(
    (glyph, at) => !isBlank(glyph) || isBlank(glyphs[at - 1]) || at === 0 || at === glyphs.length - 1,
  );
}

/** Text that is drawn twice in one place, to look bold or to cast a shadow, is there once. */
function onceEach(runs: Run[]): Run[] {
  const seen = new Map<string, Run[]>();
  return runs.filter((run) => {
    if (run.text.trim() === '') return true;
    const same = seen.get(run.text);
    const reach = run.size * 0.12;
    const twin = same
      ?.slice(-8)
      .find((other) => Math.abs(other.x - run.x) < reach && Math.abs(other.y - run.y) < reach);
    if (twin) {
      twin.bold = true;
      return false;
    }
    if (same) same.push(run);
    else seen.set(run.text, [run]);
    return true;
  });
}

/** What runs another way, put together as it was drawn. */
function asideOf(glyphs: Glyph[]): string[] {
  const lines: string[] = [];
  let last: Glyph | null = null;
  for (const glyph of glyphs) {
    const far =
      !last ||
      last.turn !== glyph.turn ||
      Math.hypot(glyph.from[0] - last.to[0], glyph.from[1] - last.to[1]) > glyph.size * 2;
    if (far) lines.push(glyph.text);
    else lines[lines.length - 1] += glyph.text;
    last = glyph;
  }
  return lines.map(tidy).filter((line) => line.length > 2);
}
