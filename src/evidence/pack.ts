/**
 * What stands in an evidence pack: everything that is needed to check one change without gradewatch and without the site.
 *
 * Made only of what the store holds, so that the same change gives the same bytes on every day and machine. The paths are
 * fixed words, days and hashes: no word of a page becomes a file name. A captured web page is named `.txt`, so that nobody
 * opens it in a browser by mistake, where its scripts would run; its bytes are those that came off the wire.
 */
import { createHash } from 'node:crypto';
import { compareReports } from '../compare/index.js';
import type { Capture, ChangeEntry, HistoryRow, Report, SiteProfile } from '../model.js';
import {
  bulletinFor,
  changesCsv,
  historyCsv,
  renderComparePage,
  renderHistoryPage,
  renderHtmlOfMany,
  renderText,
} from '../tell/index.js';
import { endOfPass } from '../tell/same-edit.js';
import { oneLine, safeJson, safeUrl } from '../tell/sanitise.js';

/** A stored capture, its bytes, and what today's reader makes of them. */
export interface Side {
  capture: Capture;
  bytes: Uint8Array;
  report: Report;
}

export interface PackInput {
  entry: ChangeEntry;
  before: Side | null;
  after: Side | null;
  /** Every entry of the log about the same page, in log order. */
  page: ChangeEntry[];
  /** All of the log that may be counted: on how many pages the same edit was seen. */
  log: ChangeEntry[];
  /** Of the area that the change is about, or of its body where it is about none. */
  history: HistoryRow[];
  profile: SiteProfile;
  /** Version of gradewatch, and of its reader. */
  version: string;
  reader: string;
  /** What should be here and is not, in sentences. */
  missing: string[];
}

export interface Pack {
  /** Path → bytes, sorted by path. */
  files: Map<string, Uint8Array>;
  citation: string;
}

