/**
 * Which files of a folder the review site wrote: so that those that no page belongs to any more can be removed, and no
 * file of anybody else ever is.
 *
 * A file is ours where its path stands in the manifest and its bytes are those that were written there; one that a person
 * changed since is theirs. The manifest names what is about to be written before it is, so that a build that was cut off
 * leaves nothing that the next one does not know.
 */
import { createHash } from 'node:crypto';
import { lstat, readFile, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readTextIfThere, removeFile } from '../disk/durable.js';
import { writeWhereDifferent } from '../disk/whole-file.js';

const NAME = '.gradewatch-site.json';

/** Path → SHA-256 of what was written there; two while a build is under way. */
type Manifest = Map<string, string[]>;

const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Notes what is about to be written, and gives what an earlier build wrote. */
export async function beginManifest(
  out: string,
  pages: Map<string, string>,
  drafts: string,
): Promise<Manifest> {
  const earlier = await manifestIn(out);
  const both: Manifest = new Map(earlier);
  for (const [path, text] of pages) both.set(path, [...new Set([...(both.get(path) ?? []), sha256(text)])]);
  await save(out, both, drafts);
  return earlier;
}

/** Removes what an earlier build wrote and this one did not, with folders that are empty then. */
export async function settleManifest(
  out: string,
  pages: Map<string, string>,
  earlier: Manifest,
  drafts: string,
): Promise<void> {
  for (const [path, hashes] of earlier) {
    if (pages.has(path) || !isPlain(path)) continue;
    const target = join(out, path);
    if (!(await isOurs(target, hashes))) continue;
    await removeFile(target);
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
      // Not empty: somebody else's files stand there, or ours.
      if (
        !(await rmdir(join(out, folder)).then(
          () => true,
          () => false,
        ))
      )
        break;
    }
  }
  await save(out, new Map([...pages].map(([path, text]) => [path, [sha256(text)]])), drafts);
}

async function isOurs(path: string, hashes: string[]): Promise<boolean> {
  try {
    return (await lstat(path)).isFile() && hashes.includes(sha256(await readFile(path)));
  } catch {
    return false;
  }
}

/** A path inside the folder: what a manifest from elsewhere may say is not trusted. */
const isPlain = (path: string): boolean =>
  path.split('/').every((part) => part !== '' && part !== '.' && part !== '..') && !/[\\\0:]/.test(path);

async function manifestIn(out: string): Promise<Manifest> {
  const text = await readTextIfThere(join(out, NAME));
  if (text === null) return new Map();
  try {
    const { files } = JSON.parse(text) as { files: Record<string, string[]> };
    return new Map(Object.entries(files).filter(([, hashes]) => Array.isArray(hashes)));
  } catch {
    // Damaged: then nothing is known to be ours, and nothing is removed.
    return new Map();
  }
}

async function save(out: string, files: Manifest, drafts: string): Promise<void> {
  const sorted = Object.fromEntries([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
  const about = 'Files that gradewatch wrote here; it removes them once they are stale, and no others.';
  await writeWhereDifferent(
    join(out, NAME),
    `${JSON.stringify({ about, files: sorted }, null, 1)}\n`,
    drafts,
  );
}
