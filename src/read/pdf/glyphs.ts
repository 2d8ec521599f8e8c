/**
 * A page's drawing operators → its glyphs. The engine decodes fonts; where each glyph stands is worked out here, as
 * ISO 32000-2 (9.4) says, since the engine's own text joins what a reader must keep apart: a raised footnote digit and its
 * word, a cell of a table and the next, letters that are set wide apart.
 */
import { addRules, noRules, type Rules, wholeRules } from './rules.js';

/** What the engine gives of a page: operators by number with their arguments. */
export interface Drawing {
  fnArray: ArrayLike<number>;
  argsArray: ArrayLike<unknown>;
}

/** What is known of a font by its id in the drawing. */
export interface FontFacts {
  bold: boolean;
  /** Length of a glyph unit in text space: a thousandth but for fonts that are drawings. */
  unit: number;
  vertical: boolean;
}

/** What a page's drawing refers to. */
export interface Lookups {
  /** Facts of a font by its id. */
  fontOf: (id: string) => FontFacts;
  /** The name of marked content in the structure tree, by its number on the page. */
  markOf: (id: number) => string | null;
  /** Whether a layer is shown, by what the drawing says of it. */
  isShown: (layer: unknown) => boolean;
  /** The name in the structure tree of what fills in a field of a form, by the id of its annotation; `null` for any other annotation. */
  fieldOf: (id: string) => string | null;
}

export interface PageFrame {
  /** The part of the page that is looked at: left, bottom, right, top. */
  box: readonly number[];
  /** Degrees by which the page is turned clockwise to be looked at. */
  rotate: number;
}

type Matrix = readonly [number, number, number, number, number, number];
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

export interface Glyph {
  text: string;
  /** Start and end on the base line in device space. */
  from: readonly [number, number];
  to: readonly [number, number];
  size: number;
  font: string;
  bold: boolean;
  mark: string | null;
  artifact: boolean;
  /** Quarter turns counter-clockwise at which its line runs, `null` for a slant. */
  turn: 0 | 1 | 2 | 3 | null;
  soft: boolean;
  /** Drawn in no colour: what a text recognition puts over a scan. */
  faint: boolean;
}

interface State {
  ctm: Matrix;
  font: string;
  facts: FontFacts;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
  mode: number;
}

