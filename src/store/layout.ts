/**
 * Where everything stands in a store of files.
 *
 * ```
 * store.json                                        version of this layout
 * state.json                                        the pass itself; who has been told since when
 * changes.jsonl                                     the change log: one entry a line, only ever added to
 * deliveries.jsonl                                  the delivery ledger: likewise
 * <site>/checks.json                                last checks, one page a line; volatile
 * <site>/<page>/report.json                         the latest sound report and its problems
 * <site>/<page>/captures.jsonl                      one capture a line with its changes, oldest first
 * <site>/<page>/sources/<day>-<sha256>.<ext>.gz     source bytes, each once
 * <site>/<page>/quarantine.json                     a suspect reading set aside, with
 * <site>/<page>/quarantine-<sha256>.<ext>.gz        its bytes
 * .lock  .tmp/  .pending.json                       while a pass runs, or since one was cut off
 * ```
 *
 * A line of a `.jsonl` file ends in a sum of what it says (lines.ts).
 */
import { stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing, readTextIfThere } from '../disk/durable.js';
import { damaged, StoreError } from './errors.js';

/** Version of the layout above; raised when a program that knows only the earlier one could not read it. */
export const STORE_VERSION = 1;

/** Below this a pass does not begin: bytes. */
const LEAST_ROOM = 4 * 1024 * 1024;

export interface Layout {
  root: string;
  store: string;
  state: string;
  changes: string;
  deliveries: string;
  ignore: string;
  tmp: string;
  pending: string;
}

export const layoutOf = (root: string): Layout => ({
  root,
  store: join(root, 'store.json'),
  state: join(root, 'state.json'),
  changes: join(root, 'changes.jsonl'),
  deliveries: join(root, 'deliveries.jsonl'),
  ignore: join(root, '.gitignore'),
  tmp: join(root, '.tmp'),
  pending: join(root, '.pending.json'),
});

/** Where the files of one page stand. */
export interface PageLayout {
  folder: string;
  report: string;
  captures: string;
  sources: string;
  quarantine: string;
}

export function pageLayout(root: string, site: string, page: string): PageLayout {
  const folder = join(siteFolder(root, site), folderName(root, 'page', page));
  return {
    folder,
    report: join(folder, 'report.json'),
    captures: join(folder, 'captures.jsonl'),
    sources: join(folder, 'sources'),
    quarantine: join(folder, 'quarantine.json'),
  };
}

export const siteFolder = (root: string, site: string): string => join(root, folderName(root, 'site', site));

export const checksFile = (root: string, site: string): string => join(siteFolder(root, site), 'checks.json');

/** Ids become folder names: one that would lead elsewhere is refused. */
function folderName(root: string, what: string, id: string): string {
  const bad = id === '' || id.startsWith('.') || /[/\\\0]/.test(id) || Buffer.byteLength(id) > 255;
  if (!bad) return id;
  throw new StoreError(
    'bad-id',
    root,
    `The ${what} id ${JSON.stringify(id.slice(0, 80))} cannot be a folder name: it must be 1 to 255 bytes long, ` +
      'not begin with a dot, and hold no slash.',
  );
}

/**
 * The version of the store at `root`, or `null` where there is none yet. Rejects with a `StoreError` where the path
 * is not a folder or a later gradewatch wrote it.
 */
export async function readVersion(root: string): Promise<number | null> {
  try {
    if (!(await stat(root)).isDirectory()) {
      throw new StoreError(
        'not-a-folder',
        root,
        `${root} is a file, and the store needs a folder. Set store.path to a folder; it is made where there is none.`,
      );
    }
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
  const path = join(root, 'store.json');
  const text = await readTextIfThere(path);
  if (text === null) return null;
  const version = versionIn(path, text);
  if (version > STORE_VERSION) {
    throw new StoreError(
      'newer-version',
      path,
      `${path} says that the store has version ${version}, and this gradewatch knows versions up to ${STORE_VERSION}. ` +
        'Install the gradewatch that wrote it, or a later one. Nothing was changed.',
    );
  }
  return version;
}

function versionIn(path: string, text: string): number {
  try {
    const { version } = JSON.parse(text) as { version?: unknown };
    if (Number.isInteger(version) && (version as number) > 0) return version as number;
  } catch (error) {
    throw damaged(path, 'it is not JSON', error);
  }
  throw damaged(path, 'it names no version');
}

/** Rejects with a `StoreError` `full` where the disk has too little room to begin a pass. */
export async function assertRoom(root: string): Promise<void> {
  const { blocks, bavail, bsize } = await statfs(root);
  const room = bavail * bsize;
  if (blocks === 0 || room >= LEAST_ROOM) return;
  throw new StoreError(
    'full',
    root,
    `Only ${Math.floor(room / 1024)} KB are free where the store ${root} stands, and a pass needs ` +
      `${LEAST_ROOM / 1024 / 1024} MB to begin. Free some space and run again. Nothing was changed.`,
  );
}
