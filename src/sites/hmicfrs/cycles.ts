/**
 * The cycles of PEEL and of the fire and rescue programme: how they are written, which scale they use and which
 * other cycles the inspectorate says they compare with.
 *
 * What it says: 2014 graded six questions of a framework that the next year replaced, and 2015 graded legitimacy
 * for the first time; from 2016 year-on-year comparison is possible, and in 2018/19 still; 2021/22 moved to five
 * tiers; 2023–25 weighs outcomes more and changed some areas, so it does not compare with 2021/22 either. Of
 * 2025–27 nothing is known yet: it compares with nothing until the inspectorate says so.
 */
import type { Cycle } from '../../model.js';

const yearOnYear = ['2015', '2016', '2017', '2018/19'];
const others = (id: string) => yearOnYear.filter((other) => other !== id);

export const cycles: Cycle[] = [
  {
    id: '2014',
    programme: 'PEEL',
    scale: 'peel-4',
    spellings: ['2014', 'peel-2014'],
    order: 1,
    comparableWith: [],
    caveat:
      'PEEL 2014 graded six questions of a first framework, which was replaced in 2015 (when legitimacy was graded ' +
      'for the first time), so there is no comparison with it.',
  },
  {
    id: '2015',
    programme: 'PEEL',
    scale: 'peel-4',
    spellings: ['2015', 'peel-2015'],
    order: 2,
    comparableWith: others('2015'),
    caveat: 'Legitimacy was graded for the first time in 2015, so there is no earlier grade to compare with.',
  },
  {
    id: '2016',
    programme: 'PEEL',
    scale: 'peel-4',
    spellings: ['2016', 'peel-2016'],
    order: 3,
    comparableWith: others('2016'),
  },
  {
    id: '2017',
    programme: 'PEEL',
    scale: 'peel-4',
    // The 2018/19 report's table writes the inspection of 2017 as `2017/18`.
    spellings: ['2017', 'peel-2017', '2017/18'],
    order: 4,
    comparableWith: others('2017'),
  },
  {
    id: '2018/19',
    programme: 'PEEL',
    scale: 'peel-4',
    spellings: ['2018/19', '2018-19', '2018', 'peel-2018'],
    order: 5,
    comparableWith: others('2018/19'),
  },
  {
    id: '2021/22',
    programme: 'PEEL',
    scale: 'peel-5',
    spellings: ['2021/22', '2021-22', '2021-2022'],
    order: 6,
    comparableWith: [],
    caveat:
      'The inspectorate says that grades from 2021/22 on, in five tiers, cannot be compared directly with those of ' +
      'earlier PEEL cycles: a move from good to adequate is not necessarily a fall in performance unless the ' +
      'report says so.',
  },
  {
    id: '2023-25',
    programme: 'PEEL',
    scale: 'peel-5',
    spellings: ['2023-25', '2023-2025', '2023/25'],
    order: 7,
    comparableWith: [],
    caveat:
      'The inspectorate says that grades of 2023–25 cannot be compared with those of 2021/22: more weight is given ' +
      'to outcomes for the public, and some areas have changed.',
  },
  {
    id: '2025-27',
    programme: 'PEEL',
    scale: 'peel-5',
    spellings: ['2025-27', '2025-2027', '2025/27'],
    order: 8,
    comparableWith: [],
    caveat:
      'A new assessment framework applies from 2025–27; nothing is known yet that lets its grades be compared.',
  },
  {
    id: '2018/19',
    programme: 'FRS',
    scale: 'frs-4',
    spellings: ['2018/19', '2018-19', 'frs-2018', '2018', 'round 1'],
    order: 1,
    comparableWith: ['2021/22'],
  },
  {
    id: '2021/22',
    programme: 'FRS',
    scale: 'frs-4',
    spellings: ['2021/22', '2021-22', '2021-2022', 'frs-2021', '2021', 'round 2'],
    order: 2,
    comparableWith: ['2018/19'],
  },
  {
    id: '2023-25',
    programme: 'FRS',
    scale: 'frs-5',
    spellings: ['2023-25', '2023-2025', '2023/25', 'round 3'],
    order: 3,
    comparableWith: [],
    caveat:
      'The inspectorate added the grade adequate in 2023–25, so these grades cannot be compared directly with those ' +
      'of the two rounds before: a move from good to adequate is not necessarily a fall in performance.',
  },
  {
    // [I] a round that the inspectorate has consulted on; no page of it is in the copies.
    id: '2025-27',
    programme: 'FRS',
    scale: 'frs-5',
    spellings: ['2025-27', '2025-2027', '2025/27'],
    order: 4,
    comparableWith: [],
    caveat:
      'A new assessment framework applies from 2025–27; nothing is known yet that lets its grades be compared.',
  },
];
