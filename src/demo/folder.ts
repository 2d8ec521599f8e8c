/**
 * Where a demo leaves what it made: a folder of its own with a configuration, a git repository, mail, a feed and the review
 * site. A folder of an earlier demo is replaced; any other folder that is not empty is left alone.
 */
import { execFile } from 'node:child_process';
import { lstat, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Says that a folder is a demo's and may be replaced. */
const MARK = '.gradewatch-demo';

export interface DemoFolder {
  root: string;
  config: string;
  repository: string;
  mail: string;
  feed: string;
  review: string;
}

/** A folder that cannot be used for the demo. The message says what to do; exit 2. */
export class DemoFolderError extends Error {
  readonly code = 'demo-folder';
}

/** Makes the folder (`null`: one in the system's place for temporary files) ready for a demo. */
export async function openDemoFolder(asked: string | null): Promise<DemoFolder> {
  const root = resolve(asked ?? join(tmpdir(), `gradewatch-demo-${process.getuid?.() ?? 'user'}`));
  await clear(root);
  const folder: DemoFolder = {
    root,
    config: join(root, 'config', 'gradewatch.yaml'),
    repository: join(root, 'watch'),
    mail: join(root, 'mail'),
    feed: join(root, 'feed', 'isles.atom'),
    review: join(root, 'review'),
  };
  await mkdir(join(root, 'config'), { recursive: true });
  await writeFile(
    join(root, MARK),
    'Made by `gradewatch demo`, which replaces this folder when it runs again.\n',
  );
  await mkdir(folder.repository);
  await makeRepository(folder.repository);
  return folder;
}

async function clear(root: string): Promise<void> {
  const there = await lstat(root).catch(() => null);
  if (!there) return;
  const refuse = (why: string) =>
    new DemoFolderError(`${root} ${why}. Give the demo another folder: gradewatch demo --out <folder>`);
  if (!there.isDirectory()) throw refuse('is there and is no folder');
  const names = await readdir(root);
  if (names.length === 0) return;
  if (!names.includes(MARK)) throw refuse('holds files that are not from an earlier demo');
  if (process.getuid && there.uid !== process.getuid()) throw refuse('belongs to somebody else');
  await rm(root, { recursive: true, force: true });
}

/** Without the variables by which a git that called us (a hook) would turn ours to its own repository. */
const OWN_GIT = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR)$/.test(name),
  ),
);

/** A repository with an identity of its own, so that nothing of the user's settings is needed or asked for. */
async function makeRepository(folder: string): Promise<void> {
  const git = async (...args: string[]) => {
    try {
      await run('git', args, { cwd: folder, env: OWN_GIT });
    } catch (error) {
      const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
      throw new DemoFolderError(
        missing
          ? 'git is not installed, or not on the PATH. Install it, and run gradewatch demo again.'
          : `git ${args[0]} failed in ${folder}: ${(error as Error).message}`,
      );
    }
  };
  await git('init', '--quiet', '--initial-branch=main');
  await git('config', 'user.name', 'gradewatch demo');
  await git('config', 'user.email', 'demo@gradewatch.example');
  await git('config', 'commit.gpgsign', 'false');
  await git('config', 'core.hooksPath', join(folder, '.git', 'hooks'));
  await writeFile(join(folder, 'README.md'), '# What gradewatch keeps of the invented inspectorate\n');
  await git('add', 'README.md');
  await git('commit', '--quiet', '--message', 'A place for snapshots');
}

/** Every commit since the first, newest first: `abc1234 Subject`. */
export async function commitsIn(folder: string): Promise<string[]> {
  const { stdout } = await run('git', ['log', '--format=%h %s'], {
    cwd: folder,
    env: OWN_GIT,
  });
  return stdout.trim().split('\n').slice(0, -1);
}

/** The configuration of the demo, as a person would write it. */
export function configText(baseUrl: string): string {
  return `# What \`gradewatch demo\` runs with. Paths are relative to this file.
contact: ops@gradewatch.example
sites:
  - profile: example                # the invented inspectorate, src/sites/example
    baseUrl: ${baseUrl}   # its web server on this machine, for as long as the demo ran
    allowPrivateAddresses: true     # loopback is asked only where this says so
    politeness: {intervalMs: 20, concurrency: 1}
store: {kind: files, path: ../watch/snapshots}
mail: {from: "gradewatch <gradewatch@gradewatch.example>"}
operator: {email: ops@gradewatch.example}
commit: {repository: ../watch, push: false}
subscribers:
  - name: police-board
    email: scrutiny@board.example
  - name: isles
    feed: ../feed/isles.atom
  - name: history
    commit: true
`;
}
