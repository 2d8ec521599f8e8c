/** What the tests of the reader share: reading a piece of HTML or text, and saying briefly what was read. */
import type { BlockDocument, Finding, Judgment, Reading } from '../../src/model.js';
import { vocabularyOf } from '../../src/read/grades.js';
import { htmlToBlocks } from '../../src/read/html.js';
import { type ReadInput, readDocument } from '../../src/read/index.js';
import { hmicfrs } from '../../src/sites/hmicfrs/index.js';

/** A pillar page of 2018/19, where tests do not say otherwise. */
export const PILLAR =
  'https://hmicfrs.justiceinspectorates.gov.uk/peel-assessments/peel-2018/kent/legitimacy/';
export const LANDING = 'https://hmicfrs.justiceinspectorates.gov.uk/peel-assessments/peel-2017/kent/';
export const REPORT_2021 = 'https://hmicfrs.justiceinspectorates.gov.uk/peel-reports/kent-2021-22/';
export const NEWS = 'https://hmicfrs.justiceinspectorates.gov.uk/news/news-feed/kent-police-graded/';
export const Q1 =
  'To what extent does the force treat all of the people it serves with fairness and respect?';
export const Q2 = 'How well does the force ensure that its workforce behaves ethically and lawfully?';
export const FAIR = 'legitimacy/treating-the-public-fairly';
export const ETHICAL = 'legitimacy/ethical-and-lawful-workforce';

export async function readHtml(
  html: string,
  url: string | null = PILLAR,
  more: Partial<ReadInput> = {},
): Promise<Reading & { document: BlockDocument }> {
  const page = /<(?:!doctype|html)/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  const { reading, document } = await readDocument({
    bytes: Buffer.from(page),
    url,
    profile: hmicfrs,
    ...more,
  });
  return { ...reading, document };
}

export async function readText(text: string, url: string | null = PILLAR): Promise<Reading> {
  const { reading } = await readDocument({ bytes: Buffer.from(text), url, as: 'text', profile: hmicfrs });
  return reading;
}

export const blocksOf = (html: string, url: string | null = null) =>
  htmlToBlocks(html, { vocabulary: vocabularyOf(hmicfrs), url }).blocks;

/** `area: grade` or `area: not-shown`, in order. */
export const grades = (reading: { report: { judgments: Judgment[] } }): Record<string, string> =>
  Object.fromEntries(
    reading.report.judgments.map((one) => [
      one.body ? `${one.body} ${one.area}` : one.area,
      one.grade.kind === 'graded' ? one.grade.grade : one.grade.kind,
    ]),
  );

export const found = (reading: { report: { findings: Finding[] } }) =>
  reading.report.findings.map((one) => ({ kind: one.kind, text: one.text, points: one.points }));

export const codes = (reading: { problems: { code: string }[] }) => reading.problems.map((one) => one.code);
