/** Documents of one report beside each other: they agree, or it is said where they do not, once, naming both. */
import { describe, expect, it } from 'vitest';
import { disagreements, isOneReport } from '../../src/compare/one-report.js';
import { profile } from './support/profile.js';
import { ETHICS, finding, judgment, PILLAR, report } from './support/report.js';

const VETTING = 'The force should clear its backlog of vetting renewals before the end of the year.';
const page = () => ({
  url: 'https://inspectorate.example/page/',
  report: report({
    judgments: [judgment(PILLAR, 'good'), judgment(ETHICS, 'good')],
    findings: [finding(VETTING)],
  }),
});
const pdf = () => ({
  url: 'https://inspectorate.example/report.pdf',
  report: report({
    title: 'An inspection of Northshire Police',
    pillar: null,
    judgments: [judgment(PILLAR, 'good'), judgment(ETHICS, 'good'), judgment('effectiveness', 'inadequate')],
    findings: [finding(VETTING), finding('The force should train its drivers.', { area: 'effectiveness' })],
  }),
});
const release = () => ({
  url: 'https://inspectorate.example/news/',
  report: report({
    title: 'Northshire judged good',
    documentKind: 'news',
    judgments: [judgment(PILLAR, 'good')],
  }),
});

describe('documents of one report', () => {
  it('that agree give no problem, whatever only one of them covers', () => {
    expect(disagreements([page(), pdf(), release()], profile)).toEqual([]);
  });

  it('that disagree about a grade are named, both, once', () => {
    const other = pdf();
    other.report.judgments[1] = judgment(ETHICS, 'inadequate');
    const [problem, ...rest] = disagreements([page(), other, release()], profile);
    expect(rest).toEqual([]);
    expect(problem).toMatchObject({ code: 'documents-disagree', where: ETHICS });
    expect(problem?.detail).toBe(
      'Northshire Police, PEEL 2018/19: ethical and lawful workforce is good in ‘Northshire PEEL 2018’ (https://inspectorate.example/page/) and inadequate in ‘An inspection of Northshire Police’ (https://inspectorate.example/report.pdf)',
    );
  });

  it('that disagree about a finding are named', () => {
    const other = pdf();
    other.report.findings.push(finding('The force should publish its register of gifts.'));
    expect(disagreements([page(), other], profile).map((problem) => problem.detail)).toEqual([
      expect.stringContaining('lists a finding that ‘Northshire PEEL 2018’'),
    ]);
  });

  it('say nothing where a grade is not shown, or where the report is another', () => {
    const hidden = pdf();
    hidden.report.judgments[1] = judgment(ETHICS, 'not-shown');
    const earlier = page();
    earlier.url = 'https://inspectorate.example/earlier/';
    earlier.report.cycle = '2017';
    earlier.report.judgments[1] = judgment(ETHICS, 'inadequate');
    expect(disagreements([page(), hidden, earlier], profile)).toEqual([]);
    expect(isOneReport(page().report, earlier.report)).toBe(false);
    expect(isOneReport(page().report, { ...page().report, cycle: null })).toBe(false);
  });
});
