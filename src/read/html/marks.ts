/**
 * What an element says of a grade without showing it as text: by its labels, its class, its data, what it is drawn as, and
 * whether the page marks it as the one of several that holds. One for each document; what classes say is remembered by site.
 */
import type { BlockClue, ReadingOptions } from '../../model.js';
import { ownCopy } from '../../sites/own-copy.js';
import type { GradeVocabulary } from '../grades.js';
import { tidy } from '../normalise.js';
import { gradeInData, svgWords } from './drawn.js';
import {
  type Element,
  elementAfter,
  elementFrom,
  fileName,
  isBlank,
  isImage,
  shortText,
  textOf,
} from './tree.js';

const HIDDEN_CLASS =
  /(?:^|[\s_-])(?:sr-?only|visually-?hidden|screen-?reader(?:-text|-only)?|a11y-hidden|assistive-text|off-?screen|vh)(?:$|[\s_-])/i;
export const COOKIE = /cookie|consent/i;
/** Class names that mark the one of several that holds. */
const CURRENT = /(?:^|[\s_-])(?:active|current|selected|chosen|checked|highlight(?:ed)?|on)(?:$|[\s_-])/i;
/** The same in attributes: which values of them do so. */
const CURRENT_VALUES = new Map([
  ['aria-current', /^(?:true|page|step|location|date|time)$/],
  ...[
    'aria-selected',
    'aria-checked',
    'aria-pressed',
    'data-selected',
    'data-checked',
    'data-active',
    'data-current',
  ].map((name) => [name, /^true$/] as const),
  ['data-state', /^(?:active|selected|checked|current|on)$/],
] as [string, RegExp][]);
/** Properties of microdata (https://schema.org/Rating) that say the grade itself, and not the ends of its scale. */
const RATING = /^(?:rating(?:value)?|reviewrating|grade|judge?ment)$/i;
/** An alt text that says what kind of picture it is, and not what it shows. */
const SAYS_ICON =
  /^(?:(?:the|our|a) )?(?:(?:grade|judge?ment|rating) )?(?:icon|image|graphic|badge|symbol|logo|grade|judge?ment|rating)$/i;
