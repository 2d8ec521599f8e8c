/** What a letter, or the report of a later cycle, closes: the right finding, and where that cannot be told none. Written before it was run. */
import { describe, expect, it } from 'vitest';
import { closedIn } from '../../src/compare/closing.js';
import { siteProfiles } from '../../src/sites/index.js';
import { finding, section } from './support/report.js';

const profile = siteProfiles.hmicfrs!;
const ETHICS = 'legitimacy/ethical-and-lawful-workforce';
const PUBLIC = 'legitimacy/treating-the-public-fairly';
const VETTING = 'The force doesn’t clear its backlog of vetting renewals before they expire.';
const RADIO = 'The force doesn’t replace the batteries of every radio in its rural stations.';
const CUSTODY = 'Detainees in custody are left without a blanket or a visit for hours.';
const causes = {
  vetting: finding(VETTING, { kind: 'cause-of-concern', area: ETHICS }),
  radio: finding(RADIO, { kind: 'cause-of-concern', area: PUBLIC }),
  custody: finding(CUSTODY, { kind: 'cause-of-concern', area: PUBLIC }),
  advice: finding('The force should pay for the blankets by June.', { kind: 'recommendation', area: PUBLIC }),
  drivers: finding('The force should train its drivers on ice.', { area: ETHICS }),
};
type Name = keyof typeof causes;

/** What is closed, what may be. */
function closes(
  documentKind: 'letter' | 'report',
  sections: Record<string, string[]>,
  { restated = [] as Name[], open = Object.keys(causes) as Name[] } = {},
): string {
  const candidates = [...new Set([...restated, ...open])].map((name) => ({
    name,
    finding: causes[name],
    ...(restated.includes(name) ? { restated: causes[name] } : {}),
  }));
  const parts = Object.entries(sections).map(([path, blocks]) => section(path.split(' > '), blocks));
  const found = closedIn({ documentKind, programme: 'PEEL', sections: parts }, candidates, profile);
  const names = (sure: boolean) => found.filter((one) => one.sure === sure).map(({ of }) => of.name);
  return `${names(true).join(' ')} | ${names(false).join(' ')}`.trim();
}

