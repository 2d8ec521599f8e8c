/** The invented inspectorate's web site: every rendition of a report reads as its content says, on every day. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoReport, reportsOn } from '../../src/demo/content.js';
import { forcePath, pillarPath } from '../../src/demo/pages.js';
import { siteOn, TROUBLE } from '../../src/demo/site.js';
import { openSiteServer, type SiteServer } from '../../src/demo/site-server.js';
import type { Report } from '../../src/model.js';
import { readDocument } from '../../src/read/index.js';
import { example } from '../../src/sites/example/index.js';

const PDF = '/documents/fenmarsh-2022-23-full-report.pdf';

async function readPage(day: 1 | 2 | 3, path: string): Promise<Report> {
  const served = siteOn(day).get(path)!;
  const { reading } = await readDocument({
    bytes: typeof served.body === 'string' ? new TextEncoder().encode(served.body) : served.body,
    contentType: served.contentType,
    url: `https://inspectorate.example${path}`,
    profile: example,
  });
  expect(reading.problems).toEqual([]);
  expect(reading.soundness).toEqual({ verdict: 'sound', reasons: [] });
  return reading.report;
}

const graded = (grade: string) =>
  grade === 'To be graded' ? 'to-be-graded' : grade.toLowerCase().replaceAll(' ', '-');

/** `label: grade` of each pillar and question, and the findings, as the content has them. */
function expected(report: DemoReport, pillars = report.pillars as DemoReport['pillars'][number][]) {
  return {
    judgments: pillars.flatMap((pillar) => [
      `${pillar.id}: ${graded(pillar.grade)}`,
      ...pillar.questions.map(
        (question) =>
          `${question.question}: ${graded(question.grade)}${question.carriedOver ? ` (${question.carriedOver})` : ''}`,
      ),
    ]),
    findings: pillars.flatMap((pillar) =>
      pillar.questions.flatMap((question) =>
        question.findings.map((finding) => [question.question, finding.text, ...(finding.points ?? [])]),
      ),
    ),
  };
}

function got(report: Report) {
  const question = (area: string | null) => example.areas.find((one) => one.id === area)?.wordings[0];
  return {
    judgments: report.judgments.map((one) => {
      const name = one.level === 'pillar' ? one.area : question(one.area);
      const grade = one.grade.kind === 'graded' ? one.grade.grade : one.grade.kind;
      return `${name}: ${grade}${one.carriedOver ? ` (${one.inspectedIn})` : ''}`;
    }),
    findings: report.findings.map((one) => [question(one.area), one.text, ...one.points]),
  };
}

describe('what the site says is what its content says', () => {
  it('has at least twelve reports on four forces in two cycles, with grades in five kinds of markup', () => {
    const reports = reportsOn(1);
    const pages = reports.reduce((sum, one) => sum + (one.layout === 'single' ? 1 : 3), 0);
    expect(pages).toBeGreaterThanOrEqual(12);
    expect(new Set(reports.map((one) => one.slug)).size).toBe(4);
    expect(new Set(reports.map((one) => one.cycle)).size).toBe(2);
    expect(new Set(reports.map((one) => one.markup)).size).toBe(5);
  });

  const cases = ([1, 2, 3] as const).flatMap((day) =>
    reportsOn(day).map((report) => [day, report.slug, report.cycle, report] as const),
  );
  it.each(cases)('day %i, %s %s', async (day, _slug, _cycle, report) => {
    if (report.layout === 'single') {
      const read = await readPage(day, forcePath(report));
      expect(got(read)).toEqual(expected(report));
      expect(read).toMatchObject({ body: { id: report.slug }, cycle: report.cycle, documentKind: 'report' });
      return;
    }
    for (const pillar of report.pillars) {
      const path = pillarPath(report, pillar);
      if (day === 3 && path === TROUBLE.maintenance) continue;
      const read = await readPage(day, path);
      expect(got(read)).toEqual(expected(report, [pillar]));
      expect(read).toMatchObject({ body: { id: report.slug }, cycle: report.cycle, pillar: pillar.id });
    }
  });

  it('the PDF says what the web pages say', async () => {
    const report = reportsOn(1).find((one) => one.slug === 'fenmarsh' && one.cycle === '2022/23')!;
    const pdf = await readPage(1, PDF);
    expect(got(pdf)).toEqual(expected(report));
    expect(pdf.publishedOn).toBe('2023-03-14');
    const web = await Promise.all(report.pillars.map((pillar) => readPage(1, pillarPath(report, pillar))));
    const words = (read: Report[]) =>
      read.flatMap((one) =>
        one.sections.filter((section) => section.area?.includes('/')).flatMap((s) => s.blocks),
      );
    expect(words([pdf])).toEqual(words(web));
  });

  it('a banner, a nonce and another date change every page and no reading but its date', async () => {
    const [one, two] = [siteOn(1), siteOn(2)];
    expect([...two.keys()]).toEqual([...one.keys()]);
    for (const [path, served] of one) {
      if (path === PDF || !example.classify(`https://inspectorate.example${path}`).watched) continue;
      expect(two.get(path)!.body).not.toEqual(served.body);
      const before = await readPage(1, path);
      expect(before.lastUpdated).toBe('2023-06-05');
      expect(await readPage(2, path)).toEqual({ ...before, lastUpdated: '2023-06-06' });
    }
  });
});

describe('the web server', () => {
  let server: SiteServer;
  beforeAll(async () => {
    server = await openSiteServer();
  });
  afterAll(async () => {
    await server.close();
  });
  const ask = (path: string, headers: Record<string, string> = {}) =>
    fetch(new URL(path, server.baseUrl), { headers });

  it('answers 304 to its own validator while only noise has changed, and the page once more has', async () => {
    const path = '/assessments/2022-23/harrowdale/prevention/';
    server.turnTo(1);
    const etag = (await ask(path)).headers.get('etag')!;
    server.turnTo(2);
    expect((await ask(path, { 'if-none-match': etag })).status).toBe(304);
    expect(await (await ask(path)).text()).toContain('We are consulting');
    server.turnTo(3);
    const changed = await ask(path, { 'if-none-match': etag });
    expect(changed.status).toBe(200);
    expect(await changed.text()).toContain('come back to each case at least once a fortnight');
    expect(server.answers()).toEqual([{ path, status: 200 }]);
  });

  it('serves robots.txt, gzip, a PDF, a page that is not there, and the troubles of the third day', async () => {
    server.turnTo(1);
    expect(await (await ask('/robots.txt')).text()).toMatch(/^User-agent: \*$/m);
    expect((await ask('/assessments/')).headers.get('content-encoding')).toBe('gzip');
    expect(new TextDecoder().decode((await (await ask(PDF)).arrayBuffer()).slice(0, 5))).toBe('%PDF-');
    expect((await ask('/reports/northwold-2022-23/')).status).toBe(404);
    server.turnTo(3);
    expect((await ask('/reports/northwold-2022-23/')).status).toBe(200);
    expect((await ask(TROUBLE.unavailable)).status).toBe(503);
    const notice = await ask(TROUBLE.maintenance);
    expect(notice.status).toBe(200);
    expect(await notice.text()).toContain('maintenance');
  });
});
