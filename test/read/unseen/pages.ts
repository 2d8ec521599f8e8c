/** Pages of one kind each, for documents that differ only in how something is marked. All sentences are synthetic. */
import { crowded, plainPage, type Unseen } from './shape.js';

export const site = 'https://hmicfrs.justiceinspectorates.gov.uk';
export const Q1 =
  'To what extent does the force treat all of the people it serves with fairness and respect?';
export const Q2 = 'How well does the force ensure that its workforce behaves ethically and lawfully?';
export const Q3 = 'To what extent does the force treat its workforce with fairness and respect?';
export const A1 = 'legitimacy/treating-the-public-fairly';
export const A2 = 'legitimacy/ethical-and-lawful-workforce';
export const A3 = 'legitimacy/treating-the-workforce-fairly';

/** A document by its content, the judgments to be read from it, and what else is expected. */
type Of = (
  name: string,
  content: string,
  judgments: Record<string, string>,
  more?: Partial<Unseen['expect']>,
) => Unseen;

const report =
  (slug: string, body: string, force: string, cycle: string, title: string): Of =>
  (name, content, judgments, more = {}) => ({
    name,
    url: `${site}/peel-reports/${slug}/`,
    as: 'html',
    text: plainPage(`${title} ${force}`, `<h1>${title} ${force}</h1>${content}`),
    expect: { body, programme: 'PEEL', cycle, judgments, ...more },
  });

/** One long page of 2023–25, and one of 2021/22. */
export const late = report(
  'essex-2023-25',
  'essex',
  'Essex Police',
  '2023-25',
  'PEEL 2023–25: An inspection of',
);
export const late21 = report(
  'dyfed-powys-2021-22',
  'dyfed-powys',
  'Dyfed-Powys Police',
  '2021/22',
  'PEEL 2021/22: An inspection of',
);

const legitimacy =
  (year: string, cycle: string): Of =>
  (name, content, judgments, more = {}) => ({
    name,
    url: `${site}/peel-assessments/peel-${year}/kent/legitimacy/`,
    as: 'html',
    text: crowded(
      `Kent PEEL ${year}`,
      `<h1>Kent PEEL ${year}</h1><h2>Legitimacy</h2><h3>How legitimately does the force treat the public and its workforce?</h3><p>Last updated 02/05/2019</p>${content}`,
    ),
    expect: {
      body: 'kent',
      programme: 'PEEL',
      cycle,
      pillar: 'legitimacy',
      lastUpdated: '2019-05-02',
      judgments,
      ...more,
    },
  });

/** The legitimacy page of 2018/19, and that of 2017: headings, question of the pillar and date; its grade is part of the content. */
export const pillar = legitimacy('2018', '2018/19');
export const pillar17 = legitimacy('2017', '2017');

/** A release about Sussex Police: headline, text, its end. */
export const release =
  (headline: string): Of =>
  (name, content, judgments, more = {}) => ({
    name,
    url: `${site}/news/news-feed/sussex-police/`,
    as: 'html',
    text: plainPage(
      headline,
      `<h1>${headline}</h1>${content}<p>ENDS</p><h2>Notes to editors</h2><p>For more, call us.</p>`,
    ),
    expect: { body: 'sussex', programme: '*', cycle: null, judgments, ...more },
  });

/** Areas of 2023–25, as reports word them. */
export const LATE_AREAS = [
  ['Preventing crime', 'preventing-crime'],
  ['Investigating crime', 'investigating-crime'],
  ['Responding to the public', 'responding-to-the-public'],
  ['Protecting vulnerable people', 'protecting-vulnerable-people'],
  ['Managing offenders', 'managing-offenders'],
  ['Recording data about crime', 'recording-data-about-crime'],
  ['Treating the public', 'treating-the-public'],
  ['Workforce', 'workforce'],
  ['Leadership and force management', 'leadership-and-force-management'],
] as const;
