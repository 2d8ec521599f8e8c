/**
 * The links of HMICFRS: where its pages have lived, and what a URL alone says of a page.
 *
 * Three moves of host and prefix lie behind the site (HMIC's own host, the shared host under `/hmic/` and
 * `/hmicfrs/`, its present host), with the same paths beneath. Every spelling is mapped to the present one, so that a
 * migration is no news. PDF file names follow no one rule: links to PDFs are taken from pages, never built.
 *
 * Deliberately absent: any guess from a page's words. What the URL does not say is `null`.
 */
import type { Cycle, EntryPoint, PageClass } from '../../model.js';
import { bodyIn, cycleIdOf, cycleIn } from '../names.js';
import { parseUrl, rebaseUrl, tidyUrl } from '../url.js';
import { bodies, bodyFor, isTerritorialForce } from './bodies.js';
import { cycles } from './cycles.js';

export const baseUrl = 'https://hmicfrs.justiceinspectorates.gov.uk/';
const assetHost = 'assets-hmicfrs.justiceinspectorates.gov.uk';
/** The bucket behind the asset host is never asked itself: its links are rewritten to the asset host. */
export const assetHosts = [assetHost];

// Hosts that were HMIC's alone, the present one, and the CDN behind it.
const ownHosts = new Set([
  'hmicfrs.justiceinspectorates.gov.uk',
  'www.hmicfrs.justiceinspectorates.gov.uk',
  'hmicfrs.b-cdn.net',
  'www.hmic.gov.uk',
  'hmic.gov.uk',
]);
// Hosts shared with other inspectorates: ours is what lies under `/hmic/` or `/hmicfrs/`. The last is a staging host
// that leaked into published links.
const sharedHosts = new Set([
  'www.justiceinspectorates.gov.uk',
  'justiceinspectorates.gov.uk',
  'inspectorates-staging.bang-on.net',
]);
const oldPrefix = /^\/hmic(?:frs)?\//i;
/** Old prefixes, and a stray segment seen in one published link (`/hmicfrs/s/our-work/…`). */
const dropped = /^(?:\/(?:hmicfrs|hmic|s)(?=\/))+/i;
const s3Host = /^s3[.-]eu-west-2\.amazonaws\.com$/;
const s3Path = /^\/assets-hmicfrs\.justiceinspectorates\.gov\.uk(?=\/)/;

/** An address of a page in its one spelling by its characters alone, as most are; and paths to which that does not apply. */
const PLAIN = /^https:\/\/hmicfrs\.justiceinspectorates\.gov\.uk(?:\/[a-z0-9-]+)+\/$/;
const MOVED = /^\/(?:hmicfrs|hmic|s|uploads)\/|\/wp-json\//;

/**
 * The one spelling of a URL of the site: present host, no old prefix, and as `tidyUrl` has it. PDFs stay on the asset
 * host. A path (`/news/`) is taken as the site's own.
 *
 * @param servedFrom where the site is served for this program (a mirror, a test server), when not at its own address.
 * @returns `null` for a URL that is not the site's. Never throws.
 */
export function canonicalUrl(url: string, servedFrom?: string): string | null {
  if (servedFrom === undefined && PLAIN.test(url) && !MOVED.test(url.slice(baseUrl.length - 1))) return url;
  const tidy = tidyUrl(url, /^\/(?!\/)/.test(url.trim()) ? baseUrl : undefined);
  if (!tidy) return null;
  const parsed = parseUrl((servedFrom && rebaseUrl(tidy, servedFrom, baseUrl)) || tidy);
  if (parsed?.port !== '') return null;
  const host = parsed.hostname;
  if (host === assetHost) return tidyUrl(`https://${assetHost}${parsed.pathname}${parsed.search}`);
  if (s3Host.test(host)) {
    if (!s3Path.test(parsed.pathname)) return null;
    return tidyUrl(`https://${assetHost}${parsed.pathname.replace(s3Path, '')}${parsed.search}`);
  }
  if (sharedHosts.has(host) ? !oldPrefix.test(parsed.pathname) : !ownHosts.has(host)) return null;
  const path = parsed.pathname.replace(dropped, '');
  // A mirror has one host for pages and uploads; on the site itself uploads are the asset host's.
  if (path.startsWith('/uploads/')) return tidyUrl(`https://${assetHost}${path}${parsed.search}`);
  const own = `${baseUrl.slice(0, -1)}${path}${parsed.search}`;
  return own === tidy ? tidy : tidyUrl(own);
}

