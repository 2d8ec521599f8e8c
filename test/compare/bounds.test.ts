/**
 * No input may cost more than a stated time, and past a bound the answer is coarser but complete. The times are
 * processor time, so that what else the machine does is not counted; `npm run bench` shows the real ones.
 */
import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/compare/index.js';
import { contentKey, pointText } from '../../src/compare/normalise.js';
import type { Report } from '../../src/model.js';
import { findingOf, paragraphOf, type Random, randomFrom, reportOf } from './support/generate.js';
import { profile } from './support/profile.js';
import { ETHICS, PILLAR, report, section } from './support/report.js';

const compare = (before: Report, after: Report) => {
  const started = processorMs();
  const { changes, problems } = compareReports(before, after, { profile });
  return { changes, problems, took: processorMs() - started };
};
/** The same in another order. */
const shuffled = <T>(list: T[], r: Random) =>
  list
    .map((value) => ({ value, at: r.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
const many = <T>(count: number, make: (i: number) => T) => Array.from({ length: count }, (_, i) => make(i));

function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

describe('bounds', () => {
  it('two unrelated reports of 100 KB stay within seconds even here', () => {
    const { changes, took } = compare(reportOf(randomFrom(1), 100_000), reportOf(randomFrom(2), 100_000));
    expect(changes.length).toBeGreaterThan(20);
    expect(took).toBeLessThan(5_000);
  });

  it('one paragraph of 600 KB that is another one now is shown whole and marked', () => {
    const r = randomFrom(5);
    const text = () => many(2_000, () => paragraphOf(r)).join(' ');
    const [one, two] = [text(), text()];
    const place = [PILLAR, ETHICS, 'All in one'];
    const { changes, problems, took } = compare(
      report({ sections: [section(place, [one])] }),
      report({ sections: [section(place, [two])] }),
    );
    expect(problems).toMatchObject([{ code: 'compared-coarsely', where: 'words' }]);
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({
      kind: 'text-changed',
      coarse: true,
      edits: [
        { op: 'remove', text: one },
        { op: 'add', text: two },
      ],
    });
    expect(took).toBeLessThan(10_000);
  });

  it('three thousand paragraphs under one heading, all changed: every one is told', () => {
    const r = randomFrom(6);
    const place = [PILLAR, ETHICS, 'Many'];
    const texts = many(3_000, () => paragraphOf(r));
    const { changes, took } = compare(
      report({ sections: [section(place, texts)] }),
      report({
        sections: [
          section(
            place,
            texts.map((text, i) => `${text} Case ${i} was closed.`),
          ),
        ],
      }),
    );
    expect(changes).toHaveLength(1);
    const [change] = changes;
    if (change?.kind !== 'text-changed') throw new Error('expected text-changed');
    const added = contentKey(
      change.edits
        .filter((e) => e.op !== 'remove')
        .map((e) => e.text)
        .join(''),
    );
    for (const i of [0, 1_499, 2_999]) expect(added).toContain(contentKey(`Case ${i} was closed.`));
    expect(took).toBeLessThan(15_000);
  });

  // As many as a document within the reader's bounds can hold: more changes than a call can have arguments.
  it.each<[string, (name: string) => Partial<Report>]>([
    [
      'findings',
      (name) => ({
        findings: many(70_000, (i) => ({
          kind: 'area-for-improvement' as const,
          area: ETHICS,
          text: `The force should ${name} ${i}.`,
          points: [],
        })),
      }),
    ],
    [
      'sections',
      (name) => ({
        sections: many(70_000, (i) => section([PILLAR, ETHICS, `${name} part ${i}`], [`${name} text ${i}`])),
      }),
    ],
  ])('seventy thousand %s that are all other ones: each is told, and that it was coarse', (_what, of) => {
    const { changes, problems, took } = compare(report(of('renew')), report(of('mend')));
    expect(changes.length).toBeGreaterThanOrEqual(139_990);
    expect(problems.map(({ code }) => code)).toContain('compared-coarsely');
    expect(took).toBeLessThan(60_000);
  });

  it('twenty thousand paragraphs of one wording replaced by as many of another: all are told', () => {
    const place = [PILLAR, ETHICS, 'Many'];
    const [one, two] = [
      'The force reviews its forms every month.',
      'Burglary scenes are audited twice a year.',
    ];
    const { changes, took } = compare(
      report({
        sections: [
          section(
            place,
            many(20_000, () => one),
          ),
        ],
      }),
      report({
        sections: [
          section(
            place,
            many(20_000, () => two),
          ),
        ],
      }),
    );
    expect(changes).toHaveLength(1);
    const [change] = changes;
    if (change?.kind !== 'text-changed') throw new Error('expected text-changed');
    for (const [op, text] of [
      ['remove', one],
      ['add', two],
    ] as const) {
      const said = change.edits.filter((edit) => edit.op === op).map((edit) => edit.text);
      expect(said.join('\n').split(text)).toHaveLength(20_001);
    }
    expect(took).toBeLessThan(15_000);
  });

  it('a thousand findings replaced by a thousand others', () => {
    const r = randomFrom(7);
    const { changes, took } = compare(
      report({
        findings: many(1_000, (i) => ({ ...findingOf(r, ETHICS), text: `Old ${i}: ${paragraphOf(r)}` })),
      }),
      report({
        findings: many(1_000, (i) => ({ ...findingOf(r, ETHICS), text: `New ${i}: ${paragraphOf(r)}` })),
      }),
    );
    expect(changes.length).toBeGreaterThanOrEqual(1_000);
    expect(took).toBeLessThan(15_000);
  });

  it('two thousand findings in another order, each with a word changed, are paired by what they say', () => {
    const r = randomFrom(9);
    const findings = many(2_000, (i) => ({
      ...findingOf(r, ETHICS),
      text: `The force should mend matter ${i} of ${paragraphOf(r)}`,
      points: [],
    }));
    const changed = findings.map((finding) => ({
      ...finding,
      text: finding.text.replace('should mend', 'must mend'),
    }));
    const { changes, problems, took } = compare(
      report({ findings }),
      report({ findings: shuffled(changed, r) }),
    );
    const kinds = new Set(changes.map((change) => change.kind));
    expect([...kinds]).toEqual(['finding-reworded']);
    expect(changes).toHaveLength(2_000);
    for (const change of changes)
      if (change.kind === 'finding-reworded')
        expect(change.after.text).toBe(change.before.text.replace('should mend', 'must mend'));
    expect(problems).toMatchObject([{ code: 'compared-coarsely', where: 'findings' }]);
    expect(took).toBeLessThan(20_000);
  });

  it('six hundred sections renamed and in another order keep their identity', () => {
    const r = randomFrom(10);
    const sections = many(600, (i) =>
      section([PILLAR, ETHICS, `Matter ${i}`], [paragraphOf(r), paragraphOf(r)]),
    );
    const renamed = sections.map((one) => ({
      ...one,
      heading: `${one.heading} now`,
      path: [...one.path.slice(0, -1), `${one.path.at(-1)} now`],
    }));
    const { changes, took } = compare(report({ sections }), report({ sections: shuffled(renamed, r) }));
    const kinds = new Set(changes.map((change) => change.kind));
    expect([...kinds]).toEqual(['section-renamed']);
    expect(changes).toHaveLength(600);
    expect(took).toBeLessThan(20_000);
  });

  it('two thousand sections under one heading', () => {
    const r = randomFrom(8);
    const same = many(2_000, () => section([PILLAR, ETHICS, 'Force in context'], [paragraphOf(r)]));
    const { changes, took } = compare(report({ sections: same }), report({ sections: [...same].slice(1) }));
    expect(changes.map((change) => change.kind)).toEqual(['section-removed']);
    expect(took).toBeLessThan(15_000);
  });

  it('long runs of dots, digits, spaces, quotes and brackets cost no more than their length', () => {
    for (const run of ['.', ';', ' ', '1', '1,', "'", '-', '- ', '(', 'and ', '\u00a0', 'no ', '1-', 'e.']) {
      const text = `Start ${run.repeat(200_000)} end`;
      const started = processorMs();
      contentKey(text);
      pointText(text);
      pointText(run.repeat(200_000));
      const place = [PILLAR, ETHICS, 'Odd'];
      compareReports(
        report({ sections: [section(place, [text, 'Other words stand here.'])] }),
        report({ sections: [section(place, [`${text} now`, 'Quite other words.'])] }),
        { profile },
      );
      expect(processorMs() - started, JSON.stringify(run)).toBeLessThan(6_000);
    }
  });
});
