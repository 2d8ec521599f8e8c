/**
 * One report in all the documents that it comes in, made of a fixture: its page, its PDF, its release, its publication page
 * and the row of a table of grades. The sentences are our own.
 */
import { readFileSync } from 'node:fs';
import type { Report } from '../../src/model.js';
import { readDocument } from '../../src/read/index.js';
import { siteProfiles } from '../../src/sites/index.js';
import { fixtures } from '../fixtures/render/fixture.js';
import { renditionsOf } from '../fixtures/render/index.js';

const profile = siteProfiles.hmicfrs!;

/** Fixture, where its table of grades stands, and how its release says what it was judged. */
interface Inspection {
  slug: string;
  tablePath: string;
  /** E.g. `PEEL 2021/22 – An inspection of Essex Police`. */
  name: string;
  body: string;
  newsSlug: string;
  publicationSlug: string;
}

export const inspections: Inspection[] = [
  {
    slug: 'peel-2018-legitimacy-kent',
    tablePath: '/peel-assessments/peel-2018/force-assessment-data-table/',
    name: 'PEEL 2018/19',
    body: 'Kent Police',
    newsSlug: 'kent-police-peel-2018-19',
    publicationSlug: 'peel-assessment-2018-19-kent',
  },
  {
    slug: 'peel-2021-report-essex',
    tablePath: '/peel-reports/peel-2021-22-force-assessment-data-table/',
    name: 'PEEL 2021/22',
    body: 'Essex Police',
    newsSlug: 'essex-police-peel-2021-22',
    publicationSlug: 'peel-assessment-2021-22-essex',
  },
  {
    slug: 'peel-2023-report-wiltshire',
    tablePath: '/peel-reports/peel-2023-25-force-assessment-data-table/',
    name: 'PEEL 2023–2025',
    body: 'Wiltshire Police',
    newsSlug: 'wiltshire-police-peel-2023-25',
    publicationSlug: 'peel-assessment-2023-25-wiltshire',
  },
  {
    slug: 'frs-2018-pillar-avon',
    tablePath: '/frs-assessment/frs-2018/service-assessment-data-table/',
    name: 'FRS 2018/19',
    body: 'Avon Fire and Rescue Service',
    newsSlug: 'avon-fire-and-rescue-service-frs-2018-19',
    publicationSlug: 'frs-assessment-2018-19-avon',
  },
  {
    slug: 'frs-2021-pillar-london',
    tablePath: '/frs-assessment/frs-2021/service-assessment-data-table/',
    name: 'FRS 2021/22',
    body: 'London Fire Brigade',
    newsSlug: 'london-fire-brigade-frs-2021-22',
    publicationSlug: 'frs-assessment-2021-22-london',
  },
  {
    slug: 'frs-2023-report-cornwall',
    tablePath: '/frs-assessment/frs-2023-25/service-assessment-data-table/',
    name: 'FRS 2023–2025',
    body: 'Cornwall Fire and Rescue Service',
    newsSlug: 'cornwall-fire-and-rescue-service-frs-2023-25',
    publicationSlug: 'frs-assessment-2023-25-cornwall',
  },
];

const words = (grade: string) => grade.replaceAll('-', ' ');
const html = (title: string, main: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} - HMICFRS</title></head><body><main><h1>${title}</h1>${main}</main></body></html>`;

/** `Essex Police: preventing crime, adequate` and so on, as the page is read. */
export interface Documents {
  report: Report;
  /** Path → document, in the order in which they were made: page, pdf, release, publication, table. */
  pages: Record<string, string | Uint8Array>;
  /** A table of the same cycle with other bodies alone, and the one with this body as well. */
  tablePath: string;
  emptyTable: string;
}

export async function documentsOf(inspection: Inspection): Promise<Documents> {
  const fixture = fixtures().find(({ slug }) => slug === inspection.slug)!;
  const page = new TextDecoder().decode(renditionsOf(fixture)[0]!.bytes);
  const { report } = (
    await readDocument({ bytes: new TextEncoder().encode(page), as: 'html', url: fixture.url, profile })
  ).reading;
  const graded = report.judgments.flatMap(({ area, label, grade }) =>
    grade.kind === 'graded' ? [{ area, label, grade: words(grade.grade) }] : [],
  );
  const nameOf = (area: string) => profile.areas.find(({ id }) => id === area)!.name;
  const grade = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  const row = (body: string, question: string, word: string) =>
    `<tr><td>${body}</td><td>${question}</td><td>${word}</td></tr>`;
  const table = (rows: string[]) =>
    html(
      `${inspection.name} assessment data table`,
      `<p>These invented grades are of those that were inspected.</p><table><thead><tr><th>${report.programme === 'FRS' ? 'Service' : 'Force'}</th><th>Question</th><th>Score</th></tr></thead><tbody>${rows.join('')}</tbody></table>`,
    );
  const other = report.programme === 'FRS' ? 'Shropshire Fire and Rescue Service' : 'Bedfordshire Police';
  const others = graded.map(({ label }) => row(other, label, 'Good'));
  const published = report.publishedOn ? '<p>Published on: 1 March 2026</p>' : '';
  const release = html(
    `${inspection.body} inspected: ${inspection.name}`,
    `<p>The inspectorate has published its ${inspection.name} report on ${inspection.body}.</p><table><thead><tr><th>Area</th><th>Grade</th></tr></thead><tbody>${graded
      .map(({ area, grade: word }) => `<tr><td>${grade(nameOf(area))}</td><td>${grade(word)}</td></tr>`)
      .join('')}</tbody></table><p>An invented inspector said that much is left to do.</p><p>ENDS</p>`,
  );
  const publication = html(
    `${inspection.name} – ${inspection.body}`,
    `${published}<p>Publication types: ${report.programme}</p><p>This report sets out what was found at ${inspection.body}.</p><h2>Get the report</h2><p><a href="${new URL(fixture.url).pathname}">Explore the report online</a></p>`,
  );
  return {
    report,
    pages: {
      [new URL(fixture.url).pathname]: page,
      [`/uploads/${inspection.slug}.pdf`]: new Uint8Array(
        readFileSync(new URL(`../fixtures/hmicfrs/${inspection.slug}/chromium-tagged.pdf`, import.meta.url)),
      ),
      [`/news/news-feed/${inspection.newsSlug}/`]: release,
      [`/publications/${inspection.publicationSlug}/`]: publication,
      [inspection.tablePath]: table([
        ...others,
        ...graded.map(({ label, grade: word }) => row(inspection.body, label, grade(word))),
      ]),
    },
    tablePath: inspection.tablePath,
    emptyTable: table(others),
  };
}
