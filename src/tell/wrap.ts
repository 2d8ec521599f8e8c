/**
 * Lines of text no wider than a column count. Words are never broken: a link must stay a link.
 * Widths are counted in characters; marks of colour (SGR sequences of our own) take none.
 */

const colourMark = /\u001b\[[0-9;]*m/g;

/** Width of a text as a reader sees it, in characters. */
export function widthOf(text: string): number {
  return Array.from(text.replace(colourMark, '')).length;
}

/** A text in lines, its own line breaks kept, each line with `indent`, the first of all with `first`. */
export function wrap(text: string, width: number, indent = '', first = indent): string {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = lines.length === 0 ? first : indent;
    let empty = true;
    for (const word of paragraph.split(/\s+/).filter((part) => part !== '')) {
      if (!empty && widthOf(line) + 1 + widthOf(word) > width) {
        lines.push(line);
        line = indent;
        empty = true;
      }
      line += empty ? word : ` ${word}`;
      empty = false;
    }
    lines.push(empty ? line.trimEnd() : line);
  }
  return lines.join('\n');
}

/** `text` filled up with spaces to `width`. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(width - widthOf(text), 0));
}
