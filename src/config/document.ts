/**
 * The configuration file as a document with positions: YAML, and JSON, which is YAML's subset. Finds the line and
 * column of a key or of its value, so that an error can point at what a person wrote.
 */

import { isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

/** Keys and indices from the top, e.g. `['subscribers', 0, 'bodies', 1]`. */
export type KeyPath = readonly (string | number)[];

/** A path as a person writes it: `subscribers[0].bodies[1]`. */
export function keyPathText(path: KeyPath): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? part : `${text}.${part}`;
  }, '');
}

export interface Place {
  line: number;
  column: number;
}

export interface ConfigDocument {
  /** The plain value. */
  data: unknown;
  /** What the parser refused, and why. */
  faults: { place: Place; message: string }[];
  /** Where a key (or, for list entries, the entry) stands; the nearest thing around it where it does not exist. */
  placeOf(path: KeyPath): Place;
}

function twice(text: string, offset: number): string {
  const key = /^["']?([^\s"':,{}[\]]{1,60})/.exec(text.slice(offset, offset + 80))?.[1] ?? '';
  return `the key ${JSON.stringify(key)} stands here a second time; one of the two must go`;
}

/** Parses without throwing; `data` is null where there are faults. */
export function parseConfigText(text: string): ConfigDocument {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const faults = document.errors.map((e) => ({
    place: at(e.pos[0]),
    message:
      e.code === 'DUPLICATE_KEY'
        ? twice(text, e.pos[0])
        : `cannot be read as YAML or JSON: ${e.message.replace(/\.$/, '')}`,
  }));

  let data: unknown = null;
  if (faults.length === 0) {
    try {
      data = document.toJS({ maxAliasCount: 50 });
    } catch (error) {
      faults.push({ place: { line: 1, column: 1 }, message: `cannot be read: ${(error as Error).message}` });
    }
  }

  return {
    data,
    faults,
    placeOf(path) {
      let node: unknown = document.contents;
      let offset = (document.contents as Node | null)?.range?.[0] ?? 0;
      for (const part of path) {
        if (isMap(node)) {
          const pair = node.items.find(
            (p) => isPair(p) && isScalar(p.key) && String(p.key.value) === String(part),
          );
          if (!pair) break;
          offset = (pair.key as Node).range?.[0] ?? offset;
          node = pair.value;
        } else if (isSeq(node)) {
          const entry = node.items[Number(part)] as Node | undefined;
          if (entry === undefined) break;
          offset = entry.range?.[0] ?? offset;
          node = entry;
        } else break;
      }
      return at(offset);
    },
  };
}
