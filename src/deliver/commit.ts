/**
 * Commits what the store keeps, so that `git log` tells what moved: one commit per bulletin.
 *
 * Only the configured paths go into a commit, whatever else is staged or dirty (`git commit --only`), with the
 * repository's own hooks and signing. Pushing, where it is asked for, comes after; a push that fails leaves the
 * commit in place and is tried again on the next pass. Nothing here throws: a repository that cannot take a commit
 * is a deferred delivery whose detail says what to do.
 *
 * Where the remote has moved on, the local commits are rebased in a temporary work tree, never in the user's, which
 * may be dirty. The user's branch follows only where git can carry their own changes along; else it stays, and the
 * next push sorts it out in the same way.
 *
 * Whether a bulletin has been committed is asked of the log itself (its id stands in the message), so a crash
 * between commit and ledger line makes no second commit.
 *
 * Deliberately absent: a git library. Hooks, signing, credentials and `safe.directory` are git's own affair.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { ChangeEntry, Channel, Delivery, IsoInstant, Subscription } from '../model.js';
import { renderCommitMessage } from '../tell/index.js';
import { delivery } from './delivery.js';
import { type Git, type GitResult, gitIn } from './git.js';
import { clearDeadLocks } from './git-locks.js';
import { redact } from './redact.js';

export interface CommitOptions {
  /** A folder inside the repository. */
  repository: string;
  /** Files or folders to commit, absolute or from `repository`: where the store is. */
  paths: string[];
  /** Names of files that join a commit but are no reason for one. Default: the store's state, ledger and checks. */
  volatile?: string[];
  push: boolean;
  /** Longest time for one git command, hooks and network included. Default two minutes. */
  timeoutMs?: number;
}

/** The commit channel, and what it can do beside delivering. */
export interface CommitChannel extends Channel {
  /** True where a commit of this bulletin is in the log already. */
  has(bulletin: string): Promise<boolean>;
  /**
   * Commits what is kept but is no news (`entries`: what the pass saw), and pushes what is left over.
   * `null`: nothing to do.
   */
  settle(to: Subscription, now: IsoInstant, entries: ChangeEntry[]): Promise<Delivery | null>;
}

/** A reason for not having committed or pushed. */
interface Obstacle {
  code: string;
  detail: string;
}

interface Repository {
  git: Git;
  top: string;
  gitDir: string;
  /** From the top. */
  paths: string[];
  volatile: Set<string>;
  hasCommits: boolean;
}

/** How the folder of a temporary work tree begins. */
const REBASING = 'gradewatch-rebase-';

/** A channel that commits into the repository around a folder. Looks at nothing before the first delivery. */
export function openCommitChannel(options: CommitOptions): CommitChannel {
  const timeoutMs = options.timeoutMs ?? 120_000;

  const commitAndPush = async (
    to: Subscription,
    bulletin: string,
    message: (changed: string[]) => string,
  ): Promise<Delivery | null> => {
    const repository = await openRepository(options, timeoutMs);
    if ('code' in repository) return delivery(to, bulletin, 'deferred', repository);
    const earlier = bulletin !== '' && (await committed(repository, bulletin));
    const made = earlier ? 'nothing' : await commit(repository, message);
    if (typeof made === 'object') return delivery(to, bulletin, 'deferred', made);
    const pushed = options.push ? await push(repository) : 'nothing';
    if (typeof pushed === 'object') return delivery(to, bulletin, 'deferred', pushed);
    if (made === 'nothing' && pushed === 'nothing') {
      return bulletin === '' ? null : delivery(to, bulletin, 'already-delivered');
    }
    return delivery(to, bulletin, 'delivered');
  };

  return {
    kind: 'commit',
    deliver: async (bulletin, to) =>
      (await commitAndPush(to, bulletin.id, () => renderCommitMessage(bulletin))) ??
      delivery(to, bulletin.id, 'already-delivered'),
    has: async (bulletin) => {
      const repository = await openRepository(options, timeoutMs);
      return !('code' in repository) && (await committed(repository, bulletin));
    },
    settle: (to, now, entries) => commitAndPush(to, '', (changed) => recordMessage(changed, entries, now)),
  };
}

/** The trailer by which the log can be asked for a bulletin; `renderCommitMessage` writes it. */
const trailerOf = (bulletin: string) => `Bulletin: ${bulletin}`;

