/**
 * The change log in a database: entries are numbered from 1 without gaps, in the order in which they were kept, and
 * an id stands in it once. Whoever appends holds the lock of the store, so that numbers and commits come in one order.
 */
import type { ChangeEntry, ChangeFilter } from '../../model.js';
import type { Connection, Database } from './connect.js';

/** Appends the entries whose ids are not there yet, and returns them with their numbers. */
export async function appendChanges(
  connection: Connection,
  entries: Omit<ChangeEntry, 'seq'>[],
): Promise<ChangeEntry[]> {
  const given = new Map(entries.toReversed().map((entry) => [entry.change.id, entry]));
  if (given.size === 0) return [];
  const { rows } = await connection.query(
    `SELECT (SELECT coalesce(max(seq), 0) FROM gradewatch.change) AS last,
       ARRAY(SELECT id FROM gradewatch.change WHERE id = ANY ($1)) AS known`,
    [[...given.keys()]],
  );
  for (const id of rows[0].known as string[]) given.delete(id);
  const fresh = entries.filter((entry) => given.get(entry.change.id) === entry);
  const log = fresh.map((entry, index) => ({ seq: Number(rows[0].last) + index + 1, ...entry }));
  const column = <T>(of: (entry: ChangeEntry) => T): T[] => log.map(of);
  if (log.length > 0) {
    await connection.query(
      `INSERT INTO gradewatch.change (seq, id, seen_at, site, body, area, kind, entry)
       SELECT * FROM unnest($1::bigint[], $2::text[], $3::timestamptz[], $4::text[], $5::text[], $6::text[], $7::text[], $8::json[])`,
      [
        column(({ seq }) => seq),
        column(({ change }) => change.id),
        column(({ seenAt }) => moment(seenAt)),
        column(({ change }) => change.source?.site ?? null),
        column(({ change }) => change.body),
        column(({ change }) => change.area),
        column(({ change }) => change.kind),
        column((entry) => JSON.stringify(entry)),
      ],
    );
  }
  return log;
}

/** So many entries are asked for at once. */
const AT_ONCE = 1_000;

/** In log order. `since` and `until` both include the instant they name; an area includes those under it. */
export async function readChanges(database: Database, filter: ChangeFilter): Promise<ChangeEntry[]> {
  const { conditions, parameters } = conditionsOf(filter);
  const rows = await database.read<{ entry: ChangeEntry }>(
    'reading the change log',
    `SELECT entry FROM gradewatch.change ${whereOf(conditions)} ORDER BY seq`,
    parameters,
  );
  return rows.map(({ entry }) => entry);
}

/** As `readChanges`, in portions: what is added meanwhile is shown as well. */
export async function eachChange(
  database: Database,
  filter: ChangeFilter,
  visit: (entry: ChangeEntry) => void,
): Promise<void> {
  const { conditions, parameters } = conditionsOf(filter);
  const behind = `seq > $${parameters.length + 1}`;
  for (let last = 0; ; ) {
    const rows = await database.read<{ entry: ChangeEntry }>(
      'reading the change log',
      `SELECT entry FROM gradewatch.change ${whereOf([...conditions, behind])} ORDER BY seq LIMIT ${AT_ONCE}`,
      [...parameters, String(last)],
    );
    for (const { entry } of rows) visit(entry);
    if (rows.length < AT_ONCE) return;
    last = rows.at(-1)!.entry.seq;
  }
}

const whereOf = (conditions: string[]): string =>
  conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '';

function conditionsOf(filter: ChangeFilter): { conditions: string[]; parameters: string[] } {
  const { site, since, until, body, area, kind, cause } = filter;
  const parameters: string[] = [];
  const conditions: string[] = [];
  const where = (value: string | undefined, condition: (parameter: string) => string) => {
    if (value === undefined) return;
    parameters.push(value);
    conditions.push(condition(`$${parameters.length}`));
  };
  where(site, (it) => `site = ${it}`);
  where(since && moment(since), (it) => `seen_at >= ${it}`);
  where(until && moment(until), (it) => `seen_at <= ${it}`);
  if (body === null) conditions.push('body IS NULL');
  else where(body, (it) => `body = ${it}`);
  where(kind, (it) => `kind = ${it}`);
  where(cause, (it) => `entry ->> 'cause' = ${it}`);
  where(area, (it) => `(area = ${it} OR starts_with(area, ${it} || '/'))`);
  return { conditions, parameters };
}

/** An instant as the database is told it, to the millisecond, whatever its offset. */
export const moment = (instant: string): string => new Date(instant).toISOString();
