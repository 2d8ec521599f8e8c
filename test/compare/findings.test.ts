/** Which finding is which, where openings are shared and findings were split or taken in. Sentences are invented. */
import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/compare/index.js';
import type { Finding } from '../../src/model.js';
import { profile } from './support/profile.js';
import { ETHICS, finding, report } from './support/report.js';

const told = (before: Finding[], after: Finding[]) =>
  compareReports(report({ findings: before }), report({ findings: after }), { profile }).changes;
const kinds = (before: Finding[], after: Finding[]) => told(before, after).map((change) => change.kind);
const one = (text: string, points: string[] = []) => finding(text, { area: ETHICS, points });

describe('findings with a shared opening', () => {
  it('are two where the opening leads to another subject and other points', () => {
    const before = one('The force should improve how it deals with crime records, and:', [
      'record overtime payments every month;',
      'manage forensic samples well; and',
      'reduce mobile telephones carefully.',
    ]);
    const after = one('The force should improve how it deals with calls from the public, and:', [
      'inspect vehicle maintenance alone;',
      'refer mobile telephones more than before; and',
      'set out what hate crime is.',
    ]);
    expect(kinds([before], [after])).toEqual(['finding-added', 'finding-removed']);
  });

  it('are one where most points stay', () => {
    const points = ['record overtime payments every month;', 'manage forensic samples well; and'];
    const before = one('The force should improve how it deals with crime records, and:', points);
    const after = one('The force should improve how it deals with victim records, and:', [
      ...points,
      'train every call handler.',
    ]);
    expect(kinds([before], [after])).toEqual(['finding-reworded']);
  });

  it('are one where a sentence stays and points come under it', () => {
    const before = one('The force should make sure that its vetting of volunteers is completed in time.');
    const after = one('The force should make sure that its vetting of volunteers is completed in time, by:', [
      'hiring two more clerks;',
      'buying another computer; and',
      'publishing the backlog each month.',
    ]);
    expect(kinds([before], [after])).toEqual(['finding-reworded']);
  });
});

describe('of several pairings', () => {
  const outline = (before: Finding[], after: Finding[]) =>
    told(before, after).map((change) =>
      change.kind === 'finding-reworded'
        ? `reworded ${before.indexOf(change.before)} ${after.indexOf(change.after)}`
        : `${change.kind.replace('finding-', '')} ${[...before, ...after].findIndex((one) => 'finding' in change && one === change.finding)}`,
    );

  it('one that is clearly the same outweighs two that are doubtful', () => {
    const before = [
      one('The force should record complaints about custody and publish outcomes of misconduct hearings.'),
      one(
        'The force should publish outcomes of misconduct hearings held by dog handlers of the marine unit.',
      ),
    ];
    const after = [
      one(
        'The force should record complaints about custody and publish outcomes of misconduct hearings online.',
      ),
      one('The force should record complaints about custody made by visitors of the northern museum.'),
    ];
    expect(outline(before, after)).toEqual(['added 3', 'reworded 0 0', 'removed 1']);
  });

  it('none joins the findings of two bodies', () => {
    const text = 'The force should publish what its drones and their pilots record each month.';
    const of = (body: string, more = '') => ({ ...one(`${text}${more}`), body });
    for (const more of ['', ' It should do so at once.'])
      expect(outline([of('northshire')], [of('southshire', more)])).toEqual(['added 1', 'removed 0']);
  });

  it('the one of the same kind goes first', () => {
    const before = [one('The force should publish what its drones and their pilots record each month.')];
    const after = [
      finding('The force should publish what its drones and their pilots record each quarter.', {
        kind: 'cause-of-concern',
      }),
      one('The force should publish what its drones and their pilots record each winter.'),
    ];
    expect(outline(before, after)).toEqual(['added 1', 'reworded 0 1']);
  });

  it('what is plainly a part of one is not another in other words', () => {
    const before = [
      one(
        'The force should publish what its drones and their pilots do. It should also investigate mental health referrals.',
      ),
      one('The force should investigate referrals of mental strain among dog handlers.'),
    ];
    const after = [
      one('The force should publish what its drones and their pilots do.'),
      one('The force should also investigate mental health referrals.'),
    ];
    expect(outline(before, after)).toEqual(['reworded 0 0', 'removed 1']);
  });
});

