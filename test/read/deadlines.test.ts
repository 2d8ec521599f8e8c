/** By when a finding is to be met. What a careful reader would say was written beside each sentence before it was read. */
import { expect, it } from 'vitest';
import type { FindingKind } from '../../src/model.js';
import { deadlinesOf } from '../../src/read/deadlines.js';

const none: [string, string | null][] = [];
const cases: [text: string, expected: [string, string | null][], points?: string[], kind?: FindingKind][] = [
  ['Within 28 days, the force should write to every victim.', [['Within 28 days', null]]],
  ['By 31 May 2022, the force should train its call handlers.', [['By 31 May 2022', '2022-05-31']]],
  ['By 31 May 2022 the service should train its call handlers.', [['By 31 May 2022', '2022-05-31']]],
  ['By September 2019 the force should have a plan for its estate.', [['By September 2019', null]]],
  ['By the end of March 2023, the force should have a plan.', [['By the end of March 2023', '2023-03-31']]],
  ['By the end of 2023 the service should replace its pumps.', [['By the end of 2023', '2023-12-31']]],
  ['The force should, within three months, review its fleet.', [['within three months', null]]],
  [
    'The force should immediately and no later than 1 June 2024 close the cell.',
    [['no later than 1 June 2024', '2024-06-01']],
  ],
  ['With immediate effect, the force should check its cells every hour.', [['With immediate effect', null]]],
  [
    'Within three months of the publication of this report, the force should:',
    [['Within three months', null]],
    ['review its plan; and', 'train its staff.'],
  ],
  ['Within 28 days of this letter, the force should write to us.', [['Within 28 days', null]]],
  ['In the next six months, the brigade should buy boats.', [['In the next six months', null]]],
  ['Within the next 28 days, the force should publish its plan.', [['Within the next 28 days', null]]],
  ['The force should publish a plan within 28 days.', [['within 28 days', null]]],
  ['The force should train its supervisors within six months.', [['within six months', null]]],
  [
    'The force should make sure that all of its staff are trained by 30 June 2025.',
    [['by 30 June 2025', '2025-06-30']],
  ],
  ['The work should be completed before 1 March 2024.', [['before 1 March 2024', '2024-03-01']]],
  [
    'The force should:',
    [
      ['by 31 August 2023', '2023-08-31'],
      ['within three months', null],
    ],
    ['check its cells by 31 August 2023; and', 'within three months, train its sergeants.'],
  ],
  [
    'By 1 May 2021, review the assessments of all high-risk cases.',
    [['By 1 May 2021', '2021-05-01']],
    [],
    'recommendation',
  ],
  ['The force should make sure that victims are contacted within two days.', none],
  ['The force should contact victims within two days of the incident.', none],
  ['Within two days of the incident, the force should contact victims.', none],
  ['The force should visit registered sex offenders within ten days of their release.', none],
  ['The force should review each case within three months.', none],
  ['The force should answer complaints within 28 days.', none],
  ['The force should make sure that complainants get an answer within two weeks.', none],
  ['A force that does not visit within 28 days should say why.', none],
  ['The force should review the cases that it closed before 1 April 2021.', none],
  ['The force should review cases opened before 1 April 2021.', none],
  ['The force should plan for the demand that it expects in the next two years.', none],
  [
    'The force isn’t good enough at visits. By 31 March 2021, only half of them were made within 28 days.',
    none,
    [],
    'cause-of-concern',
  ],
  ['In 41 of 60 cases the force did not visit the victim within 28 days.', none, [], 'cause-of-concern'],
  [
    'The force should improve how it uses its digital units:',
    none,
    ['to examine seized telephones within 28 days;', 'to record what was found in 2021.'],
  ],
  ['The force should keep the plan that it had until 31 March 2020.', none],
  ['The force should learn from its 2018 review, in which it visited 40 homes in two days.', none],
];

it.each(cases)('%s', (text, expected, points = [], kind = 'area-for-improvement') => {
  expect(deadlinesOf({ kind, text, points }).map((one) => [one.text, one.date])).toEqual(expected);
});