const policePillars = new Set(['effectiveness', 'efficiency', 'legitimacy', 'leadership']);
const firePillars = new Set(['effectiveness', 'efficiency', 'people']);
/** Segments under a cycle's index that are no body. */
const notABody = /^(?:page|feed|what-is-peel|how-we-inspect.*|.*-assessment|.*-assessments|.*-methodology)$/;

type Programme = 'PEEL' | 'FRS';
const kindOf = { PEEL: 'police', FRS: 'fire' } as const;

const nothing: PageClass = {
  kind: 'other',
  documentKind: 'publication',
  programme: null,
  cycle: null,
  body: null,
  pillar: null,
  watched: false,
};
const listing = (kind: string, more: Partial<PageClass> = {}): PageClass => ({
  ...nothing,
  kind,
  documentKind: 'listing',
  ...more,
});
const watched = (kind: string, more: Partial<PageClass>): PageClass => ({
  ...nothing,
  kind,
  documentKind: 'report',
  watched: true,
  ...more,
});

/**
 * What a canonical URL says of its page: kind, programme, cycle, body and pillar. Bodies and cycles never seen before
 * are taken as they stand in the path. A page that no rule knows is `other` and not watched. Never throws.
 */
export function classify(canonical: string): PageClass {
  const plain = PLAIN.test(canonical) ? canonical.slice(baseUrl.length - 1) : null;
  const parsed = plain === null ? parseUrl(canonical) : null;
  const path = plain ?? parsed?.pathname.toLowerCase();
  if (path === undefined) return nothing;
  const parts = path.split('/').filter((part) => part !== '');
  if (/\.pdf$/.test(path)) return classifyPdf(parts.at(-1)!.replace(/\.pdf$/, ''));
  if (/(?:^|-)sitemap[\w-]*\.xml(?:\.gz)?$/.test(parts.at(-1) ?? '')) return listing('sitemap');
  if (parts[0] === 'wp-json') return listing('wp-json');
  if (parts.at(-1) === 'feed') return listing('feed');
  if (parts.length === 0)
    return listing(parsed?.searchParams.has('recommendation-theme') ? 'recommendation-register' : 'home');

  const [root, second, third] = parts;
  switch (root) {
    case 'peel-assessments':
      return classifyPillarCycle('PEEL', second, parts.slice(2));
    case 'frs-assessment':
      return classifyPillarCycle('FRS', second, parts.slice(2));
    case 'peel-reports':
      return classifyOnePage('PEEL', second, third);
    case 'frs-assessments':
      return classifyOnePage('FRS', second, third);
    case 'publications':
      return second && second !== 'page' ? classifySlug('publication', second) : listing('publications');
    case 'publication-html':
      return second ? classifySlug('publication-html', second) : listing('publications');
    case 'news':
      if (second === 'news-feed' && third && third !== 'page') return classifySlug('news', third);
      return listing('news-feed');
    case 'our-work':
      if (second === undefined || second === 'cat') return listing('work-category');
      return watched('article', { documentKind: 'publication' });
    case 'glossary':
      return { ...nothing, kind: 'glossary' };
    case 'police-forces':
    case 'fire-and-rescue-services':
      if (second?.startsWith('how-we-inspect'))
        return watched('methodology', { documentKind: 'publication' });
      if (second === 'forces-organisations' && third) {
        const kind = root === 'police-forces' ? 'police' : 'fire';
        return { ...nothing, kind: 'body-profile', body: bodyFor(third, kind) };
      }
      return listing('publications');
    default:
      return nothing;
  }
}

