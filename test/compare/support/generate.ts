/**
 * Invented reports of any size, and random edits of them with known truth: the labelled set that no hand could write.
 *
 * Sentences come from a small grammar, so that they share openings and vocabulary as an inspectorate's do, without
 * being anyone's. Everything follows from the seed. Words that an edit puts in come from the same vocabulary.
 */
import type { Finding, Report, Section, SectionBlock } from '../../../src/model.js';
import { finding, grade, judgment, report, section } from './report.js';

/** A seeded source of numbers (mulberry32). */
export interface Random {
  next(): number;
  int(below: number): number;
  pick<T>(list: readonly T[]): T;
  chance(p: number): boolean;
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const int = (below: number) => Math.floor(next() * below);
  return { next, int, pick: (list) => list[int(list.length)] as never, chance: (p) => next() < p };
}

const list = (text: string) => text.split('|');
const WHO = list(
  'the force|the force|the force|the control room|the vetting unit|the public protection team|the chief officer team|the workforce|the learning board|the custody suite|the neighbourhood team|the digital unit|the armed response team|the crime bureau|the ethics committee|the training department|the professional standards department|the intelligence bureau|the offender management unit|the burglary squad',
);
const DOES = list(
  'reviews|records|understands|monitors|allocates|supervises|prioritises|shares|publishes|evaluates|manages|investigates|assesses|refers|audits|trains|recruits|plans for|budgets for|inspects|measures|neglects|postpones|improves|outsources',
);
const DO = list(
  'review|record|understand|monitor|allocate|supervise|prioritise|share|publish|evaluate|manage|investigate|assess|refer|audit|plan for|measure|reduce|improve|simplify',
);
const HOW = list(
  'quickly|regularly|consistently|well|poorly|every month|every quarter|twice a year|in detail|more than before|less than it should|carefully|with partners|alone|at short notice',
);
const WHAT = list(
  'stop and search forms|calls from vulnerable people|missing children|domestic abuse cases|vetting renewals|burglary scenes|digital evidence|bail conditions|wanted offenders|registered sex offenders|hate crime|complaints from the public|rural crime|overtime payments|vehicle maintenance|body-worn video|custody records|firearms licences|emergency calls|victim contact plans|case files|crime records|overseas checks|sickness absence|mental health referrals|organised crime groups|drug supply lines|fraud reports|knife crime|modern slavery referrals|road deaths|witness statements|exhibits and property|software licences|informants|business interests|gifts and hospitality|exit interviews|promotion boards|shift patterns|station closures|volunteer cadets|drones and their pilots|interpreters|forensic samples|mobile telephones',
);
const WHY = list(
  'so that victims are safer|because demand has grown|despite a shortage of detectives|as its plan for the year says|which saves time at court|which worries its supervisors|so that nothing is missed|because the computer system is old|after a review by an outside adviser|to meet the national standard|although few officers know of it|which the public has noticed|to learn from its mistakes|so that risks are found early|because budgets were cut|as partners had asked|which began as a trial in the spring|without telling the control room',
);
const MORE = list(
  'We spoke to officers who were unaware of this.|This is a good start.|There is more to do.|The backlog has grown.|Supervisors told us they had no time.|The plan is credible.|We will look at this again.|Staff told us that this works.',
);

