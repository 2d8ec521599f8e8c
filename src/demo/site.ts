/** The invented inspectorate's whole web site on one of the three days: every path and what stands there. */
import { type Day, reportsOn } from './content.js';
import {
  forcePage,
  forcePath,
  listingPage,
  maintenanceNotice,
  type Noise,
  newsListing,
  newsPage,
  noiseOf,
  pillarPage,
  pillarPath,
  publicationPage,
  reportPage,
} from './pages.js';
import { reportAsPdf } from './pdf-file.js';

export interface Served {
  status: number;
  contentType: string;
  body: string | Uint8Array;
  /** The same content without what is new every day: the server's validators are made from it. `null`: it sends none. */
  lasting: string | Uint8Array | null;
}

/** Pages whose server part sends no validators, so that they are read in full in every pass, noise and all. */
const UNVALIDATED = ['/assessments/2022-23/fenmarsh/prevention/', '/reports/northwold-2019-20/', '/news/'];
/** What goes wrong on the third day. */
export const TROUBLE = {
  unavailable: '/assessments/2022-23/fenmarsh/',
  maintenance: '/assessments/2022-23/harrowdale/fairness/',
};

const PDF = '/documents/fenmarsh-2022-23-full-report.pdf';
const NO_NOISE: Noise = { banner: null, nonce: '', lastUpdated: '' };

/** Pages by path. */
export function siteOn(day: Day): Map<string, Served> {
  const reports = reportsOn(day);
  const site = new Map<string, Served>();
  const add = (path: string, render: (noise: Noise) => string) => {
    site.set(path, {
      status: 200,
      contentType: 'text/html; charset=utf-8',
      body: render(noiseOf(day)),
      lasting: UNVALIDATED.includes(path) ? null : render(NO_NOISE),
    });
  };
  add('/assessments/', (noise) => listingPage(reports, 1, noise));
  add('/assessments/page/2/', (noise) => listingPage(reports, 2, noise));
  add('/news/', newsListing);
  add('/news/fenmarsh-has-found-its-small-towns-again/', newsPage);
  for (const report of reports) {
    if (report.layout === 'single') {
      add(forcePath(report), (noise) => reportPage(report, noise));
      continue;
    }
    add(forcePath(report), (noise) => forcePage(report, noise));
    for (const pillar of report.pillars) {
      add(pillarPath(report, pillar), (noise) => pillarPage(report, pillar, noise));
    }
  }
  // The full report is the one of the first day: a PDF is not made again when a page is corrected.
  const full = reportsOn(1).find((report) => report.slug === 'fenmarsh' && report.cycle === '2022/23')!;
  const pdf = reportAsPdf(full);
  site.set(PDF, { status: 200, contentType: 'application/pdf', body: pdf, lasting: pdf });
  add('/publications/fenmarsh-care-2022-23/', (noise) => publicationPage(full, PDF, noise));
  if (day === 3) {
    const plain = { contentType: 'text/html; charset=utf-8', lasting: null };
    site.set(TROUBLE.unavailable, { ...plain, status: 503, body: '<h1>Service unavailable</h1>' });
    site.set(TROUBLE.maintenance, { ...plain, status: 200, body: maintenanceNotice });
  }
  return site;
}