/** `/peel-assessments/peel-2018/<force>/<pillar>/[detailed-findings/]` and its twin of the fire programme. */
function classifyPillarCycle(programme: Programme, index: string | undefined, rest: string[]): PageClass {
  const name = programme.toLowerCase();
  if (index === undefined || index === 'page') return listing(`${name}-index`, { programme });
  const dated = index.startsWith(`${name}-20`) && index.length > name.length + 3;
  const year = dated ? index.slice(name.length + 1) : undefined;
  // Articles about the programme stand beside its cycles: what-is-peel, how-we-inspect, the-first-peel-assessment.
  if (year === undefined) return watched('methodology', { documentKind: 'publication', programme });
  const cycle = cycleId(programme, year);
  const at = { programme, cycle };
  const [slug, page, detail] = rest;
  if (slug === undefined) return listing(`${name}-overview`, at);
  if (slug.endsWith('assessment-data-table')) return watched(`${name}-data-table`, at);
  if (notABody.test(slug)) return listing(`${name}-overview`, at);
  const about = { ...at, body: bodyFor(slug, kindOf[programme]) };
  if (page === undefined) return watched(`${name}-landing`, about);
  if ((programme === 'PEEL' ? policePillars : firePillars).has(page)) {
    const kind = detail === 'detailed-findings' ? `${name}-detailed-findings` : `${name}-pillar`;
    return watched(kind, { ...about, pillar: page });
  }
  if (page === 'other-reports') return watched(`${name}-other-reports`, about);
  return watched(`${name}-page`, about);
}

/** `/peel-reports/<force>-2021-22/`, `/frs-assessments/<service>-2023-2025/`: the whole report on one page. */
function classifyOnePage(
  programme: Programme,
  slug: string | undefined,
  page: string | undefined,
): PageClass {
  const name = programme.toLowerCase();
  if (slug === undefined || slug === 'page') return listing(`${name}-index`, { programme });
  if (slug.endsWith('assessment-data-table')) return watched(`${name}-data-table`, { programme });
  // What follows the cycle is another page about the same: a second copy (`-2`), a revisit, another language.
  const match = /^(.+?)-(20\d\d(?:-(?:20)?\d\d)?)(?:-[a-z\d-]+)?$/.exec(slug);
  const body = bodyFor(match?.[1] ?? slug, kindOf[programme]);
  const cycle = match?.[2] ? cycleId(programme, match[2]) : null;
  return watched(page === undefined ? `${name}-report` : `${name}-report-part`, { programme, cycle, body });
}

const aboutMethod =
  /assessment-framework|judgment-criteria|inspection-programme|consultation|methodology|terms-of-reference/;

/** Publications, letters and news: what their slugs name, and no more. */
function classifySlug(kind: 'publication' | 'publication-html' | 'news', slug: string): PageClass {
  const found = namedIn(slug);
  if (kind === 'news') return watched('news', { ...found, documentKind: 'news' });
  if (/(?:^|-)letter(?:s|-|$)/.test(slug)) return watched('letter', { ...found, documentKind: 'letter' });
  if (aboutMethod.test(slug)) return watched('methodology', { ...found, documentKind: 'publication' });
  if (kind === 'publication-html') return watched(kind, found);
  return watched(kind, { ...found, documentKind: 'publication' });
}

function classifyPdf(file: string): PageClass {
  const found = namedIn(file);
  const documentKind = /(?:^|-)letter(?:s|-|$)/.test(file)
    ? 'letter'
    : aboutMethod.test(file)
      ? 'publication'
      : 'report';
  return watched('pdf', { ...found, documentKind });
}

const fireWords = /(?:^|-)(?:frs|fire|brigade)(?:-|$)/;
const policeWords = /(?:^|-)(?:peel|police|constabulary|policing|forces?)(?:-|$)/;

/** Programme, cycle, body and pillar that the words of a slug name. */
function namedIn(slug: string): Pick<PageClass, 'programme' | 'cycle' | 'body' | 'pillar'> {
  const isFire = fireWords.test(slug);
  const isPolice = policeWords.test(slug);
  const kind = isFire === isPolice ? undefined : isFire ? 'fire' : 'police';
  const programme = programmeIn(slug, isFire && !isPolice);
  const cycle: Cycle | null = programme === null ? null : cycleIn(slug, cycles, programme);
  const pillars = slug
    .split('-')
    .filter((word) => (programme === 'PEEL' ? policePillars : firePillars).has(word));
  return {
    programme,
    cycle: cycle?.id ?? null,
    body: bodyIn(slug, bodies, kind),
    // `peel-police-effectiveness-efficiency-and-legitimacy-…` is about all of them.
    pillar: programme !== null && pillars.length === 1 ? pillars[0]! : null,
  };
}

