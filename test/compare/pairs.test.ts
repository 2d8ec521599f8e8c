/**
 * Labelled pairs: two readings, and what a careful analyst would have written down. Each row is one case: what was
 * done to the base report, and the changes expected, complete and in order. All sentences are invented.
 *
 * A change is written `kind subject [direction]`; changes that are only recorded stand in the list as well, marked `·`.
 */
import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/compare/index.js';
import type { Change, Report } from '../../src/model.js';
import { profile } from './support/profile.js';
import {
  ETHICS,
  finding,
  grade,
  judgment,
  PILLAR,
  PUBLIC,
  report,
  section,
  WORKFORCE,
} from './support/report.js';

const VETTING =
  'The force should ensure all officers and staff hold at least the lowest level of vetting for their roles and clear the backlog of renewals.';
const UNIT = 'The force should ensure that its anti-corruption unit:';
const POINTS = [
  'has enough trained investigators to look for corruption before it is reported;',
  'can monitor every computer system, including mobile telephones, to find data breaches; and',
  'builds links with charities that help vulnerable people.',
];
const COMPLAINTS =
  'The force should tell people who complain how their complaint is progressing every 28 days.';
const CULTURE = [
  'Leaders talk often about the code of ethics and regularly send round guidance on gifts and hospitality.',
  'The ethics board meets every quarter and publishes its discussions on the intranet for the workforce to read.',
  'Last year 875 members of the workforce (16.48 percent) had not been vetted to the level that their role needs.',
];
const CORRUPTION = [
  'The integrity board oversees how the force deals with the corruption risks that it has identified in its departments.',
  'The anti-corruption unit did not have enough staff during our visit, but four posts have been approved.',
  '- hostels and shelters;',
  '- voluntary groups; and',
  '- housing associations.',
  'Links with these organisations are still weak, and the force has done little since it gave talks to them.',
];
const SAMPLE = [
  'We looked at 317 stop and search records and found that 84 percent gave reasonable grounds.',
];

function base(): Report {
  return report({
    judgments: [
      judgment(PILLAR, 'good'),
      judgment(PUBLIC, 'good', { carriedOver: true, inspectedIn: '2017' }),
      judgment(ETHICS, 'good'),
      judgment(WORKFORCE, 'good', { carriedOver: true, inspectedIn: '2017' }),
    ],
    findings: [finding(VETTING), finding(UNIT, { points: [...POINTS] })],
    sections: [
      section(
        [PILLAR],
        ['The force is good at treating the public and its workforce legitimately, overall.'],
      ),
      section([PILLAR, PUBLIC], [...SAMPLE]),
      section([PILLAR, ETHICS], []),
      section([PILLAR, ETHICS, 'Maintaining an ethical culture'], [...CULTURE]),
      section([PILLAR, ETHICS, 'Tackling corruption'], [...CORRUPTION]),
      section([PILLAR, WORKFORCE], ['This question was not inspected this year.']),
    ],
  });
}

function tell(change: Change): string {
  const mark = change.announced ? '' : '· ';
  const area = change.area?.split('/').at(-1) ?? '-';
  switch (change.kind) {
    case 'judgment-changed':
      return `${mark}${change.kind} ${area} ${change.direction}`;
    case 'section-added':
    case 'section-removed':
    case 'section-renamed':
    case 'section-moved':
    case 'text-changed':
      return `${mark}${change.kind} ${change.path.at(-1)?.split('/').at(-1)}`;
    case 'date-changed':
      return `${mark}${change.kind} ${change.field}`;
    default:
      return `${mark}${change.kind} ${area}`;
  }
}

function markedWords(change: Change): string {
  if (!('edits' in change)) return '';
  return change.edits
    .map(({ op, text }) => (op === 'keep' ? text : op === 'remove' ? `[-${text}-]` : `{+${text}+}`))
    .join('');
}

type Edit = (report: Report) => void;
interface Case {
  name: string;
  before?: Edit;
  after: Edit;
  expect: string[];
  /** A sentence some change must carry. */
  says?: string;
  problems?: string[];
  /** The words of the one change that has edits, marked. */
  edits?: string;
}

const sec = (r: Report, heading: string) => {
  const found = r.sections.find((s) => s.heading === heading);
  if (!found) throw new Error(`no section ${heading} in the base report`);
  return found;
};
const judged = (r: Report, area: string) => {
  const found = r.judgments.find((j) => j.area === area);
  if (!found) throw new Error(`no judgment of ${area} in the base report`);
  return found;
};
const block = (r: Report, heading: string, index: number) => {
  const found = sec(r, heading).blocks[index];
  if (!found) throw new Error(`no block ${index} under ${heading}`);
  return found;
};
const paragraph = (text: string) => ({ kind: 'paragraph' as const, depth: 0, text });
const CULTURE_HEADING = 'Maintaining an ethical culture';
const CORRUPTION_HEADING = 'Tackling corruption';
const mapTexts = (r: Report, change: (text: string) => string) => {
  for (const s of r.sections) for (const b of s.blocks) b.text = change(b.text);
  for (const f of r.findings) {
    f.text = change(f.text);
    f.points = f.points.map(change);
  }
};

