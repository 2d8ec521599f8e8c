/** Changes of whole reports: what they say, what they carry, and that a recurrence has an id of its own. */
import { describe, expect, it } from 'vitest';
import { reportPublished, reportRestored, reportWithdrawn } from '../../src/compare/publication.js';
import { profile } from './support/profile.js';
import { ETHICS, judgment, report } from './support/report.js';

const url = 'https://inspectorate.example/northshire/';

describe('a new report', () => {
  it('names body, cycle, pillar and grade, and carries judgments and the deadline', () => {
    const change = reportPublished(
      report({
        publishedOn: '2019-05-02',
        judgments: [judgment('legitimacy', 'good'), judgment(ETHICS, 'inadequate')],
      }),
      url,
      { profile },
    );
    expect(change.summary).toBe('New report: Northshire Police, PEEL 2018/19 legitimacy – good.');
    expect(change).toMatchObject({
      kind: 'report-published',
      importance: 'headline',
      announced: true,
      body: 'northshire',
      cycle: '2018/19',
      area: 'legitimacy',
      url,
      deadline: { days: 56, date: '2019-06-27' },
    });
  });

  it('lists pillars of a whole report, and counts grades where there are only areas', () => {
    const whole = report({
      pillar: null,
      judgments: [
        judgment('effectiveness', 'good'),
        judgment('legitimacy', 'to-be-graded'),
        judgment(ETHICS, 'good'),
      ],
    });
    expect(reportPublished(whole, url, { profile }).summary).toBe(
      'New report: Northshire Police, PEEL 2018/19 – effectiveness good, legitimacy still to be graded.',
    );
    const areas = report({
      pillar: null,
      cycle: '2021/22',
      judgments: ['good@peel-5', 'adequate@peel-5', 'adequate@peel-5', 'not-shown'].map((grade, i) =>
        judgment(`area/${i}`, grade),
      ),
    });
    expect(reportPublished(areas, url, { profile }).summary).toBe(
      'New report: Northshire Police, PEEL 2021/22 – 3 areas graded: 1 good, 2 adequate.',
    );
  });

  it('says nothing of grades that are not shown, and takes the title where no body is known', () => {
    const hidden = report({ judgments: [judgment('legitimacy', 'not-shown')] });
    expect(reportPublished(hidden, url, { profile }).summary).toBe(
      'New report: Northshire Police, PEEL 2018/19 legitimacy.',
    );
    const letter = report({ body: null, documentKind: 'letter', title: 'Letter on custody', pillar: null });
    expect(reportPublished(letter, url, { profile }).summary).toBe('New letter: ‘Letter on custody’.');
  });
});

describe('withdrawn and restored', () => {
  it('has the same id when worked out again, and another when it happens again', () => {
    const at = (since: string) => reportWithdrawn(report(), url, { profile, since });
    expect(at('2020-01-01T00:00:00Z').id).toBe(at('2020-01-01T00:00:00Z').id);
    expect(at('2020-01-01T00:00:00Z').id).not.toBe(at('2021-01-01T00:00:00Z').id);
    expect(reportRestored(report(), url, { profile }).summary).toBe(
      'The report is on the inspectorate’s site again: Northshire Police, PEEL 2018/19 legitimacy.',
    );
  });
});
