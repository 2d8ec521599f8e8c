/**
 * The subject of a bulletin: the foremost news as a person would write it, and how much more there is. Where room is
 * short (a commit), the name of the area gives way and the grades stay: half a grade would be a wrong grade.
 */
import type { Change } from '../model.js';
import { countedKind, describe } from './describe.js';
import { isAnother, isReport } from './describe-report.js';
import { bodyOf, type News } from './group.js';
import type { Names } from './names.js';
import { asOneReport } from './published.js';
import { oneLine, shorten } from './sanitise.js';

/** E.g. `Essex Police: ethical and lawful workforce, good → requires improvement, and 2 more`. At most 200 characters. */
export function subjectOf(news: News[], namesFor: (one: News) => Names): string {
  const first = news[0];
  if (first === undefined) return '';
  const reports = newReports(news);
  if (reports.length >= MANY_BODIES) {
    const rest = news.length - reports.length;
    const sorts = new Set(reports.map(({ programme, cycle }) => `${programme} ${cycle}`));
    const sort = sorts.size === 1 ? `${[...sorts][0]} ` : '';
    const words = `${namesFor(first).site}: ${reports.length} new ${sort}reports`;
    return shorten(oneLine(`${words}${rest > 0 ? `, and ${rest} more` : ''}`), 200);
  }
  const more = news.length - 1;
  return shorten(oneLine(`${firstNews(first, namesFor(first))}${more > 0 ? `, and ${more} more` : ''}`), 200);
}

/** From so many bodies on, that there are new reports says more than whose comes first. */
const MANY_BODIES = 5;

/** The reports that are new, one for each body. */
function newReports(news: News[]): Change[] {
  const found = new Map<string, Change>();
  for (const one of news) {
    const change = asOneReport(one);
    if (change.kind !== 'report-published' || change.body === null) continue;
    if (isReport(change) && !isAnother(change) && !found.has(change.body)) found.set(change.body, change);
  }
  return [...found.values()];
}

function firstNews(news: News, names: Names): string {
  const change = news.entries[0].change;
  const body = bodyOf(news);
  const many = news.entries.length;
  if (body === null && many > 1) {
    const sort = countedKind(change, 1).replace(/^1 /, '');
    return `${names.site}: ${sort}, the same on ${many} pages`;
  }
  return `${names.body(body) ?? names.site}: ${describe(asOneReport(news), names).phrase}`;
}
