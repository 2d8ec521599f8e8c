/** A judgment in one line. */
import type { AddedJudgment, Judgment } from '../model.js';
import type { Names } from './names.js';
import { oneLine } from './sanitise.js';
import { capitalise, listWords } from './words.js';

/** `Legitimacy: good`, and whether it was carried over. */
export function judgmentLine(judgment: Judgment, names: Names): string {
  const body = judgment.body ? `${names.body(judgment.body)}, ` : '';
  return `${body}${capitalise(names.area(judgment.area, judgment.label))}: ${names.grade(judgment.grade)}${carriedOverWords(judgment)}`;
}

/** The same of one that another document adds, with what the report showed in its place so far. */
export function addedJudgmentLine(judgment: AddedJudgment, names: Names): string {
  const line = judgmentLine(judgment, names);
  const { instead = [] } = judgment;
  if (instead.length === 0) return line;
  return `${line}; ${listWords(instead.map((grade) => names.grade(grade)))} in what was published before`;
}

/** ` (carried over from 2017)`, or nothing. */
export function carriedOverWords(judgment: Pick<Judgment, 'carriedOver' | 'inspectedIn'>): string {
  if (judgment.carriedOver)
    return ` (carried over${judgment.inspectedIn ? ` from ${oneLine(judgment.inspectedIn)}` : ''})`;
  return judgment.inspectedIn ? ` (inspected in ${oneLine(judgment.inspectedIn)})` : '';
}