describe('findings split and taken in', () => {
  const whole = one(
    'The force should publish what its drones and their pilots do. It should also investigate mental health referrals.',
  );
  const main = one('The force should publish what its drones and their pilots do.');
  const half = one('The force should also investigate mental health referrals.');

  it('the half that keeps the first sentence is the finding, the other now stands on its own', () => {
    const [change, ...others] = told([whole], [half, main]);
    expect(others).toEqual([]);
    expect(change).toMatchObject({ kind: 'finding-reworded', after: { text: main.text } });
    expect(change?.summary).toContain('Part of it now stands on its own: “The force should also investigate');
  });

  it('the same the other way round', () => {
    const [change, ...others] = told([half, main], [whole]);
    expect(others).toEqual([]);
    expect(change).toMatchObject({ kind: 'finding-reworded', before: { text: main.text } });
    expect(change?.summary).toContain(
      'It takes in what stood on its own: “The force should also investigate',
    );
  });

  it('a half that says again what the first half says belongs to it all the same', () => {
    const twice = 'measure vehicle maintenance';
    const before = one(
      `The force should audit crime records and ${twice} each year. It should also ${twice}.`,
    );
    const after = [
      one(`The force should audit crime records and ${twice} each year.`),
      one(`The force should also ${twice}.`),
    ];
    expect(kinds([before], after)).toEqual(['finding-reworded']);
  });

  const shared = one(
    'The force should evaluate and share effective practice routinely, so that it prevents crime better.',
  );
  const calls = one('The force should make sure that patrols are not taken away to answer emergency calls.');

  it('a half that took a single verb with it', () => {
    const halves = [
      one('The force should evaluate effective practice routinely.'),
      one('The force should share effective practice routinely, so that it prevents crime better.'),
    ];
    const [change, ...others] = told([shared, calls], [calls, ...halves]);
    expect(others).toEqual([]);
    expect(change).toMatchObject({
      kind: 'finding-reworded',
      after: { text: halves[1]?.text },
      parts: [{ event: 'split-off', finding: { text: halves[0]?.text } }],
    });
    expect(kinds([calls, ...halves], [shared, calls])).toEqual(['finding-reworded']);
  });

  it('one that another took in, but for its last clause', () => {
    const both = one(
      'The force should evaluate and share effective practice routinely, and make sure that patrols are not taken away to answer emergency calls.',
    );
    const [change, ...others] = told([shared, calls], [both]);
    expect(others).toEqual([]);
    expect(change).toMatchObject({ parts: [{ event: 'taken-in', finding: { text: shared.text } }] });
  });

  it('a point takes no finding in of which it says only a little', () => {
    const gone = one(
      'The force should allocate forensic samples and evaluate victim contact plans. It should also measure vetting renewals.',
    );
    const points = ['record stop and search forms; and', 'supervise interpreters alone.'];
    const list = (more: string[] = []) =>
      one('The force should improve its rotas, and:', [...points, ...more]);
    const changes = told([list(), gone], [list(['measure victim contact plans regularly.'])]);
    expect(changes.map((change) => change.kind)).toEqual(['finding-reworded', 'finding-removed']);
  });
});

describe('a finding in the place of another', () => {
  const other = one(
    'The force should tell people who complain how their complaint is progressing every 28 days.',
  );
  const vetting = one(
    'The force should ensure all officers hold the right vetting for their roles and clear the backlog of renewals.',
  );
  const again = one(
    'Too many people in the workforce have not been checked; the force must put this right and keep up with vetting.',
  );
  const locks = one('The force should fit locks to the doors of its evidence stores.');
  const doubts = (before: Finding[], after: Finding[]) =>
    told(before, after).map((change) => [change.kind, 'resembles' in change]);

  it('may be that one, for a person to say, where the two still share words of their own', () => {
    expect(doubts([vetting, other], [again, other])).toEqual([
      ['finding-added', true],
      ['finding-removed', true],
    ]);
  });

  it('is another where they share none, where it is not alone, or where documents are two', () => {
    expect(doubts([vetting, other], [locks, other]).map(([, doubt]) => doubt)).toEqual([false, false]);
    expect(doubts([vetting, other], [again, locks, other]).map(([, doubt]) => doubt)).not.toContain(true);
    const pages = [report({ findings: [vetting], cycle: '2017' }), report({ findings: [again] })] as const;
    const { changes } = compareReports(...pages, { profile });
    expect(changes.some((change) => 'resembles' in change)).toBe(false);
  });
});
