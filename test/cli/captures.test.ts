/** When a file was captured, and what page it is of. */
import { describe, expect, it } from 'vitest';
import {
  captureDate,
  dateInName,
  derivedUrl,
  documentUrl,
  type FoundFile,
} from '../../src/commands/captures.js';
import { captureInstant, momentOf } from '../../src/commands/dates.js';

const found: FoundFile = {
  file: 'a.html',
  path: '/nowhere/a.html',
  contentType: 'text/html',
  named: null,
  url: null,
  modifiedAt: '2024-01-01T00:00:00.000Z',
};

describe('the date in a file name', () => {
  it.each([
    ['essex-2019-05-02.html', '2019-05-02T12:00:00.000Z'],
    ['2019-05-02.pdf', '2019-05-02T12:00:00.000Z'],
    ['essex_2019-05-02T061700Z.html', '2019-05-02T06:17:00.000Z'],
    ['20190502061700.html', '2019-05-02T06:17:00.000Z'],
    ['20190502061700id_essex.html', '2019-05-02T06:17:00.000Z'],
    ['essex-2019-02-30.html', null],
    ['99999999999999.html', null],
    ['12019-05-021.html', null],
    ['000_db325ba7587dc046.txt', null],
    ['peel-2018.html', null],
  ])('%s: %s', (name, expected) => {
    expect(dateInName(name)).toBe(expected);
  });
});

describe('the date of a capture', () => {
  it.each<[string, Partial<FoundFile>, Record<string, string>, string | null, string, string]>([
    [
      'the name first',
      { named: { capturedAt: '2019-05-02T12:00:00.000Z', dateFrom: 'name' } },
      { date: '2018-01-01' },
      '2017-01-01T12:00:00.000Z',
      '2019-05-02T12:00:00.000Z',
      'name',
    ],
    [
      'then what the document says',
      {},
      { 'article:modified_time': '2018-03-04T10:00:00+01:00' },
      '2017-01-01T12:00:00.000Z',
      '2018-03-04T09:00:00.000Z',
      'metadata',
    ],
    [
      'in the way of PDF too',
      {},
      { creationdate: "D:20190430153000+01'00'" },
      null,
      '2019-04-30T14:30:00.000Z',
      'metadata',
    ],
    [
      'a PDF date without a time',
      {},
      { creationdate: 'D:20190430' },
      null,
      '2019-04-30T12:00:00.000Z',
      'metadata',
    ],
    [
      'then the option',
      {},
      { date: 'last Tuesday' },
      '2017-01-01T12:00:00.000Z',
      '2017-01-01T12:00:00.000Z',
      'option',
    ],
    ['then the time of the file', {}, {}, null, '2024-01-01T00:00:00.000Z', 'file-time'],
  ])('%s', (_name, file, meta, given, capturedAt, dateFrom) => {
    expect(captureDate({ ...found, ...file }, { meta }, given)).toEqual({ capturedAt, dateFrom });
  });
});

describe('the address of a document', () => {
  const paragraph = (text: string) => [{ kind: 'paragraph' as const, text, level: 0 }];

  it.each([
    [
      'a sidecar before all',
      { url: 'https://a.example/' },
      'https://b.example/',
      'https://c.example/',
      'https://a.example/',
    ],
    ['then the canonical link', {}, 'https://b.example/', 'https://c.example/', 'https://b.example/'],
    ['then a first line that is an address', {}, null, 'https://c.example/x', 'https://c.example/x'],
    ['or says that it is', {}, null, 'Source: https://c.example/x', 'https://c.example/x'],
    ['not one with more on it', {}, null, 'See https://c.example/x for more', null],
  ])('%s', (_name, file, canonicalUrl, first, expected) => {
    expect(documentUrl({ ...found, ...file }, { canonicalUrl, blocks: paragraph(first) })).toBe(expected);
  });

  it('that has none is named after the file, and links to nothing', () => {
    expect(derivedUrl('deep er/a?.html')).toBe('import:deep%20er/a%3F.html');
  });
});

describe('days and instants of the command line', () => {
  it.each([
    ['2024-03-31', 'since', 'Europe/London', '2024-03-31T00:00:00.000Z'],
    ['2024-03-31', 'until', 'Europe/London', '2024-03-31T22:59:59.999Z'],
    ['2024-10-27', 'since', 'Europe/London', '2024-10-26T23:00:00.000Z'],
    ['2024-10-27', 'until', 'Europe/London', '2024-10-27T23:59:59.999Z'],
    ['2024-01-01', 'since', 'Pacific/Auckland', '2023-12-31T11:00:00.000Z'],
    ['2024-01-01T06:17:00+01:00', 'since', 'Europe/London', '2024-01-01T05:17:00.000Z'],
  ] as const)('%s as %s in %s is %s', (text, edge, zone, expected) => {
    expect(momentOf(text, edge, zone, '--since')).toBe(expected);
  });

  it.each(['', 'today', '2024-2-3', '2024-02-30', '31/01/2024', '2024-01-01T06:17'])(
    '%j is neither',
    (text) => {
      expect(() => momentOf(text, 'since', 'Europe/London', '--since')).toThrow(/expected a day/);
      expect(captureInstant(text)).toBeNull();
    },
  );
});
