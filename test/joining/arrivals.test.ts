/**
 * The documents of one report, in any order, one a day: one event, no grade or finding told twice, none lost. Two orders a
 * cycle; `ORDERS=all` tries all 120 of each.
 */
import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/model.js';
import { siteProfiles } from '../../src/sites/index.js';
import { bulletinFor } from '../../src/tell/index.js';
import { documentsOf, inspections } from './arrivals.js';
import { desk, oldPath, reportPage } from './documents.js';

/** What a change tells of grades and findings, each as one line. */
function tells(change: Change): string[] {
  const told: string[] = [];
  if (change.kind === 'report-published') {
    for (const { area, body, grade } of change.adds?.judgments ?? change.judgments ?? [])
      if (grade.kind === 'graded') told.push(`${body ?? change.body} ${area} ${grade.grade}`);
    const listed = (change.traces ?? []).flatMap(({ event, finding }) =>
      event === 'listed' && finding ? [finding] : [],
    );
    for (const { text } of change.adds?.findings ?? listed) told.push(text);
  } else if (change.alsoIn === undefined && 'after' in change && change.kind.startsWith('judgment-')) {
    const after = change.after as { kind: string; grade?: string };
    told.push(`${change.body} ${change.area} ${after.grade ?? after.kind}`);
  } else if (change.alsoIn === undefined) told.push(`${change.kind} ${change.area}`);
  return told;
}

describe.each(inspections)('$name: the documents of one report', (inspection) => {
  const orders = process.env.ORDERS
    ? permutations([0, 1, 2, 3, 4])
    : [
        [0, 4, 1, 2, 3],
        [4, 2, 1, 0, 3],
      ];
  it.each(orders.map((order) => [order.join(' '), order] as const))(
    'that come in the order %s',
    async (_, order) => {
      const { report, pages, tablePath, emptyTable } = await documentsOf(inspection);
      const paths = Object.keys(pages);
      const known = order[0] === 0;
      const site = await desk({
        [oldPath]: reportPage({ year: '2017' }),
        ...(known ? { [tablePath]: emptyTable } : {}),
      });
      await site.pass(1);
      let seen = (await site.store.changes()).length;
      const told: string[] = [];
      const events: string[] = [];
      for (const [day, which] of order.entries()) {
        site.publish({ [paths[which]!]: pages[paths[which]!]! });
        await site.pass(day + 2);
        const log = (await site.store.changes()).slice(seen);
        seen += log.length;
        for (const { change } of log.filter((entry) => entry.cause === 'site' && entry.change.announced)) {
          told.push(...tells(change));
          events.push(`${day + 1} ${change.alsoIn ? 'also' : 'new'} ${change.importance} ${change.kind}`);
        }
      }
      if (process.env.SHOW) {
        console.log(events.join('\n'));
        console.log(
          site.mail.received
            .filter((m) => m.to.includes('reader@example.org'))
            .map((m) => m.mail.text)
            .join('\n=======\n'),
        );
      }
      const body = report.body!.id;
      const grades = report.judgments.flatMap(({ area, grade }) =>
        grade.kind === 'graded' ? [`${body} ${area} ${grade.grade}`] : [],
      );
      const findings = report.findings.map(({ text }) => text);
      const ours = told.filter((one) => !/^(?:shropshire|bedfordshire) /.test(one));
      expect([...ours].sort()).toEqual([...grades, ...findings].sort());
      expect(events.filter((one) => / new (?:headline|notable) report-published/.test(one))).toHaveLength(1);
      expect(site.announced(await site.pass(9))).toEqual([]);
    },
  );
});

it('documents of several days in one bulletin are one item, and a table tells each reader what is news to them', async () => {
  const { pages } = await documentsOf(inspections[0]!);
  const paths = Object.keys(pages);
  const site = await desk({ [oldPath]: reportPage({ year: '2017' }) });
  await site.pass(1);
  // The release, the table, the page, the PDF.
  for (const [day, which] of [2, 4, 0, 1].entries()) {
    site.publish({ [paths[which]!]: pages[paths[which]!]! });
    await site.pass(day + 2);
  }
  const log = (await site.store.changes()).filter((one) => one.cause === 'site' && one.change.announced);
  const items = (bodies: string[]) => {
    const of = log.filter(
      ({ change: { body } }) => body === null || bodies.length === 0 || bodies.includes(body),
    );
    const context = { profiles: [siteProfiles.hmicfrs!], now: '2026-03-09T06:00:00Z', log };
    return (bulletinFor({ name: 'weekly', bodies }, of, context)?.items ?? []).map((item) => ({
      headline: item.headline,
      lines: item.lines.length,
      pages: item.pages?.length ?? 1,
      told: item.notes.some((words) => /told before/.test(words)),
    }));
  };
  const report = { headline: 'New report: Kent PEEL 2018, legitimacy', lines: 4, told: false };
  const table = 'PEEL 2018/19 assessment data table, legitimacy';
  expect(items([])).toEqual([
    { ...report, pages: 3 },
    { headline: `Also published with grades not shown before: ${table}`, lines: 4, pages: 1, told: true },
  ]);
  expect(items(['kent'])).toEqual([{ ...report, pages: 4 }]);
  expect(items(['bedfordshire'])).toEqual([
    { headline: `Newly published: ${table}`, lines: 4, pages: 1, told: false },
  ]);
});

