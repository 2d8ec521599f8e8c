/**
 * The subject of a bulletin: the foremost news as a person would write it, and how much more there is. Where room is
 * short (a commit), the name of the area gives way and the grades stay: half a grade would be a wrong grade.
 */
import { countedKind, describe } from './describe.js';
import { bodyOf, type News } from './group.js';
import type { Names } from './names.js';
import { asOneReport } from './published.js';
import { oneLine, shorten } from './sanitise.js';

/** E.g. `Essex Police: ethical and lawful workforce, good → requires improvement, and 2 more`. At most 200 characters. */
export function subjectOf(news: News[], namesFor: (one: News) => Names): string {
  const first = news[0];
  if (first === undefined) return '';
  const more = news.length - 1;
  return shorten(oneLine(`${firstNews(first, namesFor(first))}${more > 0 ? `, and ${more} more` : ''}`), 200);
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
