/** An invented inspectorate and helpers for changes of it. Every sentence is made up for these tests. */
import type {
  Change,
  ChangeBase,
  ChangeEntry,
  ChangeSource,
  SiteProfile,
  Subscription,
} from '../../src/model.js';

const areas: [string, string, 'pillar' | 'area'][] = [
  ['legitimacy', 'legitimacy', 'pillar'],
  ['legitimacy/ethical-and-lawful-workforce', 'ethical and lawful workforce', 'area'],
  ['legitimacy/treating-the-public-fairly', 'treating the public fairly', 'area'],
  ['efficiency', 'efficiency', 'pillar'],
  ['efficiency/planning-for-the-future', 'planning for the future', 'area'],
  ['effectiveness', 'effectiveness', 'pillar'],
];

/** The inspectorate. Nothing of it exists. */
export const profile: SiteProfile = {
  id: 'example',
  name: 'Inspectorate of Invented Constabularies',
  shortName: 'IIC',
  baseUrl: 'https://iic.example/',
  assetHosts: [],
  entryPoints: [{ path: '/reports/', kind: 'listing' }],
  bodies: [
    { id: 'northmoor', name: 'Northmoor Police', kind: 'police', slug: 'northmoor' },
    { id: 'eastvale', name: 'Eastvale Constabulary', kind: 'police', slug: 'eastvale' },
    { id: 'southfen', name: 'Southfen Police', kind: 'police', slug: 'southfen' },
    { id: 'northmoor-fire', name: 'Northmoor Fire and Rescue Service', kind: 'fire', slug: 'northmoor' },
  ],
  areas: areas.map(([id, name, level]) => ({
    id,
    name,
    level,
    programmes: ['PEEL'],
    bodyKinds: ['police'],
    wordings: [],
  })),
  scales: [
    {
      id: 'four',
      name: 'Four grades',
      steps: ['Outstanding', 'Good', 'Requires improvement', 'Inadequate'].map((name) => ({
        id: name.toLowerCase().replaceAll(' ', '-'),
        name,
        forms: [],
      })),
      comparableWith: [],
    },
    {
      id: 'five',
      name: 'Five grades',
      steps: ['Outstanding', 'Good', 'Adequate', 'Requires improvement', 'Inadequate'].map((name) => ({
        id: name.toLowerCase().replaceAll(' ', '-'),
        name,
        forms: [],
      })),
      comparableWith: [],
      caveat: 'The inspectorate says that its five grades cannot be set against the four it gave before.',
    },
  ],
  cycles: [{ id: '2018/19', programme: 'PEEL', scale: 'four', spellings: ['2018'], order: 1 }],
  programmes: [{ id: 'PEEL', name: 'PEEL' }],
  timeZone: 'Europe/London',
  attribution: 'Contains public sector information licensed under the Open Government Licence v3.0.',
  canonicalUrl: (url) => url,
  classify: () => ({
    kind: 'report',
    documentKind: 'report',
    programme: null,
    cycle: null,
    body: null,
    pillar: null,
    watched: true,
  }),
  wording: {} as SiteProfile['wording'],
  responseDeadline: () => null,
};

/** A subscription to everything, each pass. */
export function subscription(differences: Partial<Subscription> = {}): Subscription {
  return {
    name: 'northmoor-pfcc',
    channel: 'email',
    target: 'scrutiny@example.org',
    bodies: [],
    areas: [],
    kinds: [],
    directions: [],
    importance: 'record',
    when: 'each-pass',
    at: null,
    ...differences,
  };
}

/** A page of a body and the two captures on either side of a change. */
export function source(page: string, first = false): ChangeSource {
  return {
    site: 'example',
    page: page.replaceAll('/', '--'),
    url: `https://iic.example/${page}/`,
    before: first ? null : { sha256: hash(page, 'a'), capturedAt: '2026-01-12T06:17:04Z' },
    after: { sha256: hash(page, 'b'), capturedAt: '2026-03-03T06:17:09Z' },
  };
}

function hash(page: string, fill: string): string {
  const digits = Array.from(page, (character) => character.charCodeAt(0).toString(16)).join('');
  return (digits + fill.repeat(64)).slice(0, 64);
}

