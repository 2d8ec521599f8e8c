/**
 * The bodies that HMICFRS inspects: the 43 police forces of England and Wales, the forces outside that number that
 * it has reported on, and the fire and rescue services of England.
 *
 * Slug and id. The slug is the area, not the legal name; what kind of body it is comes from the path. A force and a
 * fire service often share a slug (`essex`, `gloucestershire` …). Rule for ids: the id is the slug; where a force
 * has the same slug, the fire service's id is `<slug>-frs`. A slug that this table does not know makes a body of its
 * own by the same rule (see `bodyFor`): nothing is dropped because it is new.
 *
 * Evidence. Slugs seen in URLs of the site are marked `seen`. The others follow the same rule and are inference
 * (police) or not evidenced at all (most fire services): they decide nothing but the id, and a page whose slug
 * differs is still taken, as a body of its own, and reported.
 */
import type { Body } from '../../model.js';

type Kind = 'police' | 'fire';

/** Slug, full name, other names. The area name (`Essex`) and its usual forms are added below. */
type Row = [slug: string, name: string, others?: string[]];

// Seen as URL slugs.
const policeSeen: Row[] = [
  ['avon-and-somerset', 'Avon and Somerset Police', ['Avon and Somerset Constabulary']],
  ['bedfordshire', 'Bedfordshire Police'],
  ['city-of-london', 'City of London Police'],
  ['cleveland', 'Cleveland Police'],
  ['devon-and-cornwall', 'Devon and Cornwall Police', ['Devon and Cornwall Constabulary']],
  ['durham', 'Durham Constabulary', ['Durham Police']],
  ['dyfed-powys', 'Dyfed-Powys Police'],
  ['essex', 'Essex Police'],
  ['gloucestershire', 'Gloucestershire Constabulary', ['Gloucestershire Police']],
  ['greater-manchester', 'Greater Manchester Police', ['GMP']],
  [
    'hampshire-and-isle-of-wight',
    'Hampshire and Isle of Wight Constabulary',
    ['Hampshire Constabulary', 'Hampshire'],
  ],
  ['kent', 'Kent Police'],
  ['lancashire', 'Lancashire Constabulary', ['Lancashire Police']],
  ['metropolitan', 'Metropolitan Police Service', ['Metropolitan Police', 'Met Police', 'The Met']],
  ['norfolk', 'Norfolk Constabulary', ['Norfolk Police']],
  ['north-wales', 'North Wales Police'],
  ['nottinghamshire', 'Nottinghamshire Police'],
  ['thames-valley', 'Thames Valley Police'],
  ['west-midlands', 'West Midlands Police'],
  ['wiltshire', 'Wiltshire Police'],
];
// Not seen: slugs by the same rule [inference].
const policeInferred: Row[] = [
  ['cambridgeshire', 'Cambridgeshire Constabulary', ['Cambridgeshire Police']],
  ['cheshire', 'Cheshire Constabulary', ['Cheshire Police']],
  ['cumbria', 'Cumbria Constabulary', ['Cumbria Police']],
  ['derbyshire', 'Derbyshire Constabulary', ['Derbyshire Police']],
  ['dorset', 'Dorset Police'],
  ['gwent', 'Gwent Police'],
  ['hertfordshire', 'Hertfordshire Constabulary', ['Hertfordshire Police']],
  ['humberside', 'Humberside Police'],
  ['leicestershire', 'Leicestershire Police', ['Leicestershire Constabulary']],
  ['lincolnshire', 'Lincolnshire Police'],
  ['merseyside', 'Merseyside Police'],
  ['northamptonshire', 'Northamptonshire Police'],
  ['northumbria', 'Northumbria Police'],
  ['north-yorkshire', 'North Yorkshire Police'],
  ['south-wales', 'South Wales Police'],
  ['south-yorkshire', 'South Yorkshire Police'],
  ['staffordshire', 'Staffordshire Police'],
  ['suffolk', 'Suffolk Constabulary', ['Suffolk Police']],
  ['surrey', 'Surrey Police'],
  ['sussex', 'Sussex Police'],
  ['warwickshire', 'Warwickshire Police'],
  ['west-mercia', 'West Mercia Police'],
  ['west-yorkshire', 'West Yorkshire Police'],
];
// Outside the 43. The first two are evidenced in publications, the rest from memory; none is a territorial force.
const otherForces: Row[] = [
  ['civil-nuclear-constabulary', 'Civil Nuclear Constabulary'],
  ['british-transport-police', 'British Transport Police'],
  ['ministry-of-defence-police', 'Ministry of Defence Police'],
  ['national-crime-agency', 'National Crime Agency'],
  ['psni', 'Police Service of Northern Ireland', ['PSNI']],
];
// Seen as URL slugs, in a file name or in a publication slug. Durham drops the `County` of its name.
const fireSeen: Row[] = [
  ['avon', 'Avon Fire and Rescue Service'],
  ['dorset-and-wiltshire', 'Dorset and Wiltshire Fire and Rescue Service'],
  [
    'durham-and-darlington',
    'County Durham and Darlington Fire and Rescue Service',
    ['County Durham and Darlington'],
  ],
  ['essex', 'Essex County Fire and Rescue Service'],
  ['gloucestershire', 'Gloucestershire Fire and Rescue Service'],
  // Historic: inspected in 2018/19 only; merged with Hampshire in April 2021 (45 services, then 44).
  ['isle-of-wight', 'Isle of Wight Fire and Rescue Service'],
  ['london', 'London Fire Brigade', ['LFB']],
  ['northamptonshire', 'Northamptonshire Fire and Rescue Service'],
  ['shropshire', 'Shropshire Fire and Rescue Service'],
  ['cornwall', 'Cornwall Fire and Rescue Service'],
  ['greater-manchester', 'Greater Manchester Fire and Rescue Service'],
  ['warwickshire', 'Warwickshire Fire and Rescue Service'],
  ['lincolnshire', 'Lincolnshire Fire and Rescue', ['Lincolnshire Fire and Rescue Service']],
];
// Not evidenced: slugs by the same rule [inference].
const fireInferred: Row[] = [
  ['bedfordshire', 'Bedfordshire Fire and Rescue Service'],
  ['berkshire', 'Royal Berkshire Fire and Rescue Service', ['Royal Berkshire']],
  ['buckinghamshire', 'Buckinghamshire Fire and Rescue Service'],
  ['cambridgeshire', 'Cambridgeshire Fire and Rescue Service'],
  ['cheshire', 'Cheshire Fire and Rescue Service'],
  ['cleveland', 'Cleveland Fire Brigade'],
  ['cumbria', 'Cumbria Fire and Rescue Service'],
  ['derbyshire', 'Derbyshire Fire and Rescue Service'],
  ['devon-and-somerset', 'Devon and Somerset Fire and Rescue Service'],
  ['east-sussex', 'East Sussex Fire and Rescue Service'],
  [
    'hampshire-and-isle-of-wight',
    'Hampshire and Isle of Wight Fire and Rescue Service',
    ['Hampshire', 'Hampshire Fire and Rescue Service'],
  ],
  ['hereford-and-worcester', 'Hereford and Worcester Fire and Rescue Service'],
  ['hertfordshire', 'Hertfordshire Fire and Rescue Service'],
  ['humberside', 'Humberside Fire and Rescue Service'],
  ['isles-of-scilly', 'Isles of Scilly Fire and Rescue Service'],
  ['kent', 'Kent Fire and Rescue Service'],
  ['lancashire', 'Lancashire Fire and Rescue Service'],
  ['leicestershire', 'Leicestershire Fire and Rescue Service'],
  ['merseyside', 'Merseyside Fire and Rescue Service'],
  ['norfolk', 'Norfolk Fire and Rescue Service'],
  ['north-yorkshire', 'North Yorkshire Fire and Rescue Service'],
  ['northumberland', 'Northumberland Fire and Rescue Service'],
  ['nottinghamshire', 'Nottinghamshire Fire and Rescue Service'],
  ['oxfordshire', 'Oxfordshire Fire and Rescue Service'],
  ['south-yorkshire', 'South Yorkshire Fire and Rescue Service'],
  ['staffordshire', 'Staffordshire Fire and Rescue Service'],
  ['suffolk', 'Suffolk Fire and Rescue Service'],
  ['surrey', 'Surrey Fire and Rescue Service'],
  ['tyne-and-wear', 'Tyne and Wear Fire and Rescue Service'],
  ['west-midlands', 'West Midlands Fire Service', ['West Midlands Fire and Rescue Service']],
  ['west-sussex', 'West Sussex Fire and Rescue Service'],
  ['west-yorkshire', 'West Yorkshire Fire and Rescue Service'],
];

