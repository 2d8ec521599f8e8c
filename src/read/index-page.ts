/**
 * Whether a list of reports stands at the address of one: what a site answers that lost a page and shows the overview instead.
 */
import type { PageClass, Problem, SiteProfile } from '../model.js';
import { findBody } from '../sites/lookup.js';
import type { Outlined } from './outline.js';

/** Bodies that a report may name in lines of their own and still be a report. */
const FEW = 5;
/** A line that may be an entry of a list: the title of a report, and what is said of it. */
const LONGEST_ENTRY = 160;
/** Longer lines that a list may have above and below its entries. */
const MOST_PROSE = 3;

/** Asked of a document at the address of a body's report in which no grade and no finding was read. */
export function indexInstead(lines: Outlined[], page: PageClass | null, profile: SiteProfile): Problem[] {
  if (!page?.body || page.documentKind !== 'report') return [];
  const others = new Set<string>();
  let entries = 0;
  let all = 0;
  let prose = 0;
  for (const {
    block: { text },
    shape,
  } of lines) {
    if (text === '' || shape === 'furniture') continue;
    all += 1;
    if (text.length > LONGEST_ENTRY) {
      prose += 1;
      continue;
    }
    if (profile.wording.documentSigns.some(({ kind, sign }) => kind === 'listing' && sign.test(text)))
      return [instead(page, `a list of reports: “${text}”`)];
    const body = findBody(text, profile, page.body.kind);
    if (!body || body.id === page.body.id) continue;
    entries += 1;
    others.add(body.id);
  }
  // Each entry may have a date or a kind on a line of its own; a report's own paragraphs are long.
  const mostly = entries * 2 >= all || (entries * 3 >= all && prose <= MOST_PROSE);
  return others.size >= FEW && mostly ? [instead(page, `a list that names ${others.size} others`)] : [];
}

function instead({ body, kind }: PageClass, what: string): Problem {
  return {
    code: 'index-instead',
    where: kind,
    detail: `the address is that of a report on ${body!.name}, and at it stands ${what}`,
  };
}
