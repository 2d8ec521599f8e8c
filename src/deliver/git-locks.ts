/**
 * Lock files that a dead git left behind. Git refuses to work beside one, and rightly: it cannot know whose it is.
 *
 * We can, of our own: while a git of ours may write, a note in the repository's git folder says which process it is. Where
 * that process is dead and a lock is not older than the note, the lock was its own, and is taken away. Any other lock is
 * left alone, whatever its age: somebody may have an editor open.
 */
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NOTE = 'gradewatch-git';

/** Commands that take locks. Only looking takes none (`GIT_OPTIONAL_LOCKS`). */
const writing = new Set(['add', 'commit', 'fetch', 'push', 'read-tree', 'reset', 'rm', 'update-ref']);

/** Notes that a process writes in a repository, where its command may. Gives what ends the note. */
export function noteWriter(gitDir: string, command: string | undefined, pid: number | undefined): () => void {
  if (pid === undefined || !writing.has(command ?? '')) return () => {};
  const note = join(gitDir, NOTE);
  try {
    writeFileSync(note, `${pid}\n`);
  } catch {
    return () => {}; // where nothing can be written, git itself says so better
  }
  return () => rmSync(note, { force: true });
}

/** Takes away what a git of ours left that did not come to its end. Gives the locks that stand all the same. */
export function clearDeadLocks(gitDir: string): string[] {
  const locks = locksIn(gitDir);
  const note = join(gitDir, NOTE);
  let since: number;
  try {
    if (isAlive(Number(readFileSync(note, 'utf8')))) return locks;
    since = statSync(note).mtimeMs;
  } catch {
    return locks;
  }
  const standing = locks.filter((lock) => {
    // A file system may keep whole seconds only.
    const made = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
    if (made !== undefined && made < since - 1_000) return true;
    rmSync(lock, { force: true });
    return false;
  });
  rmSync(note, { force: true });
  return standing;
}

function locksIn(gitDir: string): string[] {
  const below = (folder: string, recursive: boolean): string[] => {
    try {
      return readdirSync(join(gitDir, folder), { recursive, encoding: 'utf8' })
        .filter((name) => name.endsWith('.lock'))
        .map((name) => join(gitDir, folder, name));
    } catch {
      return []; // a linked work tree has no refs of its own
    }
  };
  return [...below('.', false), ...below('refs', true)];
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
