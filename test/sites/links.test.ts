/** Where HMICFRS pages live and have lived, and what a URL alone says of a page. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hmicfrs } from '../../src/sites/hmicfrs/index.js';

const root = 'https://hmicfrs.justiceinspectorates.gov.uk';
const assets = 'https://assets-hmicfrs.justiceinspectorates.gov.uk';

/** Everything `classify` says, in one line: kind, document kind, programme, cycle, body, pillar, watched or not. */
function described(url: string): string {
  const page = hmicfrs.classify(hmicfrs.canonicalUrl(url) ?? 'null');
  return [
    page.kind,
    page.documentKind,
    page.programme,
    page.cycle,
    page.body?.id,
    page.pillar,
    page.watched ? 'watched' : 'not',
  ]
    .map((each) => each ?? '-')
    .join(' ');
}

describe('canonicalUrl', () => {
  it.each([
    // The table's examples, then the quirks seen.
    [`${root}/peel-assessments/peel-2018/essex/?`, '/peel-assessments/peel-2018/essex/'],
    [
      'https://www.justiceinspectorates.gov.uk/hmicfrs/peel-assessments/peel-2017/essex/legitimacy/',
      '/peel-assessments/peel-2017/essex/legitimacy/',
    ],
    [
      'http://www.justiceinspectorates.gov.uk/hmic/peel-assessments/peel-2015/essex/',
      '/peel-assessments/peel-2015/essex/',
    ],
    ['http://www.hmic.gov.uk/publications/', '/publications/'],
    ['https://justiceinspectorates.gov.uk/hmicfrs/publications', '/publications/'],
    [`${root}/peel-reports/essex-2023-25`, '/peel-reports/essex-2023-25/'],
    [
      'https://www.justiceinspectorates.gov.uk///hmicfrs/peel-assessments/peel-2018/kent/',
      '/peel-assessments/peel-2018/kent/',
    ],
    [
      'https://www.justiceinspectorates.gov.uk/hmicfrs/s/our-work/article/crime-data-integrity/',
      '/our-work/article/crime-data-integrity/',
    ],
    ['https://inspectorates-staging.bang-on.net/hmicfrs/publications/a-report/', '/publications/a-report/'],
    [
      'https://www.justiceinspectorates.gov.uk/hmicfrs/?recommendation-theme=harm',
      '/?recommendation-theme=harm',
    ],
    [
      'https://www.justiceinspectorates.gov.uk/hmicfrs/peel-assessments/peel-2018/?view=wheel&sort=alpha&data=question&group_by_region=off',
      '/peel-assessments/peel-2018/?view=wheel&sort=alpha&data=question&group_by_region=off',
    ],
    [
      'https://www.justiceinspectorates.gov.uk/hmicfrs/wp-content/uploads/essex-2015.pdf',
      '/wp-content/uploads/essex-2015.pdf',
    ],
    ['/news/news-feed/', '/news/news-feed/'],
  ])('maps %s', (url, path) => {
    expect(hmicfrs.canonicalUrl(url)).toBe(`${root}${path}`);
  });

  it('keeps PDFs on the asset host, whichever way they are linked', () => {
    const file = '/uploads/cornwall-fire-and-rescue-service-report-2023-25.pdf';
    expect(hmicfrs.canonicalUrl(`${assets}${file}`)).toBe(`${assets}${file}`);
    expect(hmicfrs.canonicalUrl(`http://127.0.0.1:4321${file}`, 'http://127.0.0.1:4321/')).toBe(
      `${assets}${file}`,
    );
    expect(
      hmicfrs.canonicalUrl(
        `https://s3-eu-west-2.amazonaws.com/assets-hmicfrs.justiceinspectorates.gov.uk${file}`,
      ),
    ).toBe(`${assets}${file}`);
  });

  it.each([
    'https://www.justiceinspectorates.gov.uk/hmiprisons/inspections/',
    'https://www.justiceinspectorates.gov.uk/',
    'https://www.justiceinspectorates.gov.uk/hmicfrsother/',
    'https://s3-eu-west-2.amazonaws.com/another-bucket/uploads/x.pdf',
    'https://hmicfrs.justiceinspectorates.gov.uk.evil.example/',
    'https://evil.example/?https://hmicfrs.justiceinspectorates.gov.uk/',
    'https://hmicfrs.justiceinspectorates.gov.uk:8443/',
    'mailto:contact@hmicfrs.gov.uk',
    '//[',
    '',
  ])('gives null for %j, which is not the site', (url) => {
    expect(hmicfrs.canonicalUrl(url)).toBeNull();
  });

  it('takes the site where it is served from, and says where it belongs', () => {
    const served = 'http://127.0.0.1:4321/';
    expect(hmicfrs.canonicalUrl('http://127.0.0.1:4321/peel-reports/essex-2023-25', served)).toBe(
      `${root}/peel-reports/essex-2023-25/`,
    );
    expect(hmicfrs.canonicalUrl(`${root}/news/`, served)).toBe(`${root}/news/`);
    expect(hmicfrs.canonicalUrl('http://127.0.0.1:9999/news/', served)).toBeNull();
    expect(hmicfrs.canonicalUrl('http://127.0.0.1:4321/news/')).toBeNull();
  });

  it('is stable, and never throws', () => {
    const host = fc.constantFrom(
      root,
      assets,
      'http://www.hmic.gov.uk',
      'https://www.justiceinspectorates.gov.uk/hmic',
      'https://www.justiceinspectorates.gov.uk//hmicfrs',
    );
    const path = fc.string({
      unit: fc.constantFrom('/', 's', 'hmic', 'hmicfrs', 'a', '-', '?', '%', '.', '..', '.pdf', '2018'),
    });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.tuple(host, path).map(([a, b]) => `${a}/${b}`),
          fc.string({ unit: 'binary' }),
        ),
        (url) => {
          const once = hmicfrs.canonicalUrl(url);
          hmicfrs.classify(once ?? url);
          if (once !== null) expect(hmicfrs.canonicalUrl(once)).toBe(once);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('classify', () => {
  it.each([
    ['/peel-assessments/peel-2018/essex/', 'peel-landing report PEEL 2018/19 essex - watched'],
    [
      '/peel-assessments/peel-2017/essex/legitimacy/',
      'peel-pillar report PEEL 2017 essex legitimacy watched',
    ],
    [
      '/peel-assessments/peel-2014/essex/effectiveness/',
      'peel-pillar report PEEL 2014 essex effectiveness watched',
    ],
    [
      '/peel-assessments/peel-2018/city-of-london/effectiveness/detailed-findings/',
      'peel-detailed-findings report PEEL 2018/19 city-of-london effectiveness watched',
    ],
    [
      '/peel-assessments/peel-2016/leicestershire/leadership/',
      'peel-pillar report PEEL 2016 leicestershire leadership watched',
    ],
    [
      '/peel-assessments/peel-2015/metropolitan/other-reports/',
      'peel-other-reports report PEEL 2015 metropolitan - watched',
    ],
    ['/peel-assessments/peel-2018/?view=wheel&sort=alpha', 'peel-overview listing PEEL 2018/19 - - not'],
    ['/peel-assessments/', 'peel-index listing PEEL - - - not'],
    ['/peel-reports/wiltshire-2021-22/', 'peel-report report PEEL 2021/22 wiltshire - watched'],
    ['/peel-reports/essex-2023-25/', 'peel-report report PEEL 2023-25 essex - watched'],
    ['/peel-reports/essex-2025-27/', 'peel-report report PEEL 2025-27 essex - watched'],
    [
      '/peel-reports/hampshire-2021-22/',
      'peel-report report PEEL 2021/22 hampshire-and-isle-of-wight - watched',
    ],
    ['/frs-assessment/frs-2018/isle-of-wight/', 'frs-landing report FRS 2018/19 isle-of-wight - watched'],
    [
      '/frs-assessment/frs-2021/london/effectiveness/',
      'frs-pillar report FRS 2021/22 london effectiveness watched',
    ],
    ['/frs-assessment/frs-2021/essex/people/', 'frs-pillar report FRS 2021/22 essex-frs people watched'],
    ['/frs-assessments/avon-2023-2025/', 'frs-report report FRS 2023-25 avon - watched'],
    [
      '/frs-assessment/frs-2023-25/service-assessment-data-table/',
      'frs-data-table report FRS 2023-25 - - watched',
    ],
    [
      '/peel-assessments/peel-2018/force-assessment-data-table/',
      'peel-data-table report PEEL 2018/19 - - watched',
    ],
    [
      '/publications/peel-assessment-2018-19-gloucestershire/',
      'publication publication PEEL 2018/19 gloucestershire - watched',
    ],
    [
      '/publications/peel-police-legitimacy-2016-kent/',
      'publication publication PEEL 2016 kent legitimacy watched',
    ],
    [
      '/publication-html/warwickshire-frs-cause-of-concern-revisit-letter-march-2024/',
      'letter letter FRS - warwickshire-frs - watched',
    ],
    ['/publication-html/state-of-policing-2018/', 'publication-html report - - - - watched'],
    [
      '/publication-html/peel-assessment-framework-2023-25/',
      'methodology publication PEEL 2023-25 - - watched',
    ],
    [
      '/news/news-feed/concerns-over-west-midlands-police-performance/',
      'news news - - west-midlands - watched',
    ],
    ['/news/news-feed/', 'news-feed listing - - - - not'],
    ['/news/news-feed/page/2/', 'news-feed listing - - - - not'],
    ['/fire-and-rescue-services/publications/', 'publications listing - - - - not'],
    ['/our-work/cat/behind-the-frontline/', 'work-category listing - - - - not'],
    ['/our-work/article/crime-data-integrity/', 'article publication - - - - watched'],
    ['/glossary/accelerated-cause-of-concern/', 'glossary publication - - - - not'],
    [
      '/police-forces/forces-organisations/civil-nuclear-constabulary/',
      'body-profile publication - - civil-nuclear-constabulary - not',
    ],
    [
      '/peel-assessments/what-is-peel/peel-assessments-2021-22/',
      'methodology publication PEEL - - - watched',
    ],
    ['/peel-assessments/what-is-peel/', 'methodology publication PEEL - - - watched'],
    ['/peel-assessments/how-we-inspect/2016-peel-assessment/', 'methodology publication PEEL - - - watched'],
    [
      '/fire-and-rescue-services/how-we-inspect-fire-and-rescue-services/',
      'methodology publication - - - - watched',
    ],
    ['/?recommendation-theme=harm', 'recommendation-register listing - - - - not'],
    ['/', 'home listing - - - - not'],
    ['/feed/', 'feed listing - - - - not'],
    ['/wp-sitemap-posts-page-1.xml', 'sitemap listing - - - - not'],
    ['/sitemap_index.xml', 'sitemap listing - - - - not'],
    ['/wp-json/wp/v2/posts?per_page=100', 'wp-json listing - - - - not'],
    ['/about-us/', 'other publication - - - - not'],
  ])('says of %s: %s', (path, expected) => {
    expect(described(root + path)).toBe(expected);
  });

  it.each([
    ['cornwall-fire-and-rescue-service-report-2023-25.pdf', 'pdf report FRS 2023-25 cornwall - watched'],
    [
      'frs-assessment-2023-25-greater-manchester.pdf',
      'pdf report FRS 2023-25 greater-manchester-frs - watched',
    ],
    ['peel-assessment-2018-19-essex.pdf', 'pdf report PEEL 2018/19 essex - watched'],
    [
      'peel-police-effectiveness-2017-greater-manchester-police.pdf',
      'pdf report PEEL 2017 greater-manchester effectiveness watched',
    ],
    ['letter-to-chief-fire-officer-avon.pdf', 'pdf letter - - avon - watched'],
    ['state-of-policing-2018.pdf', 'pdf report - - - - watched'],
  ])('says of the PDF %s: %s', (file, expected) => {
    expect(described(`${assets}/uploads/${file}`)).toBe(expected);
  });

  it('takes bodies and cycles that it has never seen', () => {
    const page = hmicfrs.classify(`${root}/peel-reports/mid-england-2027-29/`);
    expect(page).toMatchObject({ kind: 'peel-report', cycle: '2027-29', watched: true });
    expect(page.body).toEqual({
      id: 'mid-england',
      name: 'Mid England',
      kind: 'police',
      slug: 'mid-england',
    });
    expect(hmicfrs.classify(`${root}/peel-reports/essex-2029-30/`).cycle).toBe('2029/30');
    // A second page of the same name, and what else follows a cycle, is about the same body and cycle.
    for (const tail of ['', '-2', '-revisit', '-cymraeg'])
      expect(hmicfrs.classify(`${root}/peel-reports/dyfed-powys-2023-25${tail}/`)).toMatchObject({
        body: { id: 'dyfed-powys' },
        cycle: '2023-25',
      });
    expect(hmicfrs.classify(`${root}/peel-assessments/peel-2018/kent-2/`).body?.id).toBe('kent');
    expect(hmicfrs.classify(`${root}/frs-assessments/isle-of-man-2023-2025/`).body).toMatchObject({
      id: 'isle-of-man',
      name: 'Isle of Man',
      kind: 'fire',
    });
  });
});