/** Puts the pack together. Pure. */
export function evidencePack(input: PackInput): Pack {
  const { entry, before, after, history, profile } = input;
  const { change } = entry;
  const files = new Map<string, Uint8Array>();
  const put = (path: string, content: string | Uint8Array) =>
    files.set(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);

  const citation = citationOf(input);
  const caveats = caveatsOf(input);
  put('citation.txt', `${citation}\n`);
  put('change.json', `${safeJson(entry)}\n`);
  const bulletin = bulletinFor({ name: 'evidence' }, [entry], {
    profiles: [profile],
    now: entry.seenAt,
    log: input.log,
    counted: endOfPass([entry], input.log),
  });
  if (bulletin) {
    put('change.html', renderHtmlOfMany(`Evidence of one change: ${oneLine(change.summary)}`, [bulletin]));
    put('change.txt', renderText(bulletin));
  }
  if (before && after) {
    const comparison = compareReports(before.report, after.report, {
      profile,
      source: change.source ?? null,
    });
    const labels = { before: labelOf(before.capture), after: labelOf(after.capture) };
    put('comparison.html', renderComparePage(before.report, after.report, comparison, { profile, labels }));
  }
  for (const [name, side] of [['before', before] as const, ['after', after] as const]) {
    if (!side) continue;
    put(sourcePath(name, side), side.bytes);
    put(`reading-${name}.json`, `${safeJson(side.report)}\n`);
  }
  put('history.csv', historyCsv(history, profile));
  put('history.html', renderHistoryPage(historyTitle(input), history, profile));
  put('changes-of-this-page.csv', changesCsv(input.page, profile));
  put('manifest.json', `${safeJson(manifestOf(input, citation, caveats))}\n`);
  put('README.txt', readme(input, citation, caveats));
  const sorted = new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
  const sums = [...sorted].map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`).join('');
  sorted.set('SHA256SUMS', new TextEncoder().encode(sums));
  return { files: sorted, citation };
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** One line that names publisher, document, address, captures and change. */
function citationOf({ entry, before, after, profile }: PackInput): string {
  const { change } = entry;
  const title = after?.report.title ?? before?.report.title ?? ('title' in change ? change.title : '');
  const side = (name: string, ref: { sha256: string; capturedAt: string } | null | undefined) =>
    ref ? `, ${name} captured ${ref.capturedAt} (SHA-256 ${ref.sha256})` : '';
  const url = safeUrl(change.source?.url ?? ('url' in change ? change.url : null));
  return oneLine(
    `${profile.shortName}, ‘${title}’${url ? `, ${url}` : ''}${side('before', change.source?.before)}${side('after', change.source?.after)}: ${change.summary} gradewatch change ${change.id}, seen ${entry.seenAt}.`,
  );
}

/** What a reader of the pack must know before relying on it. */
function caveatsOf({ entry, before, after, profile, reader, missing }: PackInput): string[] {
  const { change } = entry;
  const causes: Record<ChangeEntry['cause'], string | null> = {
    site: null,
    baseline: 'This was there when watching began: it is no change on the site, and nobody was told of it.',
    import:
      'This follows from captures that were imported: when it happened on the site is known only from their dates.',
    reread:
      'This follows from reading stored bytes again with a better reader: it is no change on the site, and nobody was told of it.',
  };
  const sides = [before, after].filter((side) => side !== null);
  return [
    'Grades and words were read from the published pages by a program. Check the sources in this pack before you rely on them.',
    ...(causes[entry.cause] ? [causes[entry.cause] as string] : []),
    entry.lastSeenBefore
      ? `When exactly it happened is not known: the earlier state was last seen on ${entry.lastSeenBefore}, and the change on ${change.source?.after?.capturedAt ?? entry.seenAt}.`
      : `Seen on ${entry.seenAt}; since when it stood is not known.`,
    ...(entry.embargoUntil ? [`The document names an embargo until ${entry.embargoUntil}.`] : []),
    ...('caveat' in change && change.caveat ? [oneLine(change.caveat)] : []),
    ...('direction' in change && change.direction === 'not-comparable'
      ? ['The two grades are not comparable: neither improvement nor decline follows from them.']
      : []),
    ...('carriedOver' in change && change.carriedOver
      ? ['The judgment is carried over from an earlier inspection: it is not a new one.']
      : []),
    ...('coarse' in change && change.coarse
      ? ['The texts differ so much that they are shown whole, without marked words.']
      : []),
    ...sides.flatMap(({ capture }) =>
      capture.accepted
        ? [
            `The reading of ${capture.capturedAt} was suspect (${oneLine(capture.accepted.despite.map((one) => one.detail ?? one.code).join('; '))}) and was accepted by a person on ${capture.accepted.at}: “${oneLine(capture.accepted.reason)}”.`,
          ]
        : [],
    ),
    ...[...new Set(sides.map(({ capture }) => capture.reader))]
      .filter((made) => made.split(' ')[0] !== reader)
      .map(
        (made) =>
          `Read at the time by reader ${made}; the readings and the comparison here are by reader ${reader}.`,
      ),
    ...missing,
    ...(profile.attribution ? [profile.attribution] : []),
    `gradewatch is no part of ${profile.shortName} and does not speak for it.`,
  ];
}

function manifestOf(input: PackInput, citation: string, caveats: string[]): object {
  const { entry, before, after, profile, version, reader } = input;
  const side = (name: 'before' | 'after', one: Side | null) =>
    one && {
      file: sourcePath(name, one),
      sha256: one.capture.sha256,
      bytes: one.bytes.length,
      url: one.capture.url,
      contentType: one.capture.contentType,
      charset: one.capture.charset,
      capturedAt: one.capture.capturedAt,
      storedAt: one.capture.storedAt,
      importedFrom: one.capture.importedFrom,
      reader: one.capture.reader,
      accepted: one.capture.accepted ?? null,
    };
  return {
    format: 'gradewatch evidence 1',
    change: entry.change.id,
    kind: entry.change.kind,
    summary: entry.change.summary,
    site: profile.id,
    page: entry.change.source?.page ?? null,
    url: entry.change.source?.url ?? null,
    seq: entry.seq,
    cause: entry.cause,
    lastSeenBefore: entry.lastSeenBefore,
    seenAt: entry.seenAt,
    embargoUntil: entry.embargoUntil,
    before: side('before', before),
    after: side('after', after),
    program: { version, reader },
    citation,
    caveats,
  };
}

function readme(input: PackInput, citation: string, caveats: string[]): string {
  const { before, after } = input;
  const source = (name: 'before' | 'after', one: Side | null) =>
    one
      ? [
          `  ${sourcePath(name, one)}\n      the page ${name === 'before' ? 'before' : 'after'}, byte for byte as it was fetched`,
        ]
      : [];
  return `EVIDENCE OF ONE CHANGE

${oneLine(input.entry.change.summary)}

To cite it:

  ${citation}

What is here

  change.txt, change.html, change.json
      the change as it is told, and as it stands in the log
${before && after ? '  comparison.html\n      both texts side by side, changed words marked\n' : ''}${[...source('before', before), ...source('after', after)].join('\n')}
  reading-before.json, reading-after.json
      what the program read from them
  history.csv, history.html
      every judgment known of the same area
  changes-of-this-page.csv
      everything else that was seen to change on this page
  manifest.json
      hashes, times and addresses
  SHA256SUMS
      of every file: sha256sum -c SHA256SUMS

A captured web page is named .txt so that it is read and not run. Its SHA-256 is that of the bytes fetched.

What to know before relying on it

${caveats.map((one) => `  - ${one}`).join('\n')}
`;
}

function sourcePath(name: 'before' | 'after', { capture, bytes }: Side): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(capture.capturedAt)?.[0] ?? 'undated';
  const isPdf = new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-';
  return `sources/${name}-${day}-${capture.sha256.slice(0, 16)}.${isPdf ? 'pdf' : 'txt'}`;
}

const labelOf = (capture: Capture): string => `capture of ${capture.capturedAt}`;

function historyTitle({ entry, profile }: PackInput): string {
  const { body, area } = entry.change;
  const bodyName = profile.bodies.find((one) => one.id === body)?.name ?? body ?? 'no body';
  const areaName = profile.areas.find((one) => one.id === area)?.name ?? area;
  return `Judgments of ${oneLine(bodyName)}${areaName ? `: ${oneLine(areaName)}` : ''}`;
}
