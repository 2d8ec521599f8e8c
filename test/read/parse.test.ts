/** The tree that is read is the tree of the standard's parser, however text is taken. */
import fc from 'fast-check';
import { parse } from 'parse5';
import { adapter } from 'parse5-htmlparser2-tree-adapter';
import { expect, it } from 'vitest';
import { parseHtml } from '../../src/read/html/parse.js';

interface Node {
  type: string;
  name?: string;
  data?: string;
  attribs?: Record<string, string>;
  children?: Node[];
}

const shape = ({ type, name, data, attribs, children }: Node): unknown => [
  type,
  name,
  data,
  { ...attribs },
  children?.map(shape),
];

const PIECES = [
  ...[
    '<p>',
    '</p>',
    '<table>',
    '<tr>',
    '<td>',
    '</td>',
    '</tr>',
    '</table>',
    '<caption>',
    '<col>',
    '<colgroup>',
  ],
  ...[
    '<b>',
    '</b>',
    '<i>',
    '</i>',
    '<a href="x &amp; y">',
    '<a href="x\r\ny z">',
    '<a class="',
    '">',
    '"',
    "'",
    '>',
  ],
  ...[
    '<script>',
    '</script>',
    'var x = "<p>" && 1;',
    '<style>',
    '</style>',
    '<title>',
    '</title>',
    '<textarea>',
  ],
  ...[
    '</textarea>',
    '<pre>',
    '</pre>',
    '<select>',
    '<option>',
    '<svg>',
    '</svg>',
    '<math>',
    '<iframe>',
    '</iframe>',
  ],
  ...[
    '<!--',
    '-->',
    '<!doctype html>',
    '<html>',
    '<head>',
    '</head>',
    '<body>',
    '</body>',
    '</html>',
    '<noscript>',
  ],
  ...[
    '<template>',
    '</template>',
    '<frameset>',
    '<frame>',
    '<plaintext>',
    '<br>',
    '</noscript>',
    '<',
    '</',
    '<1',
  ],
  ...[
    '&amp;',
    '&nbsp',
    '&',
    '&#8217;',
    '\0',
    '😀',
    '\ud83d',
    '\udc00',
    'é ü',
    '\u0001',
    '\x7f',
    '\ufffe',
    '\f',
    '\t',
  ],
  ...[' ', '\n', '\r\n', '\r', '\n\n', 'text of words', 'a'],
];

it('of any text at all', () => {
  const html = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(html, (text) => {
      const whole = parse(text, { treeAdapter: adapter, scriptingEnabled: true });
      expect(shape(parseHtml(text) as unknown as Node)).toEqual(shape(whole as unknown as Node));
    }),
    { numRuns: 1_000 },
  );
});

it('of a page longer than what is parsed is kept', () => {
  const text = `<main>${'<p class="a b">Words &amp; words, in a row.</p>\r\n<ul><li>One <b>two</b> three</ul>'.repeat(4_000)}`;
  const whole = parse(text, { treeAdapter: adapter, scriptingEnabled: true });
  expect(JSON.stringify(shape(parseHtml(text) as unknown as Node))).toBe(
    JSON.stringify(shape(whole as unknown as Node)),
  );
});