/** Follows the operators; gives each glyph, and each straight line, with its place on the page as it is looked at. */
export function glyphsOf(
  { fnArray, argsArray }: Drawing,
  ops: Readonly<Record<string, number>>,
  { fontOf, markOf, isShown, fieldOf }: Lookups,
  frame: PageFrame,
): { glyphs: Glyph[]; rules: Rules; picture: number; mute: number } {
  const glyphs: Glyph[] = [];
  const rules = noRules();
  const [left = 0, bottom = 0, right = 0, top = 0] = frame.box;
  const view = lookedAt(frame);
  let state: State = {
    ctm: IDENTITY,
    font: '',
    facts: { bold: false, unit: 0.001, vertical: false },
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
  };
  const saved: State[] = [];
  const marks: { id: string | null; artifact: boolean; span: boolean; hidden: boolean; from: number }[] = [];
  /** Glyphs that are drawn as letters are, of which the font does not say which letters. */
  let mute = 0;
  /** The largest part of the page that anything drawn to scale (a picture) takes. */
  let picture = 0;
  let text: Matrix = IDENTITY;
  let line: Matrix = IDENTITY;
  const move = (x: number, y: number) => {
    line = times(line, [1, 0, 0, 1, x, y]);
    text = line;
  };
  const useFont = (id: unknown, size: unknown) => {
    if (typeof id !== 'string') return;
    state = { ...state, font: id, facts: fontOf(id), size: Number(size) || 0 };
  };
  const show = (items: ArrayLike<unknown>) => {
    const { facts, size, scale, rise } = state;
    const matrix = times(view, times(state.ctm, text));
    const length = Math.hypot(matrix[0], matrix[1]);
    const tall = Math.hypot(matrix[2], matrix[3]);
    const turn = turnOf(matrix, size < 0);
    const looks = Math.round(Math.abs(size) * tall * 10) / 10;
    const mark = marks.findLast((one) => one.id !== null)?.id ?? null;
    const artifact = marks.some((one) => one.artifact);
    const hidden = marks.some((one) => one.hidden);
    const faint = state.mode % 4 === 3;
    let at = 0;
    for (let i = 0; i < items.length; i += 1) {
      const item = items[i] as number | { unicode?: string; width?: number; isSpace?: boolean } | null;
      if (typeof item === 'number') {
        at -= (item * size * (facts.vertical ? -1 : scale)) / 1000;
        continue;
      }
      if (!item) continue;
      const advance = (item.width ?? 0) * facts.unit * size;
      const spacing = state.charSpacing + (item.isSpace ? state.wordSpacing : 0);
      const from = apply(matrix, at, rise);
      const to = apply(matrix, at + advance * scale, rise);
      at += (advance + spacing) * scale;
      const said = item.unicode ?? '';
      const [x, y] = from;
      const inView = x >= -2 && y >= -2 && x <= frameWidth + 2 && y <= frameHeight + 2;
      if (said === '' || length === 0 || !inView || hidden) continue;
      const soft = said === '\u00ad';
      if (said === '\ufffd') mute += 1;
      if (!soft && INVISIBLE.test(said)) {
        if (UNKNOWN.test(said)) mute += 1;
        continue;
      }
      glyphs.push({
        text: soft ? '' : /[\ufb00-\ufb06]/.test(said) ? said.normalize('NFKC') : said,
        from,
        to,
        size: looks,
        font: state.font,
        bold: facts.bold || state.mode === 2,
        mark,
        artifact,
        turn,
        soft,
        faint,
      });
    }
    text = times(text, [1, 0, 0, 1, at, 0]);
  };
  const turned = (frame.rotate / 90) % 2 !== 0;
  const frameWidth = turned ? top - bottom : right - left;
  const frameHeight = turned ? right - left : top - bottom;

  for (let i = 0; i < fnArray.length; i += 1) {
    const args = argsArray[i] as unknown[] | null;
    switch (fnArray[i]) {
      case ops.save:
        saved.push(state);
        break;
      case ops.paintFormXObjectBegin:
        saved.push(state);
        if (args?.[0]) state = { ...state, ctm: times(state.ctm, matrixOf(args[0])) };
        break;
      case ops.beginAnnotation: {
        // What fills in a field is part of the page; what a reviewer put on it (a note, a stamp) is not.
        const id = fieldOf(String(args?.[0]));
        saved.push(state);
        marks.push({ id, artifact: false, span: false, hidden: id === null, from: glyphs.length });
        state = { ...state, ctm: times(matrixOf(args?.[2]), matrixOf(args?.[3])) };
        break;
      }
      case ops.endAnnotation:
        marks.pop();
        state = saved.pop() ?? state;
        break;
      case ops.restore:
      case ops.paintFormXObjectEnd:
        state = saved.pop() ?? state;
        break;
      case ops.transform:
        state = { ...state, ctm: times(state.ctm, matrixOf(args)) };
        picture = Math.max(picture, Math.abs(state.ctm[0] * state.ctm[3] - state.ctm[1] * state.ctm[2]));
        break;
      case ops.constructPath: {
        // A path that only cuts off what is drawn next is not seen.
        const [done, [path] = []] = (args ?? []) as [number, [ArrayLike<number>?]?];
        if (!path || done === ops.endPath) break;
        const matrix = times(view, state.ctm);
        addRules(path, (x, y) => apply(matrix, x, y), rules);
        break;
      }
      case ops.beginText:
        text = line = IDENTITY;
        break;
      case ops.setFont:
        useFont(args?.[0], args?.[1]);
        break;
      case ops.setGState:
        for (const [key, value] of (args?.[0] ?? []) as [string, unknown[]][])
          if (key === 'Font') useFont(value?.[0], value?.[1]);
        break;
      case ops.setCharSpacing:
        state = { ...state, charSpacing: Number(args?.[0]) || 0 };
        break;
      case ops.setWordSpacing:
        state = { ...state, wordSpacing: Number(args?.[0]) || 0 };
        break;
      case ops.setHScale:
        state = { ...state, scale: (Number(args?.[0]) || 100) / 100 };
        break;
      case ops.setLeading:
        state = { ...state, leading: -(Number(args?.[0]) || 0) };
        break;
      case ops.setTextRise:
        state = { ...state, rise: Number(args?.[0]) || 0 };
        break;
      case ops.setTextRenderingMode:
        state = { ...state, mode: Number(args?.[0]) || 0 };
        break;
      case ops.setTextMatrix:
        text = line = matrixOf(args?.[0]);
        break;
      case ops.moveText:
        move(Number(args?.[0]) || 0, Number(args?.[1]) || 0);
        break;
      case ops.setLeadingMoveText:
        state = { ...state, leading: Number(args?.[1]) || 0 };
        move(Number(args?.[0]) || 0, Number(args?.[1]) || 0);
        break;
      case ops.nextLine:
        move(0, state.leading);
        break;
      case ops.showText:
        if (args?.[0]) show(args[0] as ArrayLike<unknown>);
        break;
      case ops.beginMarkedContent:
      case ops.beginMarkedContentProps: {
        const tag = String(args?.[0] ?? '');
        const id = typeof args?.[1] === 'number' ? markOf(args[1]) : null;
        marks.push({
          id,
          artifact: tag === 'Artifact',
          span: tag === 'Span',
          hidden: tag === 'OC' && !isShown(args?.[1]),
          from: glyphs.length,
        });
        break;
      }
      case ops.endMarkedContent: {
        const closed = marks.pop();
        // A soft hyphen comes as marked content of its own that holds a blank, or nothing at all.
        if (!closed?.span || closed.id !== null) break;
        const inside = glyphs.length - closed.from;
        const last = glyphs.at(-1);
        if (last && (inside === 0 || (inside === 1 && last.text === ' '))) last.soft = true;
        break;
      }
    }
  }
  const area = Math.abs((right - left) * (top - bottom));
  return { glyphs: onceSeen(glyphs), rules: wholeRules(rules), picture: area > 0 ? picture / area : 0, mute };
}

