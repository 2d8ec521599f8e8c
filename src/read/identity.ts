/**
 * Whose report is it, of which programme and cycle, and what kind of document: from the URL where it says,
 * else from titles and signs in the words. What neither says stays `null`.
 */
import type {
  Block,
  BlockDocument,
  Body,
  Cycle,
  DocumentKind,
  PageClass,
  Problem,
  SiteProfile,
} from '../model.js';
import { cycleOf, findBody, findCycle, findUnlistedCycle } from '../sites/lookup.js';
import { anyOf, plain } from './normalise.js';

export interface Identity {
  title: string;
  documentKind: DocumentKind;
  body: Body | null;
  /** Kind of body that the document speaks of, also where it names none. */
  bodyKind: string | null;
  programme: string | null;
  cycle: Cycle | null;
  pillar: string | null;
  /** The first page of a body's reports, by its address; without one by its title (`Essex 2018/19`). */
  landing: boolean;
  /** What the URL says, where there is one that the site knows. */
  page: PageClass | null;
  problems: Problem[];
}

/** Blocks at the head of a document in which it says what it is. */
const HEAD = 12;
/** Blocks in which whoever a text is about must be named, where they are named once only. */
const LEAD = 4;

export function identify(document: BlockDocument, profile: SiteProfile, url: string | null): Identity {
  const problems: Problem[] = [];
  const canonical = canonicalOf(url, profile) ?? canonicalOf(document.canonicalUrl, profile);
  const page = canonical ? profile.classify(canonical) : null;
  const own = url && document.canonicalUrl ? canonicalOf(document.canonicalUrl, profile) : null;
  if (own && own !== canonical && page?.kind !== 'home' && profile.classify(own).kind === 'home') {
    problems.push({
      code: 'home-page-instead',
      where: canonical ?? 'document',
      detail: 'the page calls itself the home page of the site',
    });
  }
  const head = document.blocks.filter((block) => block.text !== '').slice(0, HEAD);
  const title = titleOf(document, head, page, profile);
  const titles = [title, ...(document.title ? [document.title] : [])];
  const isFurniture = anyOf(profile.wording.furniture);
  const headings = head
    .filter(({ kind, text }) => kind !== 'row' && kind !== 'item' && text.length <= 160 && !isFurniture(text))
    .map((block) => block.text);

  const documentKind = kindOf(document, titles, page, profile);
  if (documentKind === 'listing' && !page?.body) {
    // A listing names many bodies and cycles, and is about none of them.
    return {
      title,
      documentKind,
      body: null,
      bodyKind: kindOfProgramme(page?.programme ?? null, profile),
      programme: page?.programme ?? null,
      cycle: cycleOf(profile, page?.programme ?? null, page?.cycle ?? null),
      pillar: null,
      landing: false,
      page,
      problems,
    };
  }
  const programme =
    page?.programme ??
    programmeIn(titles, profile) ??
    programmeIn(headings, profile) ??
    programmeMost(document, profile);
  const bodyKind = page?.body?.kind ?? kindOfProgramme(programme, profile);
  const bodyIn = (text: string) => findBody(withoutAddress(text), profile, bodyKind ?? undefined);
  const entitled = firstOf(titles, bodyIn);
  const named =
    entitled ??
    (severalBodies(document, documentKind, profile, bodyKind)
      ? null
      : (soleOf(
          headings.filter((text) => !/[.!][”’"']?$/.test(text)),
          bodyIn,
        ) ??
        (page?.body
          ? null
          : soleOf(
              document.blocks
                .slice(0, 40)
                .filter((block) => block.kind !== 'row')
                .map((block) => block.text),
              bodyIn,
              LEAD,
            ))));
  if (page?.body && entitled && entitled.id !== page.body.id && !sameFamily(page.body, entitled)) {
    problems.push({
      code: 'body-differs',
      where: canonical ?? 'document',
      detail: `the address says ${page.body.name}, the page says ${entitled.name}`,
    });
  } else if (page?.body && documentKind === 'report' && isTwins(document, titles, page, profile)) {
    problems.push({
      code: 'body-differs',
      where: canonical ?? 'document',
      detail: `the address says ${page.body.name}, the page is about the ${programmeIn(titles, profile) ?? 'other body'} of that name`,
    });
  } else if (page?.body && !entitled && documentKind === 'report' && !isNamed(document, page.body)) {
    problems.push({
      code: 'body-not-named',
      where: canonical ?? 'document',
      detail: `the address says ${page.body.name}, which the document never names`,
    });
  }
  const fromUrl = cycleOf(profile, programme, page?.cycle ?? null);
  const titled =
    firstOf(titles, (text) => findCycle(text, profile, programme)) ??
    firstOf(titles, (text) => findUnlistedCycle(text, profile, programme));
  if (fromUrl && titled && titled.id !== fromUrl.id && documentKind === 'report') {
    problems.push({
      code: 'cycle-differs',
      where: canonical ?? 'document',
      detail: `the address says ${fromUrl.id}, the page says ${titled.id}`,
    });
  }
  const cycle =
    fromUrl ??
    titled ??
    (documentKind === 'news' || documentKind === 'letter'
      ? null
      : firstOf(headings, (text) => findCycle(text, profile, programme)));
  if (cycle?.unlisted)
    problems.push({
      code: 'cycle-unknown',
      where: canonical ?? 'document',
      detail: `${cycle.programme} ${cycle.id} is a cycle that is not known: its grades are compared with none`,
    });
  return {
    title,
    documentKind,
    body: page?.body ?? named,
    bodyKind: page?.body?.kind ?? named?.kind ?? bodyKind,
    programme: programme ?? cycle?.programme ?? null,
    cycle,
    pillar: page?.pillar ?? null,
    landing: page ? /landing/.test(page.kind) : isNameAndYear(title, profile),
    page,
    problems,
  };
}

/** `Essex 2018/19`: the title of a landing page, and of the pillar pages of a fire service. */
function isNameAndYear(title: string, profile: SiteProfile): boolean {
  const name = /^(.{3,60}) 20\d\d(?:[/–-]\d\d)?$/.exec(title)?.[1];
  return name !== undefined && isAnyName(name, profile);
}

/** `In our PEEL 2023–2025 inspection`: the inspection that a release is about, where it names no other. */
const OWN_INSPECTION =
  /\b(?:our|the|this)(?: latest| new| most recent)? [A-Z]{3,5} 20\d\d(?:[/–-]\d{2,4})? (?:inspection|assessment|report)\b/g;

/** Offers the report: its title stands behind this, or on the lines below. */
const OFFER = /^(?:get|read|download|view|see|explore) the (?:full )?report(?: online)?\b:?\s*/i;

/**
 * The cycle of the report that a release announces: a line that is a report's title, with its programme, body and cycle
 * (`PEEL 2021/22 – An inspection of Wiltshire Police`), or words for its own inspection. It tells the framework in which the release speaks, and is not the
 * release's own. `null` where there is none, or two differ.
 */
export function announcedCycle(
  document: BlockDocument,
  identity: Identity,
  profile: SiteProfile,
): Cycle | null {
  const { body, programme, documentKind } = identity;
  if (!body || identity.cycle || documentKind !== 'news') return null;
  const found = new Map<string, Cycle>();
  const titled = new Map<string, Cycle>();
  /** Blocks left in which the report that is offered may be named. */
  let offered = 0;
  for (const { text: whole } of document.blocks) {
    for (const hit of whole.length <= 1000 ? whole.matchAll(OWN_INSPECTION) : []) {
      const sign = profile.wording.programmeSigns.find((one) => one.sign.test(hit[0]));
      const cycle = sign ? findCycle(hit[0], profile, sign.programme) : null;
      if (cycle && (!programme || cycle.programme === programme)) found.set(cycle.id, cycle);
    }
    const offer = OFFER.exec(whole)?.[0];
    if (offer) offered = 3;
    else if (whole !== '') offered -= 1;
    const text = offer ? whole.slice(offer.length).replace(/\.$/, '') : whole;
    if (text.length > 160 || /[.;!?]$/.test(text) || !/\d{4}/.test(text)) continue;
    const sign = profile.wording.programmeSigns.find((one) => one.sign.test(text));
    const cycle = sign ? findCycle(text, profile, sign.programme) : null;
    if (!cycle || (programme && cycle.programme !== programme)) continue;
    const named = findBody(text, profile, body.kind);
    if (named ? named.id === body.id : offered > 0) titled.set(cycle.id, cycle);
  }
  // Of reports that it names by their titles, the older ones are what it looks back on.
  const newest = [...titled.values()].sort((one, other) => other.order - one.order)[0];
  if (newest) found.set(newest.id, newest);
  return found.size === 1 ? [...found.values()][0]! : null;
}

function canonicalOf(url: string | null, profile: SiteProfile): string | null {
  return url ? profile.canonicalUrl(url) : null;
}

/** The first heading; where that names no body (a PDF's cover), the lines of the cover up to the one that does. */
function titleOf(
  document: BlockDocument,
  head: Block[],
  page: PageClass | null,
  profile: SiteProfile,
): string {
  const isFurniture = anyOf(profile.wording.furniture);
  const isContent = ({ text }: Block) => text.length > 200 || !isFurniture(text);
  const headings = head.filter((block) => block.kind === 'heading' && isContent(block));
  const heading = headings.find((block) => block.level === 1 || !namesPart(block.text, profile));
  // With nothing but headings of its parts the page is called by its own title, or else by its first line.
  if (!heading && headings.length > 0 && document.title) return withoutSiteName(document.title, profile);
  const content = heading && namesBody(heading.text, profile) ? [heading] : head.filter(isContent);
  const first = heading ?? subjectOf(content) ?? content[0];
  if (!first) return withoutSiteName(document.title ?? '', profile);
  if (namesBody(first.text, profile)) return withoutSiteName(first.text, profile);
  if (page ? page.documentKind !== 'report' : kindSaid(document, [first.text], profile) !== 'report')
    return withoutSiteName(first.text, profile);
  const from = content.indexOf(first);
  const cover = content
    .slice(from, from + 4)
    .filter((block) => block.kind !== 'row' && block.text.length <= 120 && !/[.:;,]$/.test(block.text));
  const to = cover.findIndex((block) => findBody(block.text, profile));
  if (to > 0 && to < 4 && !severalBodies(document, 'report', profile, null))
    return withoutSiteName(
      cover
        .slice(0, to + 1)
        .map((block) => block.text)
        .join(' – '),
      profile,
    );
  if (document.title && findBody(document.title, profile)) return withoutSiteName(document.title, profile);
  return withoutSiteName(first.text, profile);
}

/** Whether a heading names a part that any document may have: where its report is, its contents, its findings. */
function namesPart(text: string, { wording }: SiteProfile): boolean {
  const label = plain(text);
  return (
    text.replace(OFFER, '') === '' ||
    wording.noJudgmentSections.test(label) ||
    wording.furnitureSections?.test(label) === true ||
    wording.findingHeadings.some((one) => one.heading.test(label))
  );
}

/** The subject line of a letter: what stands out below its salutation. */
function subjectOf(content: Block[]): Block | undefined {
  const greeting = content.findIndex((block) => /^dear \p{L}/iu.test(block.text));
  const below = greeting >= 0 ? content[greeting + 1] : undefined;
  return below?.bold && below.text.length <= 160 ? below : undefined;
}

/** A text without towns that stand before a postcode: `London SW1V 1PN` names no body. */
function withoutAddress(text: string): string {
  if (!/\d[A-Z]{2}\b/.test(text)) return text;
  return text.replace(
    /(?<![\p{L}’'-])(?:\p{Lu}[\p{L}’'-]*,? ){0,2}\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/gu,
    '',
  );
}

/** Whether a text names a body, of whichever kind: forces and fire services share names. */
function namesBody(text: string, profile: SiteProfile): boolean {
  if (findBody(text, profile)) return true;
  return [...new Set(profile.bodies.map((body) => body.kind))].some((kind) => findBody(text, profile, kind));
}

/** Without the site's own name at the end: ` – HMICFRS`, ` - HMIC`. */
export function withoutSiteName(title: string, profile: SiteProfile): string {
  if (!/\s[–—|-]\s/.test(title)) return title;
  const parts = title.split(/\s+[–—|-]\s+/);
  const all = parts.length;
  const names = siteNames(profile);
  while (parts.length > 1 && names.includes(plain(parts.at(-1)!))) parts.pop();
  if (parts.length === all) return title;
  return title.slice(0, title.lastIndexOf(parts.at(-1)!) + parts.at(-1)!.length);
}

const sites = new WeakMap<SiteProfile, string[]>();

function siteNames(profile: SiteProfile): string[] {
  let known = sites.get(profile);
  if (!known) {
    known = [profile.shortName, profile.name, 'HMICFRS', 'HMIC'].map((name) => plain(name));
    sites.set(profile, known);
  }
  return known;
}

/** What the address says; where the site knows the address but not its kind, never a report. */
function kindOf(
  document: BlockDocument,
  titles: string[],
  page: PageClass | null,
  profile: SiteProfile,
): DocumentKind {
  if (page && page.kind !== 'other') return page.documentKind;
  const said = kindSaid(document, titles, profile);
  return page && said === 'report' ? page.documentKind : said;
}

function kindSaid(document: BlockDocument, titles: string[], profile: SiteProfile): DocumentKind {
  for (const block of document.blocks) {
    if (block.text.length > 160) continue;
    const sign = profile.wording.documentSigns.find((one) => one.sign.test(block.text));
    if (sign) return sign.kind;
  }
  if (titles.some((title) => /\b(?:revisit )?letter\b/i.test(title))) return 'letter';
  if (titles.some((title) => profile.wording.methodTitles?.test(title))) return 'publication';
  return 'report';
}

function programmeIn(texts: string[], profile: SiteProfile): string | null {
  for (const text of texts) {
    const found = profile.wording.programmeSigns.find((one) => one.sign.test(text));
    if (found) return found.programme;
  }
  return null;
}

/** The programme that most of a document's blocks speak of: a menu, or a look at the other sector, names the other one once. */
function programmeMost(document: BlockDocument, profile: SiteProfile): string | null {
  const counts = new Map<string, number>();
  const isFurniture = anyOf(profile.wording.furniture);
  for (const { text } of document.blocks.slice(0, 200)) {
    const programme = text.length <= 200 && isFurniture(text) ? null : programmeIn([text], profile);
    if (programme) counts.set(programme, (counts.get(programme) ?? 0) + 1);
  }
  let most: string | null = null;
  for (const [programme, count] of counts) if (most === null || count > counts.get(most)!) most = programme;
  return most;
}

/** The kind of body a programme inspects, where it inspects one kind only. */
function kindOfProgramme(programme: string | null, profile: SiteProfile): string | null {
  if (!programme) return null;
  const kinds = new Set(
    profile.areas.filter((area) => area.programmes.includes(programme)).flatMap((area) => area.bodyKinds),
  );
  return kinds.size === 1 ? [...kinds][0]! : null;
}

/** A page that calls its body by another body's plain name ("Essex") is not another body's page. */
function sameFamily(one: Body, other: Body): boolean {
  return (
    one.slug === other.slug ||
    (one.formerSlugs ?? []).includes(other.slug) ||
    (other.formerSlugs ?? []).includes(one.slug)
  );
}

/**
 * Whether a document is about the body of another kind that has the same place in the site's addresses (Kent Police, Kent Fire
 * and Rescue Service): its title says the other programme, or it names that body in full and never its own.
 */
function isTwins(
  document: BlockDocument,
  titles: string[],
  { body, programme }: PageClass,
  profile: SiteProfile,
): boolean {
  const twins = profile.bodies.filter(({ kind, slug }) => kind !== body!.kind && slug === body!.slug);
  if (twins.length === 0) return false;
  const titled = programmeIn(titles, profile);
  if (titled !== null) return programme !== null && titled !== programme;
  const own = fullNames(body!);
  const others = twins.flatMap(fullNames);
  let twin = false;
  for (const { text } of document.blocks) {
    const bare = plain(text);
    if (own.some((name) => bare.includes(name))) return false;
    twin ||= others.some((name) => bare.includes(name));
  }
  return twin;
}

/** Names of a body that are more than its place (`essex police`, not `essex`). */
function fullNames(body: Body): string[] {
  const place = body.slug.replace(/-/g, ' ');
  return namesOf(body).filter((name) => name !== place && name.replace(/-/g, ' ') !== place);
}

/**
 * Whether a document has a heading for each of several bodies: then it is about none of them as a whole.
 * A heading is wholly the name of a body.
 */
function severalBodies(
  document: BlockDocument,
  documentKind: DocumentKind,
  profile: SiteProfile,
  bodyKind: string | null,
): boolean {
  if (documentKind === 'letter') return false;
  const found = new Set<string>();
  for (const block of document.blocks) {
    if (block.kind === 'row' || block.kind === 'item' || block.text.length > 80) continue;
    const body = findBody(block.text, profile, bodyKind ?? undefined);
    if (body && isNameOf(block.text, body)) found.add(body.id);
    // A plain name may be a force's or a fire service's: that it is another's is sure.
    else if (!body && isAnyName(block.text, profile)) found.add(plain(block.text));
    if (found.size > 1) return true;
  }
  return false;
}

/** Whether a document names a body anywhere, by any of its names or the words of its address. */
function isNamed(document: BlockDocument, body: Body): boolean {
  const names = [body.name, ...(body.aliases ?? []), body.slug.replace(/-/g, ' ')].map(plain);
  const has = (text: string) => {
    const bare = plain(text);
    return names.some((name) => bare.includes(name));
  };
  return has(document.title ?? '') || document.blocks.some((block) => has(block.text));
}

/** True where a text is a body's name and nothing else, with or without its article. */
export function isNameOf(text: string, body: Body): boolean {
  return namesOf(body).includes(plain(text).replace(/^the /, ''));
}

const names = new WeakMap<SiteProfile, Set<string>>();

/** True where a text is some body's name and nothing else: asked of every heading, before it is asked whose. */
export function isAnyName(text: string, profile: SiteProfile): boolean {
  let known = names.get(profile);
  if (!known) {
    known = new Set(profile.bodies.flatMap(namesOf));
    names.set(profile, known);
  }
  return known.has(plain(text).replace(/^the /, ''));
}

function namesOf(body: Body): string[] {
  return [body.name, ...(body.aliases ?? []), body.slug.replace(/-/g, ' ')].map((name) =>
    plain(name).replace(/^the /, ''),
  );
}

/**
 * The one thing found in several texts, or by far the one found most: two that are named alike are none, and one that is named
 * once only among the first (`lead`) of them.
 */
function soleOf<In>(values: In[], find: (value: In) => Body | null, lead = values.length): Body | null {
  const counts = new Map<string, { body: Body; times: number; at: number }>();
  for (const [at, value] of values.entries()) {
    const body = find(value);
    if (!body) continue;
    const same = counts.get(body.id);
    if (same) same.times += 1;
    else counts.set(body.id, { body, times: 1, at });
  }
  const [first, second] = [...counts.values()].sort((one, other) => other.times - one.times);
  if (!first || (first.times === 1 && first.at >= lead)) return null;
  return !second || first.times >= 2 * second.times ? first.body : null;
}

function firstOf<In, Out>(values: In[], find: (value: In) => Out | null): Out | null {
  for (const value of values) {
    const found = find(value);
    if (found) return found;
  }
  return null;
}

/**
 * Whether a document of this kind gives judgments at all. Listings, glossaries, methods and pages of no known kind speak of
 * grades without giving any; a publication's page only where it is about one body.
 */
export function givesJudgments({ documentKind, page, body }: Identity): boolean {
  // Grades on the page of a force's other inspections are of those, in frameworks of their own.
  if (documentKind === 'listing' || /other-reports$/.test(page?.kind ?? '')) return false;
  if (documentKind !== 'publication') return true;
  return page === null ? body !== null : page.body !== null && page.watched;
}