/** Message for what is kept without being news: a baseline, dates, cosmetic edits. */
function recordMessage(changed: string[], entries: ChangeEntry[], now: IsoInstant): string {
  const recorded = entries.filter((entry) => entry.cause !== 'baseline');
  if (recorded.length > 0) return renderCommitMessage(recorded);
  const folders = new Set(changed.map((path) => dirname(path))).size;
  const places = folders === 1 ? '1 folder' : `${folders} folders`;
  const what = entries.length > 0 ? 'Keep the first captures' : 'Keep what was read, none of it news';
  return `${what} (${places})\n\nPass of ${now}.\n`;
}

async function openRepository(options: CommitOptions, timeoutMs: number): Promise<Repository | Obstacle> {
  const folder = await real(resolve(options.repository));
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) {
    return {
      code: 'git-no-repository',
      detail: `There is no folder ${folder}: set commit.repository to the folder of a git repository.`,
    };
  }
  const git = gitIn(folder, timeoutMs);
  const found = await git(['rev-parse', '--show-toplevel', '--absolute-git-dir']);
  if (found.stopped === 'not-started') {
    return {
      code: 'git-missing',
      detail: 'git could not be started: install it, or drop the commit subscriber.',
    };
  }
  if (found.code !== 0) {
    const advice = `${folder} is not a git repository that can be used: run "git init" there, or set commit.repository.`;
    return { code: 'git-no-repository', detail: `${advice} git says: ${said(found)}` };
  }
  const [top = '', gitDir = ''] = found.stdout.trimEnd().split('\n');
  const absolute = await Promise.all(options.paths.map((path) => real(resolve(folder, path))));
  const paths = absolute.map((path) => relative(top, path) || '.');
  const outside = paths.find((path) => path === '..' || path.startsWith(`..${sep}`));
  if (outside !== undefined) {
    return {
      code: 'git-paths-outside',
      detail: `${resolve(top, outside)} is not inside the repository ${top}: set commit.repository to the one that holds the store.`,
    };
  }
  return {
    git: git.in(top, gitDir),
    top,
    gitDir,
    paths,
    volatile: new Set(options.volatile ?? ['state.json', 'deliveries.jsonl', 'checks.json']),
    hasCommits: (await git(['rev-parse', '--verify', '--quiet', 'HEAD'])).code === 0,
  };
}

/** A path without symbolic links, as git names its top; a path that is not there yet stays as it is. */
async function real(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}

/** True where the log of HEAD has a commit with this bulletin's trailer among its last thousand. */
async function committed(repository: Repository, bulletin: string): Promise<boolean> {
  if (!repository.hasCommits) return false;
  const log = await repository.git([
    'log',
    '-n',
    '1000',
    '--format=%H',
    '--fixed-strings',
    `--grep=${trailerOf(bulletin)}`,
  ]);
  return log.code === 0 && log.stdout.trim() !== '';
}

/** Commits the paths. `nothing`: they are as HEAD has them. */
async function commit(
  repository: Repository,
  message: (changed: string[]) => string,
): Promise<'made' | 'nothing' | Obstacle> {
  const { git } = repository;
  const changed = await changedPaths(repository, repository.paths);
  if (!Array.isArray(changed)) return changed;
  const reasons = changed.filter((path) => !repository.volatile.has(basename(path)));
  if (reasons.length === 0) return (await ignoredPaths(repository)) ?? 'nothing';
  const busy = operationInProgress(repository.gitDir);
  if (busy)
    return { code: 'git-busy', detail: `A ${busy} is going on in ${repository.top}: finish or abort it.` };
  const locked = lockedBy(clearDeadLocks(repository.gitDir), repository);
  if (locked) return locked;
  const identity = await missingIdentity(git);
  if (identity) return identity;

  // Only roots in which something changed: git refuses a path that it knows nothing of.
  const roots: string[] = [];
  for (const root of repository.paths) {
    const there = await changedPaths(repository, [root]);
    if (Array.isArray(there) && there.length > 0) roots.push(root);
  }
  const added = await git(['add', '--all', '--', ...roots]);
  if (added.code !== 0) return { code: 'git-add-failed', detail: explain(added, 'git add') };
  // A file, not standard input: git must not take half a message for the whole where we end meanwhile.
  const file = join(repository.gitDir, 'gradewatch-message');
  try {
    await writeFile(file, message(reasons));
  } catch (error) {
    const detail = `${file} could not be written (${(error as Error).message}): check its rights.`;
    return { code: 'git-commit-failed', detail: redact(detail) };
  }
  const made = await git([
    'commit',
    '--quiet',
    '--only',
    '--cleanup=verbatim',
    `--file=${file}`,
    '--',
    ...roots,
  ]);
  await rm(file, { force: true });
  if (made.code !== 0) {
    // Put the index back, so that the user's next commit does not take the snapshots along.
    if (repository.hasCommits) await git(['reset', '--quiet', '--', ...roots]);
    else await git(['rm', '-r', '--cached', '--quiet', '--force', '--ignore-unmatch', '--', ...roots]);
    return {
      code: 'git-commit-failed',
      detail: explain(made, 'git commit (a hook or the signing, perhaps)'),
    };
  }
  repository.hasCommits = true;
  return 'made';
}

