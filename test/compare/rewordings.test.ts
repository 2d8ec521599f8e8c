/**
 * Findings side by side: the same one in other words, or two that only look alike. Written by hand for this test;
 * none is the inspectorate's. Each pair stands in a list of other findings, as it would in a report.
 */
import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/compare/index.js';
import type { Finding } from '../../src/model.js';
import { profile } from './support/profile.js';
import { ETHICS, finding, report } from './support/report.js';

const others: Finding[] = [
  finding('The force should ensure that bail dates are recorded and supervised.'),
  finding('The force should improve its understanding of demand that is hidden or not reported.'),
  finding('The force should ensure that it keeps enough armed officers on duty at night.'),
];

const same: [string, string][] = [
  [
    'The force should make sure that supervisors review stop and search forms often enough.',
    'The force should ensure that stop and search records are reviewed regularly by supervisors.',
  ],
  [
    'The force should improve the time it takes to answer non-emergency calls.',
    'The force needs to answer non-emergency calls more quickly.',
  ],
  [
    'The force should ensure that all victims of domestic abuse have a risk assessment.',
    'The force should ensure every domestic abuse victim is given a risk assessment at the first visit.',
  ],
  [
    'The force should clear its backlog of vetting renewals.',
    'The force should clear the vetting renewal backlog by the end of the year.',
  ],
  [
    'The service should assure itself that firefighters know how to use mobile data terminals.',
    'The service should make sure that its firefighters can use their mobile data terminals well.',
  ],
  [
    'The force should evaluate and share what works in problem solving with partner organisations.',
    'The force should evaluate its problem solving routinely, and share what works with partners.',
  ],
  [
    'The constabulary needs to improve how it records crimes of violence, particularly behavioural crimes.',
    'The constabulary needs to record violent crime better, in particular behavioural crimes.',
  ],
  [
    'The force should ensure that its strategic workforce plan covers the skills that it will need.',
    'The force should develop a strategic workforce plan which sets out the skills that it will need in future.',
  ],
  [
    'The force should work with the health service to reduce the time that officers spend with people in crisis.',
    'The force should work with health partners so that officers spend less time with people in mental health crisis.',
  ],
  [
    'The force should take immediate steps to understand the scale of online child abuse.',
    'The force should take steps to understand the scale and nature of child abuse online.',
  ],
  [
    'The force should review missing persons episodes that were closed by telephone.',
    'The force should review episodes of people going missing which it closed on the telephone, and learn from them.',
  ],
  [
    'The service should have effective measures to assess how satisfied its staff are with wellbeing provision.',
    'The service should put measures in place to assess staff satisfaction with its wellbeing provision.',
  ],
  [
    'The force should explain to the workforce how grievances are resolved.',
    'The force should better explain how it resolves grievances, so that its workforce trusts the process.',
  ],
  [
    'The force should ensure that its rural crime team has the vehicles that it needs.',
    'The force should make sure its rural crime team has suitable vehicles.',
  ],
  [
    'Within 28 days, the brigade should publish a plan for inspecting high-rise buildings.',
    'By 31 May 2022, the brigade should publish its plan to inspect high-rise buildings.',
  ],
  [
    'The force should ensure that detectives have the accreditation that their investigations call for.',
    'The force should ensure that investigators hold the accreditation which their cases call for.',
  ],
  [
    'The force should improve how it tells complainants about the progress of their complaints.',
    'The force should improve the way in which it keeps complainants updated about their complaints.',
  ],
  [
    'The force should make sure that custody records show why a detainee was strip-searched.',
    'The force should record in custody why each detainee is strip-searched.',
  ],
];

const different: [string, string][] = [
  [
    'The force should ensure that call handlers record the ethnicity of victims.',
    'The force should ensure that call handlers give crime prevention advice.',
  ],
  [
    'The force should improve how quickly it answers emergency calls.',
    'The force should improve how quickly it disposes of old property.',
  ],
  [
    'The force should make sure that officers are trained to drive at speed.',
    'The force should make sure that officers are vetted before they are promoted.',
  ],
  [
    'The service should ensure that it has a plan for industrial action.',
    'The service should ensure that it has a clear process for grievances.',
  ],
  [
    'The force should review its approach to integrated offender management.',
    'The force should review its approach to recruiting volunteers.',
  ],
  [
    'The force should work with partners to find young people at risk of exploitation.',
    'The force should work with partners to reduce burglary of farms.',
  ],
  [
    'The force should ensure that it supervises investigations into rape well.',
    'The force should ensure that it supervises firearms licensing well.',
  ],
  [
    'The force should reduce the number of outstanding arrests of wanted people.',
    'The force should reduce the number of vacancies in its control room.',
  ],
  [
    'The force should use body-worn video more consistently.',
    'The force should use its data on sickness more consistently.',
  ],
  [
    'The service should make better use of mobile technology for prevention visits.',
    'The service should make better use of its reserves.',
  ],
  [
    'The force should ensure its understanding of serious and organised crime is shared.',
    'The force should ensure its understanding of road deaths is current.',
  ],
  [
    'The force should publish its gifts and hospitality register every year.',
    'The force should publish the outcomes of misconduct hearings every month.',
  ],
];

const kinds = (then: string, now: string) => {
  const list = (text: string) =>
    report({ findings: [others[0]!, finding(text), others[1]!, others[2]!], judgments: [] });
  return compareReports(list(then), list(now), { profile }).changes.map((change) => change.kind);
};

describe('the same finding in other words', () => {
  it.each(same)('%s', (then, now) => {
    expect(kinds(then, now)).toEqual(['finding-reworded']);
    expect(kinds(now, then)).toEqual(['finding-reworded']);
  });
});

describe('two findings that only look alike', () => {
  it.each(different)('%s', (then, now) => {
    expect(kinds(then, now)).toEqual(['finding-added', 'finding-removed']);
  });
});

describe('in another cycle', () => {
  const list = (cycle: string, ...texts: string[]) =>
    report({ cycle, findings: [...others, ...texts.map((text) => finding(text, { area: ETHICS }))] });

  it.each(same.slice(0, 6))('it is repeated, not new: %s', (then, now) => {
    const changes = compareReports(list('2017', then), list('2018/19', now), { profile }).changes;
    expect(changes.map((change) => change.kind)).toEqual(Array(4).fill('finding-repeated'));
  });

  it('a link that is doubtful is told as added and no longer listed, each with its similarity', () => {
    const { changes } = compareReports(
      list(
        '2017',
        'The force should train supervisors to check how crimes are allocated to investigators in the bureau.',
      ),
      list(
        '2018/19',
        'The force should check that the bureau screens reports of crimes before they are closed.',
      ),
      { profile },
    );
    const doubtful = changes.filter(
      (change) => change.kind === 'finding-added' || change.kind === 'finding-removed',
    );
    expect(doubtful).toHaveLength(2);
    for (const change of doubtful) {
      const similarity = 'similarity' in change ? change.similarity : undefined;
      expect(similarity).toBeGreaterThanOrEqual(0.3);
      expect(similarity).toBeLessThan(0.45);
    }
  });
});