/** A pillar page of a body, with a release and a PDF-like twin of its own: the force and the service are both `Essex 2018/19`. */
const essexPages = (programme: 'peel' | 'frs', grade: string) => {
  const body = programme === 'peel' ? 'Essex Police' : 'Essex County Fire and Rescue Service';
  const question =
    programme === 'peel'
      ? 'How effectively does the force reduce crime and keep people safe?'
      : 'How effective is the service at keeping people safe and secure from fire and other risks?';
  const parts =
    programme === 'peel'
      ? ['How effective is the force at tackling serious and organised crime?']
      : ['How well does the FRS understand the risk of fire and other emergencies?'];
  const root = programme === 'peel' ? '/peel-assessments/peel-2018' : '/frs-assessment/frs-2018';
  const document = (title: string, main: string) =>
    `<!doctype html><html lang="en"><head><title>${title} - HMICFRS</title></head><body><main><h1>${title}</h1>${main}</main></body></html>`;
  const page = document(
    'Essex 2018/19',
    `<h2>Effectiveness</h2><h3>${question}</h3><p>${grade}</p><p>An invented summary of what ${body} does well and of what it does not yet do.</p>${parts.map((one) => `<h3>${one}</h3><p>Good</p><p>More invented words about this, as long as they have to be to be read.</p>`).join('')}`,
  );
  const release = document(
    `${body} is ${grade.toLowerCase()}`,
    `<p>Published on: 20 June 2019</p><p>${body} has been inspected by invented people. They graded it ${grade.toLowerCase()} for its effectiveness in ${programme === 'peel' ? 'PEEL' : 'FRS'} 2018/19.</p><h2>Get the report</h2><p><a href="${root}/essex/effectiveness/">The report on ${body}</a></p><p>ENDS</p>`,
  );
  return {
    [`${root}/essex/effectiveness/`]: page,
    [`/news/news-feed/${body.toLowerCase().replaceAll(' ', '-')}-2018-19/`]: release,
  };
};

it('two bodies of one name are two events, and a release that names several forces joins each of their reports', async () => {
  const police = essexPages('peel', 'Inadequate');
  const fire = essexPages('frs', 'Outstanding');
  const combined = `<!doctype html><html lang="en"><head><title>PEEL: effectiveness 2018/19 - HMICFRS</title></head><body><main><h1>PEEL: Police effectiveness 2018/19 – forces in the East</h1><p>Published 20 June 2019</p><p>Invented people have inspected the effectiveness of forces in the East.</p><h2>Essex Police</h2><p>Overall Essex Police is judged to be ‘inadequate’ in respect of its effectiveness.</p><h2>Kent Police</h2><p>Overall Kent Police is judged to be ‘good’ in respect of its effectiveness.</p><p>ENDS</p></main></body></html>`;
  const all: Record<string, string> = {
    ...police,
    ...fire,
    '/news/news-feed/peel-effectiveness-2018-19/': combined,
  };
  for (const order of [
    [0, 2, 4, 1, 3],
    [4, 3, 1, 2, 0],
  ]) {
    const site = await desk({ [oldPath]: reportPage({ year: '2017' }) });
    await site.pass(1);
    const told: string[] = [];
    const alone: string[] = [];
    let seen = (await site.store.changes()).length;
    for (const [day, which] of order.entries()) {
      const [path, page] = Object.entries(all)[which]!;
      site.publish({ [path]: page });
      await site.pass(day + 2);
      const log = (await site.store.changes()).slice(seen);
      seen += log.length;
      for (const { change } of log.filter((entry) => entry.change.announced)) {
        told.push(...tells(change));
        if (change.alsoIn === undefined) alone.push(`${change.body}`);
        const other = (await site.store.changes()).find((one) => one.change.id === change.alsoIn?.change);
        if (other && change.body && other.change.body) expect(other.change.body).toBe(change.body);
      }
    }
    expect([...told].sort()).toEqual([
      'essex effectiveness inadequate',
      'essex effectiveness/serious-and-organised-crime good',
      'essex-frs effectiveness outstanding',
      'essex-frs effectiveness/understanding-risk good',
      'kent effectiveness good',
    ]);
    expect(alone).toHaveLength(2);
  }
});

function permutations<T>(items: T[]): T[][] {
  if (items.length < 2) return [items];
  return items.flatMap((first, index) =>
    permutations([...items.slice(0, index), ...items.slice(index + 1)]).map((rest) => [first, ...rest]),
  );
}
