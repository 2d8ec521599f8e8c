/**
 * The grade scales of HMICFRS. Ranks hold inside one scale only: the inspectorate says that grades on the
 * five-tier scale (PEEL from 2021/22, fire and rescue from 2023–25) do not compare with the four-tier ones.
 *
 * The Welsh names are from memory: pages of Welsh forces may set them beside the English ones.
 *
 * Deliberately absent: the 2007 baseline scale (Excellent … Poor), never published on this site in a form that is
 * read here; and the words that are no grades (`to be graded`, `ungraded`, `prepared`, `Engage`).
 */
import type { GradeScale, GradeStep } from '../../model.js';

const outstanding: GradeStep = {
  id: 'outstanding',
  name: 'Outstanding',
  forms: ['as outstanding'],
  translations: ['rhagorol', 'eithriadol'],
};
const good: GradeStep = { id: 'good', name: 'Good', forms: ['as good'], translations: ['da'] };
const adequate: GradeStep = {
  id: 'adequate',
  name: 'Adequate',
  forms: ['as adequate'],
  translations: ['digonol'],
};
const requiresImprovement: GradeStep = {
  id: 'requires-improvement',
  name: 'Requires improvement',
  forms: [
    'required improvement',
    'require improvement',
    'requiring improvement',
    'as requires improvement',
    'as requiring improvement',
    'assessed as requires improvement',
    'assessed as requiring improvement',
  ],
  translations: ['angen gwella', 'angen gwelliant', 'angen ei wella', 'gofyn am welliant'],
};
const inadequate: GradeStep = {
  id: 'inadequate',
  name: 'Inadequate',
  forms: ['as inadequate'],
  translations: ['annigonol'],
};

const fourTiers = [outstanding, good, requiresImprovement, inadequate];
const fiveTiers = [outstanding, good, adequate, requiresImprovement, inadequate];

const fiveTierCaveat =
  'The inspectorate says that grades on its five-tier scale cannot be compared directly with earlier four-tier ' +
  'grades: a move from good to adequate is not necessarily a fall in performance unless the report says so.';

export const scales: GradeScale[] = [
  { id: 'peel-4', name: 'PEEL, four tiers (2014 to 2018/19)', steps: fourTiers, comparableWith: [] },
  {
    id: 'peel-5',
    name: 'PEEL, five tiers (from 2021/22)',
    steps: fiveTiers,
    comparableWith: [],
    caveat: fiveTierCaveat,
  },
  {
    id: 'frs-4',
    name: 'Fire and rescue, four tiers (2018/19 and 2021/22)',
    steps: fourTiers,
    comparableWith: [],
  },
  {
    id: 'frs-5',
    name: 'Fire and rescue, five tiers (from 2023–25)',
    steps: fiveTiers,
    comparableWith: [],
    caveat: fiveTierCaveat,
  },
];
