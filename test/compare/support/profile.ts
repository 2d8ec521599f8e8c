/** An invented inspectorate for tests of comparing: two scales, three cycles, a handful of areas and bodies. */
import type { Area, GradeStep, SiteProfile } from '../../../src/model.js';
import { siteProfiles } from '../../../src/sites/index.js';

const step = (id: string): GradeStep => {
  const name = id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
  return { id, name, forms: [name.toLowerCase()] };
};

const area = (id: string, name: string, level: Area['level'] = 'area'): Area => ({
  id,
  name,
  level,
  programmes: ['PEEL'],
  bodyKinds: ['police'],
  wordings: [name],
});

export const profile: SiteProfile = {
  id: 'invented',
  name: 'Invented Inspectorate',
  shortName: 'II',
  baseUrl: 'https://inspectorate.example/',
  assetHosts: [],
  entryPoints: [],
  bodies: [
    { id: 'northshire', name: 'Northshire Police', kind: 'police', slug: 'northshire' },
    { id: 'southshire', name: 'Southshire Police', kind: 'police', slug: 'southshire' },
  ],
  areas: [
    area('effectiveness', 'effectiveness', 'pillar'),
    area('effectiveness/preventing-crime', 'preventing crime'),
    area('effectiveness/investigating-crime', 'investigating crime'),
    area('effectiveness/specialist-capabilities', 'specialist capabilities'),
    area('legitimacy', 'legitimacy', 'pillar'),
    area('legitimacy/treating-the-public-fairly', 'treating the public fairly'),
    area('legitimacy/ethical-and-lawful-workforce', 'ethical and lawful workforce'),
    area('legitimacy/treating-the-workforce-fairly', 'treating the workforce fairly'),
  ],
  scales: [
    {
      id: 'peel-4',
      name: 'Four tiers',
      steps: ['outstanding', 'good', 'requires-improvement', 'inadequate'].map(step),
      comparableWith: [],
    },
    {
      id: 'peel-5',
      name: 'Five tiers',
      steps: ['outstanding', 'good', 'adequate', 'requires-improvement', 'inadequate'].map(step),
      comparableWith: [],
      caveat: 'Grades of five tiers cannot be compared with those of four.',
    },
  ],
  cycles: [
    { id: '2017', programme: 'PEEL', scale: 'peel-4', spellings: [], order: 2017 },
    { id: '2018/19', programme: 'PEEL', scale: 'peel-4', spellings: ['2018'], order: 2018 },
    { id: '2021/22', programme: 'PEEL', scale: 'peel-5', spellings: [], order: 2021 },
  ],
  programmes: [{ id: 'PEEL', name: 'PEEL' }],
  timeZone: 'Europe/London',
  canonicalUrl: (url) => url,
  classify: () => ({
    kind: 'report',
    documentKind: 'report',
    programme: null,
    cycle: null,
    body: null,
    pillar: null,
    watched: true,
  }),
  wording: {
    findingHeadings: [],
    findingOpening: /^The force should/,
    ungraded: /^ungraded$/i,
    toBeGraded: /^to be graded$/i,
    carriedOver: [],
    furniture: [],
    noJudgmentSections: /^annex/i,
    // As at HMICFRS: the words by which a real inspectorate closes a finding.
    ...(siteProfiles.hmicfrs?.wording.closing ? { closing: siteProfiles.hmicfrs.wording.closing } : {}),
    bodyWords: ['the force'],
  } as unknown as SiteProfile['wording'],
  responseDeadline: (report) =>
    report.documentKind === 'report' && report.publishedOn
      ? {
          date: '2019-06-27',
          days: 56,
          duty: 'the local policing body must publish its comments',
          law: 'Police Act 1996, s.55',
        }
      : null,
};