function programmeIn(slug: string, fireAlone: boolean): Programme | null {
  if (/(?:^|-)peel(?:-|$)/.test(slug)) return 'PEEL';
  if (!fireAlone) return null;
  return /(?:^|-)frs(?:-|$)|assessment|report|inspection/.test(slug) ? 'FRS' : null;
}

/** The cycle a path names: `2018` → `2018/19`, `2021-22` → `2021/22`, `2023-2025` → `2023-25`; unknown ones by the same rule. */
function cycleId(programme: Programme, written: string): string {
  const key = `${programme} ${written}`;
  let id = cycleIds.get(key);
  if (id === undefined) {
    id = findCycleId(programme, written);
    if (cycleIds.size < 200) cycleIds.set(key, id);
  }
  return id;
}

/** Cycles of paths met before: every page of a cycle has the same. Bounded. */
const cycleIds = new Map<string, string>();

function findCycleId(programme: Programme, written: string): string {
  const known = cycleIn(`${programme.toLowerCase()}-${written}`, cycles, programme);
  if (known) return known.id;
  const match = /^(20\d\d)-(?:20)?(\d\d)$/.exec(written);
  if (!match) return written;
  const from = Number(match[1]);
  return cycleIdOf({ from, to: from - (from % 100) + Number(match[2]) });
}

/**
 * The first page of each body in each cycle, by the rule that the evidenced addresses follow (table of URL patterns in what is known of the
 * site); those of 2025–27, of which no page has been seen, by the same. Other pages, and every PDF, are found from these.
 */
export const namedPages: string[] = bodies.flatMap(({ id, kind, slug, formerSlugs = [] }) => {
  if (kind === 'police' && !isTerritorialForce(id)) return [];
  return [slug, ...formerSlugs].flatMap((of) =>
    kind === 'police'
      ? [
          ...['2014', '2015', '2016', '2017', '2018'].map((year) => `/peel-assessments/peel-${year}/${of}/`),
          ...['2021-22', '2023-25', '2025-27'].map((years) => `/peel-reports/${of}-${years}/`),
        ]
      : [
          ...['2018', '2021'].map((year) => `/frs-assessment/frs-${year}/${of}/`),
          ...['2023-2025', '2025-2027'].map((years) => `/frs-assessments/${of}-${years}/`),
        ],
  );
});

/**
 * Where discovery starts. Listings and landing indexes are evidenced; feeds, sitemaps and the WordPress interface are
 * inference: each is asked for, and its absence is no error. Of WordPress only the links are wanted, not all that was written.
 */
export const entryPoints: EntryPoint[] = [
  { path: '/peel-assessments/', kind: 'listing' },
  { path: '/peel-reports/', kind: 'listing' },
  { path: '/peel-assessments/peel-2018/', kind: 'listing' },
  { path: '/peel-assessments/peel-2017/', kind: 'listing' },
  { path: '/peel-assessments/peel-2016/', kind: 'listing' },
  { path: '/peel-assessments/peel-2015/', kind: 'listing' },
  { path: '/peel-assessments/peel-2014/', kind: 'listing' },
  { path: '/frs-assessments/', kind: 'listing' },
  { path: '/frs-assessment/frs-2021/', kind: 'listing' },
  { path: '/frs-assessment/frs-2018/', kind: 'listing' },
  { path: '/frs-assessment/frs-2023-25/service-assessment-data-table/', kind: 'page' },
  { path: '/publications/', kind: 'listing' },
  { path: '/fire-and-rescue-services/publications/', kind: 'listing' },
  { path: '/news/news-feed/', kind: 'listing' },
  { path: '/feed/', kind: 'feed' },
  { path: '/sitemap.xml', kind: 'sitemap' },
  { path: '/sitemap_index.xml', kind: 'sitemap' },
  { path: '/wp-sitemap.xml', kind: 'sitemap' },
  { path: '/wp-json/wp/v2/search?per_page=100&_fields=url,title', kind: 'wp-json' },
  { path: '/wp-json/wp/v2/posts?per_page=100&_fields=link,title', kind: 'wp-json' },
  { path: '/wp-json/wp/v2/pages?per_page=100&_fields=link,title', kind: 'wp-json' },
];
