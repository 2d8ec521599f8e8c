/** Changes and history as CSV (RFC 4180: CRLF, quoted where needed), safe to open in a spreadsheet. */
import type { ChangeEntry, FindingLife, HistoryRow, SiteProfile } from '../model.js';
import { describe } from './describe.js';
import { namesOf } from './names.js';
import { csvCell } from './sanitise.js';
import { gradeWords } from './words.js';

type Cell = string | number | boolean | null;

/** The change log, a line for each entry, with a header line. */
export function changesCsv(entries: ChangeEntry[], profile: SiteProfile | null = null): string {
  const names = namesOf(profile);
  const header = [
    'seq',
    'seen_at',
    'last_seen_before',
    'cause',
    'announced',
    'kind',
    'importance',
    'body',
    'programme',
    'cycle',
    'area',
    'headline',
    'before',
    'after',
    'direction',
    'summary',
    'url',
    'sha256',
    'change_id',
  ];
  return csv(
    header,
    entries.map(({ change, ...entry }) => {
      const words = describe(change, names);
      return [
        entry.seq,
        entry.seenAt,
        entry.lastSeenBefore,
        entry.cause,
        change.announced,
        change.kind,
        change.importance,
        change.body,
        change.programme,
        change.cycle,
        change.area,
        words.headline,
        side(words.before),
        side(words.after),
        words.direction,
        change.summary,
        change.source?.url ?? null,
        change.source?.after?.sha256 ?? null,
        change.id,
      ];
    }),
  );
}

/** Judgments over time, a line for each row, with a header line. A grade that is not shown is said to be not shown. */
export function historyCsv(rows: HistoryRow[], profile: SiteProfile | null = null): string {
  const header = [
    'body',
    'area',
    'level',
    'programme',
    'cycle',
    'grade',
    'grade_kind',
    'scale',
    'carried_over',
    'inspected_in',
    'published_on',
    'seen_at',
    'direction',
    'comparable',
    'caveat',
    'read_from',
    'quote',
    'source_title',
    'source_url',
    'sha256',
  ];
  return csv(
    header,
    rows.map((row) => [
      row.body,
      row.area,
      row.level,
      row.programme,
      row.cycle,
      gradeWords(row.grade, profile),
      row.grade.kind,
      row.grade.kind === 'graded' ? row.grade.scale : null,
      row.carriedOver,
      row.inspectedIn,
      row.publishedOn,
      row.seenAt,
      row.direction,
      row.comparable,
      row.caveat,
      row.readFrom,
      row.quote,
      row.source.title,
      row.source.url,
      row.source.sha256,
    ]),
  );
}

/** The lives of findings, a line for each event, with a header line. */
export function findingsCsv(lives: FindingLife[]): string {
  const header = [
    'finding_id',
    'body',
    'programme',
    'kind',
    'area',
    'state',
    'doubtful',
    'finding',
    'deadlines',
    'event',
    'seen_at',
    'cycle',
    'score',
    'review',
    'may_be',
    'words',
    'url',
    'change_id',
  ];
  return csv(
    header,
    lives.flatMap((life) =>
      life.events.map((event) => [
        life.id,
        life.body,
        life.programme,
        life.kind,
        life.area,
        life.state,
        life.doubtful,
        [life.text, ...life.points].join('\n'),
        life.deadlines.map(({ text, date }) => (date ? `${text}: ${date}` : text)).join('; '),
        event.kind,
        event.seenAt,
        event.cycle,
        event.score,
        event.review,
        event.other,
        event.text,
        event.url,
        event.change,
      ]),
    ),
  );
}

function side(text: ReturnType<typeof describe>['before']): string | null {
  if (text === null || typeof text === 'string') return text;
  return text.edits.map((edit) => edit.text).join('');
}

function csv(header: string[], rows: Cell[][]): string {
  return [header, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}
