/**
 * The lasting id of a page inside one site, which is also the name of its folder in the store: readable, safe on
 * every operating system, and different for different canonical URLs.
 *
 * The path is written with `--` for `/`, a real query behind `--q-`. Where that spelling would lose something
 * (capitals, signs that a file system may not take, a name that a system reserves, great length), ten digits of the
 * URL's SHA-256 are added as `--h…`, before the ending of a file name, so that two URLs never share an id.
 * The host is not part of it: the pages of one site share one space of paths.
 */
import { createHash } from 'node:crypto';
import type { PageId } from '../model.js';
import { isFilePath, parseUrl } from './url.js';

/** Bytes and characters at most; file systems allow 255, some encrypted ones 143. */
const longest = 120;
const home = 'home';

/** Names that Windows keeps for devices, whatever their ending. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/;
/** A part of a path that reads back as itself. */
const plainPart = /^[a-z0-9_](?:[a-z0-9_.]|-(?!-))*$/;
/** A query that reads back as itself: `name.value`, joined by `..`. */
const plainQuery = /^[a-z0-9_]+(?:-[a-z0-9_]+)*=[a-z0-9_]+(?:-[a-z0-9_]+)*$/;
const mark = /(?:^|--)(?:q-|h[0-9a-f]{10}(?:$|\.|--))/;

/**
 * The page id of a canonical URL, e.g. `peel-assessments--peel-2018--essex--legitimacy`. A trailing slash, scheme and
 * host make no difference. At most 120 characters of `a-z 0-9 . _ -`. Never throws.
 */
export function pageIdOf(canonicalUrl: string): PageId {
  const parsed = parseUrl(canonicalUrl);
  const path = (parsed?.pathname ?? canonicalUrl).replace(/^\/+|\/+$/g, '');
  const query = (parsed?.search ?? '').replace(/^\?/, '');
  const parts = path === '' ? [] : path.split('/');
  const pairs = query === '' ? [] : query.split('&');

  const exact =
    parts.every((part) => plainPart.test(part) && !/[-.]$/.test(part)) &&
    pairs.every((pair) => plainQuery.test(pair)) &&
    path !== home &&
    !mark.test(parts.join('--')) &&
    !/--h[0-9a-f]{10}$/.test(query) &&
    !reserved.test(parts[0] ?? '');

  const joined = parts.length === 0 ? home : parts.map(safe).join('--');
  const name = reserved.test(joined) ? `_${joined}` : joined;
  const asked =
    pairs.length === 0 ? '' : `--q-${pairs.map((pair) => safe(pair.replaceAll('=', '.'))).join('..')}`;
  const whole = name + asked;
  if (exact && whole.length <= longest) return whole;

  const hash = `--h${createHash('sha256').update(`/${path}?${query}`).digest('hex').slice(0, 10)}`;
  const ending = asked === '' && isFilePath(name) ? name.slice(name.lastIndexOf('.')) : '';
  const stem = whole.slice(0, whole.length - ending.length);
  const room = longest - hash.length - ending.length;
  return `${stem.slice(0, room).replace(/[-.]+$/, '')}${hash}${ending}`;
}

/** Lower case, with `_` for every sign that some file system or shell takes amiss. */
function safe(part: string): string {
  return part
    .toLowerCase()
    .replace(/%[0-9a-f]{2}|[^a-z0-9._-]/g, '_')
    .replace(/^[-.]/, '_');
}