/** One sentence of running text. */
export function sentenceOf(r: Random): string {
  const who = r.pick(WHO);
  const open = r.chance(0.2)
    ? `In ${r.pick(['January', 'March', 'June', 'the spring', 'the year to June'])}, ${who}`
    : who;
  const middle = `${r.pick(DOES)} ${r.pick(WHAT)} ${r.pick(HOW)}`;
  const count = r.chance(0.25) ? `, in ${10 + r.int(900)} of ${1000 + r.int(900)} cases` : '';
  const text = `${open} ${middle}${count} ${r.pick(WHY)}.`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A paragraph of two to five sentences. */
export function paragraphOf(r: Random): string {
  const sentences = Array.from({ length: 2 + r.int(4) }, () =>
    r.chance(0.15) ? r.pick(MORE) : sentenceOf(r),
  );
  return sentences.join(' ');
}

/** A finding: a sentence, or an opening with points. */
export function findingOf(r: Random, area: string): Finding {
  const kind = r.chance(0.1) ? 'cause-of-concern' : r.chance(0.1) ? 'recommendation' : 'area-for-improvement';
  const opening = r.pick([
    'The force should ensure that it',
    'The force should',
    'The force needs to',
    'The force should make sure that it',
  ]);
  if (r.chance(0.3)) {
    const subject = r.pick(WHAT);
    const points = Array.from({ length: 2 + r.int(3) }, () => `${r.pick(DO)} ${r.pick(WHAT)} ${r.pick(HOW)}`);
    return finding(`The force should improve how it deals with ${subject}, and:`, {
      kind,
      area,
      points: points.map(
        (point, i) => point + (i === points.length - 1 ? '.' : i === points.length - 2 ? '; and' : ';'),
      ),
    });
  }
  const second = r.chance(0.4) ? ` It should also ${r.pick(DO)} ${r.pick(WHAT)}.` : '';
  return finding(
    `${opening} ${r.pick(DO)} ${r.pick(WHAT)} and ${r.pick(DO)} ${r.pick(WHAT)} ${r.pick(WHY)}.${second}`,
    { kind, area },
  );
}

const TITLES = list(
  'Maintaining an ethical culture|Tackling corruption|Vetting the workforce|Answering the public|Protecting children|Managing offenders|Using intelligence|Working with partners|Training and skills|Digital investigation|Supervision|Victims of domestic abuse|Rural communities|Planning and money|Custody and detention|Diversity at work|Armed policing|Learning from complaints|Roads and vehicles|Wellbeing',
);
const AREAS = [
  'effectiveness/preventing-crime',
  'effectiveness/investigating-crime',
  'legitimacy/treating-the-public-fairly',
  'legitimacy/ethical-and-lawful-workforce',
  'legitimacy/treating-the-workforce-fairly',
];
const BOILERPLATE =
  'This question was not subject to detailed inspection this year, and our judgment of the year before has been carried over.';

/** A report of about `size` characters of running text. */
export function reportOf(r: Random, size: number): Report {
  const sections: Section[] = [
    section(['effectiveness'], [paragraphOf(r)]),
    section(['legitimacy'], [paragraphOf(r)]),
  ];
  const findings: Finding[] = [];
  let written = 0;
  const each = size / AREAS.length;
  let title = r.int(TITLES.length);
  for (const area of AREAS) {
    const pillar = area.split('/')[0] as string;
    const until = written + each;
    sections.push(section([pillar, area], r.chance(0.4) ? [BOILERPLATE] : [paragraphOf(r)]));
    for (let i = r.int(4); i > 0; i -= 1) findings.push(findingOf(r, area));
    while (written < until) {
      const round = Math.floor(title / TITLES.length);
      const heading = `${TITLES[title % TITLES.length]}${round > 0 ? ` in district ${'abcdefghijklmnopqrstuvwxyz'[round % 26]}${'abcdefghijklmnopqrstuvwxyz'[Math.floor(round / 26) % 26]}` : ''}`;
      title += 1;
      const blocks: string[] = [];
      for (let i = 2 + r.int(6); i > 0; i -= 1) {
        blocks.push(paragraphOf(r));
        if (r.chance(0.15)) {
          for (let k = 2 + r.int(3); k > 0; k -= 1) blocks.push(`- ${r.pick(WHAT)} ${r.pick(HOW)};`);
        }
      }
      written += blocks.join('').length;
      sections.push(section([pillar, area, heading], blocks));
    }
  }
  return report({
    pillar: null,
    judgments: [
      judgment('effectiveness', 'good'),
      judgment('legitimacy', 'good'),
      ...AREAS.map((area) =>
        judgment(
          area,
          r.pick(['good', 'requires-improvement', 'outstanding', 'inadequate', 'ungraded', 'to-be-graded']),
        ),
      ),
    ],
    findings,
    sections,
  });
}

/** What an edit should be told as: kind and subject. */
export interface Truth {
  kind: string;
  subject: string;
}

export interface Edited {
  after: Report;
  truth: Truth[];
}

const GRADES = ['outstanding', 'good', 'requires-improvement', 'inadequate'];
/** Words of the same vocabulary, to put in place of others. */
const SWAPS = list('swiftly|rigorously|seldom|locally|jointly|quarterly|manually|online|overnight|formally');

/** Replaces, drops and inserts words at a share of places; at least one word changes. */
export function reword(text: string, share: number, r: Random): string {
  const words = text.split(' ');
  const out = words.flatMap((word) => {
    if (!r.chance(share)) return [word];
    const what = r.next();
    if (what < 0.5) return [r.pick(SWAPS)];
    if (what < 0.75) return [];
    return [word, r.pick(SWAPS)];
  });
  const result = out.join(' ');
  return result === text || out.length === 0 ? `${text} ${r.pick(SWAPS)}` : result;
}

const leaf = (one: Section) => one.path.at(-1) as string;
const textLength = (one: Section) => one.blocks.reduce((sum, block) => sum + block.text.length, 0);
const keyOf = (one: { text: string }) => one.text;

/**
 * Applies `count` edits to different parts of a copy of the report: each touches an area's judgment, a finding or a
 * section that no other edit touched, so that every edit has one event as its truth (or none, where it is noise).
 */
export function editRandomly(before: Report, count: number, r: Random): Edited {
  const after = structuredClone(before);
  const truth: Truth[] = [];
  const usedSections = new Set<Section>();
  const usedFindings = new Set<Finding>();
  const usedAreas = new Set<string>();
  const freeSection = (when: (s: Section) => boolean = () => true): Section | null => {
    const free = after.sections.filter((s) => s.path.length === 3 && !usedSections.has(s) && when(s));
    if (free.length === 0) return null;
    const one = r.pick(free);
    usedSections.add(one);
    return one;
  };
  const freeFinding = (when: (f: Finding) => boolean = () => true): Finding | null => {
    const free = after.findings.filter((f) => !usedFindings.has(f) && when(f));
    if (free.length === 0) return null;
    const one = r.pick(free);
    usedFindings.add(one);
    return one;
  };
  const freeJudgment = () => {
    const free = after.judgments.filter((j) => !usedAreas.has(j.area));
    if (free.length === 0) return null;
    const one = r.pick(free);
    usedAreas.add(one.area);
    return one;
  };
  const paragraphs = (s: Section) =>
    s.blocks.map((b, i) => ({ b, i })).filter(({ b }) => b.kind === 'paragraph');

  const edits: (() => void)[] = [
    () => {
      const one = freeJudgment();
      if (!one) return;
      const now = r.pick(GRADES);
      if (one.grade.kind === 'graded') {
        if (one.grade.grade === now) return;
        truth.push({ kind: 'judgment-changed', subject: one.area });
      } else truth.push({ kind: 'judgment-first-given', subject: one.area });
      one.grade = grade(now);
    },
    () => {
      const one = freeJudgment();
      if (one?.grade.kind !== 'graded') return;
      one.grade = grade(r.pick(['ungraded', 'to-be-graded']));
      truth.push({ kind: 'judgment-withdrawn', subject: one.area });
    },
    () => {
      const one = freeJudgment();
      if (one) one.grade = grade('not-shown');
    },
    () => {
      const added = findingOf(r, r.pick(AREAS));
      usedFindings.add(added);
      after.findings.splice(r.int(after.findings.length + 1), 0, added);
      truth.push({ kind: 'finding-added', subject: keyOf(added) });
    },
    () => {
      const one = freeFinding();
      if (!one) return;
      after.findings = after.findings.filter((f) => f !== one);
      truth.push({ kind: 'finding-removed', subject: keyOf(one) });
    },
    () => {
      const one = freeFinding();
      if (!one) return;
      one.text = reword(one.text, 0.05 + r.next() * 0.3, r);
      truth.push({ kind: 'finding-reworded', subject: keyOf(one) });
    },
    () => {
      const one = freeFinding((f) => f.points.length > 1);
      if (!one) return;
      if (r.chance(0.5)) one.points.push(`${r.pick(DO)} ${r.pick(WHAT)} ${r.pick(HOW)}.`);
      else one.points.splice(r.int(one.points.length), 1);
      truth.push({ kind: 'finding-reworded', subject: keyOf(one) });
    },
    () => {
      const one = freeFinding((f) => f.kind === 'area-for-improvement');
      if (!one) return;
      one.kind = 'cause-of-concern';
      if (r.chance(0.5)) one.text = reword(one.text, 0.15, r);
      truth.push({ kind: 'finding-reworded', subject: keyOf(one) });
    },
    () => {
      const one = freeFinding((f) => f.kind === 'cause-of-concern');
      if (!one) return;
      one.kind = 'area-for-improvement';
      if (r.chance(0.5)) one.text = reword(one.text, 0.15, r);
      truth.push({ kind: 'finding-reworded', subject: keyOf(one) });
    },
    () => {
      // Two findings become one, which says what both said.
      const whole = (f: Finding) => f.points.length === 0 && !f.text.includes(' It should also ');
      const one = freeFinding(whole);
      const two = one && freeFinding((f) => whole(f) && f.area === one.area && f.kind === one.kind);
      if (!one || !two) return;
      const rest = two.text.replace(
        /^The force (?:should(?: ensure that it| make sure that it)?|needs to) /,
        '',
      );
      one.text = `${one.text.replace(/\.$/, '')}, and ${rest}`;
      after.findings = after.findings.filter((f) => f !== two);
      truth.push({ kind: 'finding-reworded', subject: keyOf(one) });
    },
    () => {
      // A point comes to stand on its own.
      const one = freeFinding((f) => f.points.length > 2);
      if (!one) return;
      const [point] = one.points.splice(r.int(one.points.length - 1), 1) as [string];
      const alone: Finding = {
        ...one,
        text: `The force should ${point.replace(/[;.]?(?: and)?$/, '.')}`,
        points: [],
      };
      usedFindings.add(alone);
      after.findings.splice(after.findings.indexOf(one) + 1, 0, alone);
      truth.push({ kind: 'finding-reworded', subject: keyOf(one) });
    },
    () => {
      const one = freeFinding((f) => f.points.length > 1);
      if (one) one.points.reverse();
    },
    () => {
      after.findings.push(...after.findings.splice(0, 1 + r.int(3)));
    },
    () => {
      const at = freeSection();
      if (!at) return;
      const area = at.path[1] as string;
      const added = section(
        [at.path[0] as string, area, `The ${r.pick(SWAPS)} managed ${r.pick(WHAT)}`],
        [paragraphOf(r), paragraphOf(r)],
      );
      usedSections.add(added);
      after.sections.splice(after.sections.indexOf(at), 0, added);
      truth.push({ kind: 'section-added', subject: leaf(added) });
    },
    () => {
      const one = freeSection();
      if (!one) return;
      after.sections = after.sections.filter((s) => s !== one);
      truth.push({ kind: 'section-removed', subject: leaf(one) });
    },
    () => {
      const one = freeSection();
      if (!one) return;
      one.heading = r.chance(0.5) ? `${one.heading} and ${r.pick(WHAT)}` : `How ${r.pick(WHAT)} are managed`;
      one.path = [...one.path.slice(0, -1), one.heading];
      truth.push({ kind: 'section-renamed', subject: leaf(one) });
    },
    ...Array.from({ length: 4 }, () => () => {
      const one = freeSection((s) => paragraphs(s).length > 1);
      if (!one) return;
      const block = r.pick(paragraphs(one)).b;
      block.text = reword(block.text, 0.02 + r.next() * 0.3, r);
      truth.push({ kind: 'text-changed', subject: leaf(one) });
    }),
    () => {
      const one = freeSection();
      if (!one) return;
      one.blocks.splice(r.int(one.blocks.length + 1), 0, {
        kind: 'paragraph',
        depth: 0,
        text: paragraphOf(r),
      });
      truth.push({ kind: 'text-changed', subject: leaf(one) });
    },
    () => {
      const one = freeSection((s) => paragraphs(s).length > 2);
      if (!one) return;
      one.blocks.splice(r.pick(paragraphs(one)).i, 1);
      truth.push({ kind: 'text-changed', subject: leaf(one) });
    },
    () => {
      // Split or joined paragraphs are noise.
      const one = freeSection((s) => paragraphs(s).some(({ b }) => b.text.includes('. ')));
      if (!one) return;
      const { b, i } = r.pick(paragraphs(one).filter(({ b: block }) => block.text.includes('. ')));
      const cut = b.text.indexOf('. ') + 1;
      one.blocks.splice(i, 1, { ...b, text: b.text.slice(0, cut) }, { ...b, text: b.text.slice(cut + 1) });
    },
    () => {
      // A paragraph that moves elsewhere word for word is no news.
      const from = freeSection((s) => paragraphs(s).length > 2);
      const to = freeSection();
      if (!from || !to) return;
      const [moved] = from.blocks.splice(r.pick(paragraphs(from)).i, 1);
      to.blocks.push(moved as SectionBlock);
    },
    () => {
      // Renamed and changed at once: two events of one section.
      const one = freeSection((s) => paragraphs(s).length > 2);
      if (!one) return;
      one.heading = `${one.heading} and ${r.pick(WHAT)}`;
      one.path = [...one.path.slice(0, -1), one.heading];
      const block = r.pick(paragraphs(one)).b;
      block.text = reword(block.text, 0.1, r);
      truth.push(
        { kind: 'section-renamed', subject: leaf(one) },
        { kind: 'text-changed', subject: leaf(one) },
      );
    },
    () => {
      // Moved to the far end of its siblings.
      const one = freeSection((s) => {
        const siblings = after.sections.filter(
          (other) => other.path[1] === s.path[1] && other.path.length === 3,
        );
        return (
          siblings.length > 3 &&
          siblings[0] === s &&
          siblings.slice(1).every((other) => textLength(other) + textLength(siblings[1]!) > textLength(s))
        );
      });
      if (!one) return;
      const siblings = after.sections.filter(
        (other) => other.path[1] === one.path[1] && other.path.length === 3,
      );
      for (const other of siblings) usedSections.add(other);
      after.sections = after.sections.filter((s) => s !== one);
      after.sections.splice(after.sections.indexOf(siblings.at(-1) as Section) + 1, 0, one);
      truth.push({ kind: 'section-moved', subject: leaf(one) });
    },
    () => {
      // A paragraph that moves and changes is told where it stands now.
      const from = freeSection((s) => paragraphs(s).length > 2);
      const to = freeSection();
      if (!from || !to) return;
      const [moved] = from.blocks.splice(r.pick(paragraphs(from)).i, 1) as [SectionBlock];
      moved.text = reword(moved.text, 0.08, r);
      to.blocks.push(moved);
      truth.push({ kind: 'text-changed', subject: leaf(to) });
    },
    () => {
      // Two paragraphs put together and changed: one event.
      const one = freeSection((s) => s.blocks[0]?.kind === 'paragraph' && s.blocks[1]?.kind === 'paragraph');
      if (!one) return;
      const [a, b] = one.blocks.splice(0, 2) as [SectionBlock, SectionBlock];
      one.blocks.unshift({ ...a, text: reword(`${a.text} ${b.text}`, 0.05, r) });
      truth.push({ kind: 'text-changed', subject: leaf(one) });
    },
    () => {
      // One paragraph split in two and changed: one event.
      const one = freeSection((s) => paragraphs(s).some(({ b }) => b.text.split('. ').length > 2));
      if (!one) return;
      const { b, i } = r.pick(paragraphs(one).filter(({ b: p }) => p.text.split('. ').length > 2));
      const cut = b.text.indexOf('. ') + 1;
      one.blocks.splice(
        i,
        1,
        { ...b, text: b.text.slice(0, cut) },
        { ...b, text: reword(b.text.slice(cut + 1), 0.08, r) },
      );
      truth.push({ kind: 'text-changed', subject: leaf(one) });
    },
    () => {
      // Half of a finding comes to stand on its own.
      const one = freeFinding((f) => f.points.length === 0 && f.text.includes(' It should also '));
      if (!one) return;
      const [first, second] = one.text.split(' It should also ') as [string, string];
      one.text = first;
      const half: Finding = { ...one, text: `The force should also ${second}` };
      usedFindings.add(half);
      after.findings.splice(after.findings.indexOf(one) + 1, 0, half);
      truth.push({ kind: 'finding-reworded', subject: keyOf(one) });
    },
    () => {
      const one = freeFinding();
      if (!one) return;
      one.area = r.pick(AREAS.filter((area) => area !== one.area));
      truth.push({ kind: 'finding-reworded', subject: keyOf(one) });
    },
    () => {
      const text = `Please note: a figure under “${r.pick(TITLES)}” was corrected on ${1 + r.int(28)} June 2019.`;
      if (after.corrections.some((c) => c.text === text)) return;
      after.corrections.push({ text, date: null });
      truth.push({ kind: 'correction-noted', subject: text });
    },
  ];
  for (let done = 0; done < count; done += 1) r.pick(edits)();
  return { after, truth };
}

/** Noise of every kind on a copy of the report: nothing of it is to be announced. */
export function withNoise(before: Report, r: Random): Report {
  const after = structuredClone(before);
  const noisy = (text: string) => {
    let t = text;
    if (r.chance(0.5)) t = t.replaceAll("'", '’').replaceAll('"', '”');
    if (r.chance(0.5)) t = t.replaceAll(' ', r.pick(['\u00a0', '  ', ' \u200b']));
    if (r.chance(0.3)) t = t.replace(/e/u, 'e\u00ad');
    if (r.chance(0.3)) t = t.replaceAll(' and ', ' & ');
    if (r.chance(0.3)) t = t.replaceAll('-', '–');
    if (r.chance(0.3)) t = t.replace(/\.$/, '');
    return t;
  };
  for (const s of after.sections) {
    if (r.chance(0.3) && s.path.length === 3) {
      s.heading = r.chance(0.5) ? s.heading.toUpperCase() : s.heading.replace(' and ', ' & ');
      s.path = [...s.path.slice(0, -1), s.heading];
    }
    for (const b of s.blocks) b.text = noisy(b.text);
    if (r.chance(0.2)) {
      const items = s.blocks.filter((b) => b.kind === 'item');
      const turned = [...items].reverse();
      s.blocks = s.blocks.map((b) => (b.kind === 'item' ? (turned.shift() as SectionBlock) : b));
    }
    if (r.chance(0.2)) {
      const at = s.blocks.findIndex(
        (b, i) => b.kind === 'paragraph' && s.blocks[i + 1]?.kind === 'paragraph',
      );
      if (at >= 0) {
        const [one, two] = s.blocks.slice(at, at + 2) as [SectionBlock, SectionBlock];
        s.blocks.splice(at, 2, { ...one, text: `${one.text} ${two.text}` });
      }
    }
  }
  for (const f of after.findings) {
    f.text = noisy(f.text);
    f.points = f.points.map(noisy);
    if (r.chance(0.3)) f.points.reverse();
  }
  after.findings.reverse();
  after.judgments.reverse();
  after.lastUpdated = '2019-07-01';
  return after;
}