/**
 * Glyphs that are seen, each once: without those in no colour where others stand (a text layer under words that can be seen),
 * and without those that are drawn again right away, a little aside, to look bold.
 */
function onceSeen(glyphs: Glyph[]): Glyph[] {
  const seen = glyphs.some((glyph) => glyph.faint) ? placesOf(glyphs.filter((glyph) => !glyph.faint)) : null;
  const out: Glyph[] = [];
  for (const glyph of glyphs) {
    if (seen && glyph.faint && stands(seen, glyph)) continue;
    const before = out.at(-1);
    if (before && glyph.text.trim() !== '' && glyph.text === before.text && glyph.size === before.size) {
      const reach = glyph.size * 0.12;
      const aside = Math.hypot(glyph.from[0] - before.from[0], glyph.from[1] - before.from[1]);
      if (aside < reach) {
        before.bold = true;
        continue;
      }
    }
    out.push(glyph);
  }
  return out;
}

/** Side of the squares in which places are looked up, in points. */
const SQUARE = 12;
const squareOf = (x: number, y: number) => `${Math.floor(x / SQUARE)} ${Math.floor(y / SQUARE)}`;

function placesOf(glyphs: Glyph[]): Map<string, Glyph[]> {
  const places = new Map<string, Glyph[]>();
  for (const glyph of glyphs) {
    const key = squareOf(...glyph.from);
    const others = places.get(key);
    if (others) others.push(glyph);
    else places.set(key, [glyph]);
  }
  return places;
}

/** Whether one of the glyphs stands where this one does, by less than half a letter. */
function stands(places: Map<string, Glyph[]>, { from: [x, y], to, size }: Glyph): boolean {
  const middle = (x + to[0]) / 2;
  for (const across of [-SQUARE, 0, SQUARE])
    for (const up of [-SQUARE, 0, SQUARE])
      for (const other of places.get(squareOf(x + across, y + up)) ?? []) {
        const within = middle > other.from[0] - size * 0.3 && middle < other.to[0] + size * 0.3;
        if (within && Math.abs(other.from[1] - y) < size * 0.5) return true;
      }
  return false;
}

/** Marks that are not seen: joiners, marks of direction, byte order marks. */
const INVISIBLE = /^[\p{Cf}\p{Cc}]+$/u;

/** What comes of a glyph whose letter is not known. */
const UNKNOWN = /^[\u0001-\u0008\u000e-\u001f]$/;

/** Where a place of user space is on the page as it is looked at. */
export const placeOn = (frame: PageFrame, x: number, y: number): [number, number] =>
  apply(lookedAt(frame), x, y);

/** From user space to the page as it is looked at, origin bottom left. */
function lookedAt({ box, rotate }: PageFrame): Matrix {
  const [left = 0, bottom = 0, right = 0, top = 0] = box;
  switch (((rotate % 360) + 360) % 360) {
    case 90:
      return [0, -1, 1, 0, -bottom, right];
    case 180:
      return [-1, 0, 0, -1, right, top];
    case 270:
      return [0, 1, -1, 0, top, -left];
    default:
      return [1, 0, 0, 1, -left, -bottom];
  }
}

/** `a` after `b`, as PDF writes it: b is nearer to the text. */
function times(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ];
}

function apply(matrix: Matrix, x: number, y: number): [number, number] {
  return [matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]];
}

function matrixOf(value: unknown): Matrix {
  const from = (value ?? IDENTITY) as ArrayLike<number>;
  const at = (index: number) =>
    Number.isFinite(Number(from[index])) ? Number(from[index]) : IDENTITY[index]!;
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
}

/** The way a line of text runs, in quarter turns; `null` where it is more than a seventh of a turn off any. */
function turnOf(matrix: Matrix, backwards: boolean): Glyph['turn'] {
  const angle = Math.atan2(matrix[1], matrix[0]) / (Math.PI / 2) + (backwards ? 2 : 0);
  const nearest = Math.round(angle);
  if (Math.abs(angle - nearest) > 0.17) return null;
  return (((nearest % 4) + 4) % 4) as 0 | 1 | 2 | 3;
}
