/**
 * The generated site that passes are measured on: a listing and pillar pages of about 60 KB on loopback. Everything is
 * invented but the names of the 43 forces, so that the addresses are those of the inspectorate; further bodies have invented names.
 */
import { createServer } from 'node:http';
import { hmicfrs } from '../../src/sites/hmicfrs/index.js';
import { type Edit, type Pillar, pageOf } from './pages.js';

/** What the site answers with. */
export interface Day {
  /** What stands above the content: the same for every page and request, or different with each answer. */
  furniture: 'still' | 'changing';
  /** Whether an unchanged page is answered with 304 where the validator fits. */
  notModified: boolean;
  /** One page in ten is edited, each in one of the ways of `editOf`. */
  edited: boolean;
}

export interface Site {
  url: string;
  listing: string;
  paths: string[];
  set(day: Day): void;
  close(): void;
}

const EDITS: Edit[] = [
  'judgment-changed',
  'finding-added',
  'finding-removed',
  'finding-reworded',
  'text-changed',
];
export const plainDay: Day = { furniture: 'still', notModified: false, edited: false };

/** What was edited on a page on the day of the edits. */
export function editOf(index: number): Edit | null {
  return index % 10 === 0 ? EDITS[(index / 10) % EDITS.length]! : null;
}

/** A pillar page of a force. */
export interface Address {
  path: string;
  name: string;
  year: string;
  pillar: Pillar;
}

const PILLARS = ['legitimacy', 'effectiveness', 'efficiency'] as const;
const YEARS = ['2018', '2017', '2016', '2015'];

/** Twelve pages a body: four years of three pillars. */
export function addresses(count: number): Address[] {
  const bodies = hmicfrs.bodies
    .filter((body) => body.kind === 'police')
    .map(({ slug, name }) => ({ slug, name }));
  for (let i = 0; bodies.length * 12 < count; i += 1) bodies.push(invented(i));
  const all: Address[] = [];
  for (const { slug, name } of bodies) {
    for (const year of YEARS) {
      for (const pillar of PILLARS) {
        all.push({ path: `/peel-assessments/peel-${year}/${slug}/${pillar}/`, name, year, pillar });
      }
    }
  }
  return all.slice(0, count);
}

const FRONT =
  'Alder Ash Beck Birch Black Bram Brook Calder Clay Cold Crow Elm Fal Fern Glen Hart Hazel Heather Kirk Lang Lark Marl Mill Oak Raven Red Rook Stan Thorn Wren'.split(
    ' ',
  );
const BACK =
  'bourne bridge bury by cliffe combe cote croft dale den fell field ford gate ham holme hurst leigh ley mere moor ness stead stoke thorpe ton vale wick wold worth'.split(
    ' ',
  );
function invented(index: number): { slug: string; name: string } {
  const front = FRONT[index % FRONT.length]!;
  const back = BACK[Math.floor(index / FRONT.length) % BACK.length]!;
  return { slug: `${front}${back}`.toLowerCase(), name: `${front}${back} Police` };
}

/** Serves a site of so many pages until it is closed. */
export async function serveSite(count: number, kilobytes = 60): Promise<Site> {
  const pages = addresses(count);
  const indexOf = new Map(pages.map(({ path }, index) => [path, index]));
  const listing = '/peel-assessments/';
  let day = plainDay;
  let answers = 0;
  const server = createServer((request, response) => {
    if (request.url === listing) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      return void response.end(
        `<main><h1>Reports</h1>${pages.map(({ path }) => `<p><a href="${path}">A report</a></p>`).join('')}</main>`,
      );
    }
    const index = indexOf.get(request.url ?? '');
    if (index === undefined) return void response.writeHead(404).end();
    const { name, year, pillar } = pages[index]!;
    const edit = day.edited ? editOf(index) : null;
    const tag = `"${index}-${edit}"`;
    if (day.notModified && request.headers['if-none-match'] === tag)
      return void response.writeHead(304).end();
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('etag', tag);
    answers += 1;
    const banner =
      day.furniture === 'still' ? '' : `<div class="notice"><p>Answer ${answers} of our new site</p></div>`;
    response.end(pageOf(name, index, kilobytes, { year, pillar, banner, edit }));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  return {
    url: `http://127.0.0.1:${port}`,
    listing,
    paths: pages.map(({ path }) => path),
    set: (next) => {
      day = next;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
