/**
 * The second look: a real server whose answers differ from one request to the next. Nothing of importance is told that was not
 * read twice; what is true in the end is told, once.
 */
import { expect, it } from 'vitest';
import { bench } from './bench.js';
import { type PageWords, pathOf, pillarPage } from './documents.js';

const FINDING = 'The force should publish what it did about each complaint.';
const old: PageWords = {};
const moved: PageWords = { grades: ['Good', 'Good', 'Inadequate', 'Good'] };
const listing: PageWords = { findings: [FINDING] };
const worse: PageWords = { grades: ['Good', 'Good', 'Inadequate', 'Inadequate'] };
const noted: PageWords = { ...moved, note: 'One more invented sentence stands here since this morning.' };

type Answer = PageWords | number;
/** What each pass told of one page that answers so, request by request; the last answer stays. */
async function story(before: Answer | null, ...passes: Answer[][]) {
  const box = await bench(['essex']);
  const page = (answer: Answer) => (typeof answer === 'number' ? answer : pillarPage(answer));
  if (before !== null) box.publish('essex', page(before));
  else box.publish('essex', 404);
  box.publish('kent', {});
  await box.pass(1);
  const told: string[][] = [];
  for (const [day, answers] of passes.entries()) {
    const left = [...answers];
    box.site.pages.set(pathOf('essex'), () => page(left.length > 1 ? left.shift()! : left[0]!));
    const report = await box.pass(day + 2);
    told.push([
      ...report.changes.filter((change) => change.announced).map((change) => change.kind),
      ...report.problems.map(({ code }) => `! ${code}`),
    ]);
  }
  return told;
}

const unstable = ['! unstable'];
it.each<[what: string, before: Answer | null, passes: Answer[][], told: string[][]]>([
  ['a grade that moves for one response', old, [[moved, old], [old]], [unstable, []]],
  [
    'a grade that moved, and a node that lags',
    old,
    [[moved, old], [moved]],
    [unstable, ['judgment-changed']],
  ],
  [
    'nodes that take turns until one gives in',
    old,
    [[moved, old], [old], [moved, old], [moved]],
    [unstable, [], unstable, ['judgment-changed']],
  ],
  ['a second answer that fails', old, [[moved, 503], [moved], [moved]], [unstable, ['judgment-changed'], []]],
  ['an edit between the two', old, [[moved, noted], [noted]], [['judgment-changed'], ['text-changed']]],
  [
    'another grade that moves between the two',
    old,
    [[moved, worse], [worse]],
    [unstable, ['judgment-changed', 'judgment-changed']],
  ],
  ['a finding that is there for one response', old, [[listing, old], [old]], [unstable, []]],
  ['a finding that is gone for one response', listing, [[old, listing], [listing]], [unstable, []]],
  [
    'a new page that is graded otherwise for one response',
    null,
    [[moved, old], [old]],
    [unstable, ['report-published']],
  ],
  ['a new page that is there twice', null, [[moved]], [['report-published']]],
  ['words that are there for one response', moved, [[noted, moved], [moved]], [[], []]],
])('%s', async (_, before, passes, told) => {
  expect(await story(before, ...passes)).toEqual(told);
});
