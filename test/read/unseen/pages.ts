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

export const oldSite = 'https://www.justiceinspectorates.gov.uk/hmicfrs';
export const LEG = 'legitimacy/';
export const EFF = 'effectiveness/';
export const EFFECTIVENESS = {
  prevent:
    'How effective is the force at preventing crime, tackling anti-social behaviour and keeping people safe?',
  investigate: 'How effective is the force at investigating crime and reducing re-offending?',
  protect:
    'How effective is the force at protecting those who are vulnerable from harm, and supporting victims?',
  soc: 'How effective is the force at tackling serious and organised crime?',
};
export const EFFICIENCY = {
  demand: 'How well does the force understand its current and likely future demand?',
  resources: 'How well does the force use its resources to manage current demand?',
  future: 'How well is the force planning for demand in the future?',
};
export const DEMAND = 'efficiency/understanding-demand';
export const RESOURCES = 'efficiency/using-resources';
export const FUTURE = 'efficiency/planning-for-the-future';
export const RESPONDING = 'responding-to-the-public';

/** A page that is nothing but its body; one with a main element; one whose frame is told by roles; one with a menu. */
export const inBody = (title: string, body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
export const inMain = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><main>${body}</main></body></html>`;
export const withRoles = (title: string, body: string) =>
  `<!doctype html><html lang="en-GB"><head><title>${title} - HMICFRS</title></head><body class="page"><a class="skip" href="#m">Skip to content</a><div role="banner"><p>His Majesty’s Inspectorate of Constabulary and Fire &amp; Rescue Services</p></div><div id="m">${body}</div><div role="contentinfo"><p>Cookies. Accessibility.</p></div></body></html>`;
export const withMenu = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><title>${title} - HMICFRS</title></head><body><nav><a href="/">Home</a></nav><main>${body}</main><footer>© Crown copyright</footer></body></html>`;

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

/** One long page of any force and cycle, in one of three frames. */
export const reportOf = (
  name: string,
  [slug, force, cycle]: [string, string, '2021-22' | '2023-25'],
  body: string,
  judgments: Record<string, string>,
  more: Partial<Unseen['expect']> & { wrap?: 'plain' | 'crowded' | 'bare' } = {},
): Unseen => {
  const { wrap, ...rest } = more;
  const title =
    cycle === '2021-22'
      ? `PEEL 2021/22 – An inspection of ${force}`
      : `PEEL 2023–2025: An inspection of ${force}`;
  const content = `<h1>${title}</h1>${body}`;
  return {
    name,
    url: `${site}/peel-reports/${slug}-${cycle}/`,
    as: 'html',
    text:
      wrap === 'crowded'
        ? crowded(title, content)
        : wrap === 'bare'
          ? `<html><head><title>${title} - HMICFRS</title></head><body><div><div>${content}</div></div></body></html>`
          : plainPage(title, content),
    expect: {
      body: slug,
      programme: 'PEEL',
      cycle: cycle === '2021-22' ? '2021/22' : '2023-25',
      judgments,
      ...rest,
    },
  };
};

/** A report of 2023–25 on one page, at its own address or at one that is given. */
export const gwent = (
  name: string,
  body: string,
  judgments: Record<string, string>,
  more: Partial<Unseen['expect']> & { url?: string | null } = {},
): Unseen => {
  const { url, ...rest } = more;
  return {
    name,
    url: url === undefined ? `${site}/peel-reports/gwent-2023-25/` : url,
    as: 'html',
    text: plainPage(
      'PEEL 2023–25: An inspection of Gwent Police',
      `<h1>PEEL 2023–25: An inspection of Gwent Police</h1>${body}`,
    ),
    expect: { body: 'gwent', programme: 'PEEL', cycle: '2023-25', judgments, ...rest },
  };
};

/** The efficiency page of 2017: headings, question of the pillar and date; its grade is part of the content. */
export const efficiency17: Of = (name, body, judgments, more = {}) => ({
  name,
  url: `${site}/peel-assessments/peel-2017/sussex/efficiency/`,
  as: 'html',
  text: crowded(
    'Sussex PEEL 2017',
    `<h1>Sussex PEEL 2017</h1><h2>Efficiency</h2><p>How efficient is the force at keeping people safe and reducing crime?</p><p>Last updated 09/11/2017</p>${body}`,
  ),
  expect: {
    body: 'sussex',
    programme: 'PEEL',
    cycle: '2017',
    pillar: 'efficiency',
    lastUpdated: '2017-11-09',
    judgments,
    ...more,
  },
});

/** An effectiveness page of 2018/19: its own grade is outstanding, then what is given. */
export const effectiveness18 = (
  name: string,
  body: string,
  judgments: Record<string, string>,
  more: Partial<Unseen['expect']> = {},
  wrap: 'plain' | 'crowded' | 'flat' = 'plain',
): Unseen => {
  const head =
    '<p>How effectively does the force reduce crime and keep people safe?</p><p>Last updated 02/05/2019</p>';
  const content = `<h1>Avon and Somerset PEEL 2018</h1><h2>Effectiveness</h2>${head}<p>Outstanding</p><p>The force works hard.</p>${body}`;
  return {
    name,
    url: `${site}/peel-assessments/peel-2018/avon-and-somerset/effectiveness/`,
    as: 'html',
    text:
      wrap === 'flat'
        ? `<html><head><title>Avon and Somerset PEEL 2018</title></head><body>${content}</body></html>`
        : (wrap === 'plain' ? plainPage : crowded)('Avon and Somerset PEEL 2018', content),
    expect: {
      body: 'avon-and-somerset',
      programme: 'PEEL',
      cycle: '2018/19',
      pillar: 'effectiveness',
      lastUpdated: '2019-05-02',
      judgments: { effectiveness: 'outstanding', ...judgments },
      ...more,
    },
  };
};

export const asText = (name: string, url: string | null, body: string, expect: Unseen['expect']): Unseen => ({
  name,
  url,
  as: 'text',
  text: body,
  expect,
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
