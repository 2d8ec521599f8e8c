/**
 * The Inspectorate of Policing for the Isles: an invented inspectorate, and the shortest complete site profile.
 *
 * `gradewatch demo` watches its web site (`src/demo`). It is also the example to copy for a real one: everything that one
 * inspectorate alone knows stands here, as data and as two small pure functions, and one line in `src/sites/index.ts`
 * makes it known. Nothing here is code about reading, comparing or telling.
 *
 * All names are invented; the address is in `.example`, which no one can own (RFC 2606).
 */
import type { Area, Body, Cycle, GradeScale, PageClass, Report, SiteProfile } from '../../model.js';
import { parseUrl, rebaseUrl, tidyUrl } from '../url.js';
import { wording } from './wording.js';

const baseUrl = 'https://inspectorate.example/';

/** The bodies that are inspected. `aliases` are other names in titles and sentences. */
const bodies: Body[] = [
  { id: 'fenmarsh', name: 'Fenmarsh Constabulary', kind: 'police', slug: 'fenmarsh', aliases: ['Fenmarsh'] },
  {
    id: 'harrowdale',
    name: 'Harrowdale Police',
    kind: 'police',
    slug: 'harrowdale',
    aliases: ['Harrowdale'],
  },
  { id: 'northwold', name: 'Northwold Police', kind: 'police', slug: 'northwold', aliases: ['Northwold'] },
  { id: 'saltmere', name: 'Saltmere Police', kind: 'police', slug: 'saltmere', aliases: ['Saltmere'] },
];

/** One scale, best first. `comparableWith` would name other scales that its grades may be compared with. */
const scales: GradeScale[] = [
  {
    id: 'care-4',
    name: 'CARE, four tiers',
    steps: [
      { id: 'outstanding', name: 'Outstanding', forms: [] },
      { id: 'good', name: 'Good', forms: [] },
      {
        id: 'requires-improvement',
        name: 'Requires improvement',
        forms: ['require improvement', 'requiring improvement', 'required improvement'],
      },
      { id: 'inadequate', name: 'Inadequate', forms: [] },
    ],
    comparableWith: [],
  },
];

/** Cycles compare with each other unless `comparableWith` says otherwise; here they do. */
const cycles: Cycle[] = [
  { id: '2019/20', programme: 'CARE', scale: 'care-4', spellings: ['2019/20', '2019-20'], order: 1 },
  { id: '2022/23', programme: 'CARE', scale: 'care-4', spellings: ['2022/23', '2022-23'], order: 2 },
];

/** What is judged. Ids are for ever; every wording that was seen of a thing goes under its one id. */
const area = (level: Area['level'], id: string, name: string, ...wordings: string[]): Area => ({
  id,
  name,
  level,
  programmes: ['CARE'],
  bodyKinds: ['police'],
  wordings,
});
const areas: Area[] = [
  area('pillar', 'prevention', 'prevention', 'Prevention', 'How well does the force keep people safe?'),
  area(
    'area',
    'prevention/neighbourhoods',
    'working with neighbourhoods',
    'How well does the force work with neighbourhoods?',
    'How well does the force know its neighbourhoods?',
    'Working with neighbourhoods',
  ),
  area(
    'area',
    'prevention/investigation',
    'investigating crime',
    'How well does the force investigate crime?',
    'Investigating crime',
  ),
  area(
    'area',
    'prevention/victims',
    'looking after victims',
    'How well does the force look after victims?',
    'Looking after victims',
  ),
  area('pillar', 'fairness', 'fairness', 'Fairness', 'How fairly does the force treat people?'),
  area(
    'area',
    'fairness/public',
    'treating the public fairly',
    'How fairly does the force treat the public?',
    'Treating the public fairly',
  ),
  area(
    'area',
    'fairness/workforce',
    'treating the workforce fairly',
    'How fairly does the force treat its workforce?',
    'Treating the workforce fairly',
  ),
];

/** The one spelling of a URL: https, no noise, `inspectorate.example`; `null` for any other host. */
function canonicalUrl(url: string, servedFrom?: string): string | null {
  const tidy = tidyUrl(url, /^\/(?!\/)/.test(url.trim()) ? baseUrl : undefined);
  if (!tidy) return null;
  // A mirror or a test server carries the same paths under another root.
  const own = (servedFrom && rebaseUrl(tidy, servedFrom, baseUrl)) || tidy;
  return own.startsWith(baseUrl) ? own : null;
}

/** What the address alone says of a page. What it does not say is `null`, never guessed. */
function classify(canonical: string): PageClass {
  const parts = (parseUrl(canonical)?.pathname ?? '').split('/').filter((part) => part !== '');
  const about = (kind: string, more: Partial<PageClass>): PageClass => ({
    kind,
    documentKind: 'report',
    programme: null,
    cycle: null,
    body: null,
    pillar: null,
    watched: true,
    ...more,
  });
  const bodyOf = (slug: string | undefined) => bodies.find((body) => body.slug === slug) ?? null;
  const cycleOf = (path: string | undefined) =>
    cycles.find((cycle) => path !== undefined && cycle.spellings.includes(path))?.id ?? null;
  const [root, second, third, fourth] = parts;

  // /assessments/2022-23/harrowdale/ and /assessments/2022-23/harrowdale/prevention/
  if (root === 'assessments' && second !== 'page' && third) {
    const page = { programme: 'CARE', cycle: cycleOf(second), body: bodyOf(third) };
    return fourth === undefined
      ? about('force', page)
      : about('pillar', { ...page, pillar: areas.some((one) => one.id === fourth) ? fourth : null });
  }
  // /reports/harrowdale-2019-20/ and /documents/fenmarsh-2022-23-full-report.pdf
  const report = /^([a-z]+)-(20\d\d-\d\d)/.exec(second ?? '');
  if (report && (root === 'reports' || root === 'documents')) {
    const page = { programme: 'CARE', cycle: cycleOf(report[2]), body: bodyOf(report[1]) };
    return about(root === 'reports' ? 'report' : 'pdf', page);
  }
  if (root === 'publications' && second) return about('publication', { documentKind: 'publication' });
  if (root === 'news' && second) return about('news', { documentKind: 'news' });
  if (root === undefined || root === 'assessments' || root === 'news' || root === 'publications') {
    return about('listing', { documentKind: 'listing', watched: false });
  }
  return about('other', { documentKind: 'publication', watched: false });
}

export const example: SiteProfile = {
  id: 'example',
  name: 'Inspectorate of Policing for the Isles',
  shortName: 'IPI',
  baseUrl,
  assetHosts: [],
  entryPoints: [
    { path: '/assessments/', kind: 'listing' },
    { path: '/news/', kind: 'listing' },
  ],
  bodies,
  areas,
  scales,
  cycles,
  programmes: [{ id: 'CARE', name: 'Community, accountability and results examination' }],
  timeZone: 'Europe/London',
  attribution: 'The Inspectorate of Policing for the Isles and all that it says are invented.',
  canonicalUrl,
  classify,
  wording,
  responseDeadline,
};

const days = 56;

/** The invented law that sets a date by which someone must answer a report; most inspectorates have none. */
function responseDeadline(report: Pick<Report, 'body' | 'documentKind' | 'publishedOn'>) {
  if (report.documentKind !== 'report' || !report.body || !report.publishedOn) return null;
  const [year, month, day] = report.publishedOn.split('-').map(Number);
  const date = new Date(Date.UTC(year!, month! - 1, day! + days)).toISOString().slice(0, 10);
  return {
    date,
    days,
    duty: 'the police board must publish its comments on the report',
    law: 'Example Policing Act, s.7',
  };
}