const both: Name[] = ['vetting', 'radio'];
const all: Name[] = ['vetting', 'radio', 'custody'];
const letters: [what: string, sections: Record<string, string[]>, restated: Name[], expected: string][] = [
  [
    'names it in the sentence',
    { Decision: [`We have closed the cause of concern that ${RADIO.toLowerCase()}`] },
    both,
    'radio |',
  ],
  [
    'says it below each in turn',
    {
      Findings: [
        VETTING,
        'This cause of concern remains open.',
        RADIO,
        'This cause of concern is now closed.',
      ],
    },
    [],
    'radio |',
  ],
  [
    'says it below each in one paragraph',
    {
      Findings: [
        `${VETTING} We will come back. ${RADIO} We have therefore discharged it. ${CUSTODY} This is not closed.`,
      ],
    },
    [],
    'radio |',
  ],
  [
    'restates two and closes one of them, nobody knows which',
    { Decision: ['We are satisfied. This cause of concern is now closed.'] },
    both,
    '| vetting radio',
  ],
  [
    'restates one',
    { Decision: ['We are satisfied. This cause of concern is now closed.'] },
    ['radio'],
    'radio |',
  ],
  [
    'quotes one under another heading',
    {
      Background: [`In our inspection we found this cause of concern: ${RADIO}`],
      Decision: ['We are satisfied with what was done. The cause of concern is now closed.'],
    },
    [],
    'radio |',
  ],
  [
    'quotes one under another heading, and closes something else',
    {
      Background: [`In our inspection we found this cause of concern: ${RADIO}`],
      Decision: ['The cause of concern about firearms licensing is now closed.'],
    },
    [],
    '| radio',
  ],
  [
    'quotes two under another heading, and closes one of them',
    {
      Background: [`In 2018 we said: ${RADIO} We also said: ${VETTING}`],
      Decision: ['We are satisfied. The cause of concern is now closed.'],
    },
    [],
    '| radio vetting',
  ],
  [
    'quotes two under another heading, and closes the second',
    {
      Background: [`In 2018 we said: ${RADIO} We also said: ${VETTING}`],
      Decision: ['The second cause of concern is now closed.'],
    },
    [],
    'vetting |',
  ],
  [
    'restates one and closes something else',
    { Decision: ['The cause of concern about firearms licensing is now closed.'] },
    ['radio'],
    '| radio',
  ],
  [
    'restates two, the second has a heading',
    { Radios: ['This cause of concern is now closed.'], Vetting: ['This cause of concern remains open.'] },
    both,
    'radio |',
  ],
  ['closes both', { Decision: ['Both causes of concern are now closed.'] }, both, 'vetting radio |'],
  [
    'closes all three',
    { Decision: ['We have closed all three causes of concern.'] },
    all,
    'vetting radio custody |',
  ],
  [
    'closes two of three',
    { Decision: ['We have closed two of the three causes of concern.'] },
    all,
    '| vetting radio custody',
  ],
  [
    'speaks of three and restates two',
    { Decision: ['All three causes of concern are closed.'] },
    both,
    '| vetting radio',
  ],
  [
    'the first and not the second',
    { Decision: ['The first cause of concern is closed, but the second remains open.'] },
    both,
    'vetting |',
  ],
  ['the second', { Decision: ['The second cause of concern has been discharged.'] }, all, 'radio |'],
  [
    'a list',
    { Decision: ['We have now closed:', `- ${RADIO}`, `- ${CUSTODY}`, 'The other remains open.'] },
    all,
    'radio custody |',
  ],
  ['a table', { Decision: [`| ${VETTING} | Open`, `| ${RADIO} | Closed`] }, [], 'radio |'],
  [
    'parts of it',
    { Decision: [RADIO, 'We have closed five of the six recommendations.'] },
    ['radio', 'advice'],
    '| advice',
  ],
  [
    'a recommendation, the cause stays',
    { Decision: ['The recommendation is closed.'] },
    ['radio', 'advice'],
    'advice |',
  ],
  [
    'no longer accelerated',
    { Decision: ['It is no longer an accelerated cause of concern.'] },
    ['radio'],
    '| radio',
  ],
  [
    'the force closes something',
    { Progress: [RADIO, 'The force has closed two stations. It has closed its enquiry office.'] },
    ['radio'],
    '|',
  ],
  [
    'others were closed',
    { Decision: ['The other causes of concern were closed in May.'] },
    ['radio'],
    '| radio',
  ],
  [
    'will close it later',
    {
      Decision: [
        'This cause of concern will be closed in June.',
        'We hope to close it.',
        'It should be closed.',
      ],
    },
    ['radio'],
    '|',
  ],
  [
    'an unknown one, three are known',
    { Decision: ['We have closed this cause of concern.'] },
    [],
    '| vetting radio custody',
  ],
  [
    'an area for improvement',
    { Decision: ['We have closed the area for improvement about training drivers on ice.'] },
    ['radio'],
    'drivers |',
  ],
];
const reports: [what: string, sections: Record<string, string[]>, open: Name[], expected: string][] = [
  [
    'quotes it and discharges it',
    {
      [PUBLIC]: [
        `In 2019 we said: ${RADIO} The force has done much. We have now discharged this cause of concern.`,
      ],
    },
    all,
    'radio |',
  ],
  [
    'discharges the one of this area',
    { [ETHICS]: ['At our last inspection we had a cause of concern. It has been closed.'] },
    all,
    'vetting |',
  ],
  [
    'this area had two',
    { [PUBLIC]: ['We have discharged the cause of concern from our last inspection.'] },
    all,
    '| radio custody',
  ],
  [
    'all of them, in its summary',
    { 'Overall summary': ['I am pleased that we have discharged all three causes of concern.'] },
    all,
    'vetting radio custody |',
  ],
  [
    'some of them',
    { 'Overall summary': ['We have discharged two of the three causes of concern.'] },
    all,
    '| vetting radio custody',
  ],
  [
    'another area’s',
    { [ETHICS]: ['We have discharged the cause of concern about radio batteries in rural stations.'] },
    all,
    '| radio',
  ],
  [
    'cases are closed',
    { [PUBLIC]: [`${RADIO} We reviewed 20 cases. They were closed too soon. This was not always recorded.`] },
    all,
    '|',
  ],
  ['one that remains', { [ETHICS]: ['We have not been able to discharge the cause of concern.'] }, all, '|'],
];

const turns = (...words: string[]) =>
  Object.fromEntries(words.map((text, index) => [`Part ${index}`, [text]]));
letters.push(
  [
    'says of each in turn',
    turns(
      'This cause of concern remains open.',
      'It is now closed.',
      'We are not able to close this cause of concern.',
    ),
    all,
    'radio |',
  ],
  [
    'says of two of three in turn',
    turns('This remains open.', 'It is now closed.'),
    all,
    '| vetting radio custody',
  ],
);

describe('a letter that', () => {
  it.each(letters)('%s', (_, sections, restated, expected) => {
    expect(closes('letter', sections, { restated })).toBe(expected);
  });
});
describe('a later report that', () => {
  it.each(reports)('%s', (_, sections, open, expected) => {
    expect(closes('report', sections, { open })).toBe(expected);
  });
});

it('a document with more such sentences than anybody writes closes nothing, and costs little', () => {
  const many = Array.from({ length: 200 }, (_, at) => at);
  const candidates = many.map((at) => ({
    finding: finding(`The force doesn’t service van ${at}.`, { kind: 'cause-of-concern' }),
  }));
  const sentences = many.map((at) => `The cause of concern about van ${at} is now closed.`);
  const of = (count: number) =>
    closedIn(
      { documentKind: 'letter', programme: 'PEEL', sections: [section('A', sentences.slice(0, count))] },
      candidates,
      profile,
    );
  expect(of(2).length).toBeGreaterThan(0);
  expect(of(200)).toEqual([]);
});
