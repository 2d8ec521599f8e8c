/** What commands print: history, changes, comparisons. */
import { expect, test } from 'vitest';
import type { Comparison } from '../../src/model.js';
import { changesTable, historyCsv, historyTable, renderComparison } from '../../src/tell/index.js';
import { history } from '../review/example.js';
import { changes, entry, profile } from './example.js';

const options = { colour: false, width: 120, profile };
const labels = { before: 'a.html', after: 'b.html' };

test('history says carried over, not shown and not comparable in words', () => {
  const table = historyTable(history, options);
  expect(table).toContain('good (carried over from 2017)');
  expect(table).toContain('not shown in this document');
  expect(table).toContain('Not comparable: The inspectorate says');
  expect(table).toMatch(/PEEL 2018\/19 {2}requires improvement .* declined/);
  expect(historyTable([], options)).toBe('No judgments are known yet.\n');
});

test('history as CSV has a line for each row and keeps not shown apart', () => {
  const lines = historyCsv(history, profile).trimEnd().split('\r\n');
  expect(lines.length).toBe(history.length + 1);
  expect(lines[0]?.split(',').length).toBe(20);
  expect(lines.filter((line) => line.includes(',not-shown,')).length).toBe(1);
});

test('the change log as a table says who was told', () => {
  const table = changesTable([entry(changes.fall), entry(changes.rise, { cause: 'import' })], options);
  expect(table).toMatch(/Northmoor Police {2}2018\/19 {2}yes +Ethical and lawful workforce: good → requires/);
  expect(table).toMatch(/import +Efficiency/);
});

test('a table keeps within its width, whole words at least', () => {
  const table = changesTable(
    Object.values(changes).map((change) => entry(change)),
    { ...options, width: 100 },
  );
  expect(Math.max(...table.split('\n').map((line) => Array.from(line).length))).toBeLessThanOrEqual(100);
});

test('two documents that say the same', () => {
  expect(renderComparison({ changes: [], problems: [] }, labels, options)).toContain(
    'Nothing changed: the two say the same.',
  );
});

test('two documents of which much was not laid side by side are not said to say the same', () => {
  const problems = [
    { code: 'different-scope', where: 'before', detail: 'only the earlier document covers efficiency' },
  ];
  const note = renderComparison({ changes: [], problems }, labels, options);
  expect(note).not.toContain('Nothing changed');
  expect(note).toContain('- Only the earlier document covers efficiency (different-scope).');
});

test('a comparison reads as a note: news, then the record, then what could not be read', () => {
  const comparison: Comparison = {
    changes: [
      {
        ...changes.renamed,
        kind: 'date-changed',
        importance: 'record',
        field: 'lastUpdated',
        before: '2019-05-02',
        after: '2019-06-01',
        summary: 'The page says that it was last updated on 1 June 2019.',
      },
      changes.reworded,
      {
        ...changes.fall,
        summary: 'Northmoor Police: ethical and lawful workforce fell from good to requires improvement.',
      },
    ],
    problems: [
      { code: 'grade-not-shown', where: 'efficiency', detail: 'efficiency: the later one shows no grade' },
    ],
  };
  expect(renderComparison(comparison, labels, { ...options, width: 80 })).toBe(`Before: a.html
After: b.html

2 differences: 1 judgment changed and 1 area for improvement reworded.

1. Northmoor Police: ethical and lawful workforce fell from good to requires
   improvement.
   PEEL 2018/19: “How well does the force ensure that its workforce behaves
   ethically and lawfully?”

2. Area for improvement reworded: planning for the future
   Was: The force should [-consider-] how it will pay for its new custody
        suites.
   Now: The force should {+set out by June 2026+} how it will pay for its new
        custody suites.
   It names a deadline: “by June 2026” (30 June 2026).

Words taken out: [-like this-]. Words put in: {+like this+}.

Of record only:
- The page says that it was last updated on 1 June 2019.

What could not be compared or read:
- Efficiency: the later one shows no grade (grade-not-shown).
`);
});
