/**
 * Writing so that it lasts: a file is replaced whole or not at all, a line is on the disk before we go on.
 *
 * `write-file-atomic` is deliberately absent: on a disk that fills up it ignores the short write and puts a cut-off
 * file in the place of the good one (seen with 7.0.1), and it does not sync the folder, so that a power cut may
 * undo the rename. All temporary files stand in one folder, `.tmp`, so that one look finds what a crash left.
 *
 * What only touches the system's cache (opening, writing, renaming, reading a small file) is done at once: handing it
 * to another thread costs several times the work. What waits for the disk (fsync) is awaited, and pages are fetched
 * and read meanwhile.
 */
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fstatSync,
  fsync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** True where the file or folder asked for is not there. */
export const isMissing = (error: unknown): boolean =>
  (error as NodeJS.ErrnoException | null)?.code === 'ENOENT';

/** Waits until what was written is on the disk; other work goes on meanwhile. */
const sync = (file: number): Promise<void> =>
  new Promise((done, failed) => {
    fsync(file, (error) => (error ? failed(error) : done()));
  });

/** Makes the entries of a folder last. Systems that cannot open a folder (Windows) keep them without being asked. */
export async function syncFolder(folder: string): Promise<void> {
  let file: number;
  try {
    file = openSync(folder, 'r');
  } catch (error) {
    if (process.platform === 'win32') return;
    throw error;
  }
  try {
    await sync(file);
  } catch (error) {
    // Some network file systems refuse to sync a folder, and then need no syncing.
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== 'EINVAL' && code !== 'EPERM' && code !== 'ENOTSUP') throw error;
  } finally {
    closeSync(file);
  }
}

/** Makes the entries of several folders last; the disk is asked for all of them at once. */
async function syncFolders(folders: string[]): Promise<void> {
  await Promise.all(folders.map(syncFolder));
}

/** Makes a folder and those above it, lastingly. Rejects as the system does where one cannot be made. */
export async function ensureFolder(folder: string): Promise<void> {
  await syncFolders(makeFolders(folder));
}

/**
 * Makes a folder and those above it, and gives the folders whose entries that added.
 *
 * One at a time: `mkdirSync` with `recursive` never comes back (Node 20) where a folder is there and nothing can be made
 * in it that it does not know, as in /proc.
 */
function makeFolders(folder: string): string[] {
  const missing: string[] = [];
  let above = resolve(folder);
  for (; !existsSync(above) && dirname(above) !== above; above = dirname(above)) missing.push(above);
  if (!statSync(above).isDirectory()) mkdirSync(missing.at(-1) ?? above); // says what stands in the way
  for (const one of missing.reverse()) {
    try {
      mkdirSync(one);
    } catch (error) {
      // Another process was quicker; a link that leads nowhere is none of that.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || !existsSync(one)) throw error;
    }
  }
  return missing.map((one) => dirname(one));
}

/**
 * Writes a file in the place of another, and the folder that it stands in where there is none: readers, and a crash at any
 * instant, see the old or the new one, whole.
 */
export async function replaceFile(path: string, data: Content, tmp: string): Promise<void> {
  const folder = dirname(path);
  const above = makeFolders(folder);
  await putFiles([[path, data]], tmp);
  await syncFolders([folder, ...above]);
}

/**
 * As `replaceFile` with several files of folders that are there, one after another in this order, without making the folders'
 * entries last (`syncFolder`): until then a power cut may bring back an old file, whole. The disk is asked for all of
 * them at once.
 */
export async function putFiles(files: [path: string, data: Content][], tmp: string): Promise<void> {
  const drafts = files.map(() => join(tmp, randomBytes(8).toString('hex')));
  try {
    await Promise.all(files.map(([, data], index) => writeDraft(drafts[index] as string, data)));
    files.forEach(([path], index) => {
      renameSync(drafts[index] as string, path);
    });
  } catch (error) {
    for (const draft of drafts) rmSync(draft, { force: true });
    throw error;
  }
}

/** What a file is to hold; as pieces, where all of it at once would be much. */
type Content = string | Uint8Array | Iterable<string>;

async function writeDraft(draft: string, data: Content): Promise<void> {
  const file = openSync(draft, 'wx');
  try {
    const whole = typeof data === 'string' || data instanceof Uint8Array;
    for (const piece of whole ? [data] : data) writeFileSync(file, piece);
    await sync(file);
  } finally {
    closeSync(file);
  }
}

/**
 * Adds to the end of a file and waits until it is on the disk. Where that fails half-way (full disk), what was
 * written of it is cut off again. Returns the size before.
 */
export async function appendDurably(path: string, text: string): Promise<number> {
  const file = openSync(path, 'a');
  try {
    const { size } = fstatSync(file);
    try {
      writeFileSync(file, text);
      await sync(file);
    } catch (error) {
      cutOff(file, size);
      throw error;
    }
    if (size === 0) await syncFolder(dirname(path));
    return size;
  } finally {
    closeSync(file);
  }
}

function cutOff(file: number, size: number): void {
  try {
    ftruncateSync(file, size);
  } catch {
    // The error that led here is the one to tell; the next writer puts the end of the file right.
  }
}

/** Removes a file if it is there. */
export async function removeFile(path: string): Promise<boolean> {
  try {
    unlinkSync(path);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/** The text of a file, or `null` where there is none. */
export async function readTextIfThere(path: string): Promise<string | null> {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
