/**
 * The order in which things are told: most important first. By kind of change, as the design lists them; within
 * a kind a fall before a rise before what cannot be compared, a pillar before its areas, then by importance.
 */

import type { Change, Direction, FindingKind, Importance } from '../model.js';
import { closingsOf } from './finding-words.js';

const importances: Importance[] = ['headline', 'notable', 'detail', 'record'];
const directions: Direction[] = ['declined', 'improved', 'not-comparable'];
const lesserFindings: FindingKind[] = ['recommendation', 'innovative-practice'];

/** 0 for `headline`, 3 for `record`. */
export function importanceRank(importance: Importance): number {
  return importances.indexOf(importance);
}

/** Lower is told earlier. */
export function changeRank(change: Change): number {
  return kindRank(change) * 100 + finer(change) * 10 + importanceRank(change.importance);
}

function finer(change: Change): number {
  const level = 'level' in change && change.level === 'area' ? 1 : 0;
  return change.kind === 'judgment-changed' ? directions.indexOf(change.direction) * 2 + level : level;
}

function kindRank(change: Change): number {
  const ended = closingsOf(change)[0]?.finding;
  if (ended && change.kind !== 'report-published') return findingRank(ended.kind, 2);
  switch (change.kind) {
    case 'report-published':
      // One more document of a report that was told before weighs what it brings.
      if (change.alsoIn && change.importance === 'detail') return 15;
      return change.alsoIn && change.importance === 'notable' ? 6 : 0;
    case 'judgment-changed':
      return 1;
    case 'judgment-first-given':
      return 2;
    case 'judgment-withdrawn':
      return 3;
    case 'finding-added':
      return findingRank(change.finding.kind, 0);
    case 'finding-reworded':
      return findingRank(change.finding.kind, 1);
    case 'finding-removed':
      return findingRank(change.finding.kind, 2);
    case 'finding-repeated':
      return findingRank(change.finding.kind, 3);
    case 'correction-noted':
    case 'documents-disagree':
      return 15;
    case 'report-withdrawn':
      return 16;
    case 'report-restored':
      return 17;
    case 'section-added':
    case 'section-removed':
    case 'section-renamed':
    case 'section-moved':
      return 18;
    case 'text-changed':
      return 19;
    default:
      return 20;
  }
}

function findingRank(kind: FindingKind, step: 0 | 1 | 2 | 3): number {
  if (kind === 'cause-of-concern') return step === 2 ? 5 : 4;
  return (lesserFindings.includes(kind) ? 11 : 7) + step;
}
