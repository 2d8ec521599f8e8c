/**
 * Never throws, on anything; the same bytes always give the same JSON; time grows with length and no faster.
 * The bounds are wide, for slow machines: they catch what is quadratic, not what is slow.
 */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/read/index.js';
import { hmicfrs } from '../../src/sites/hmicfrs/index.js';
import { fixtures } from '../fixtures/render/fixture.js';
import { type Rendition, renditionsOf } from '../fixtures/render/index.js';
import { codes, grades, PILLAR, Q2, readHtml } from './support.js';

const read = async (
  bytes: Uint8Array,
  more: { charset?: string | null; url?: string | null; as?: 'html' | 'text' } = {},
) => (await readDocument({ bytes, url: PILLAR, profile: hmicfrs, ...more })).reading;

/** A small generator of its own, so that a failure can be run again from its seed. */
function random(seed: number): (below: number) => number {
  let state = seed >>> 0 || 1;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** One random injury to the bytes of a page. */
function injured(bytes: Uint8Array, next: (below: number) => number): Uint8Array {
  const out = Buffer.from(bytes);
  const at = next(out.length);
  const words = [
    '</div>',
    '<table>',
    '<li>',
    '</ul>',
    '<p',
    '"',
    '<!--',
    '&',
    '&#x0;',
    '\u202e',
    '\0',
    '<h2>',
    '</h2>',
    'Good',
    '<svg>',
    '<template>',
    '<br>',
    '\ufeff',
    ']]>',
  ];
  switch (next(6)) {
    case 0:
      return out.subarray(0, at);
    case 1:
      return Buffer.concat([out.subarray(0, at), Buffer.from(words[next(words.length)]!), out.subarray(at)]);
    case 2:
      return Buffer.concat([out.subarray(0, at), out.subarray(Math.min(out.length, at + next(200)))]);
    case 3: {
      for (let i = 0; i < 20; i += 1) out[next(out.length)] = next(256);
      return out;
    }
    case 4:
      return Buffer.from(
        out.toString().replaceAll(['</p>', '</li>', '</div>', '</section>', '</td>'][next(5)]!, ''),
      );
    default:
      return Buffer.concat([out.subarray(at), out.subarray(0, at)]);
  }
}

describe('never throws', () => {
  it('on any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom('html', 'text', undefined),
        async (bytes, as) => {
          const reading = await read(bytes, as ? { as: as as 'html' } : {});
          expect(reading.report.judgments.every((one) => one.grade.kind !== 'graded')).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('on any markup', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<h2>',
        '</h2>',
        '<ul>',
        '<li>',
        '</li>',
        '</ul>',
        '<table>',
        '<tr>',
        '<td>',
        '</table>',
        '<p>',
        '<br>',
        '<b>',
        '</b>',
        '<dl><dt>',
        '<dd>',
        '<svg>',
        '<title>',
        'Good',
        Q2,
        'Areas for improvement',
        'The force should plan:',
        '<a href="x">',
        '<img alt="Good">',
        '<div class="grade-good">',
        '<main>',
        '<details><summary>',
        '<blockquote>',
        '<caption>',
        '<h3><button>',
      ),
      fc.string({ maxLength: 12 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        await read(Buffer.from(`<!doctype html><body>${pieces.join('')}`));
      }),
      { numRuns: 200 },
    );
  });

  it('on any lines of text', async () => {
    const line = fc.oneof(
      fc.constantFrom(
        '',
        'Good',
        '# Legitimacy',
        Q2,
        'Areas for improvement',
        '- The force should plan:',
        '  - one;',
        'two',
        '1',
        'UNDER EMBARGO UNTIL 25.61 ON 99 MAY 2019',
        'Last updated 99/99/2019',
        'Contents',
        'a\tb\tc',
        'Annex A',
      ),
      fc.string({ maxLength: 30 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 40 }), async (lines) => {
        await read(Buffer.from(lines.join('\n')), { as: 'text' });
      }),
      { numRuns: 200 },
    );
  });

  it('on injured fixtures, and no injury makes another grade', async () => {
    const next = random(20190502);
    const all: [string, Rendition][] = fixtures().flatMap((fixture) =>
      renditionsOf(fixture).map((one): [string, Rendition] => [fixture.url, one]),
    );
    const words = new Set(['good', 'outstanding', 'adequate', 'inadequate', 'requires-improvement']);
    for (let run = 0; run < 400; run += 1) {
      const [url, rendition] = all[next(all.length)]!;
      let bytes = rendition.bytes;
      for (let times = 1 + next(3); times > 0; times -= 1) bytes = injured(bytes, next);
      const reading = await read(bytes, { url });
      for (const one of reading.report.judgments) {
        if (one.grade.kind !== 'graded') continue;
        expect(words.has(one.grade.grade)).toBe(true);
        expect(one.quote).not.toBeNull();
        expect(one.readFrom).not.toBeNull();
      }
    }
  });

  it('a page cut anywhere never has a grade that the whole has not', async () => {
    for (const fixture of fixtures()
      .filter((one) => /pillar|report-20|landing/.test(one.kind))
      .slice(0, 8)) {
      const rendition = renditionsOf(fixture)[0]!;
      const whole = grades(await read(rendition.bytes, { url: fixture.url }).then((reading) => reading));
      for (let share = 1; share < 12; share += 1) {
        const cut = rendition.bytes.subarray(0, Math.floor((rendition.bytes.length * share) / 12));
        for (const [area, grade] of Object.entries(grades(await read(cut, { url: fixture.url })))) {
          expect([fixture.slug, share, area, ['not-shown', whole[area]].includes(grade)]).toEqual([
            fixture.slug,
            share,
            area,
            true,
          ]);
        }
      }
    }
  });
});

