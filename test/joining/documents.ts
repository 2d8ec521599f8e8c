/** Invented documents of one report and of its predecessors, in the manner of HMICFRS. The sentences are our own. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '../../src/config.js';
import type { Change, Store } from '../../src/model.js';
import type { RunOutput } from '../../src/outputs.js';
import { openStore } from '../../src/store/index.js';
import { type Server, startServer } from '../cli/documents.js';
import { afterwards, type MailServer, mailServer } from '../deliver/support.js';
import { listedPass } from '../tools/pass.js';

const listingPath = '/peel-assessments/peel-2018/';
const QUESTIONS = [
  'To what extent does the force treat all of the people it serves with fairness and respect?',
  'How well does the force ensure that its workforce behaves ethically and lawfully?',
  'To what extent does the force treat its workforce with fairness and respect?',
];

/** A page about the legitimacy of Essex Police in a year of PEEL. */
export function reportPage(
  words: {
    year?: string;
    /** Of the pillar and its three questions. */
    grades?: string[];
    findings?: string[];
    note?: string;
    title?: string;
    published?: string;
  } = {},
): string {
  const { year = '2018', findings = [], note = '', published } = words;
  const [pillar = 'Good', ...rest] = words.grades ?? ['Good', 'Good', 'Good', 'Good'];
  const parts = QUESTIONS.map(
    (question, index) => `<h3>${question}</h3><p>${rest[index] ?? 'Good'}</p>
<p>This invented passage, the number ${index} of ${year}, tells what people of every rank said, what the records of the year hold, and what was done about it.</p>
${index === 1 && findings.length > 0 ? `<h4>Areas for improvement</h4><ul>${findings.map((one) => `<li>${one}</li>`).join('')}</ul>` : ''}
<p>In another invented passage of ${year} the force says what it has planned, who is to do it, and when its leaders will look at it again.</p>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Essex PEEL ${year} - HMICFRS</title></head>
<body><main><h1>${words.title ?? `Essex PEEL ${year}`}</h1>${published ? `<p>Published on: ${published}</p>` : ''}
<h2>Legitimacy</h2><h3>How legitimately does the force treat the public and its workforce?</h3><p>${pillar}</p>
<p>Essex Police was looked at in ${year} by invented people, who wrote down what they saw.</p>${note ? `<p>${note}</p>` : ''}
${parts.join('\n')}</main></body></html>`;
}

/** The grades of a cycle's forces, as a table: force → grade of its legitimacy. */
export function tablePage(grades: Record<string, string>): string {
  const rows = Object.entries(grades).map(([force, grade]) => `<tr><td>${force}</td><td>${grade}</td></tr>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>PEEL 2018/19 force assessment data table - HMICFRS</title></head>
<body><main><h1>PEEL 2018/19 force assessment data table</h1><p>These invented grades are of the forces that were inspected.</p>
<table><thead><tr><th>Force</th><th>Legitimacy</th></tr></thead><tbody>${rows.join('')}</tbody></table></main></body></html>`;
}

export const tablePath = '/peel-assessments/peel-2018/force-assessment-data-table/';
export const pagePath = '/peel-assessments/peel-2018/essex/legitimacy/';
export const twinPath = '/peel-assessments/peel-2018/essex/legitimacy/detailed-findings/';
export const oldPath = '/peel-assessments/peel-2017/essex/legitimacy/';

export interface Desk {
  store: Store;
  site: Server;
  mail: MailServer;
  /** Publishes pages; a listing leads to all that were ever published. */
  publish(pages: Record<string, string | number | Uint8Array>): void;
  pass(day: number): Promise<RunOutput>;
  announced(report: RunOutput): Change[];
}

/** A site with these pages, a store, and a reader of everything by e-mail. */
export async function desk(pages: Record<string, string | number | Uint8Array>): Promise<Desk> {
  const folder = await mkdtemp(join(tmpdir(), 'gradewatch-joining-'));
  afterwards(() => rm(folder, { recursive: true, force: true }));
  const site = await startServer();
  afterwards(() => site.close());
  const mail = await mailServer();
  const file = join(folder, 'gradewatch.yaml');
  await writeFile(
    file,
    [
      'contact: ops@example.org',
      'sites:',
      '  - profile: hmicfrs',
      `    baseUrl: ${site.url}`,
      '    allowPrivateAddresses: true',
      `    entryPoints: ["${listingPath}"]`,
      '    politeness: {intervalMs: 0, concurrency: 2}',
      'store: {kind: files, path: kept}',
      'mail: {from: "gradewatch <gradewatch@example.org>"}',
      'subscribers:',
      '  - {name: reader, email: reader@example.org, importance: detail, when: each-pass}',
      '  - {name: brief, email: brief@example.org, importance: notable, when: each-pass}',
    ].join('\n'),
  );
  const config = await loadConfig(file);
  const store = await openStore({ kind: 'files', path: join(folder, 'kept') });
  const paths = new Set<string>();
  const box: Desk = {
    store,
    site,
    mail,
    publish(more) {
      for (const [path, page] of Object.entries(more)) {
        paths.add(path);
        site.pages.set(path, page);
      }
      const links = [...paths].map((path) => `<li><a href="${path}">Essex: legitimacy</a></li>`);
      site.pages.set(
        listingPath,
        `<!doctype html><html lang="en"><head><title>PEEL 2018</title></head><body><main><h1>PEEL 2018</h1><p>Invented assessments of forces stand below.</p><ul>${links.join('')}</ul></main></body></html>`,
      );
    },
    pass: (day) =>
      listedPass({
        config,
        store,
        env: { SMTP_URL: mail.url },
        now: () => new Date(Date.UTC(2026, 2, day, 6)),
      }),
    announced: (report) => report.changes.filter((change) => change.announced),
  };
  box.publish(pages);
  return box;
}
