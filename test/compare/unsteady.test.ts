/** What two readings of one page, a moment apart, say about a change. The documents are synthetic. */
import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/compare/index.js';
import { unsteadyIn } from '../../src/compare/unsteady.js';
import { readDocument } from '../../src/read/index.js';
import { hmicfrs } from '../../src/sites/hmicfrs/index.js';

const url = 'https://hmicfrs.justiceinspectorates.gov.uk/peel-assessments/peel-2018/essex/legitimacy/';
async function report(last: string) {
  const html = `<main><h1>Essex PEEL 2018</h1><h2>Legitimacy</h2><p>Good</p>
<p>The invented force listens to the people whom it serves and learns from what they say.</p><p>${last}</p></main>`;
  const { reading } = await readDocument({
    bytes: new TextEncoder().encode(html),
    contentType: 'text/html',
    url,
    profile: hmicfrs,
  });
  return reading.report;
}

async function told(before: string, first: string, second: string): Promise<string[]> {
  const [old, one, two] = [await report(before), await report(first), await report(second)];
  const { changes } = compareReports(old, one, { profile: hmicfrs });
  expect(changes.length).toBeGreaterThan(0);
  const unsteady = unsteadyIn(changes, one, two, hmicfrs);
  return changes.filter((change) => !unsteady.has(change.id)).map((change) => change.kind);
}

describe('a change of text', () => {
  it.each([
    [
      'a counter',
      'It was read 7 times this year.',
      'It was read 8 times this year.',
      'It was read 9 times this year.',
    ],
    ['a time', 'Made at 12:03:22 for you.', 'Made at 12:04:01 for you.', 'Made at 12:04:02 for you.'],
    ['words that come and go', 'It has 7 stations.', 'It has 7 stations and a van.', 'It has 7 stations.'],
    [
      'a sentence drawn by lot',
      'Residents in the north said that officers knew their streets.',
      'Shopkeepers would like to see more patrols at night.',
      'Pupils asked for talks about road safety in spring.',
    ],
  ])(
    'is unsteady where the second reading has other words in its place: %s',
    async (_, before, first, second) => {
      expect(await told(before, first, second)).toEqual([]);
    },
  );

  it.each([
    ['stays', 'It has 7 stations.', 'It has 8 stations.', 'It has 8 stations.'],
    [
      'stands beside a counter',
      'It has 7 stations, seen 1 times.',
      'It has 8 stations, seen 2 times.',
      'It has 8 stations, seen 3 times.',
    ],
    [
      'is new, with a counter in it',
      'All is well.',
      'All is well. This new sentence was seen 2 times.',
      'All is well. This new sentence was seen 3 times.',
    ],
    [
      'takes words away beside a counter',
      'Seen 1 times. The force has a plan for its invented dogs.',
      'Seen 2 times.',
      'Seen 3 times.',
    ],
  ])('is told where it %s', async (_, before, first, second) => {
    expect(await told(before, first, second)).toEqual(['text-changed']);
  });
});
