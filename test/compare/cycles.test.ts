/** One body over cycles: what a new report replaces, counted only where both can be laid side by side. */
import { describe, expect, it } from 'vitest';
import { replaces } from '../../src/compare/cycles.js';
import { compareReports } from '../../src/compare/index.js';
import { joinSuccessions } from '../../src/compare/succession.js';
import { siteProfiles } from '../../src/sites/index.js';
import { profile } from './support/profile.js';
import { ETHICS, finding, judgment, PILLAR, PUBLIC, report, section, WORKFORCE } from './support/report.js';

const RADIO =
  'The force should replace the batteries of every radio in its rural stations before the winter and record when it did.';
const VETTING = 'The force should clear its backlog of vetting renewals before the end of the year.';
const DRIVERS = 'The force should train its drivers on ice and keep a register of those who were trained.';

const earlier = report({
  title: 'Northshire PEEL 2017',
  cycle: '2017',
  pillar: 'legitimacy',
  judgments: [
    judgment(PILLAR, 'good'),
    judgment(PUBLIC, 'good'),
    judgment(ETHICS, 'good'),
    judgment(WORKFORCE, 'requires-improvement'),
  ],
  findings: [finding(RADIO), finding(VETTING)],
});
const later = report({
  pillar: 'legitimacy',
  judgments: [
    judgment(PILLAR, 'good'),
    judgment(PUBLIC, 'good', { carriedOver: true, inspectedIn: '2017' }),
    judgment(ETHICS, 'inadequate'),
    judgment(WORKFORCE, 'good'),
  ],
  findings: [finding(VETTING), finding(DRIVERS)],
  sections: [
    section(ETHICS, [
      `In 2017 we said that the force should replace the batteries of every radio in its rural stations before the winter and record when it did. It has done so.`,
    ]),
  ],
});

describe('a report of a later cycle', () => {
  it('lays an area beside the one that it goes on from under an earlier framework', () => {
    const essex = { id: 'essex', name: 'Essex Police', kind: 'police' };
    const then = report({
      body: essex,
      pillar: 'effectiveness',
      judgments: [judgment('effectiveness/investigating-crime', 'good')],
    });
    const now = report({
      body: essex,
      cycle: '2021/22',
      pillar: null,
      judgments: [judgment('investigating-crime', 'inadequate@peel-5')],
    });
    const { changes } = compareReports(then, now, { profile: siteProfiles.hmicfrs! });
    expect(changes).toMatchObject([
      { kind: 'judgment-changed', area: 'investigating-crime', direction: 'not-comparable' },
    ]);
  });

  it('opens with what moved, what stayed and what was carried over', () => {
    const succession = replaces([earlier], later, profile);
    expect(succession?.summary).toBe(
      'PEEL 2018/19 replaces 2017 for Northshire Police: 1 up, 1 down, 1 the same, 1 carried over.',
    );
    expect(succession?.findings).toEqual(
      expect.arrayContaining([
        { text: VETTING, became: 'carried' },
        { text: DRIVERS, became: 'new' },
        { text: RADIO, became: 'not-listed' },
      ]),
    );
    expect(succession?.followedUp).toEqual([
      { text: RADIO, area: ETHICS, sentence: expect.stringMatching(/^In 2017 we said .* when it did\.$/) },
    ]);
  });

  it('says of areas that were not judged before no more than that', () => {
    const other = report({
      cycle: '2018/19',
      pillar: 'legitimacy',
      judgments: [judgment('effectiveness/investigating-crime', 'good@peel-4')],
    });
    expect(replaces([{ ...earlier, judgments: [], pillar: null }], other, profile)?.summary).toBe(
      'PEEL 2018/19 replaces 2017 for Northshire Police: 1 judged for the first time.',
    );
  });

  it('gives the inspectorate’s reason and no direction where the scales do not compare', () => {
    const five = report({
      cycle: '2021/22',
      pillar: 'legitimacy',
      judgments: [judgment(PILLAR, 'adequate@peel-5'), judgment(ETHICS, 'good@peel-5')],
    });
    const succession = replaces([later, earlier], five, profile);
    expect(succession?.previous).toBe('2018/19');
    expect(succession?.summary).toBe(
      'PEEL 2021/22 replaces 2018/19 for Northshire Police: 2 not comparable, 0 carried over.',
    );
    expect(succession?.caveats).toEqual(['Grades of five tiers cannot be compared with those of four.']);
  });

  it('is not said to judge for the first time what no earlier document was seen of', () => {
    const whole = report({
      pillar: null,
      judgments: [...later.judgments, judgment('effectiveness/preventing-crime', 'good')],
      findings: [
        finding('The force should patrol its allotments.', { area: 'effectiveness/preventing-crime' }),
      ],
    });
    const succession = replaces([earlier], whole, profile);
    expect(succession?.judgments.map(({ area }) => area)).not.toContain('effectiveness/preventing-crime');
    expect(succession?.findings.map(({ became }) => became)).not.toContain('new');
  });

  it('replaces nothing where what is known is of another body, programme or of no earlier cycle', () => {
    const other = { ...earlier, body: { id: 'southshire', name: 'Southshire Police', kind: 'police' } };
    expect(replaces([other, later, { ...earlier, programme: 'FRS' }], later, profile)).toBeNull();
    expect(replaces([], later, profile)).toBeNull();
    expect(compareReports(later, earlier, { profile }).succession).toBeUndefined();
  });

  it('in several documents is one: a finding that one of them carries on is not missing', () => {
    const page = replaces([earlier], { ...later, findings: [finding(DRIVERS)] }, profile)!;
    const pdf = replaces([earlier], later, profile)!;
    const joined = joinSuccessions([page, pdf]);
    expect(joined?.summary).toBe(pdf.summary);
    expect(joined?.findings.filter(({ text }) => text === VETTING)).toEqual([
      { text: VETTING, became: 'carried' },
    ]);
  });
});