/** What a drawn tick is called. */
export const TICK = /^(?:yes|tick(?:ed)?|check(?:ed|mark)?|selected)$/i;
/** Where a page that loads its images late keeps their addresses. */
const SOURCES = ['src', 'data-src', 'data-lazy-src', 'data-original', 'data-srcset', 'srcset'];
/** Attributes by which an element of the page's own making (`<grade-badge value="good">`) is told what to show. */
const OWN_VALUES = new Set([
  'value',
  'grade',
  'rating',
  'judgment',
  'judgement',
  'score',
  'result',
  'status',
]);
const BACKGROUND =
  /(?:^|[;\s])(?:background|background-image|content)\s*:[^;]*?url\(\s*["']?([^"')]{3,280})/i;
/** Attributes that are read out to those who cannot see what is drawn. */
const LABEL = new Set(['aria-label', 'aria-valuetext', 'aria-description', 'title']);

/** What a class name ends in, before the grade, that is of something drawn. */
const DRAWN =
  /(?:^|[-_])(?:badge|icon|tag|label|pill|chip|status|level|symbol|graphic|image|img|wheel|dial|gauge|circle|dot|roundel|banner|ribbon|marker|flag)s?$/;

/** Class names of what is crossed out. */
const STRUCK = /(?:^|[\s_-])(?:strike(?:-?through)?|line-through|struck|deleted)(?:$|[\s_-])/i;

interface ClassFacts {
  /** Not seen on the page. */
  hidden: boolean;
  /** Crossed out: it does not hold any more. */
  struck: boolean;
  current: boolean;
  cookie: boolean;
  graded: boolean;
  /** One of its names ends in a grade, and none says more (`GradeVocabulary.hint`). */
  hint: boolean;
}

/** Class attributes met before, by the grade words they were held against. Bounded. */
const classes = new WeakMap<GradeVocabulary, Map<string, ClassFacts>>();

export class Marks {
  private readonly classes: Map<string, ClassFacts>;

  constructor(
    private readonly vocabulary: GradeVocabulary,
    private readonly reading: ReadingOptions | null,
  ) {
    const known = classes.get(vocabulary);
    this.classes = known ?? new Map<string, ClassFacts>();
    if (!known) classes.set(vocabulary, this.classes);
  }

  /** What the words of a class attribute say: looked up once for a site, whose pages repeat them. */
  facts(value: string): ClassFacts {
    const known = this.classes.get(value);
    if (known) return known;
    const graded = value.length <= 300 && this.vocabulary.token(value) !== null;
    const facts = {
      hidden: HIDDEN_CLASS.test(value),
      struck: STRUCK.test(value),
      current: CURRENT.test(value),
      cookie: COOKIE.test(value),
      graded,
      hint: !graded && value.length <= 300 && this.vocabulary.hint(value) !== null,
    };
    if (this.classes.size >= 5000) this.classes.clear();
    if (value.length <= 300) this.classes.set(ownCopy(value), facts);
    return facts;
  }

  /** Whether an element holds a grade and nothing else. */
  isGrade(node: Element): boolean {
    const inner = shortText(node);
    return inner !== null && this.vocabulary.word(inner)?.kind === 'graded';
  }

  /** An element with nothing but a grade that the page marks as the one of several that holds. */
  isCurrent(node: Element): boolean {
    return this.isMarked(node) && this.isGrade(node);
  }

  /** Whether the page marks an element as the one of several that holds. */
  isMarked({ attribs }: Element): boolean {
    if (attribs.class !== undefined && this.facts(attribs.class).current) return true;
    for (const key in attribs) {
      const values = CURRENT_VALUES.get(key);
      if (values?.test(attribs[key]!)) return true;
    }
    return false;
  }

  /** `<abbr title="Requires improvement">RI</abbr>`: the words for which its letters stand; `null` where it is none. */
  initials(node: Element): string | null {
    const said = node.attribs.title ?? node.attribs['aria-label'];
    if (!said || said.length > 60 || this.vocabulary.word(said)?.kind !== 'graded') return null;
    const inner = shortText(node);
    return inner !== null && inner.length <= 3 ? said : null;
  }

  /** Whether a text is nothing but the grades of a scale, each once. */
  isScale(text: string): boolean {
    if (text.length > 160) return false;
    const grades = this.vocabulary.mentions(text);
    if (grades.length < 3 || new Set(grades).size < grades.length) return false;
    return !/\p{L}/u.test(text.replace(new RegExp(this.vocabulary.alternatives, 'gi'), ''));
  }

  /** Whether a text that is not seen on the page may say a grade, or that there is none. */
  speaksOfGrade(text: string): boolean {
    return this.vocabulary.mentions(text).length > 0 || this.vocabulary.label(text) !== null;
  }

  /** The grade of microdata. */
  ofMeta({ attribs }: Element): BlockClue | null {
    const property = attribs.itemprop ?? attribs.property;
    const value = property && RATING.test(property) ? attribs.content : undefined;
    if (!value || value.length > 60 || !this.vocabulary.word(value)) return null;
    return { from: 'label', value: tidy(value) };
  }

  /** What an element's labels, class and data say; `null` for nothing, as of most elements. */
  ofAttributes(node: Element): BlockClue[] | null {
    const rating = node.attribs.content === undefined ? null : this.ofMeta(node);
    let clues: BlockClue[] | null = rating && [rating];
    for (const key in node.attribs) {
      const clue = this.ofAttribute(node, key, node.attribs[key]!);
      if (clue) {
        clues ??= [];
        clues.push(clue);
      }
    }
    return clues;
  }

  private ofAttribute(node: Element, key: string, value: string): BlockClue | null {
    if (value.length > 300 || value.length < 3) return key.startsWith('data-') ? this.ofData(value) : null;
    if (LABEL.has(key)) return this.speaksOfGrade(value) ? { from: 'label', value: tidy(value) } : null;
    if (key === 'class') {
      const { graded, hint } = this.facts(value);
      const configured = configuredGrade(value, this.reading);
      if (configured) return { from: 'class', value: configured, said: value };
      if (hint && isBlank(node)) return this.ofDrawn(value);
      return graded && node.name !== 'body' && node.name !== 'main' ? { from: 'class', value } : null;
    }
    if (key === 'style') return this.ofBackground(value);
    if (!key.startsWith('data-') && !(node.name.includes('-') && OWN_VALUES.has(key))) return null;
    const configured = configuredGrade(value, this.reading);
    if (configured) return { from: 'class', value: configured, said: value };
    if (this.vocabulary.word(value.replace(/[-_]/g, ' '))) return { from: 'class', value };
    return this.ofData(value);
  }

  /** An element without a word is there for what its class draws: `peel-badge-good` says so, and on a box around words may not. */
  private ofDrawn(value: string): BlockClue | null {
    const hint = this.vocabulary.hint(value);
    if (hint?.word.kind !== 'graded' || !DRAWN.test(hint.prefix)) return null;
    return { from: 'class', value: hint.word.grade, said: value };
  }

  /** The picture that a style sets behind an element, by the name of its file: `background: url(/img/grade-good.svg)`. */
  private ofBackground(style: string): BlockClue | null {
    if (!style.includes('url(')) return null;
    const source = BACKGROUND.exec(style)?.[1];
    const name = fileName(source) ?? fileName(source?.slice(source.indexOf('#') + 1));
    return name && this.vocabulary.token(name) ? { from: 'class', value: name } : null;
  }

  /** The grade in data that a script would draw from. */
  private ofData(value: string): BlockClue | null {
    const grade = value.startsWith('{') ? gradeInData(value, this.vocabulary) : null;
    return grade ? { from: 'class', value: grade } : null;
  }

  /** An element that the configuration names as carrying a grade: every value it has is looked up. */
  configured(node: Element): BlockClue | null {
    if (!this.reading) return null;
    const values = [...Object.values(node.attribs), tidy(textOf(node, 200))];
    for (const value of values) {
      const grade = configuredGrade(value, this.reading);
      if (grade) return { from: 'class', value: grade, said: value };
    }
    return null;
  }

  /** What an image or drawing is called, by its file, its alt text, its labels and its class. */
  ofImage(node: Element): { clues: BlockClue[]; tick: boolean; alt: string | null } {
    const { name, attribs } = node;
    const clues: BlockClue[] = [];
    const own = attribs['aria-label'] ?? attribs.title;
    const labels = own !== undefined ? [own] : name === 'svg' ? svgWords(node) : [];
    const image = isImage(node);
    const alt = image ? tidy(attribs.alt ?? '') : '';
    const file =
      image && (alt === '' || SAYS_ICON.test(alt))
        ? sourceName(node)
        : name === 'svg'
          ? spriteName(node)
          : null;
    if (file && this.vocabulary.token(file)) clues.push({ from: 'class', value: file });
    if (alt && this.speaksOfGrade(alt)) clues.push({ from: 'image-alt', value: alt });
    for (const label of labels) if (this.speaksOfGrade(label)) clues.push({ from: 'label', value: label });
    for (const key in attribs) {
      if (key !== 'class' && !key.startsWith('data-')) continue;
      const clue = this.ofAttribute(node, key, attribs[key]!);
      if (clue) clues.push(clue);
    }
    const plain = alt !== '' && alt.length <= 160 && !this.speaksOfGrade(alt) ? alt : null;
    return { clues, tick: TICK.test(tidy(alt || (labels[0] ?? ''))), alt: plain };
  }
}

/** The name of an image's file, wherever the page keeps it. */
function sourceName({ attribs }: Element): string | null {
  for (const key of SOURCES) {
    const source = attribs[key];
    const name = source ? fileName(source.split(/[\s,]/, 1)[0]) : null;
    if (name) return name;
  }
  return null;
}

/** The name of the drawing that `<use href="/sprite.svg#grade-good">` takes from a sheet of such. */
function spriteName(svg: Element): string | null {
  const first = elementFrom(svg.children[0]);
  for (let node = first; node; node = elementAfter(node, svg)) {
    const name = node.name === 'use' ? /#([\w-]{3,60})$/.exec(node.attribs.href ?? '')?.[1] : undefined;
    if (name) return name;
  }
  return null;
}

/** The grade that the configuration gives to one of an attribute's values, if any. */
function configuredGrade(value: string, reading: ReadingOptions | null): string | null {
  if (!reading) return null;
  const whole = reading.gradeValues[value.trim()];
  if (whole) return whole;
  for (const token of value.split(/\s+/)) {
    const grade = reading.gradeValues[token];
    if (grade) return grade;
  }
  return null;
}
