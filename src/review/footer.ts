/** What stands at the foot of every page. */
import { oneLine } from '../tell/sanitise.js';
import { momentWords } from '../tell/words.js';
import type { SiteView } from './view.js';

/** Sentences: check the source, whose words these are, when the page was made. */
export function footer(views: SiteView[]): string[] {
  const now = views[0]?.now;
  const zone = views[0]?.profile.timeZone ?? 'UTC';
  const sites = views.map((view) => oneLine(view.profile.shortName)).join(', ');
  return [
    'Grades and words are read from the published pages by a program. Check the source before you rely on them.',
    ...views.flatMap((view) => (view.profile.attribution ? [view.profile.attribution] : [])),
    `gradewatch watches what ${sites || 'an inspectorate'} publishes. It is not part of ${sites || 'it'}, nor endorsed by it.`,
    ...(now ? [`Made on ${momentWords(now, zone)}.`] : []),
  ];
}