const formerSlugs: Record<string, string[]> = { 'hampshire-and-isle-of-wight': ['hampshire'] };

const territorial = [...policeSeen, ...policeInferred];
const policeRows = [...territorial, ...otherForces];
const policeSlugs = new Set(policeRows.flatMap(([slug]) => [slug, ...(formerSlugs[slug] ?? [])]));
const territorialIds = new Set(territorial.map(([slug]) => slug));

/** Words that stay lower case inside a name. */
const small = new Set(['and', 'of', 'the', 'upon']);

const titleCase = (slug: string) =>
  slug
    .split('-')
    .map((word) => (small.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');

const idOf = (slug: string, kind: Kind) => (kind === 'fire' && policeSlugs.has(slug) ? `${slug}-frs` : slug);

function bodyOf([slug, name, others = []]: Row, kind: Kind): Body {
  const area = titleCase(slug);
  const usual =
    kind === 'police'
      ? [area, `${area} Police`]
      : [area, `${area} Fire and Rescue Service`, `${area} FRS`, `${area} Fire and Rescue`];
  const short = name.replace(/ Fire and Rescue(?: Service)?$/, ' FRS');
  const aliases = [...new Set([...others, ...usual, short])].filter((alias) => alias !== name);
  const former = formerSlugs[slug];
  return { id: idOf(slug, kind), name, kind, slug, ...(former ? { formerSlugs: former } : {}), aliases };
}

/** Every body that is known, forces first. */
export const bodies: Body[] = [
  ...territorial.map((row) => bodyOf(row, 'police')),
  // The area name of these is their whole name: no further names are made from it.
  ...otherForces.map(
    ([slug, name, others = []]): Body => ({ id: slug, name, kind: 'police', slug, aliases: others }),
  ),
  ...[...fireSeen, ...fireInferred].map((row) => bodyOf(row, 'fire')),
];

const bySlug = new Map<string, Body>();
for (const body of bodies)
  for (const slug of [body.slug, ...(body.formerSlugs ?? [])]) bySlug.set(`${body.kind} ${slug}`, body);

/** Other slugs that a body's names would make (`royal-berkshire`, `kent-police`): an address may use any of them. */
const byName = new Map<string, Body>();
for (const body of bodies)
  for (const name of [body.name, ...(body.aliases ?? [])])
    byName.set(`${body.kind} ${name.toLowerCase().replace(/[^a-z]+/g, '-')}`, body);

/**
 * The body of a slug in a path of a kind. A slug never seen before makes a body from itself (its words in title
 * case), so that a new or renamed force or service is taken and reported, never dropped.
 */
export function bodyFor(slug: string, kind: Kind): Body {
  // WordPress numbers the second page that would have the same slug.
  for (const one of [slug, slug.replace(/-\d$/, '')]) {
    const known = bySlug.get(`${kind} ${one}`) ?? byName.get(`${kind} ${one}`);
    if (known) return known;
  }
  return { id: idOf(slug, kind), name: titleCase(slug), kind, slug };
}

/** True for the 43 forces that a local policing body maintains (Police Act 1996); by body id. */
export function isTerritorialForce(id: string): boolean {
  return territorialIds.has(id);
}
