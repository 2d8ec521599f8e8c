/** A page that is seen for the first time is measured by pages of its kind and cycle. */
import { describe, expect, it } from 'vitest';
import type { PageCheck, Report, Snapshot } from '../../src/model.js';
import { lacksAmong, type Shape, shapeOf } from '../../src/read/soundness.js';
import { createSiblings } from '../../src/run/siblings.js';
import { hmicfrs } from '../../src/sites/hmicfrs/index.js';
import { PILLAR, Q1, Q2, readHtml } from './support.js';

const usual: Shape = { judgments: 4, shown: 4, findings: 4, headings: 10, text: 9000 };
const six = Array.from({ length: 6 }, (_, n) => ({ ...usual, text: 8000 + 500 * n }));
const codes = (shape: Shape, siblings = six) => lacksAmong(siblings, shape).map((one) => one.code);

describe('what nearly all siblings have', () => {
  it('a page like the others lacks nothing', () => {
    expect(codes({ ...usual, judgments: 3, findings: 0, headings: 6, text: 5000 })).toEqual([]);
  });
  it.each<[string, Partial<Shape>, string[]]>([
    ['judgments', { judgments: 0, shown: 0 }, ['judgments-missing']],
    ['grades', { shown: 0 }, ['grades-missing']],
    ['headings', { headings: 1 }, ['headings-missing']],
    ['text', { text: 600 }, ['text-missing']],
    ['findings and half the text', { findings: 0, text: 3000 }, ['findings-missing']],
  ])('%s', (_what, less, expected) => {
    expect(codes({ ...usual, ...less })).toEqual(expected);
  });
  it('names both sides', () => {
    expect(lacksAmong(six, { ...usual, judgments: 1 })).toEqual([
      {
        code: 'judgments-missing',
        where: 'siblings',
        detail: 'four in five of 6 pages of its kind and cycle have 4 judgments or more, this one has 1',
      },
    ]);
  });
  it('fewer than five siblings say nothing', () => {
    expect(codes({ judgments: 0, shown: 0, findings: 0, headings: 0, text: 10 }, six.slice(0, 4))).toEqual(
      [],
    );
  });
  it('a kind that has small pages too suffers small pages', () => {
    const mixed = [
      ...six.slice(0, 4),
      { ...usual, judgments: 0, shown: 0, headings: 1, text: 300 },
      { ...usual, judgments: 1, shown: 0, headings: 2, text: 400 },
    ];
    expect(codes({ ...usual, judgments: 0, shown: 0, headings: 1, text: 200, findings: 0 }, mixed)).toEqual(
      [],
    );
  });
});

describe('siblings of a pass', () => {
  const html = (force: string, grade: string) =>
    `<!doctype html><html><head><title>${force} PEEL 2018</title></head><body><main><h1>${force} PEEL 2018</h1><h2>Legitimacy</h2>${grade}<h3>${Q1}</h3>${grade}<p>Text.</p><h3>${Q2}</h3>${grade}<p>${'The force writes down what it does. '.repeat(60)}</p></main></body></html>`;
  const forces = ['kent', 'essex', 'surrey', 'dorset', 'norfolk', 'suffolk', 'sussex'];
  const urlOf = (force: string) => PILLAR.replace('kent', force);

  async function passOver(names: string[]) {
    const reports = new Map<string, Report>();
    for (const force of names) {
      const name = `${force[0]!.toUpperCase()}${force.slice(1)}`;
      reports.set(force, (await readHtml(html(name, '<p>Good</p>'), urlOf(force))).report);
    }
    const asked: string[] = [];
    const siblings = createSiblings({
      profile: hmicfrs,
      kept: new Set(names),
      checks: new Map(names.map((page) => [page, { page, url: urlOf(page), withdrawn: false } as PageCheck])),
      snapshot: async (page) => {
        asked.push(page);
        return { page, report: reports.get(page)!, capture: {} } as unknown as Snapshot;
      },
    });
    return { siblings, asked, reports };
  }

  it('are read once for each sort of page, and only when they are asked for', async () => {
    const { siblings, asked } = await passOver(forces);
    expect(asked).toEqual([]);
    expect(await siblings.of({ page: 'kent', url: urlOf('kent') })).toHaveLength(6);
    expect(await siblings.of({ page: 'new', url: urlOf('gwent') })).toHaveLength(7);
    expect(asked.length).toBe(7);
    const other = 'https://hmicfrs.justiceinspectorates.gov.uk/peel-assessments/peel-2018/gwent/efficiency/';
    expect(await siblings.of({ page: 'other', url: other })).toEqual([]);
    expect(
      await siblings.of({
        page: 'news',
        url: 'https://hmicfrs.justiceinspectorates.gov.uk/news/news-feed/x/',
      }),
    ).toEqual([]);
    expect(asked.length).toBe(7);
  });

  it('grow by what the pass keeps', async () => {
    const { siblings, reports } = await passOver(forces.slice(0, 1));
    await siblings.note({ page: 'new', url: urlOf('gwent') }, reports.get('kent')!);
    expect(await siblings.of({ page: 'newer', url: urlOf('cumbria') })).toHaveLength(2);
  });

  it('a first page whose grades are not read, where all the others show theirs, lacks them', async () => {
    const { siblings } = await passOver(forces);
    const first = await readHtml(html('Gwent', ''), urlOf('gwent'));
    expect(first.soundness.verdict).toBe('sound');
    const reasons = lacksAmong(
      await siblings.of({ page: 'gwent', url: urlOf('gwent') }),
      shapeOf(first.report),
    );
    expect(reasons.map((one) => one.code)).toEqual(['grades-missing']);
  });
});