/** Paths that differ from HEAD, in work tree or index. */
async function changedPaths(repository: Repository, paths: string[]): Promise<string[] | Obstacle> {
  const status = await repository.git([
    'status',
    '--porcelain=v1',
    '-z',
    '--no-renames',
    '--untracked-files=all',
    '--',
    ...paths,
  ]);
  if (status.code !== 0) return { code: 'git-status-failed', detail: explain(status, 'git status') };
  return status.stdout
    .split('\0')
    .filter((entry) => entry.length > 3)
    .map((entry) => entry.slice(3));
}

/** A path that .gitignore hides would look like "nothing changed" for ever: say so. */
async function ignoredPaths(repository: Repository): Promise<Obstacle | null> {
  for (const path of repository.paths) {
    const check = await repository.git(['check-ignore', '--quiet', '--', path]);
    if (check.code === 0) {
      return {
        code: 'git-paths-ignored',
        detail: `${path} is ignored by ${repository.top}: take it out of .gitignore, or drop the commit subscriber.`,
      };
    }
  }
  return null;
}

function operationInProgress(gitDir: string): string | null {
  const signs: [string, string][] = [
    ['MERGE_HEAD', 'merge'],
    ['rebase-merge', 'rebase'],
    ['rebase-apply', 'rebase'],
    ['CHERRY_PICK_HEAD', 'cherry-pick'],
    ['REVERT_HEAD', 'revert'],
  ];
  return signs.find(([file]) => existsSync(join(gitDir, file)))?.[1] ?? null;
}

function lockedBy(locks: string[], { top }: Repository): Obstacle | null {
  const [lock] = locks;
  if (lock === undefined) return null;
  return {
    code: 'git-locked',
    detail: `Another git is at work in ${top}, or one was killed there: if none is running, remove ${lock}.`,
  };
}

async function missingIdentity(git: Git): Promise<Obstacle | null> {
  for (const variable of ['GIT_AUTHOR_IDENT', 'GIT_COMMITTER_IDENT']) {
    const identity = await git(['var', variable]);
    if (identity.code !== 0) {
      return {
        code: 'git-no-identity',
        detail:
          'git does not know who commits. Run: git config user.name "gradewatch" && git config user.email "gradewatch@example.org" ' +
          '(with your own address), in the repository.',
      };
    }
  }
  return null;
}

/** Pushes HEAD to its branch. `nothing`: the remote has it already. */
async function push(repository: Repository): Promise<'made' | 'nothing' | Obstacle> {
  const { git } = repository;
  if (!repository.hasCommits) return 'nothing';
  const locked = lockedBy(clearDeadLocks(repository.gitDir), repository);
  if (locked) return locked;
  const branch = (await git(['symbolic-ref', '--quiet', '--short', 'HEAD'])).stdout.trim();
  if (branch === '') {
    return {
      code: 'git-detached',
      detail: `HEAD is not on a branch in ${repository.top}: check one out, or set commit.push to false.`,
    };
  }
  const remote = await remoteOf(git, branch);
  if (remote === null) {
    return {
      code: 'git-no-remote',
      detail: `${repository.top} has no remote to push to: run "git remote add origin …", or set commit.push to false.`,
    };
  }
  const upstream = (await git(['config', '--get', `branch.${branch}.merge`])).stdout.trim();
  const ref = upstream || `refs/heads/${branch}`;

  let tip = (await git(['rev-parse', 'HEAD'])).stdout.trim();
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    const pushed = await git(['push', '--porcelain', remote, `${tip}:${ref}`]);
    if (pushed.code === 0) {
      await follow(repository, branch, tip);
      return pushed.stdout.split('\n').some((line) => /^[^=!]?\t/.test(line)) ? 'made' : 'nothing';
    }
    // "!" marks a ref that the remote did not take; without it the remote was not reached at all.
    const rejected = pushed.stdout.split('\n').some((line) => line.startsWith('!\t'));
    if (!rejected || attempt === 3) return { code: 'git-push-failed', detail: explain(pushed, 'git push') };
    const rebased = await rebaseOnRemote(repository, remote, ref, tip);
    if (typeof rebased === 'object') return rebased;
    if (rebased === tip) return { code: 'git-push-failed', detail: explain(pushed, 'git push') };
    tip = rebased;
  }
  return { code: 'git-push-failed', detail: 'The remote keeps moving on.' };
}

