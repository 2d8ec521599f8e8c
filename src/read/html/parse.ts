/**
 * HTML → tree, by the HTML standard: parse5 and domhandler's nodes, which are what `cheerio.load` is made of, without a set
 * of methods that it makes for each page. Elements take less memory than its: those without attributes share one empty set,
 * and no namespaces of attributes are kept, which nothing here asks for. Text is taken in runs (`Runs`): parse5 takes it
 * character by character, which costs a page of running text half of its processor time and nine tenths of its memory.
 */
import { type Document, Element } from 'domhandler';
import { Parser, Token, Tokenizer } from 'parse5';
import { adapter } from 'parse5-htmlparser2-tree-adapter';

type Made = ReturnType<typeof adapter.createElement>;

const NO_ATTRIBUTES: Record<string, string> = Object.freeze(Object.create(null));

const lean: typeof adapter = {
  ...adapter,
  createElement(name, namespace, attributes): Made {
    let attribs = NO_ATTRIBUTES;
    if (attributes.length > 0) {
      attribs = Object.create(null) as Record<string, string>;
      for (const { name: key, value } of attributes) attribs[key] = value;
    }
    const element = new Element(name, attribs, []);
    element.namespace = namespace;
    return element;
  },
  /** A second `<html>` or `<body>` adds what the first did not have. */
  adoptAttributes(element, attributes) {
    if (attributes.length > 0) element.attribs = Object.assign(Object.create(null), element.attribs);
    for (const { name, value } of attributes) element.attribs[name] ??= value;
  },
};

/** Ends a run of text: what is markup, what the standard has replaced, and what may be half of a character. */
const ENDS_TEXT = endsAt('<&\0\r');
/** Ends a run inside of a quoted value. */
const ENDS_DOUBLE_QUOTED = endsAt('"&\0\r');

function endsAt(characters: string): boolean[] {
  const ends = new Array<boolean>(128).fill(false);
  for (const one of characters) ends[one.charCodeAt(0)] = true;
  return ends;
}

/** Where a run ends that begins at `start`: at the end of the text, at a character of `ends`, or at half a character. */
function runEnd(text: string, start: number, ends: boolean[]): number {
  let at = start;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 128 ? ends[code] : code >= 0xd800) break;
  }
  return at;
}

const SPACE_CHARACTERS = new Set([0x20, 0x09, 0x0a, 0x0c]);

/**
 * A tokenizer that takes running text, and values in double quotes, in one piece each. A run begins with a character that is
 * no space: where text may stand, the spaces behind one are text as well (but see `HAS_OTHER_MODES`).
 */
class Runs extends Tokenizer {
  protected override _stateData(cp: number): void {
    if (!this.takesText(cp)) super._stateData(cp);
  }
  protected override _stateRcdata(cp: number): void {
    if (!this.takesText(cp)) super._stateRcdata(cp);
  }
  protected override _stateRawtext(cp: number): void {
    if (!this.takesText(cp)) super._stateRawtext(cp);
  }
  protected override _stateScriptData(cp: number): void {
    if (!this.takesText(cp)) super._stateScriptData(cp);
  }

  protected override _stateAttributeValueDoubleQuoted(cp: number): void {
    const run = this.runAt(cp, ENDS_DOUBLE_QUOTED);
    if (run === null) super._stateAttributeValueDoubleQuoted(cp);
    else {
      this.currentAttr.value += run;
      this.preprocessor.pos += run.length - 1;
    }
  }

  private takesText(cp: number): boolean {
    if (SPACE_CHARACTERS.has(cp)) return false;
    const run = this.runAt(cp, ENDS_TEXT);
    if (run === null) return false;
    // May drop what was parsed before this character, so that the place in the text is another afterwards.
    this._appendCharToCurrentCharacterToken(Token.TokenType.CHARACTER, run);
    this.preprocessor.pos += run.length - 1;
    return true;
  }

  /** The run that begins with the character just taken; `null` where that one ends runs, or stands at the end. */
  private runAt(cp: number, ends: boolean[]): string | null {
    if (cp < 0 || cp >= 0xd800 || ends[cp]) return null;
    const { html, pos } = this.preprocessor;
    // A carriage return is handed out as the line feed that the standard makes of it, and ends runs all the same.
    const end = runEnd(html, pos, ends);
    // In two parts, which the engine makes one of its own when it is first read: as one part of the page, every word that is
    // remembered of it would keep all of the page in memory.
    return end > pos ? html.charAt(pos) + html.slice(pos + 1, end) : null;
  }
}

/** Framesets, and columns straight in a template, keep spaces and drop words: there each space counts by itself. */
const HAS_OTHER_MODES = /<(?:frameset|template)/i;

/** The tree of a page. Never throws; scripts are taken to run, so that `<noscript>` holds text and no elements. */
export function parseHtml(html: string): Document {
  const parser = new Parser({ treeAdapter: lean, scriptingEnabled: true });
  if (!HAS_OTHER_MODES.test(html)) parser.tokenizer = new Runs(parser.options, parser);
  parser.tokenizer.write(html, true);
  return parser.document;
}
