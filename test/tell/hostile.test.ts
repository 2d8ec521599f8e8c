/** Hostile text is inert in every channel: asserted by parsing what we write with the parsers that will meet it. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { simpleParser } from 'mailparser';
import { createTransport } from 'nodemailer';
import { describe, expect, test } from 'vitest';
import type { Bulletin, ChangeEntry } from '../../src/model.js';
import { renderAtom } from '../../src/tell/atom.js';
import { renderComparePage } from '../../src/tell/compare-page.js';
import {
  bulletinFor,
  changesCsv,
  changesTable,
  operatorBulletin,
  renderCommitMessage,
  renderComparison,
  renderHtml,
  renderTerminal,
  renderText,
} from '../../src/tell/index.js';
import { commitText, csvCell, oneLine, plainText, safeJson, safeUrl } from '../../src/tell/sanitise.js';
import { report } from '../review/example.js';
import { changes, entry, profile } from './example.js';

const input = JSON.parse(readFileSync(new URL('../golden/hostile/input.json', import.meta.url), 'utf8')) as {
  passSummary: string;
  entries: ChangeEntry[];
};
const bulletin = bulletinFor({ name: 'victim' }, input.entries, {
  profiles: [profile],
  now: '2026-03-03T06:18:00Z',
  passSummary: input.passSummary,
}) as Bulletin;

/** Bytes that a terminal, a mail client or a reader of text could act on. Line feed alone is allowed. */
const active =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/;
const feed = {
  id: 'tag:gradewatch.example,2026:x',
  title: 'x',
  selfUrl: null,
  siteUrl: null,
  updated: '2026-03-03T06:18:00Z',
};

