/** Source bytes in a database: named by their SHA-256, each once, and never handed out without the hash being checked. */
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { PageId, Sha256 } from '../../model.js';
import { StoreError } from '../errors.js';
import { sha256Of } from '../source-file.js';
import type { Connection, Database } from './connect.js';

export const packed = (bytes: Uint8Array): Promise<Buffer> => promisify(gzip)(bytes, { level: 4 });

export async function insertSource(connection: Connection, sha256: Sha256, gzipped: Buffer): Promise<void> {
  await connection.query(
    'INSERT INTO gradewatch.source (sha256, gzip) VALUES ($1, $2) ON CONFLICT DO NOTHING',
    [sha256, gzipped],
  );
}

/** Removes bytes that no capture and no quarantine speaks of any more. */
export async function dropUnusedSource(connection: Connection, sha256: Sha256): Promise<void> {
  await connection.query(
    `DELETE FROM gradewatch.source WHERE sha256 = $1
       AND NOT EXISTS (SELECT FROM gradewatch.capture WHERE capture.sha256 = $1)
       AND NOT EXISTS (SELECT FROM gradewatch.quarantine WHERE quarantine.sha256 = $1)`,
    [sha256],
  );
}

/** The bytes of a capture or of the quarantined reading of a page, or `null`. */
export async function readSource(
  database: Database,
  place: { site: string; page: PageId; sha256: Sha256 },
): Promise<Uint8Array | null> {
  const { site, page, sha256 } = place;
  const [row] = await database.read<{ gzip: Buffer }>(
    'reading source bytes',
    `SELECT gzip FROM gradewatch.source WHERE sha256 = $3 AND (
       EXISTS (SELECT FROM gradewatch.capture WHERE site = $1 AND page = $2 AND capture.sha256 = $3) OR
       EXISTS (SELECT FROM gradewatch.quarantine WHERE site = $1 AND page = $2 AND quarantine.sha256 = $3))`,
    [site, page, sha256],
  );
  return row === undefined ? null : unpacked(row.gzip, sha256, database.name);
}

/** Throws a `StoreError` `damaged` where the bytes are not those of the hash. */
export async function unpacked(gzipped: Buffer, sha256: Sha256, name: string): Promise<Uint8Array> {
  const damaged = (what: string, cause?: unknown) =>
    new StoreError(
      'damaged',
      name,
      `The bytes ${sha256} in ${name}, table gradewatch.source: ${what}. Put the row back from a backup.`,
      cause,
    );
  let bytes: Buffer;
  try {
    bytes = await promisify(gunzip)(gzipped);
  } catch (error) {
    throw damaged('they cannot be decompressed', error);
  }
  const found = sha256Of(bytes);
  if (found !== sha256) throw damaged(`they have the SHA-256 ${found}`);
  return bytes;
}
