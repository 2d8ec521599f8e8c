/** Small file systems that can be filled for real, where the tests run with the right to mount one. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { stat, statfs, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const mounted: string[] = [];

/** False where a visible line says that tests are skipped. */
export const canMount = tryMount();
if (!canMount) console.log('skipped: tests on a small file system, which need the right to mount one');

function tryMount(): boolean {
  const place = mkdtempSync(join(tmpdir(), 'gradewatch-mount-'));
  try {
    mountSmall(place, '1m');
    unmountAll();
    return true;
  } catch {
    return false;
  } finally {
    rmdirSync(place);
  }
}

/** Puts a file system of this size into a folder. */
export function mountSmall(place: string, size: string): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', place], { stdio: 'pipe' });
  mounted.push(place);
}

/** To be called when the tests of a file are over. */
export function unmountAll(): void {
  for (const place of mounted.splice(0)) execFileSync('umount', [place]);
}

/** Fills the file system but for some pages of 4 KB. */
export async function fillUp(path: string, pages: number): Promise<void> {
  try {
    await writeFile(path, Buffer.alloc(16 * 1024 * 1024, 1));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  }
  const { size } = await stat(path);
  await truncate(path, size - (size % 4096) - pages * 4096);
  if ((await statfs(path)).bavail > pages + 1) throw new Error('The file system could not be filled.');
}
