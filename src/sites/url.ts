/**
 * The one spelling of a URL, as far as it can be told without knowing the site: scheme, host case, repeated slashes,
 * empty queries, fragments, trailing slashes, tracking parameters and percent-encoding. What only one inspectorate
 * knows (old hosts, moved prefixes) is in its own folder and builds on this.
 *
 * Deliberately absent: sorting or dropping of real query parameters (order can matter, and the site's own spelling
 * is what citations link to) and lower-casing of paths (servers may tell them apart).
 */

/** Endings of a path that name a file, so that no slash is put behind them. */
const fileEnding =
  /\.(?:pdf|html?|xhtml|php|aspx?|xml|rss|atom|json|txt|md|csv|tsv|xlsx?|xlsm|ods|docx?|odt|rtf|pptx?|odp|zip|gz|warc|ics|png|jpe?g|gif|svg|webp|ico|css|js|mp[34]|woff2?)$/i;

/** Parameters that say how a reader came, never what is shown. */
const tracking =
  /^(?:utm_\w+|gclid|gclsrc|dclid|gbraid|wbraid|gad_source|fbclid|msclkid|yclid|twclid|igshid|srsltid|mc_[ce]id|_hs(?:enc|mi)|_ga|_gl|phpsessid|jsessionid|replytocom|share|nb)$/i;

/**
 * A URL in its one spelling: `https` for a named host on its default port, host in lower case without a final dot,
 * no credentials, single slashes, a slash at the end of everything that is not a file, no fragment, no empty query,
 * no tracking parameters, and only the percent-encodings that are needed (RFC 3986, section 6.2.2).
 * `null` for what is no http or https URL. Never throws. Applying it twice gives the same as once.
 *
 * @param base URL against which a relative one is resolved; without it, a relative one gives `null`.
 */
export function tidyUrl(url: string, base?: string): string | null {
  const parsed = parseUrl(url.trim(), base);
  if (!parsed || (parsed.protocol !== 'http:' && parsed.protocol !== 'https:')) return null;
  const host = parsed.hostname.replace(/\.+$/, '');
  if (host === '') return null;
  const named = /\.[a-z]/i.test(host) && !/^[\d.]+$/.test(host) && !host.startsWith('[');
  const scheme = named && parsed.port === '' ? 'https:' : parsed.protocol;
  const port = parsed.port === '' ? '' : `:${parsed.port}`;
  return `${scheme}//${host}${port}${tidyPath(parsed.pathname)}${tidyQuery(parsed.search)}`;
}

/** `new URL` that gives `null` instead of throwing. */
export function parseUrl(url: string, base?: string): URL | null {
  try {
    return new URL(url, base);
  } catch {
    return null;
  }
}

/** True where the last part of a path names a file (`report.pdf`), which takes no slash at its end. */
export function isFilePath(path: string): boolean {
  return fileEnding.test(path);
}

/** What a WordPress interface offers stands under addresses without a slash behind them (`/wp-json/wp/v2/posts`). */
function isRoute(path: string): boolean {
  return path.includes('/wp-json/');
}

function tidyPath(path: string): string {
  const single = withoutDots(normaliseEncoding(path)).replace(/\/{2,}/g, '/');
  const bare = single.replace(/\/$/, '');
  return isFilePath(bare) || isRoute(bare) ? bare : `${bare}/`;
}

/** Takes out dot segments (RFC 3986, section 5.2.4) that Node's parser left: it keeps the `..` of `/a/.b/../c`. */
function withoutDots(path: string): string {
  if (!/\/\.\.?(?:\/|$)/.test(path)) return path;
  const kept: string[] = [];
  const parts = path.split('/').slice(1);
  parts.forEach((part, index) => {
    if (part === '..') kept.pop();
    if (part !== '.' && part !== '..') kept.push(part);
    else if (index === parts.length - 1) kept.push('');
  });
  return `/${kept.join('/')}`;
}

function tidyQuery(search: string): string {
  const kept = search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '' && part !== '=' && !tracking.test(part.split('=', 1)[0] ?? ''));
  return kept.length === 0 ? '' : `?${normaliseEncoding(kept.join('&'))}`;
}

/** Decodes what needs no encoding, writes the rest in upper case, and encodes a stray `%`. */
function normaliseEncoding(text: string): string {
  if (!text.includes('%')) return text;
  return text.replace(/%([0-9a-f]{2})?/gi, (_whole, hex: string | undefined) => {
    if (hex === undefined) return '%25';
    const char = String.fromCharCode(Number.parseInt(hex, 16));
    return /[A-Za-z0-9\-._~]/.test(char) ? char : `%${hex.toUpperCase()}`;
  });
}

/**
 * The same page under another root: `http://127.0.0.1:8080/x/` under `http://127.0.0.1:8080/` becomes
 * `https://site.example/x/` under `https://site.example/`. `null` where the URL does not lie under `from`.
 * All three are tidied first.
 */
export function rebaseUrl(url: string, from: string, to: string): string | null {
  const [page, root, target] = [tidyUrl(url), tidyUrl(from), tidyUrl(to)];
  if (!page || !root || !target || !page.startsWith(root)) return null;
  return tidyUrl(target + page.slice(root.length));
}