/** No script, no handler, no link that is not http, nothing fetched. */
function expectInert(markup: string): void {
  const $ = load(markup);
  expect($('script, iframe, object, embed, img, form, base, svg, link[rel="stylesheet"]').length).toBe(0);
  for (const element of $('*').toArray()) {
    if (!('attribs' in element)) continue;
    for (const [name, value] of Object.entries(element.attribs)) {
      expect(name.startsWith('on'), `${name}="${value}"`).toBe(false);
      if (name === 'href') expect(value).toMatch(/^(?:https?:\/\/|#)/);
      expect(name).not.toBe('src');
      if (name === 'style') expect(value).not.toMatch(/url\(|expression/i);
    }
  }
  expect(markup).not.toMatch(active);
}

describe('a page that wants to do harm', () => {
  test('text and terminal hold nothing that acts, without colour', () => {
    expect(renderText(bulletin)).not.toMatch(active);
    expect(renderTerminal(bulletin, { colour: false, width: 80 })).not.toMatch(active);
  });

  test('with colour, the only escapes are our own', () => {
    const coloured = renderTerminal(bulletin, { colour: true, width: 80 });
    expect(coloured).toContain('\u001b[1m');
    // biome-ignore lint/complexity/useRegexLiterals: reads better than an escape inside a literal
    expect(coloured.replace(new RegExp('\u001b\\[(?:0|1|2|31|32)m', 'g'), '')).not.toMatch(active);
  });

  test('HTML is text to a browser', () => {
    const markup = renderHtml(bulletin);
    expectInert(markup);
    expect(load(markup)('body').text()).toContain('<script>alert(1)</script>');
  });

  test('Atom is well formed, and its HTML is inert once it is unescaped', () => {
    const xml = renderAtom(feed, [bulletin]);
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(xml).not.toMatch(active);
    const parsed = new XMLParser({ ignoreAttributes: false }).parse(xml);
    expect(parsed.feed.entry.length).toBe(bulletin.items.length);
    for (const one of parsed.feed.entry) expectInert(one.content['#text']);
  });

  test('git reads no trailer but ours', () => {
    const message = renderCommitMessage(bulletin);
    const trailers = execFileSync('git', ['interpret-trailers', '--parse'], {
      input: message,
      encoding: 'utf8',
    });
    expect(trailers).not.toMatch(/^Body: forged/m);
    const keys = new Set(
      trailers
        .trim()
        .split('\n')
        .map((line) => line.split(':')[0]),
    );
    expect([...keys].sort()).toEqual(['Body', 'Bulletin', 'Capture-Sha256', 'Change-Id']);
    expect(message).not.toMatch(/^---/m);
    expect(message).not.toMatch(/@everyone|\[skip ci\]|#1\b/);
    expect(message).not.toMatch(active);
  });

  test('a mail made from it has our headers only', async () => {
    const transport = createTransport({ streamTransport: true, buffer: true });
    const sent = await transport.sendMail({
      from: 'gradewatch@example.org',
      to: 'victim@example.org',
      subject: bulletin.subject,
      text: renderText(bulletin),
      html: renderHtml(bulletin),
    });
    const mail = await simpleParser(sent.message as Buffer);
    expect(mail.bcc).toBeUndefined();
    expect(mail.headers.has('body')).toBe(false);
    expect(mail.subject).toBe(bulletin.subject);
    expect(bulletin.subject).not.toMatch(/[\r\n]/);
  });

  test('comparisons, tables and the operator are safe as well', () => {
    const told = {
      changes: input.entries.map((one) => one.change),
      problems: [{ code: 'x', where: input.passSummary }],
    };
    const options = { colour: false, width: 80, profile };
    expect(renderComparison(told, { before: input.passSummary, after: 'b' }, options)).not.toMatch(active);
    expectInert(renderComparePage({ ...report, title: input.passSummary }, report, told, { profile }));
    expect(changesTable(input.entries, options)).not.toMatch(active);
    const operator = operatorBulletin({
      siteName: 'IIC',
      subscriber: 'operator',
      now: '2026-03-03T06:18:00Z',
      problems: [
        {
          url: 'javascript:alert(1)',
          page: null,
          code: 'timeout',
          detail: input.passSummary,
          since: '2026-03-03T06:17:00Z',
          status: 'started',
        },
      ],
      quarantined: [],
      deliveries: [],
      told: ['problem'],
    }) as Bulletin;
    expectInert(renderHtml(operator));
    expect(renderText(operator)).not.toMatch(active);
  });

  test('CSV cells begin no formula', () => {
    const csv = changesCsv(
      [entry({ ...changes.fall, summary: '=HYPERLINK("https://evil.example","x")' })],
      profile,
    );
    expect(csv).toContain(`"'=HYPERLINK(""https://evil.example"",""x"")"`);
    expect(csv.split('\r\n').length).toBe(3);
  });
});

describe('one function per place', () => {
  test.each([
    ['javascript:alert(1)', null],
    [' https://a.example/', 'https://a.example/'],
    ['HTTPS://A.example/x y', 'https://a.example/x%20y'],
    ['https://user:pass@a.example/', null],
    ['data:text/html,x', null],
    ['file:///etc/passwd', null],
    ['/relative', null],
    ['https://a.example/?q=(1)"<', 'https://a.example/?q=%281%29%22%3C'],
    [null, null],
  ])('safeUrl(%j)', (given, expected) => expect(safeUrl(given)).toBe(expected));

  test.each([
    ['=1+1', "'=1+1"],
    ['  @cmd', "'  @cmd"],
    ['-', "'-"],
    ['a,b', '"a,b"'],
    ['a\r\nb', '"a\nb"'],
    ['plain', 'plain'],
  ])('csvCell(%j)', (given, expected) => expect(csvCell(given)).toBe(expected));

  test('any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plainText(text)).not.toMatch(active);
        expect(plainText(plainText(text))).toBe(plainText(text));
        expect(oneLine(text)).not.toMatch(/\n/);
        expect(commitText(text)).not.toMatch(/\n/);
        expect(JSON.parse(safeJson({ text }))).toEqual({ text });
        expect(safeJson({ text })).not.toMatch(active);
      }),
      { numRuns: 500 },
    );
  });
});