const cases: Case[] = [
  { name: 'nothing', after: () => {}, expect: [] },

  // ── judgments
  {
    name: 'an area falls',
    after: (r) => {
      judged(r, ETHICS).grade = grade('requires-improvement');
    },
    expect: ['judgment-changed ethical-and-lawful-workforce declined'],
    says: 'Northshire Police: ethical and lawful workforce fell from good to requires improvement.',
  },
  {
    name: 'an area rises',
    after: (r) => {
      judged(r, ETHICS).grade = grade('outstanding');
    },
    expect: ['judgment-changed ethical-and-lawful-workforce improved'],
    says: 'Northshire Police: ethical and lawful workforce rose from good to outstanding.',
  },
  {
    name: 'pillar and area move in opposite directions',
    after: (r) => {
      judged(r, PILLAR).grade = grade('requires-improvement');
      judged(r, ETHICS).grade = grade('outstanding');
    },
    expect: [
      'judgment-changed legitimacy declined',
      'judgment-changed ethical-and-lawful-workforce improved',
    ],
  },
  {
    name: 'a judgment that was still to be graded is given',
    before: (r) => {
      judged(r, PILLAR).grade = grade('to-be-graded');
    },
    after: (r) => {
      judged(r, PILLAR).grade = grade('good');
    },
    expect: ['judgment-first-given legitimacy'],
    says: 'Northshire Police: legitimacy graded for the first time: good.',
  },
  {
    name: 'an ungraded area is graded',
    before: (r) => {
      judged(r, ETHICS).grade = grade('ungraded');
    },
    after: (r) => {
      judged(r, ETHICS).grade = grade('inadequate');
    },
    expect: ['judgment-first-given ethical-and-lawful-workforce'],
  },
  {
    name: 'a grade is taken back',
    after: (r) => {
      judged(r, ETHICS).grade = grade('to-be-graded');
    },
    expect: ['judgment-withdrawn ethical-and-lawful-workforce'],
  },
  {
    name: 'a grade that this rendition does not show is no news',
    after: (r) => {
      judged(r, ETHICS).grade = grade('not-shown');
    },
    expect: [],
    problems: ['grade-not-shown'],
  },
  {
    name: 'a grade that comes to be shown is no news',
    before: (r) => {
      judged(r, ETHICS).grade = grade('not-shown');
    },
    after: () => {},
    expect: [],
    problems: ['grade-not-shown'],
  },
  {
    name: 'to be graded becomes not shown',
    before: (r) => {
      judged(r, ETHICS).grade = grade('to-be-graded');
    },
    after: (r) => {
      judged(r, ETHICS).grade = grade('not-shown');
    },
    expect: [],
    problems: ['grade-not-shown'],
  },
  {
    name: 'not shown on both sides is not even a problem',
    before: (r) => {
      judged(r, ETHICS).grade = grade('not-shown');
    },
    after: (r) => {
      judged(r, ETHICS).grade = grade('not-shown');
    },
    expect: [],
    problems: [],
  },
  {
    name: 'to be graded will not be graded: recorded',
    before: (r) => {
      judged(r, ETHICS).grade = grade('to-be-graded');
    },
    after: (r) => {
      judged(r, ETHICS).grade = grade('ungraded');
    },
    expect: ['· date-changed grading'],
  },
  {
    name: 'an area appears with a grade',
    before: (r) => {
      r.judgments = r.judgments.filter((j) => j.area !== ETHICS);
    },
    after: () => {},
    expect: ['judgment-first-given ethical-and-lawful-workforce'],
  },
  {
    name: 'an area vanishes while the others stand',
    after: (r) => {
      r.judgments = r.judgments.filter((j) => j.area !== ETHICS);
    },
    expect: ['judgment-withdrawn ethical-and-lawful-workforce'],
  },
  {
    name: 'no judgment is read any more: a matter of reading',
    after: (r) => {
      r.judgments = [];
    },
    expect: [],
  },
  {
    name: 'an area that is judged twice counts by the place that shows the grade',
    after: (r) => {
      judged(r, ETHICS).grade = grade('not-shown');
      r.judgments.push(judgment(ETHICS, 'inadequate'));
    },
    expect: ['judgment-changed ethical-and-lawful-workforce declined'],
  },
  {
    name: 'a carried-over judgment is no longer listed',
    after: (r) => {
      r.judgments = r.judgments.filter((j) => j.area !== PUBLIC);
    },
    expect: [],
  },
  {
    name: 'a carried-over judgment is listed',
    before: (r) => {
      r.judgments = r.judgments.filter((j) => j.area !== WORKFORCE);
    },
    after: () => {},
    expect: [],
  },
  {
    name: 'an ungraded area is listed',
    after: (r) => {
      r.judgments.push(judgment('effectiveness/specialist-capabilities', 'ungraded'));
    },
    expect: [],
  },
  {
    name: 'a judgment is said to be carried over',
    after: (r) => {
      judged(r, ETHICS).carriedOver = true;
      judged(r, ETHICS).inspectedIn = '2017';
    },
    expect: ['· date-changed inspectedIn'],
  },
  {
    name: 'judgments in another order, read from another clue, in other words',
    after: (r) => {
      r.judgments.reverse();
      for (const j of r.judgments) {
        j.readFrom = 'table';
        j.quote = 'GOOD';
        j.label = `Question: ${j.label}`;
      }
    },
    expect: [],
  },
  {
    name: 'grades of an area whose id the profile does not know, reworded',
    before: (r) => {
      r.judgments.push(
        judgment('how-well-it-keeps-its-vehicles-safe', 'good', {
          label: 'How well does it keep its vehicles safe?',
        }),
      );
    },
    after: (r) => {
      r.judgments.push(
        judgment('how-well-does-the-force-keep-vehicles-safe', 'inadequate', {
          label: 'How well does the force keep its vehicles safe?',
        }),
      );
    },
    expect: ['judgment-changed how-well-does-the-force-keep-vehicles-safe declined'],
  },

  // ── findings
  {
    name: 'an area for improvement is added',
    after: (r) => {
      r.findings.push(finding(COMPLAINTS));
    },
    expect: ['finding-added ethical-and-lawful-workforce'],
    says: `Northshire Police: new area for improvement under ethical and lawful workforce: “${COMPLAINTS}”`,
  },
  {
    name: 'one is no longer listed',
    after: (r) => {
      r.findings.shift();
    },
    expect: ['finding-removed ethical-and-lawful-workforce'],
  },
  {
    name: 'one is replaced by another',
    after: (r) => {
      r.findings[0] = finding(COMPLAINTS);
    },
    expect: ['finding-added ethical-and-lawful-workforce', 'finding-removed ethical-and-lawful-workforce'],
  },
  {
    name: 'one is reworded',
    after: (r) => {
      r.findings[0] = finding(
        'The force should make sure that every officer and member of staff has at least the lowest level of vetting for the role, and clear its backlog.',
      );
    },
    expect: ['finding-reworded ethical-and-lawful-workforce'],
  },
  {
    name: 'one is reworded by one word, another added beside it',
    after: (r) => {
      r.findings[0] = finding(VETTING.replace('lowest', 'required'));
      r.findings.unshift(finding(COMPLAINTS));
    },
    expect: ['finding-added ethical-and-lawful-workforce', 'finding-reworded ethical-and-lawful-workforce'],
  },
  {
    name: 'findings in another order',
    after: (r) => {
      r.findings.reverse();
    },
    expect: [],
  },
  {
    name: 'points in another order, their `; and` where the last-but-one is now',
    after: (r) => {
      (r.findings[1] as { points: string[] }).points = [
        'builds links with charities that help vulnerable people;',
        'has enough trained investigators to look for corruption before it is reported; and',
        'can monitor every computer system, including mobile telephones, to find data breaches.',
      ];
    },
    expect: [],
  },
  {
    name: 'a point is added',
    after: (r) => {
      r.findings[1]?.points.push('shares what it learns with neighbouring units.');
    },
    expect: ['finding-reworded ethical-and-lawful-workforce'],
    says: 'has one new point',
  },
  {
    name: 'a point is taken out',
    after: (r) => {
      r.findings[1]?.points.shift();
    },
    expect: ['finding-reworded ethical-and-lawful-workforce'],
    says: 'lost one point',
  },
  {
    name: 'a point is reworded',
    after: (r) => {
      (r.findings[1] as { points: string[] }).points[0] =
        'has sufficient trained investigators to search for corruption;';
    },
    expect: ['finding-reworded ethical-and-lawful-workforce'],
  },
  {
    name: 'a point comes to stand on its own',
    after: (r) => {
      r.findings[1]?.points.pop();
      r.findings.push(
        finding('The force should ensure it builds links with charities that help vulnerable people.'),
      );
    },
    expect: ['finding-reworded ethical-and-lawful-workforce'],
    says: 'Part of it now stands on its own',
  },
  {
    name: 'a finding is taken in as a point of another',
    before: (r) => {
      r.findings[1]?.points.pop();
      r.findings.push(
        finding('The force should ensure it builds links with charities that help vulnerable people.'),
      );
    },
    after: () => {},
    expect: ['finding-reworded ethical-and-lawful-workforce'],
    says: 'It takes in what stood on its own',
  },
  {
    name: 'an area for improvement becomes a cause of concern',
    after: (r) => {
      (r.findings[0] as { kind: string }).kind = 'cause-of-concern';
    },
    expect: ['finding-reworded ethical-and-lawful-workforce'],
    says: 'area for improvement became a cause of concern',
  },
  {
    name: 'it becomes a cause of concern in other words',
    after: (r) => {
      r.findings[0] = finding(
        'The force is failing to ensure that officers and staff hold the lowest level of vetting for their roles. Its backlog of renewals puts the public at risk.',
        { kind: 'cause-of-concern' },
      );
    },
    expect: ['finding-reworded ethical-and-lawful-workforce'],
    says: 'became a cause of concern',
  },
  {
    name: 'a cause of concern beside the area for improvement that stays',
    after: (r) => {
      r.findings.push(
        finding('The force is failing to protect children because it answers their calls too late.', {
          kind: 'cause-of-concern',
        }),
      );
    },
    expect: ['finding-added ethical-and-lawful-workforce'],
    says: 'new cause of concern',
  },
  {
    name: 'a cause of concern is closed',
    before: (r) => {
      r.findings.push(
        finding('The force is failing to protect children because it answers their calls too late.', {
          kind: 'cause-of-concern',
        }),
      );
    },
    after: () => {},
    expect: ['finding-removed ethical-and-lawful-workforce'],
  },
  {
    name: 'a recommendation and an innovative practice are added',
    after: (r) => {
      r.findings.push(
        finding('Within 28 days, the force should publish a plan for answering emergency calls.', {
          kind: 'recommendation',
        }),
        finding('The dogs unit trains with rural farmers and has halved the theft of sheep.', {
          kind: 'innovative-practice',
          area: PUBLIC,
        }),
      );
    },
    expect: ['finding-added ethical-and-lawful-workforce', 'finding-added treating-the-public-fairly'],
  },
  {
    name: 'a finding moves to another area word for word',
    after: (r) => {
      (r.findings[0] as { area: string }).area = WORKFORCE;
    },
    expect: ['finding-reworded treating-the-workforce-fairly'],
    says: 'moved from ethical and lawful workforce to treating the workforce fairly',
  },
  {
    name: 'a finding whose area one reading could not tell',
    after: (r) => {
      (r.findings[0] as { area: string | null }).area = null;
    },
    expect: [],
  },
  {
    name: 'a finding is split in two',
    before: (r) => {
      r.findings.push(
        finding(
          'The force should train its supervisors to review stop and search forms. It should publish an analysis of disparities between ethnic groups each year.',
        ),
      );
    },
    after: (r) => {
      r.findings.push(
        finding('The force should train its supervisors to review stop and search forms.'),
        finding('The force should publish an analysis of disparities between ethnic groups each year.'),
      );
    },
    expect: ['finding-reworded ethical-and-lawful-workforce'],
    says: 'stands on its own',
  },
  {
    name: 'two findings that share only their opening are not one',
    before: (r) => {
      r.findings = [finding('The force should ensure that its call handlers record ethnicity.')];
    },
    after: (r) => {
      r.findings = [finding('The force should ensure that its custody suites are cleaned daily.')];
    },
    expect: ['finding-added ethical-and-lawful-workforce', 'finding-removed ethical-and-lawful-workforce'],
  },
  {
    name: 'a number in a finding changes',
    after: (r) => {
      r.findings.push(finding(COMPLAINTS.replace('28', '14')));
    },
    before: (r) => {
      r.findings.push(finding(COMPLAINTS));
    },
    expect: ['finding-reworded ethical-and-lawful-workforce'],
  },
  {
    name: 'a `not` appears in a finding',
    before: (r) => {
      r.findings.push(
        finding('The force should allow officers to investigate complaints against themselves.'),
      );
    },
    after: (r) => {
      r.findings.push(
        finding('The force should not allow officers to investigate complaints against themselves.'),
      );
    },
    expect: ['finding-reworded ethical-and-lawful-workforce'],
  },
  {
    name: 'a finding repeated twice under two areas: one goes',
    before: (r) => {
      r.findings.push(finding(COMPLAINTS), finding(COMPLAINTS, { area: PUBLIC }));
    },
    after: (r) => {
      r.findings.push(finding(COMPLAINTS));
    },
    expect: ['finding-removed treating-the-public-fairly'],
  },

  // ── sections
  {
    name: 'a section is added',
    after: (r) => {
      r.sections.push(
        section(
          [PILLAR, ETHICS, 'Using body-worn video'],
          ['Supervisors watch a random sample of recordings every month and give feedback.'],
        ),
      );
    },
    expect: ['section-added Using body-worn video'],
  },
  {
    name: 'a section is removed',
    after: (r) => {
      r.sections = r.sections.filter((s) => s.heading !== CORRUPTION_HEADING);
    },
    expect: ['section-removed Tackling corruption'],
  },
  {
    name: 'a section is renamed',
    after: (r) => {
      const s = sec(r, CORRUPTION_HEADING);
      s.heading = 'Finding and preventing corruption';
      s.path = [PILLAR, ETHICS, s.heading];
    },
    expect: ['section-renamed Finding and preventing corruption'],
  },
  {
    name: 'a section is renamed beyond recognition',
    after: (r) => {
      const s = sec(r, CORRUPTION_HEADING);
      s.heading = 'Integrity';
      s.path = [PILLAR, ETHICS, s.heading];
    },
    expect: ['section-renamed Integrity'],
  },
  {
    name: 'a section is renamed and one of its paragraphs changed',
    after: (r) => {
      const s = sec(r, CORRUPTION_HEADING);
      s.heading = 'Finding and preventing corruption';
      s.path = [PILLAR, ETHICS, s.heading];
      (s.blocks[1] as { text: string }).text += ' Two of them have been filled.';
    },
    expect: [
      'section-renamed Finding and preventing corruption',
      'text-changed Finding and preventing corruption',
    ],
  },
  {
    name: 'two sub-sections change places',
    after: (r) => {
      [r.sections[3], r.sections[4]] = [r.sections[4] as never, r.sections[3] as never];
    },
    expect: ['section-moved Maintaining an ethical culture'],
  },
  {
    name: 'a sub-section moves to another area',
    after: (r) => {
      const s = sec(r, CORRUPTION_HEADING);
      r.sections = r.sections.filter((one) => one !== s);
      r.sections.push({ ...s, path: [PILLAR, WORKFORCE, CORRUPTION_HEADING], area: WORKFORCE });
    },
    expect: ['section-moved Tackling corruption'],
  },
  {
    name: 'questions in another order',
    after: (r) => {
      const [intro, pub, eth, culture, corruption, work] = r.sections as [
        never,
        never,
        never,
        never,
        never,
        never,
      ];
      r.sections = [intro, work, eth, culture, corruption, pub];
    },
    expect: [],
  },
  {
    name: 'a carried-over question is no longer on the page',
    after: (r) => {
      r.judgments = r.judgments.filter((j) => j.area !== WORKFORCE);
      r.sections = r.sections.filter((s) => s.area !== WORKFORCE);
    },
    before: (r) => {
      expect(sec(r, WORKFORCE).blocks).toHaveLength(1);
    },
    expect: [],
  },
  {
    name: 'a new heading is put over the second half of a section',
    after: (r) => {
      const s = sec(r, CULTURE_HEADING);
      const tail = s.blocks.splice(2);
      r.sections.splice(4, 0, { ...section([PILLAR, ETHICS, 'Vetting the workforce']), blocks: tail });
    },
    expect: ['section-added Vetting the workforce'],
  },
  {
    name: 'headings in capitals, numbered, with an ampersand',
    before: (r) => {
      const s = sec(r, CULTURE_HEADING);
      s.heading = 'Ethics and culture';
      s.path = [PILLAR, ETHICS, s.heading];
    },
    after: (r) => {
      const s = sec(r, CULTURE_HEADING);
      s.heading = '2. ETHICS & CULTURE';
      s.path = [PILLAR, ETHICS, s.heading];
    },
    expect: [],
  },
  {
    name: 'all headings one level down',
    after: (r) => {
      for (const s of r.sections) {
        s.level += 1;
        s.path = s.path.slice(1).length > 0 ? s.path.slice(1) : s.path;
      }
    },
    expect: [],
  },
  {
    name: 'an empty heading comes and goes',
    after: (r) => {
      r.sections.push(section([PILLAR, 'Contact us']));
    },
    expect: ['· cosmetic legitimacy'],
  },

  // ── text
  {
    name: 'a word changes',
    after: (r) => {
      block(r, CULTURE_HEADING, 1).text = block(r, CULTURE_HEADING, 1).text.replace('quarter', 'month');
    },
    expect: ['text-changed Maintaining an ethical culture'],
  },
  {
    name: 'a number changes its decimals',
    after: (r) => {
      block(r, CULTURE_HEADING, 2).text = block(r, CULTURE_HEADING, 2).text.replace('16.48', '164.8');
    },
    expect: ['text-changed Maintaining an ethical culture'],
  },
  {
    name: 'a paragraph is added and another taken out in one section: one change',
    after: (r) => {
      const s = sec(r, CULTURE_HEADING);
      s.blocks.splice(
        1,
        1,
        paragraph('A new hotline was opened for whistle-blowers, which forty people have rung.'),
      );
    },
    expect: ['text-changed Maintaining an ethical culture'],
  },
  {
    name: 'paragraphs change in two sections: two changes',
    after: (r) => {
      block(r, CULTURE_HEADING, 0).text += ' This is rarely read.';
      block(r, CORRUPTION_HEADING, 1).text += ' Two are filled.';
    },
    expect: ['text-changed Maintaining an ethical culture', 'text-changed Tackling corruption'],
  },
  {
    name: 'list items in another order',
    after: (r) => {
      const s = sec(r, CORRUPTION_HEADING);
      s.blocks.splice(
        2,
        3,
        { kind: 'item', depth: 1, text: 'housing associations;' },
        { kind: 'item', depth: 1, text: 'hostels and shelters; and' },
        { kind: 'item', depth: 1, text: 'voluntary groups.' },
      );
    },
    expect: [],
  },
  {
    name: 'paragraphs joined',
    after: (r) => {
      const s = sec(r, CULTURE_HEADING);
      s.blocks = [paragraph(CULTURE.join(' '))];
    },
    expect: [],
  },
  {
    name: 'a paragraph cut by a page break',
    after: (r) => {
      const s = sec(r, CULTURE_HEADING);
      const text = CULTURE[1] as string;
      s.blocks.splice(1, 1, paragraph(text.slice(0, 40)), paragraph(text.slice(40)));
    },
    expect: [],
  },
  {
    name: 'a paragraph split and one word of it changed',
    after: (r) => {
      const s = sec(r, CULTURE_HEADING);
      s.blocks.splice(
        1,
        1,
        paragraph('The ethics board meets every month'),
        paragraph('and publishes its discussions on the intranet for the workforce to read.'),
      );
    },
    expect: ['text-changed Maintaining an ethical culture'],
  },
  {
    name: 'a paragraph moves to another section word for word',
    after: (r) => {
      const [moved] = sec(r, CULTURE_HEADING).blocks.splice(2, 1);
      sec(r, CORRUPTION_HEADING).blocks.push(moved as never);
    },
    expect: [],
  },
  {
    name: 'a paragraph moves and changes: told where it stands now',
    after: (r) => {
      const [moved] = sec(r, CULTURE_HEADING).blocks.splice(2, 1);
      sec(r, CORRUPTION_HEADING).blocks.push({
        ...(moved as never as { kind: 'paragraph'; depth: number }),
        text: (CULTURE[2] as string).replace('875', '412'),
      });
    },
    expect: ['text-changed Tackling corruption'],
  },
  {
    name: 'a finding that one reading left in the running text',
    before: (r) => {
      r.findings.push(finding(COMPLAINTS));
      sec(r, CULTURE_HEADING).blocks.push(paragraph(COMPLAINTS));
    },
    after: (r) => {
      r.findings.push(finding(COMPLAINTS));
    },
    expect: [],
  },

  // ── noise
  {
    name: 'curly quotes, dashes, no-break spaces, soft hyphens',
    before: (r) => mapTexts(r, (t) => `${t} The force's "plan" - see it.`),
    after: (r) =>
      mapTexts(
        r,
        (t) => `${t.replaceAll(' ', '\u00a0').replace('force', 'fo\u00adrce')} The force’s “plan” – see it.`,
      ),
    expect: [],
  },
  {
    name: 'digits and words, ampersands and ands, percent signs, days of a month',
    before: (r) =>
      mapTexts(
        r,
        (t) => `${t} We saw nine of 10 areas and 1,000 forms, 16 percent of them by the 1st of 1st May.`,
      ),
    after: (r) =>
      mapTexts(r, (t) => `${t} We saw 9 of ten areas & 1000 forms, 16% of them by the 1st of 1 May.`),
    expect: [
      '· cosmetic legitimacy',
      '· cosmetic treating-the-public-fairly',
      '· cosmetic ethical-and-lawful-workforce',
      '· cosmetic ethical-and-lawful-workforce',
      '· cosmetic treating-the-workforce-fairly',
    ],
  },
  {
    name: 'punctuation only: recorded',
    after: (r) => {
      block(r, CULTURE_HEADING, 1).text = block(r, CULTURE_HEADING, 1).text.replace(
        'quarter and',
        'quarter, and',
      );
    },
    expect: ['· cosmetic ethical-and-lawful-workforce'],
  },
  {
    name: 'last updated: recorded',
    after: (r) => {
      r.lastUpdated = '2019-06-01';
    },
    expect: ['· date-changed lastUpdated'],
  },
  {
    name: 'the site’s name behind the title: recorded',
    after: (r) => {
      r.title += ' – Inspectorate';
    },
    expect: ['· cosmetic -'],
  },
  {
    name: 'earlier judgments mentioned or not',
    after: (r) => {
      r.previousJudgments.push({ area: PILLAR, grade: 'good', inspectedIn: '2017', quote: 'good in 2017' });
    },
    expect: [],
  },

  // ── corrections and dates
  {
    name: 'a correction is noted',
    after: (r) => {
      r.corrections.push({
        text: 'Please note: a figure on page 45 was corrected on 21 June 2019.',
        date: '2019-06-21',
      });
    },
    expect: ['correction-noted -'],
  },
  {
    name: 'a correction that was there',
    before: (r) => {
      r.corrections.push({ text: 'Please note: a figure was corrected.', date: null });
    },
    after: (r) => {
      r.corrections.push({ text: 'Please note – a figure was corrected', date: null });
    },
    expect: [],
  },
  {
    name: 'published on and embargo',
    after: (r) => {
      r.publishedOn = '2019-05-02';
      r.embargoUntil = '2019-05-02T00:01:00+01:00';
    },
    expect: ['· date-changed publishedOn', '· date-changed embargoUntil'],
  },

  // ── other documents
  {
    name: 'the whole report beside one pillar’s page: only what both cover',
    after: (r) => {
      r.pillar = null;
      r.title = 'An inspection of Northshire Police';
      r.judgments.push(judgment('effectiveness', 'good'), judgment('effectiveness/preventing-crime', 'good'));
      r.findings.push(
        finding('The force should allocate burglaries to trained detectives.', {
          area: 'effectiveness/preventing-crime',
        }),
      );
      r.sections.push(
        section(['effectiveness'], ['The force prevents crime well in towns and in villages.']),
      );
    },
    expect: [],
  },
  {
    name: 'the whole report lists a finding of the page’s pillar that the page does not',
    after: (r) => {
      r.pillar = null;
      r.findings.push(finding(COMPLAINTS));
    },
    expect: ['finding-added ethical-and-lawful-workforce'],
  },
  {
    name: 'a news release that judges the pillar alike',
    after: (r) => {
      r.documentKind = 'news';
      r.judgments = [judgment(PILLAR, 'good', { readFrom: 'sentence' })];
      r.findings = [];
      r.sections = [
        section(['Northshire Police judged good'], ['The inspectorate published its report today.']),
      ];
    },
    expect: [],
  },
  {
    name: 'a news release that judges the pillar otherwise',
    after: (r) => {
      r.documentKind = 'news';
      r.judgments = [judgment(PILLAR, 'inadequate', { readFrom: 'sentence' })];
      r.findings = [];
      r.sections = [];
    },
    expect: ['judgment-changed legitimacy declined'],
  },
  {
    name: 'the next cycle on a scale that compares',
    before: (r) => {
      r.cycle = '2017';
    },
    after: (r) => {
      judged(r, ETHICS).grade = grade('requires-improvement');
      r.findings[0] = finding(COMPLAINTS);
      sec(r, CULTURE_HEADING).blocks = [
        paragraph('Wholly other words were written about the culture of the force this time.'),
      ];
    },
    expect: [
      'judgment-changed ethical-and-lawful-workforce declined',
      'finding-added ethical-and-lawful-workforce',
      'finding-removed ethical-and-lawful-workforce',
      'finding-repeated ethical-and-lawful-workforce',
    ],
    says: 'fell from good to requires improvement between 2017 and 2018/19',
  },
  {
    name: 'the next cycle on a scale that does not: same word silent, other word not comparable',
    after: (r) => {
      r.cycle = '2021/22';
      r.judgments = [judgment(PILLAR, 'good@peel-5'), judgment(ETHICS, 'adequate@peel-5')];
      r.findings = [];
    },
    before: (r) => {
      r.findings = [];
    },
    expect: ['judgment-changed ethical-and-lawful-workforce not-comparable'],
    says: 'was good in 2018/19 and is adequate in 2021/22; the two grades cannot be compared',
  },
  {
    name: 'another programme: areas of one name are different things',
    after: (r) => {
      r.body = { id: 'northshire-fire', name: 'Northshire Fire and Rescue Service', kind: 'fire' };
      r.programme = 'FRS';
      judged(r, PILLAR).grade = grade('inadequate');
      r.findings = [finding(COMPLAINTS)];
    },
    expect: [],
  },
  {
    name: 'another body that is still to be graded',
    after: (r) => {
      r.body = { id: 'southshire', name: 'Southshire Police', kind: 'police' };
      judged(r, PILLAR).grade = grade('to-be-graded');
      judged(r, ETHICS).grade = grade('ungraded');
      r.findings = [];
    },
    expect: [],
  },
  {
    name: 'a table of grades of the next cycle takes no findings away',
    before: (r) => {
      r.cycle = '2017';
    },
    after: (r) => {
      r.title = 'Assessments of all forces';
      r.body = null;
      r.judgments = [
        judgment(ETHICS, 'inadequate', { body: 'southshire' }),
        judgment(ETHICS, 'requires-improvement', { body: 'northshire' }),
      ];
      r.findings = [];
      r.sections = [];
    },
    expect: ['judgment-changed ethical-and-lawful-workforce declined'],
  },
  {
    name: 'another body: findings by what they say, judgments by area',
    after: (r) => {
      r.body = { id: 'southshire', name: 'Southshire Police', kind: 'police' };
      judged(r, ETHICS).grade = grade('outstanding');
      r.findings = [
        finding('The force should ensure its counter corruption unit:', {
          points: [
            'has sufficient trained investigators to look for corruption; and',
            'can monitor every computer system, including mobile telephones, to find breaches of data.',
          ],
        }),
        finding('The force should ensure it builds links with charities that help vulnerable persons.'),
      ];
    },
    expect: [
      'judgment-changed ethical-and-lawful-workforce improved',
      'finding-removed ethical-and-lawful-workforce',
      'finding-repeated ethical-and-lawful-workforce',
      'finding-repeated ethical-and-lawful-workforce',
    ],
    says: 'Northshire Police: area for improvement under ethical and lawful workforce that Southshire Police does not have',
  },
  {
    name: 'areas stand at the top now, one of them under another of its names and in other words',
    after: (r) => {
      for (const s of r.sections) if (s.path.length > 1) s.path = s.path.slice(1);
      const area = r.sections.find((s) => s.path.length === 1 && s.path[0] === WORKFORCE);
      area!.heading = 'Fair treatment at work';
      area!.blocks = [paragraph('Nothing of what stood here is said again below that name.')];
    },
    expect: ['text-changed treating-the-workforce-fairly', '· cosmetic treating-the-workforce-fairly'],
  },
  {
    name: 'a heading of one word goes, and what stood below it stays: some renditions drop such lines',
    before: (r) => {
      r.sections.push(
        section([PILLAR, WORKFORCE, 'Wellbeing'], ['Staff who are ill are asked how they are each week.']),
      );
    },
    after: (r) => {
      sec(r, WORKFORCE).blocks.push(paragraph('Staff who are ill are asked how they are each week.'));
    },
    expect: ['· cosmetic treating-the-workforce-fairly'],
  },
  {
    name: 'short paragraphs put together while another is edited',
    before: (r) => {
      sec(r, CULTURE_HEADING).blocks.push(paragraph('He left.'), paragraph('She stayed.'));
    },
    after: (r) => {
      sec(r, CULTURE_HEADING).blocks.push(paragraph('He left. She stayed.'));
      block(r, CULTURE_HEADING, 2).text = CULTURE[2]!.replace('875', '857');
    },
    expect: ['text-changed Maintaining an ethical culture'],
    edits: CULTURE[2]!.replace(' 875', '[- 875-]{+ 857+}'),
  },
  {
    name: 'a short paragraph in two while another is edited',
    before: (r) => {
      sec(r, CULTURE_HEADING).blocks.push(paragraph('He left. She stayed.'));
    },
    after: (r) => {
      sec(r, CULTURE_HEADING).blocks.push(paragraph('He left.'), paragraph('She stayed.'));
      block(r, CULTURE_HEADING, 2).text = CULTURE[2]!.replace('875', '857');
    },
    expect: ['text-changed Maintaining an ethical culture'],
    edits: CULTURE[2]!.replace(' 875', '[- 875-]{+ 857+}'),
  },
  {
    name: 'a heading renamed, a paragraph edited and another gone elsewhere, all at once',
    after: (r) => {
      const one = sec(r, CULTURE_HEADING);
      const [moved] = one.blocks.splice(1, 1);
      sec(r, CORRUPTION_HEADING).blocks.push(moved as (typeof one.blocks)[number]);
      one.heading = 'How leaders talk';
      one.path = [...one.path.slice(0, -1), one.heading];
      one.blocks[0]!.text = one.blocks[0]!.text.replace('regularly send', 'seldom send');
    },
    expect: ['section-renamed How leaders talk', 'text-changed How leaders talk'],
  },
  {
    name: 'a particular in a list of them',
    before: (r) => {
      sec(r, CULTURE_HEADING).blocks.unshift(
        paragraph('From: Ann Bell'),
        paragraph('To: The Chief Constable'),
      );
    },
    after: (r) => {
      sec(r, CULTURE_HEADING).blocks.unshift(
        paragraph('From: Roy Cole'),
        paragraph('To: The Chief Constable'),
      );
    },
    expect: [`text-changed ${CULTURE_HEADING}`],
    edits: 'From:[- Ann Bell-]{+ Roy Cole+}',
  },
  {
    name: 'a paragraph in the place of another: what was taken out stands first',
    after: (r) => {
      block(r, CULTURE_HEADING, 0).text = 'Nothing was rebuilt in the spring.';
    },
    expect: [`text-changed ${CULTURE_HEADING}`],
    edits: `[-${CULTURE[0]}-]{+Nothing was rebuilt in the spring.+}`,
  },
  {
    name: 'another body: the grade says of both what it is',
    after: (r) => {
      r.body = { id: 'southshire', name: 'Southshire Police', kind: 'police' };
      judged(r, ETHICS).grade = grade('outstanding');
    },
    expect: [
      'judgment-changed ethical-and-lawful-workforce improved',
      'finding-repeated ethical-and-lawful-workforce',
      'finding-repeated ethical-and-lawful-workforce',
    ],
    says: 'Southshire Police: ethical and lawful workforce is outstanding; at Northshire Police it is good.',
  },
];

describe('labelled pairs', () => {
  for (const one of cases) {
    it(one.name, () => {
      const before = base();
      const after = base();
      one.before?.(before);
      one.after(after);
      const comparison = compareReports(before, after, { profile });
      expect(comparison.changes.map(tell)).toEqual(one.expect);
      if (one.problems) expect(comparison.problems.map((problem) => problem.code)).toEqual(one.problems);
      if (one.edits) expect(comparison.changes.map(markedWords).join('')).toBe(one.edits);
      if (one.says) expect(comparison.changes.map((change) => change.summary).join('\n')).toContain(one.says);
    });
  }
});