describe('characters', () => {
  const html = `<!doctype html><html><head><title>Kent PEEL 2018</title></head><body><main><h1>Kent PEEL 2018</h1><h3>${Q2}</h3><p>Good</p><p>The force’s plan – “new” – costs £3m, and it isn’t late.</p></main></body></html>`;
  const sentence = 'The force’s plan – “new” – costs £3m, and it isn’t late.';
  const utf16 = (text: string, big: boolean) => {
    const out = Buffer.from(`\ufeff${text}`, 'utf16le');
    return big ? out.swap16() : out;
  };
  const latin = Buffer.from(
    [...html].map((c) => ({ '’': 0x92, '–': 0x96, '“': 0x93, '”': 0x94, '£': 0xa3 })[c] ?? c.charCodeAt(0)),
  );
  it.each<[string, Uint8Array, string | null]>([
    ['UTF-8, undeclared', Buffer.from(html), null],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${html}`), null],
    ['UTF-8 declared as Latin-1 by the server', Buffer.from(html), 'utf-8'],
    ['UTF-16, little end first', utf16(html, false), null],
    ['UTF-16, big end first', utf16(html, true), null],
    ['windows-1252, declared', latin, 'windows-1252'],
    ['windows-1252, undeclared', latin, null],
    ['windows-1252, declared as UTF-8', latin, 'utf-8'],
    ['windows-1252, declared as nonsense', latin, 'klingon'],
    [
      'a meta that says UTF-16 in ASCII bytes',
      Buffer.from(html.replace('<head>', '<head><meta charset="utf-16">')),
      null,
    ],
    [
      'named entities',
      Buffer.from(
        html.replace(
          /[’–“”£]/g,
          (c) => ({ '’': '&rsquo;', '–': '&ndash;', '“': '&ldquo;', '”': '&rdquo;', '£': '&pound;' })[c]!,
        ),
      ),
      null,
    ],
    ['NUL between characters', Buffer.from(html.replace('plan', 'pl\0an')), null],
  ])('%s', async (_name, bytes, charset) => {
    const reading = await read(bytes, { charset });
    expect(Object.values(grades(reading))).toEqual(['good']);
    expect(reading.report.sections.flatMap((one) => one.blocks.map((block) => block.text))).toEqual([
      sentence,
    ]);
  });
  it('right-to-left marks, soft hyphens and zero-width characters leave no trace', async () => {
    const reading = await readHtml(
      `<main><h1>Kent PEEL 2018</h1><h3>${Q2}</h3><p>\u200fGo\u00adod\u202c</p><p>A\u200b plan.</p></main>`,
    );
    expect(Object.values(grades(reading))).toEqual(['good']);
    expect(JSON.stringify(reading.report)).not.toMatch(/[\u200b\u200f\u00ad\u202c]/);
  });
  it('binary junk is no document', async () => {
    const junk = Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256));
    const reading = await read(junk);
    expect(codes(reading)).toContain('not-a-document');
    expect(reading.soundness.verdict).toBe('suspect');
  });
});

describe('the same bytes, the same reading', () => {
  it('twice', async () => {
    for (const fixture of fixtures()) {
      for (const rendition of renditionsOf(fixture).slice(0, 4)) {
        const once = JSON.stringify(await read(rendition.bytes, { url: fixture.url }));
        expect(JSON.stringify(await read(rendition.bytes, { url: fixture.url }))).toBe(once);
      }
    }
  });
  it('does not touch the bytes', async () => {
    const bytes = Buffer.from(`<main><h1>Kent PEEL 2018</h1><p>Good</p></main>`);
    const before = Buffer.from(bytes);
    await read(bytes);
    expect(bytes.equals(before)).toBe(true);
  });
});

describe('size', () => {
  const MB = 1024 * 1024;
  const body = (inner: string) =>
    Buffer.from(`<!doctype html><html><body><main><h1>Kent PEEL 2018</h1>${inner}</main></body></html>`);
  /** Seconds of processor time. */
  const cost = async (bytes: Uint8Array) => {
    const before = process.cpuUsage();
    await read(bytes);
    const used = process.cpuUsage(before);
    return (used.user + used.system) / 1e6;
  };
  it.each<[string, () => Uint8Array]>([
    ['10 MB of div, side by side', () => body('<div></div>'.repeat((10 * MB) / 11))],
    ['10 MB of div, one in another', () => body('<div>'.repeat((10 * MB) / 5))],
    ['100,000 list items', () => body(`<ul>${'<li>The force should plan.</li>'.repeat(100_000)}</ul>`)],
    [
      '100,000 list items under a heading of findings',
      () =>
        body(
          `<h3>${Q2}</h3><h4>Areas for improvement</h4><ul>${'<li>The force should plan.</li>'.repeat(100_000)}</ul>`,
        ),
    ],
    ['8,000 lists one in another', () => body('<ul><li>a'.repeat(8_000))],
    ['8,000 tables one in another', () => body('<table><tr><td>a'.repeat(8_000))],
    ['10,000 grade lines', () => body('<p>Good</p><p>Text.</p>'.repeat(10_000))],
    ['10,000 headings', () => body('<h2>Preventing crime</h2>'.repeat(10_000))],
    [
      '10,000 unknown headings',
      () => body(Array.from({ length: 10_000 }, (_, i) => `<h2>Working on plan ${i}</h2>`).join('')),
    ],
    ['10,000 line breaks', () => body(`<p>${'one<br>'.repeat(10_000)}</p>`)],
    ['10,000 inline elements', () => body(`<p>${'<b>x</b> <a href="/y">z</a>'.repeat(10_000)}</p>`)],
    ['one word of 1 MB', () => body(`<p>${'x'.repeat(MB)}</p>`)],
    [
      'one paragraph of 1 MB',
      () => body(`<p>${'The force has a plan, in 2017, and it was good at it. '.repeat(18_000)}</p>`),
    ],
    ['1 MB of white space', () => body(`<p>a${' '.repeat(MB)}b</p>`)],
    ['1 MB of digits and dots', () => body(`<p>${'1. '.repeat(300_000)}</p>`)],
    ['300,000 brackets', () => Buffer.from('['.repeat(300_000))],
    ['100 empty comments before no markup', () => Buffer.from(`${'<!---->'.repeat(100)}x`)],
    ['60 marks of a footnote behind a grade', () => body(`<p>Good ${'*'.repeat(60)}x]</p>`)],
    ['a heading of 40,000 years', () => body(`<h1>Kent PEEL ${'in 2017 '.repeat(40_000)}</h1>`)],
    [
      'attributes of 1 MB',
      () => body(`<p class="${'grade '.repeat(160_000)}" title="${'good '.repeat(40_000)}">a</p>`),
    ],
    [
      '1 MB of text lines',
      () => Buffer.from('The force has a plan for this\nand it is good\n'.repeat(22_000)),
    ],
    [
      '1 MB without a line end',
      () => Buffer.from('The force has a plan for this, and it is good at it. '.repeat(19_000)),
    ],
  ])('%s within 20 s of processor time', { timeout: 120_000 }, async (_name, make) => {
    expect(await cost(make())).toBeLessThan(20);
  });

  it('time grows with length: ten times the page, at most twenty times the time', {
    timeout: 120_000,
  }, async () => {
    const page = (times: number) =>
      body(
        `<section><h3>${Q2}</h3><p>Good</p><h4>Working together</h4><p>The force has a plan, and it was seen in 2017.</p><ul><li>one;</li><li>two.</li></ul></section>`.repeat(
          times,
        ),
      );
    await cost(page(200));
    const small = Math.min(await cost(page(750)), await cost(page(750)));
    const large = await cost(page(7_500));
    expect(large).toBeLessThan(Math.max(1, small * 20));
  });
});
