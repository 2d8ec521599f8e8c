/**
 * Source bytes as files: named by day and SHA-256, each once, compressed so that the same bytes always give the same
 * file (no time in it), and never handed out without the hash being checked.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { isMissing, replaceFile } from '../disk/durable.js';
import type { Sha256 } from '../model.js';
import { damaged, StoreError } from './errors.js';

export const sha256Of = (bytes: Uint8Array): Sha256 => createHash('sha256').update(bytes).digest('hex');

/**
 * gzip (RFC 1952) without a time, and with "unknown" for the operating system. Level 4: on pages half the work of the
 * usual level for files that are 4 % larger.
 */
async function pack(bytes: Uint8Array): Promise<Uint8Array> {
  const packed = await promisify(gzip)(bytes, { level: 4 });
  packed[9] = 255;
  return packed;
}

/** Ending of the file that holds these bytes. */
export function endingOf(contentType: string | null, bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1').trimStart();
  if (start.startsWith('%PDF')) return 'pdf';
  if (/html|xml/i.test(contentType ?? '')) return 'html';
  if (/^text\//i.test(contentType ?? '')) return 'txt';
  if (start.startsWith('<')) return 'html';
  return start.includes('\0') ? 'bin' : 'txt';
}

/** The file of a folder that holds the bytes of a hash, or `null`. */
export async function findSource(folder: string, sha256: Sha256): Promise<string | null> {
  try {
    const names = readdirSync(folder);
    const name = names.find((one) => one.endsWith('.gz') && one.includes(`-${sha256}.`));
    return name === undefined ? null : join(folder, name);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** The bytes in a source file. Rejects with a `StoreError` `damaged` where they are not those of the hash. */
export async function readSource(path: string, sha256: Sha256): Promise<Uint8Array> {
  let bytes: Buffer;
  try {
    bytes = await promisify(gunzip)(readFileSync(path));
  } catch (error) {
    const fromDisk = typeof (error as NodeJS.ErrnoException).syscall === 'string';
    throw fromDisk ? error : damaged(path, 'it cannot be decompressed', error);
  }
  const found = sha256Of(bytes);
  if (found !== sha256) throw damaged(path, `its bytes have the SHA-256 ${found}, not the one in its name`);
  return bytes;
}

/** Writes source bytes, if they are not there in good order already. Returns the file's path. */
export async function writeSource(
  folder: string,
  source: { bytes: Uint8Array; sha256: Sha256; name: string },
  tmp: string,
): Promise<string> {
  const present = await findSource(folder, source.sha256);
  if (present && (await isGood(present, source.sha256))) return present;
  const path = present ?? join(folder, source.name);
  await replaceFile(path, await pack(source.bytes), tmp);
  return path;
}

async function isGood(path: string, sha256: Sha256): Promise<boolean> {
  try {
    await readSource(path, sha256);
    return true;
  } catch (error) {
    if (error instanceof StoreError) return false;
    throw error;
  }
}