async function remoteOf(git: Git, branch: string): Promise<string | null> {
  const configured = (await git(['config', '--get', `branch.${branch}.remote`])).stdout.trim();
  if (configured && configured !== '.') return configured;
  const remotes = (await git(['remote'])).stdout.split('\n').filter((name) => name !== '');
  return remotes.includes('origin') ? 'origin' : remotes.length === 1 ? (remotes[0] ?? null) : null;
}

/** The local commits on top of what the remote has now, made in a temporary work tree. Gives the new tip. */
async function rebaseOnRemote(
  repository: Repository,
  remote: string,
  ref: string,
  tip: string,
): Promise<string | Obstacle> {
  const { git } = repository;
  const fetched = await git(['fetch', '--quiet', '--no-tags', remote, ref]);
  if (fetched.code !== 0) return { code: 'git-push-failed', detail: explain(fetched, 'git fetch') };
  const theirs = (await git(['rev-parse', 'FETCH_HEAD'])).stdout.trim();
  if ((await git(['merge-base', '--is-ancestor', theirs, tip])).code === 0) return tip;
  await removeOldTrees(git);
  const parent = await mkdtemp(join(tmpdir(), REBASING));
  const folder = join(parent, 'tree');
  try {
    const tree = await git(['worktree', 'add', '--quiet', '--detach', folder, tip]);
    if (tree.code !== 0) return { code: 'git-push-failed', detail: explain(tree, 'git worktree add') };
    const there = git.in(folder);
    const rebased = await there(['rebase', '--quiet', theirs]);
    if (rebased.code !== 0) {
      await there(['rebase', '--abort']);
      return {
        code: 'git-conflict',
        detail: `The remote's ${basename(ref)} changed the same files: merge it by hand in ${repository.top}.`,
      };
    }
    return (await there(['rev-parse', 'HEAD'])).stdout.trim();
  } finally {
    await git(['worktree', 'remove', '--force', folder]);
    await rm(parent, { recursive: true, force: true });
  }
}

/** Work trees of rebases that were cut off, an hour ago or more. */
async function removeOldTrees(git: Git): Promise<void> {
  const list = (await git(['worktree', 'list', '--porcelain', '-z'])).stdout.split('\0');
  for (const line of list) {
    const folder = line.startsWith('worktree ') ? line.slice('worktree '.length) : '';
    const parent = dirname(folder);
    if (!basename(parent).startsWith(REBASING)) continue;
    const { mtimeMs } = await stat(parent).catch(() => ({ mtimeMs: 0 }));
    if (Date.now() - mtimeMs < 3_600_000) continue;
    await git(['worktree', 'remove', '--force', folder]);
    await rm(parent, { recursive: true, force: true });
  }
}

/** Moves the user's branch to a tip that was rebased, if their own changes can be carried along. */
async function follow(repository: Repository, branch: string, tip: string): Promise<void> {
  const { git } = repository;
  const here = (await git(['rev-parse', 'HEAD'])).stdout.trim();
  if (here === tip) return;
  // The two-tree merge of git-read-tree(1): what a checkout does, refused where it would lose a local change.
  const carried = await git(['read-tree', '-m', '-u', here, tip]);
  if (carried.code === 0)
    await git(['update-ref', '-m', 'gradewatch: rebase', `refs/heads/${branch}`, tip, here]);
}

const said = (result: GitResult) => redact(result.stderr || result.stdout || 'nothing');

function explain(result: GitResult, command: string): string {
  if (result.stopped === 'timeout') return `${command} took too long and was stopped.`;
  return redact(`${command} ended with ${result.code}: ${result.stderr || result.stdout}`);
}
