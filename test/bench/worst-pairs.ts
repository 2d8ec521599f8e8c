/**
 * Pairs of reports that are the worst for comparing, one to a process: `node --import tsx test/bench/worst-pairs.ts NAME`
 * prints as JSON what comparing them cost. `npm run bench -- worst` runs all of them.
 */
import { compareReports } from '../../src/compare/index.js';
import { knownFindings, traced } from '../../src/compare/lineage.js';
import { reportPublished } from '../../src/compare/publication.js';
import type { ChangeEntry, Finding, Report } from '../../src/model.js';
import { findingOf, paragraphOf, type Random, randomFrom, reportOf } from '../compare/support/generate.js';
import { profile } from '../compare/support/profile.js';
import { ETHICS, PILLAR, report, section } from '../compare/support/report.js';

export interface WorstCost {
  /** Characters of the larger report as JSON, in megabytes. */
  megabytes: number;
  cpuSeconds: number;
  peakMegabytes: number;
  changes: number;
  problems: string[];
}

const many = <T>(count: number, make: (i: number) => T) => Array.from({ length: count }, (_, i) => make(i));
const place = [PILLAR, ETHICS, 'Many'];
const both = (make: (r: Random, side: number) => Report): [Report, Report] => [
  make(randomFrom(1), 0),
  make(randomFrom(2), 1),
];
const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu'.split(' ');
/** Words without end, so that two texts share few. */
const wordsOf = (r: Random, count: number) =>
  many(count, () => many(4, () => r.pick(SYLLABLES)).join('')).join(' ');

export const worst: Record<string, () => [Report, Report]> = {
  'unrelated, 400 sections of 10 paragraphs': () => both((r) => reportOf(r, 2_300_000)),
  'one paragraph against another': () =>
    both((r) => report({ sections: [section(place, [many(9_000, () => paragraphOf(r)).join(' ')])] })),
  '20,000 findings against 20,000 others': () =>
    both((r, side) =>
      report({
        findings: many(20_000, (i): Finding => {
          const text = `The force should ${side} ${i} ${wordsOf(r, 40)}.`;
          return { ...findingOf(r, ETHICS), text, points: [] };
        }),
      }),
    ),
  '20,000 sections against 20,000 others': () =>
    both((r) =>
      report({
        sections: many(20_000, () => section([PILLAR, ETHICS, wordsOf(r, 4)], [wordsOf(r, 45)])),
      }),
    ),
  '50,000 equal paragraphs against 50,000 others': () =>
    both((_, side) =>
      report({
        sections: [
          section(
            place,
            many(
              50_000,
              () => ['The force reviews its forms each month.', 'Scenes are audited twice a year.'][side]!,
            ),
          ),
        ],
      }),
    ),
  '50,000 list items against 50,000 others': () =>
    both((r) =>
      report({
        sections: [
          section(
            place,
            many(50_000, () => `- ${wordsOf(r, 7)}`),
          ),
        ],
      }),
    ),
  '400,000 list items against 400,000 others': () =>
    both((r) =>
      report({
        sections: [
          section(
            place,
            many(400_000, () => `- ${wordsOf(r, 3)}`),
          ),
        ],
      }),
    ),
  '200,000 findings against 200,000 others': () =>
    both((r) =>
      report({
        findings: many(
          200_000,
          (): Finding => ({
            ...findingOf(r, ETHICS),
            text: `The force should ${wordsOf(r, 4)}.`,
            points: [],
          }),
        ),
      }),
    ),
  '200,000 sections against 200,000 others': () =>
    both((r) =>
      report({
        sections: many(200_000, () => section([PILLAR, ETHICS, wordsOf(r, 2)], [wordsOf(r, 2)])),
      }),
    ),
  '24,000 paragraphs of one vocabulary against 24,000 others': () =>
    both((r) =>
      report({
        sections: [
          section(
            place,
            many(24_000, () => paragraphOf(r)),
          ),
        ],
      }),
    ),
  '24,000 paragraphs in another order, each with a word changed': () => {
    const texts = many(24_000, (i) => `In case ${i}, ${paragraphOf(randomFrom(i))}`);
    const changed = texts.map((text) => text.replace('In case', 'In the matter of')).reverse();
    return [report({ sections: [section(place, texts)] }), report({ sections: [section(place, changed)] })];
  },
};

/** A first pass: documents of four cycles and three pillars, eight findings each, traced one after the other. */
function tracing(documents: number): number {
  const cycles = ['2016', '2017', '2018/19', '2021/22'];
  const logs = new Map<number, ChangeEntry[]>();
  const started = processorSeconds();
  for (let i = 0; i < documents; i += 1) {
    const force = Math.floor(i / 12);
    const r = randomFrom(i);
    const body = { id: `force-${force}`, name: `Force ${force}`, kind: 'police' };
    const one = report({
      body,
      cycle: cycles[Math.floor(i / 3) % 4]!,
      findings: many(8, () => findingOf(r, ETHICS)),
    });
    const entries = logs.get(force) ?? [];
    logs.set(force, entries);
    const source = {
      site: 'invented',
      page: `p${i}`,
      url: `https://site.example/${i}/`,
      before: null,
      after: { sha256: String(i), capturedAt: '2026-01-01T00:00:00Z' },
    };
    const published = [reportPublished(one, source.url, { profile, source })];
    for (const change of traced(published, one, knownFindings(entries), { site: 'invented', profile }))
      entries.push({
        seq: entries.length + 1,
        cause: 'baseline',
        seenAt: '2026-01-01T00:00:00Z',
        lastSeenBefore: null,
        embargoUntil: null,
        change,
      });
  }
  return processorSeconds() - started;
}

function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

const name = process.argv[2];
if (process.argv[1]?.endsWith('worst-pairs.ts') && name !== undefined) {
  const documents = /^tracing (\d+)$/.exec(name)?.[1];
  const pair = worst[name];
  let cost: WorstCost;
  if (documents) {
    cost = {
      megabytes: 0,
      cpuSeconds: tracing(Number(documents)),
      peakMegabytes: process.resourceUsage().maxRSS / 1024,
      changes: Number(documents),
      problems: [],
    };
  } else if (pair) {
    const [before, after] = pair();
    const started = processorSeconds();
    const { changes, problems } = compareReports(before, after, { profile });
    cost = {
      cpuSeconds: processorSeconds() - started,
      peakMegabytes: process.resourceUsage().maxRSS / 1024,
      megabytes: Math.max(...[before, after].map((one) => JSON.stringify(one).length)) / 1e6,
      changes: changes.length,
      problems: problems.map(({ where }) => where),
    };
  } else throw new Error(`no pair is called ${name}`);
  console.log(JSON.stringify(cost));
}
