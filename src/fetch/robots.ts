/**
 * robots.txt as RFC 9309 has it: one file per origin, kept for at most a day.
 *
 * - answered 2xx: its rules hold, of which the first 500 KiB are read;
 * - answered 4xx: there are no rules. 429 is the exception: a host that says "too much" is not taken to say "anything";
 * - answered 5xx, or not reached: everything is disallowed for the while, unless an earlier copy is at hand;
 * - redirected: followed up to five times, to configured hosts only.
 *
 * Crawl-delay is not in the RFC; where a file names one it is honoured.
 */
import robotsParserModule from 'robots-parser';
import { productToken } from './user-agent.js';

// The module is CommonJS with a default export only in its types.
const robotsParser = robotsParserModule as unknown as typeof robotsParserModule.default;

/** Part of a file that must be read at least, and all that we read: 500 KiB (RFC 9309, section 2.5). */
export const robotsBytes = 500 * 1024;
/** RFC 9309, section 2.4. */
export const robotsLifeMs = 24 * 60 * 60_000;
/** After a file could not be had, it is asked for again at the earliest after this. */
export const robotsRetryMs = 10 * 60_000;

export interface RobotsRules {
  allows(url: string): boolean;
  /** Seconds, or `null`. */
  crawlDelay: number | null;
  /** Sitemaps that the file names, as written. */
  sitemaps: string[];
}

/** No file, no rules. */
export const noRules: RobotsRules = { allows: () => true, crawlDelay: null, sitemaps: [] };

/**
 * Reads a robots.txt file. Never throws; lines that are no rules are passed over.
 *
 * @param robotsUrl where the file was asked for: the rules hold for that origin, wherever it was redirected to
 */
export function parseRobots(robotsUrl: string, bytes: Uint8Array): RobotsRules {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, robotsBytes));
  const sitemaps: string[] = [];
  // Lines that belong to no group must not end one (RFC 9309, section 2.2.4); the parser would let them.
  const lines = text.split(/\r\n|\r|\n/).filter((line) => {
    const other = /^\s*([a-z-]+)\s*:\s*([^\s#]*)/i.exec(line);
    const name = other?.[1]?.toLowerCase();
    if (name === 'sitemap' && other?.[2]) sitemaps.push(other[2]);
    return name === 'user-agent' || name === 'allow' || name === 'disallow' || name === 'crawl-delay';
  });
  const rules = robotsParser(robotsUrl, lines.join('\n'));
  const delay = rules.getCrawlDelay(productToken);
  return {
    // The file itself is always allowed (RFC 9309, section 2.2.2).
    allows: (url) => new URL(url).pathname === '/robots.txt' || rules.isAllowed(url, productToken) !== false,
    crawlDelay: delay !== undefined && Number.isFinite(delay) && delay > 0 ? delay : null,
    sitemaps,
  };
}