/** Fields that every change has, with the given ones over them. */
export function base(id: string, differences: Partial<ChangeBase> = {}) {
  return {
    id,
    importance: 'headline' as const,
    announced: true,
    body: 'northmoor',
    programme: 'PEEL',
    cycle: '2018/19',
    area: null as string | null,
    summary: `Summary of ${id}.`,
    source: source('peel-2018/northmoor/legitimacy'),
    ...differences,
  };
}

let last = 0;

/** A log entry of a pass on 3 March 2026 over a state last seen the day before. */
export function entry(change: Change, differences: Partial<ChangeEntry> = {}): ChangeEntry {
  last += 1;
  return {
    seq: last,
    cause: 'site',
    seenAt: '2026-03-03T06:17:09Z',
    lastSeenBefore: '2026-03-02T06:17:05Z',
    embargoUntil: null,
    change,
    ...differences,
  };
}

const graded = (grade: string, scale = 'four') => ({ kind: 'graded' as const, grade, scale });

/** One change of each kind, by a short name. */
export const changes = {
  fall: {
    ...base('chg-fall', { area: 'legitimacy/ethical-and-lawful-workforce' }),
    kind: 'judgment-changed',
    label: 'How well does the force ensure that its workforce behaves ethically and lawfully?',
    level: 'area',
    before: graded('good'),
    after: graded('requires-improvement'),
    direction: 'declined',
  },
  rise: {
    ...base('chg-rise', { area: 'efficiency' }),
    kind: 'judgment-changed',
    label: 'How efficiently does the force operate?',
    level: 'pillar',
    before: graded('good'),
    after: graded('outstanding'),
    direction: 'improved',
  },
  newScale: {
    ...base('chg-scale', { area: 'effectiveness', cycle: '2021/22' }),
    kind: 'judgment-changed',
    label: 'How effective is the force?',
    level: 'pillar',
    before: graded('good'),
    after: graded('adequate', 'five'),
    direction: 'not-comparable',
    caveat: 'The inspectorate says that its five grades cannot be set against the four it gave before.',
  },
  firstGrade: {
    ...base('chg-first', {
      area: 'efficiency',
      body: 'eastvale',
      source: source('peel-2018/eastvale/efficiency'),
    }),
    kind: 'judgment-first-given',
    label: 'How efficiently does the force operate and how sustainable are its services?',
    level: 'pillar',
    before: { kind: 'to-be-graded' },
    after: graded('good'),
  },
  withdrawn: {
    ...base('chg-withdrawn', { area: 'legitimacy/treating-the-public-fairly' }),
    kind: 'judgment-withdrawn',
    label: 'To what extent does the force treat people with fairness and respect?',
    level: 'area',
    before: graded('good'),
    after: { kind: 'ungraded' },
  },
  newFinding: {
    ...base('chg-afi', { area: 'legitimacy/ethical-and-lawful-workforce', importance: 'notable' }),
    kind: 'finding-added',
    finding: {
      kind: 'area-for-improvement',
      area: 'legitimacy/ethical-and-lawful-workforce',
      text: 'The force should make sure that its integrity desk:',
      points: [
        'has enough people to look into every referral within ten working days;',
        'can see which systems each officer has opened; and',
        'keeps in touch with charities that support people at risk.',
      ],
      deadlines: [{ text: 'within ten working days', date: null }],
    },
  },
  reworded: {
    ...base('chg-reworded', {
      area: 'efficiency/planning-for-the-future',
      importance: 'notable',
      body: 'southfen',
      source: source('peel-2018/southfen/efficiency'),
    }),
    kind: 'finding-reworded',
    finding: {
      kind: 'area-for-improvement',
      area: 'efficiency/planning-for-the-future',
      text: 'The force should set out by June 2026 how it will pay for its new custody suites.',
      points: [],
      deadlines: [{ text: 'by June 2026', date: '2026-06-30' }],
    },
    before: {
      kind: 'area-for-improvement',
      area: 'efficiency/planning-for-the-future',
      text: 'The force should consider how it will pay for its new custody suites.',
      points: [],
    },
    after: {
      kind: 'area-for-improvement',
      area: 'efficiency/planning-for-the-future',
      text: 'The force should set out by June 2026 how it will pay for its new custody suites.',
      points: [],
      deadlines: [{ text: 'by June 2026', date: '2026-06-30' }],
    },
    edits: [
      { op: 'keep', text: 'The force should ' },
      { op: 'remove', text: 'consider' },
      { op: 'add', text: 'set out by June 2026' },
      { op: 'keep', text: ' how it will pay for its new custody suites.' },
    ],
  },
  concernGone: {
    ...base('chg-concern', { area: 'effectiveness' }),
    kind: 'finding-removed',
    finding: {
      kind: 'cause-of-concern',
      area: 'effectiveness',
      text: 'The force does not know how many of its calls go unanswered.',
      points: [],
    },
  },
  published: {
    ...base('chg-published', {
      body: 'eastvale',
      area: 'legitimacy',
      source: source('peel-2018/eastvale/legitimacy', true),
    }),
    kind: 'report-published',
    title: 'Eastvale PEEL 2018: legitimacy',
    url: 'https://iic.example/peel-2018/eastvale/legitimacy/',
    judgments: [
      {
        area: 'legitimacy',
        label: 'How legitimately does the force treat the public and its workforce?',
        level: 'pillar',
        grade: graded('good'),
        carriedOver: false,
        inspectedIn: null,
        readFrom: 'grade-line',
        quote: 'Good',
      },
      {
        area: 'legitimacy/treating-the-public-fairly',
        label: 'To what extent does the force treat people with fairness and respect?',
        level: 'area',
        grade: graded('good'),
        carriedOver: true,
        inspectedIn: '2017',
        readFrom: 'grade-line',
        quote: 'Good',
      },
      {
        area: 'legitimacy/ethical-and-lawful-workforce',
        label: 'How well does the force ensure that its workforce behaves ethically and lawfully?',
        level: 'area',
        grade: { kind: 'not-shown' },
        carriedOver: false,
        inspectedIn: null,
        readFrom: null,
        quote: null,
      },
    ],
    deadline: {
      date: '2026-04-28',
      days: 56,
      duty: 'the local policing body must publish its comments',
      law: 'Police Act 1996, s.55',
    },
  },
  correction: {
    ...base('chg-correction', { importance: 'notable' }),
    kind: 'correction-noted',
    text: 'Please note: a figure in paragraph 14 was corrected on 27 February 2026.',
    date: '2026-02-27',
  },
  gone: {
    ...base('chg-gone'),
    kind: 'report-withdrawn',
    title: 'Northmoor PEEL 2018: legitimacy',
    url: 'https://iic.example/peel-2018/northmoor/legitimacy/',
  },
  renamed: {
    ...base('chg-renamed', { importance: 'detail' }),
    kind: 'section-renamed',
    path: ['legitimacy', 'Keeping good records'],
    before: 'Record keeping',
    after: 'Keeping good records',
  },
  text: {
    ...base('chg-text', { importance: 'detail' }),
    kind: 'text-changed',
    path: ['legitimacy', 'Maintaining an ethical culture'],
    edits: [
      {
        op: 'keep',
        text: 'We looked at how the force talks about standards with new officers in their first year, and at how supervisors are taught to notice when somebody is struggling. The force trained ',
      },
      { op: 'remove', text: '212' },
      { op: 'add', text: '221' },
      { op: 'keep', text: ' supervisors in the year to March.' },
    ],
  },
} satisfies Record<string, Change>;

/** The same boilerplate edit on the pages of `bodies`, whose names differ around it. */
export function boilerplate(bodies: string[]): ChangeEntry[] {
  return bodies.map((body) =>
    entry({
      ...base(`chg-boilerplate-${body}`, { body, importance: 'detail', source: source(`peel-2018/${body}`) }),
      kind: 'text-changed',
      path: ['About this report'],
      edits: [
        { op: 'keep', text: `${body} was inspected by the ` },
        { op: 'remove', text: 'Inspectorate of Invented Constabularies (IIC)' },
        { op: 'add', text: 'Inspectorate of Invented Constabularies, Fire and Rescue (IICFR)' },
        { op: 'keep', text: '.' },
      ],
    }),
  );
}
