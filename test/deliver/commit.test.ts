/** Commits by the real git, in each situation that a repository can be in. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { appendFile, chmod, mkdir, readFile, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deliverPending, openCommitChannel } from '../../src/deliver/index.js';
import type { Bulletin, Change } from '../../src/model.js';
import { openStore } from '../../src/store/index.js';
import { bulletinFor } from '../../src/tell/index.js';
import { changes, entry, profile, subscription } from '../tell/example.js';
import { channelContract } from './channel.contract.js';
import { minute, scratchFolder, seen } from './support.js';

const to = subscription({ name: 'log', channel: 'commit', target: '' });

/** Nothing of this machine's git settings may matter. */
const isolated: Record<string, string> = {};
const before: Record<string, string | undefined> = {};
beforeEach(async () => {
  const home = await scratchFolder();
  await writeFile(
    join(home, 'config'),
    '[user]\n\tname = Gwen Test\n\temail = gwen@example.org\n[init]\n\tdefaultBranch = main\n',
  );
  Object.assign(isolated, {
    HOME: home,
    XDG_CONFIG_HOME: home,
    GIT_CONFIG_GLOBAL: join(home, 'config'),
    GIT_CONFIG_NOSYSTEM: '1',
  });
  for (const [name, value] of Object.entries(isolated)) {
    before[name] = process.env[name];
    process.env[name] = value;
  }
});
afterEach(() => {
  for (const name of Object.keys(isolated)) {
    if (before[name] === undefined) delete process.env[name];
    else process.env[name] = before[name];
  }
});

const git = (folder: string, ...args: string[]) =>
  execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trimEnd();

function bulletinOf(...found: Change[]): Bulletin {
  const entries = found.map((change) => entry(change));
  return bulletinFor(to, entries, { profiles: [profile], now: minute(5) }) as Bulletin;
}

/** A repository with a README, and with snapshots that are not committed yet. */
async function repository(options: { commits?: boolean } = {}) {
  const folder = join(await scratchFolder(), 'work');
  await mkdir(folder);
  git(folder, 'init', '--quiet');
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  await write('README.md', 'one\n');
  if (options.commits !== false) {
    git(folder, 'add', 'README.md');
    git(folder, 'commit', '--quiet', '-m', 'Begin');
  }
  await write('snapshots/example/page/report.json', '{"grade":"good"}\n');
  return { folder, write };
}

const channelFor = (folder: string, push = false, timeoutMs = 20_000) =>
  openCommitChannel({
    repository: folder,
    paths: ['snapshots'],
    push,
    timeoutMs,
  });

/** A bare remote, and a second clone that can move it on. */
async function remoteOf(folder: string) {
  const parent = await scratchFolder();
  const bare = join(parent, 'remote.git');
  git(folder, 'clone', '--quiet', '--bare', folder, bare);
  git(folder, 'remote', 'add', 'origin', bare);
  git(folder, 'fetch', '--quiet', 'origin');
  git(folder, 'branch', '--quiet', '--set-upstream-to=origin/main', 'main');
  const other = join(parent, 'other');
  git(parent, 'clone', '--quiet', bare, other);
  const moveOn = async (path: string, text: string) => {
    await mkdir(dirname(join(other, path)), { recursive: true });
    await writeFile(join(other, path), text);
    git(other, 'add', path);
    git(other, 'commit', '--quiet', '-m', `Theirs: ${path}`);
    git(other, 'push', '--quiet');
  };
  return { bare, moveOn };
}

channelContract('commit', async () => {
  const { folder, write } = await repository();
  const { bare } = await remoteOf(folder);
  return {
    channel: channelFor(folder, true),
    to,
    arrived: async () => (existsSync(bare) ? Number(git(bare, 'rev-list', '--count', 'main')) - 1 : 0),
    breakDown: () => rename(bare, `${bare}.away`),
    mend: () => rename(`${bare}.away`, bare),
    secrets: [],
    bulletin: async (number) => {
      await write('snapshots/example/page/report.json', `{"number":${number}}\n`);
      return bulletinOf(number === 1 ? changes.fall : changes.rise);
    },
  };
});

describe('what goes into a commit', () => {
  test('only the snapshots, whatever else is staged or dirty, and that stays as it was', async () => {
    const { folder, write } = await repository();
    await write('staged.txt', 'staged\n');
    git(folder, 'add', 'staged.txt');
    await write('README.md', 'two\n');
    await write('untracked.txt', 'untracked\n');
    expect(await channelFor(folder).deliver(bulletinOf(changes.fall), to)).toMatchObject({
      kind: 'delivered',
    });
    expect(git(folder, 'show', '--name-only', '--format=', 'HEAD')).toBe(
      'snapshots/example/page/report.json',
    );
    expect(git(folder, 'status', '--porcelain')).toBe(
      ' M README.md\nA  staged.txt\n?? untracked.txt'.trimEnd(),
    );
  });

  test('pages that went and pages that came, and the volatile files only beside them', async () => {
    const { folder, write } = await repository();
    const channel = channelFor(folder);
    await channel.deliver(bulletinOf(changes.fall), to);
    await write('snapshots/state.json', '{}\n');
    expect(await channel.deliver(bulletinOf(changes.rise), to)).toMatchObject({ kind: 'already-delivered' });
    expect(git(folder, 'rev-list', '--count', 'HEAD')).toBe('2');
    await rm(join(folder, 'snapshots/example/page'), { recursive: true });
    await write('snapshots/example/other/report.json', '{}\n');
    expect(await channel.deliver(bulletinOf(changes.correction), to)).toMatchObject({ kind: 'delivered' });
    expect(
      git(folder, 'show', '--no-renames', '--name-status', '--format=', 'HEAD').split('\n').sort(),
    ).toEqual([
      'A\tsnapshots/example/other/report.json',
      'A\tsnapshots/state.json',
      'D\tsnapshots/example/page/report.json',
    ]);
  });

  test('the message is the bulletin to the letter, hash marks included', async () => {
    const { folder } = await repository();
    git(folder, 'config', 'commit.template', join(folder, 'README.md'));
    git(folder, 'config', 'commit.verbose', 'true');
    const bulletin = bulletinOf({ ...changes.correction, text: '# 14 was corrected.' });
    await channelFor(folder).deliver({ ...bulletin, lead: '# A line with a hash mark.' }, to);
    const message = git(folder, 'log', '-1', '--format=%B');
    expect(message).toContain('# A line with a hash mark.');
    expect(git(folder, 'log', '-1', '--format=%(trailers:key=Bulletin,valueonly)').trim()).toBe(bulletin.id);
    expect(git(folder, 'log', '--oneline').split('\n')[0]).toMatch(/^[0-9a-f]+ Northmoor Police: /);
  });

  test('a bulletin that is in the log is not committed twice, however the files have changed since', async () => {
    const { folder, write } = await repository();
    const channel = channelFor(folder);
    const bulletin = bulletinOf(changes.fall);
    expect(await channel.has(bulletin.id)).toBe(false);
    await channel.deliver(bulletin, to);
    expect(await channel.has(bulletin.id)).toBe(true);
    await write('snapshots/example/page/report.json', '{"grade":"inadequate"}\n');
    expect(await channel.deliver(bulletin, to)).toMatchObject({ kind: 'already-delivered' });
    expect(git(folder, 'rev-list', '--count', 'HEAD')).toBe('2');
  });
});

describe('repositories', () => {
  test('without commits', async () => {
    const { folder } = await repository({ commits: false });
    expect(await channelFor(folder).deliver(bulletinOf(changes.fall), to)).toMatchObject({
      kind: 'delivered',
    });
    expect(git(folder, 'show', '--name-only', '--format=', 'HEAD')).toBe(
      'snapshots/example/page/report.json',
    );
    expect(git(folder, 'status', '--porcelain')).toBe('?? README.md');
  });

  test('with a detached head', async () => {
    const { folder } = await repository();
    git(folder, 'checkout', '--quiet', '--detach');
    expect(await channelFor(folder).deliver(bulletinOf(changes.fall), to)).toMatchObject({
      kind: 'delivered',
    });
    const pushing = await channelFor(folder, true).deliver(bulletinOf(changes.rise), to);
    expect(pushing).toMatchObject({ kind: 'deferred', code: 'git-detached' });
    expect(pushing.detail).toContain('commit.push');
  });

  test('in a folder below the top, and with GIT_DIR set for somewhere else', async () => {
    const { folder } = await repository();
    const elsewhere = await repository();
    process.env.GIT_DIR = join(elsewhere.folder, '.git');
    try {
      const channel = openCommitChannel({ repository: join(folder, 'snapshots'), paths: ['.'], push: false });
      expect(await channel.deliver(bulletinOf(changes.fall), to)).toMatchObject({ kind: 'delivered' });
    } finally {
      delete process.env.GIT_DIR;
    }
    expect(git(folder, 'rev-list', '--count', 'HEAD')).toBe('2');
    expect(git(elsewhere.folder, 'rev-list', '--count', 'HEAD')).toBe('1');
  });

  test('reached by a symbolic link', async () => {
    const { folder } = await repository();
    const link = join(await scratchFolder(), 'link');
    await symlink(folder, link);
    expect(await channelFor(link).deliver(bulletinOf(changes.fall), to)).toMatchObject({ kind: 'delivered' });
    const channel = openCommitChannel({ repository: folder, paths: [join(link, 'snapshots')], push: false });
    await appendFile(join(folder, 'snapshots/example/page/report.json'), 'more\n');
    expect(await channel.deliver(bulletinOf(changes.rise), to)).toMatchObject({ kind: 'delivered' });
  });

  test('with hooks: they run, and one that refuses puts the commit off and leaves the index as it was', async () => {
    const { folder } = await repository();
    const hook = join(folder, '.git/hooks/pre-commit');
    await writeFile(
      hook,
      '#!/bin/sh\ngit diff --cached --name-only > hook-saw.txt\ntest -e allowed || { echo "token ghp_0123456789abcdefghij says no" >&2; exit 1; }\n',
    );
    await chmod(hook, 0o755);
    const refused = await channelFor(folder).deliver(bulletinOf(changes.fall), to);
    expect(refused).toMatchObject({ kind: 'deferred', code: 'git-commit-failed' });
    expect(refused.detail).toContain('says no');
    expect(refused.detail).not.toContain('ghp_');
    expect(git(folder, 'diff', '--cached', '--name-only')).toBe('');
    await writeFile(join(folder, 'allowed'), '');
    expect(await channelFor(folder).deliver(bulletinOf(changes.fall), to)).toMatchObject({
      kind: 'delivered',
    });
    expect(await readFile(join(folder, 'hook-saw.txt'), 'utf8')).toBe('snapshots/example/page/report.json\n');
  });

  test('with a hook that never ends: stopped, with what it started', async () => {
    const { folder } = await repository();
    const hook = join(folder, '.git/hooks/pre-commit');
    await writeFile(hook, '#!/bin/sh\nsleep 5\ntouch ended\n');
    await chmod(hook, 0o755);
    const answer = await channelFor(folder, false, 500).deliver(bulletinOf(changes.fall), to);
    expect(answer).toMatchObject({ kind: 'deferred', code: 'git-commit-failed' });
    expect(answer.detail).toContain('too long');
    expect(existsSync(join(folder, 'ended'))).toBe(false);
    await rm(hook);
    expect(await channelFor(folder).deliver(bulletinOf(changes.fall), to)).toMatchObject({
      kind: 'delivered',
    });
  });

  test('with signing: the configured program signs, and puts the commit off where it cannot', async () => {
    const { folder } = await repository();
    const program = join(folder, '..', 'sign.sh');
    const signature = '-----BEGIN PGP SIGNATURE-----\n\naW52ZW50ZWQ=\n-----END PGP SIGNATURE-----';
    await writeFile(
      program,
      `#!/bin/sh\ncat > /dev/null\nprintf '\\n[GNUPG:] SIG_CREATED \\n' >&2\ncat <<END\n${signature}\nEND\n`,
    );
    await chmod(program, 0o755);
    git(folder, 'config', 'gpg.program', program);
    git(folder, 'config', 'commit.gpgSign', 'true');
    expect(await channelFor(folder).deliver(bulletinOf(changes.fall), to)).toMatchObject({
      kind: 'delivered',
    });
    expect(git(folder, 'cat-file', 'commit', 'HEAD')).toContain('-----BEGIN PGP SIGNATURE-----');
    await appendFile(join(folder, 'snapshots/example/page/report.json'), 'more\n');
    // No key; no gpg at all.
    await writeFile(program, '#!/bin/sh\necho "gpg: no secret key" >&2\nexit 2\n');
    for (const gpg of [program, join(folder, '..', 'not-there')]) {
      git(folder, 'config', 'gpg.program', gpg);
      const answer = await channelFor(folder).deliver(bulletinOf(changes.rise), to);
      expect(answer).toMatchObject({ kind: 'deferred', code: 'git-commit-failed' });
      expect(answer.detail).toMatch(/signing.*failed to (sign|write)/);
      expect(git(folder, 'status', '--porcelain')).toBe(' M snapshots/example/page/report.json');
    }
  });

  test('with a merge going on', async () => {
    const { folder } = await repository();
    await writeFile(join(folder, '.git/MERGE_HEAD'), `${git(folder, 'rev-parse', 'HEAD')}\n`);
    const answer = await channelFor(folder).deliver(bulletinOf(changes.fall), to);
    expect(answer).toMatchObject({ kind: 'deferred', code: 'git-busy' });
    expect(answer.detail).toContain('merge');
  });

  test('locked by another git: put off, with the file that it may take to remove', async () => {
    const { folder } = await repository();
    const lock = join(folder, '.git/index.lock');
    await writeFile(lock, '');
    const answer = await channelFor(folder).deliver(bulletinOf(changes.fall), to);
    expect(answer).toMatchObject({ kind: 'deferred', code: 'git-locked' });
    expect(answer.detail).toContain(lock);
    await rm(lock);
    expect((await channelFor(folder).deliver(bulletinOf(changes.fall), to)).kind).toBe('delivered');
  });

  test('locked by a git of ours that was killed: the lock goes, and nothing else does', async () => {
    const { folder } = await repository();
    const note = join(folder, '.git/gradewatch-git');
    const locks = ['index.lock', 'HEAD.lock', 'refs/heads/main.lock'].map((name) =>
      join(folder, '.git', name),
    );
    const dead = spawnSync('true').pid;
    await writeFile(note, `${dead}\n`);
    for (const lock of locks) await writeFile(lock, '');
    expect((await channelFor(folder).deliver(bulletinOf(changes.fall), to)).kind).toBe('delivered');
    expect([...locks, note].filter((file) => existsSync(file))).toEqual([]);

    await appendFile(join(folder, 'snapshots/example/page/report.json'), 'more\n');
    const older = async () => {
      await writeFile(locks[0]!, '');
      await utimes(locks[0]!, new Date('2020-01-01'), new Date('2020-01-01'));
    };
    // Older than the note: somebody else's. Of a process that lives: not dead yet.
    await writeFile(note, `${dead}\n`);
    await older();
    expect((await channelFor(folder).deliver(bulletinOf(changes.rise), to)).code).toBe('git-locked');
    await writeFile(note, `${process.pid}\n`);
    await writeFile(locks[0]!, '');
    expect((await channelFor(folder).deliver(bulletinOf(changes.rise), to)).code).toBe('git-locked');
    expect(existsSync(locks[0]!)).toBe(true);
  });

  test('that are a shallow clone: committed and pushed, with a remote that moved on', async () => {
    const { folder } = await repository();
    const { bare, moveOn } = await remoteOf(folder);
    await moveOn('docs/one.md', 'one\n');
    await moveOn('docs/two.md', 'two\n');
    const shallow = join(await scratchFolder(), 'shallow');
    git(folder, 'clone', '--quiet', '--depth', '1', `file://${bare}`, shallow);
    expect(git(shallow, 'rev-parse', '--is-shallow-repository')).toBe('true');
    await moveOn('docs/three.md', 'three\n');
    await mkdir(join(shallow, 'snapshots'));
    await writeFile(join(shallow, 'snapshots/report.json'), '{}\n');
    expect(await channelFor(shallow, true).deliver(bulletinOf(changes.fall), to)).toMatchObject({
      kind: 'delivered',
    });
    expect(git(bare, 'log', '--format=%s', 'main').split('\n').slice(0, 2)).toEqual([
      expect.stringMatching(/^Northmoor Police: /),
      'Theirs: docs/three.md',
    ]);
    expect(git(shallow, 'status', '--porcelain')).toBe('');
  });

  test('that are a submodule or a linked work tree: the commit goes into them, and not into the other', async () => {
    const { folder } = await repository();
    const parent = await repository();
    git(parent.folder, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', folder, 'watched');
    git(parent.folder, 'commit', '--quiet', '-m', 'Add the submodule');
    const linked = join(await scratchFolder(), 'linked');
    git(folder, 'worktree', 'add', '--quiet', '-b', 'side', linked);
    for (const place of [join(parent.folder, 'watched'), linked]) {
      await mkdir(join(place, 'snapshots'), { recursive: true });
      await writeFile(join(place, 'snapshots/report.json'), '{}\n');
      expect(await channelFor(place).deliver(bulletinOf(changes.fall), to)).toMatchObject({
        kind: 'delivered',
      });
      expect(git(place, 'rev-list', '--count', 'HEAD')).toBe('2');
    }
    expect(git(parent.folder, 'rev-list', '--count', 'HEAD')).toBe('2');
    expect(git(folder, 'rev-list', '--count', 'main')).toBe('1');
  });

  test('where git is not installed: says so', async () => {
    const { folder } = await repository();
    const path = process.env.PATH;
    process.env.PATH = await scratchFolder();
    try {
      const answer = await channelFor(folder).deliver(bulletinOf(changes.fall), to);
      expect(answer).toMatchObject({ kind: 'deferred', code: 'git-missing' });
      expect(answer.detail).toContain('install it');
    } finally {
      process.env.PATH = path;
    }
  });

  test('without an identity: says what to run', async () => {
    const { folder } = await repository();
    await writeFile(isolated.GIT_CONFIG_GLOBAL as string, '[user]\n\tuseConfigOnly = true\n');
    const answer = await channelFor(folder).deliver(bulletinOf(changes.fall), to);
    expect(answer).toMatchObject({ kind: 'deferred', code: 'git-no-identity' });
    expect(answer.detail).toContain('git config user.name');
    expect(git(folder, 'diff', '--cached', '--name-only')).toBe('');
  });

  test('that are none: says what to do', async () => {
    const folder = await scratchFolder();
    const none = await channelFor(folder).deliver(bulletinOf(changes.fall), to);
    expect(none).toMatchObject({ kind: 'deferred', code: 'git-no-repository' });
    expect(none.detail).toContain('git init');
    const missing = await channelFor(join(folder, 'missing')).deliver(bulletinOf(changes.fall), to);
    expect(missing).toMatchObject({ kind: 'deferred', code: 'git-no-repository' });
    expect(missing.detail).toContain('commit.repository');
  });

  test('that ignore the snapshots, or do not hold them', async () => {
    const { folder, write } = await repository();
    await write('.gitignore', 'snapshots/\n');
    expect(await channelFor(folder).deliver(bulletinOf(changes.fall), to)).toMatchObject({
      kind: 'deferred',
      code: 'git-paths-ignored',
    });
    const outside = openCommitChannel({ repository: folder, paths: ['../elsewhere'], push: false });
    expect(await outside.deliver(bulletinOf(changes.fall), to)).toMatchObject({ code: 'git-paths-outside' });
  });
});

describe('pushing', () => {
  test('without a remote: the commit stands, the push is put off', async () => {
    const { folder } = await repository();
    const answer = await channelFor(folder, true).deliver(bulletinOf(changes.fall), to);
    expect(answer).toMatchObject({ kind: 'deferred', code: 'git-no-remote' });
    expect(git(folder, 'rev-list', '--count', 'HEAD')).toBe('2');
  });

  test('to a remote that is away: put off without its token, and done on a later pass without a second commit', async () => {
    const { folder } = await repository();
    const { bare } = await remoteOf(folder);
    git(folder, 'remote', 'set-url', 'origin', 'http://bot:s3cret-token@127.0.0.1:9/repository.git');
    const channel = channelFor(folder, true);
    const bulletin = bulletinOf(changes.fall);
    const answer = await channel.deliver(bulletin, to);
    expect(answer).toMatchObject({ kind: 'deferred', code: 'git-push-failed' });
    expect(answer.detail).not.toContain('s3cret');
    git(folder, 'remote', 'set-url', 'origin', bare);
    expect(await channel.deliver(bulletin, to)).toMatchObject({ kind: 'delivered' });
    expect(git(bare, 'rev-list', '--count', 'main')).toBe('2');
  });

  test('to a remote that moved on: rebased, pushed, and the user’s staged and dirty files kept', async () => {
    const { folder, write } = await repository();
    const { bare, moveOn } = await remoteOf(folder);
    await moveOn('docs/theirs.md', 'theirs\n');
    await write('staged.txt', 'staged\n');
    git(folder, 'add', 'staged.txt');
    await write('README.md', 'dirty\n');
    expect(await channelFor(folder, true).deliver(bulletinOf(changes.fall), to)).toMatchObject({
      kind: 'delivered',
    });
    expect(git(bare, 'log', '--format=%s', 'main').split('\n')).toEqual([
      expect.stringMatching(/^Northmoor Police: /),
      'Theirs: docs/theirs.md',
      'Begin',
    ]);
    expect(git(folder, 'rev-parse', 'main')).toBe(git(bare, 'rev-parse', 'main'));
    expect(git(folder, 'symbolic-ref', 'HEAD')).toBe('refs/heads/main');
    expect(git(folder, 'status', '--porcelain')).toBe(' M README.md\nA  staged.txt'.trimEnd());
    expect(await readFile(join(folder, 'README.md'), 'utf8')).toBe('dirty\n');
    expect(git(folder, 'worktree', 'list').split('\n')).toHaveLength(1);
  });

  test('to a remote that moved on under a dirty file: pushed all the same, the branch here stays, the next push too', async () => {
    const { folder, write } = await repository();
    const { bare, moveOn } = await remoteOf(folder);
    await moveOn('README.md', 'theirs\n');
    await write('README.md', 'dirty\n');
    const channel = channelFor(folder, true);
    expect(await channel.deliver(bulletinOf(changes.fall), to)).toMatchObject({ kind: 'delivered' });
    expect(await readFile(join(folder, 'README.md'), 'utf8')).toBe('dirty\n');
    await write('snapshots/example/page/report.json', '{"grade":"outstanding"}\n');
    expect(await channel.deliver(bulletinOf(changes.rise), to)).toMatchObject({ kind: 'delivered' });
    expect(git(bare, 'rev-list', '--count', 'main')).toBe('4');
    expect(await readFile(join(folder, 'README.md'), 'utf8')).toBe('dirty\n');
    expect(git(folder, 'show', 'HEAD:snapshots/example/page/report.json')).toContain('outstanding');
  });

  test('to a remote that changed the same snapshot: put off, nothing half done', async () => {
    const { folder } = await repository();
    const { moveOn } = await remoteOf(folder);
    await moveOn('snapshots/example/page/report.json', '{"grade":"theirs"}\n');
    const answer = await channelFor(folder, true).deliver(bulletinOf(changes.fall), to);
    expect(answer).toMatchObject({ kind: 'deferred', code: 'git-conflict' });
    expect(git(folder, 'status', '--porcelain')).toBe('');
    expect(git(folder, 'worktree', 'list').split('\n')).toHaveLength(1);
  });
});

describe('with the outbox', () => {
  test('three passes without an identity, then one commit that tells it all; a quiet pass commits nothing', async () => {
    const folder = await scratchFolder();
    git(folder, 'init', '--quiet');
    const store = await openStore({ kind: 'files', path: join(folder, 'snapshots') });
    const commit = channelFor(folder);
    const pass = async (at: number, ...found: Change[]) => {
      if (found.length > 0) await store.appendChanges(seen(minute(at), ...found));
      return deliverPending({
        store,
        profiles: [profile],
        subscriptions: [to],
        channels: { commit },
        now: minute(at),
        timeZone: 'Europe/London',
      });
    };
    await pass(0);
    expect(git(folder, 'log', '--format=%s')).toMatch(/^Keep what was read/);
    const identity = await readFile(isolated.GIT_CONFIG_GLOBAL as string, 'utf8');
    await writeFile(isolated.GIT_CONFIG_GLOBAL as string, '[user]\n\tuseConfigOnly = true\n');
    for (const [at, change] of [
      [1, changes.fall],
      [2, changes.rise],
      [3, changes.correction],
    ] as const) {
      expect((await pass(at, change)).map((one) => one.code)).toEqual(['git-no-identity']);
    }
    await writeFile(isolated.GIT_CONFIG_GLOBAL as string, identity);
    expect((await pass(4)).map((one) => one.kind)).toEqual(['delivered']);
    expect(
      git(folder, 'log', '-1', '--format=%(trailers:key=Change-Id,valueonly)').trim().split('\n').sort(),
    ).toEqual(['chg-correction', 'chg-fall', 'chg-rise']);
    // The commit has taken all of the store along, and that it was made is noted by the next pass.
    expect(git(folder, 'status', '--porcelain')).toBe('');
    const noted = async () => (await store.ledger()).filter(({ kind }) => kind === 'delivered').length;
    expect(await noted()).toBe(0);
    const count = git(folder, 'rev-list', '--count', 'HEAD');
    expect(await pass(5)).toEqual([]);
    expect(await noted()).toBe(1);
    expect(git(folder, 'rev-list', '--count', 'HEAD')).toBe(count);
    const recorded: Change = { ...changes.text, id: 'chg-date', announced: false, importance: 'record' };
    await store.appendChanges(seen(minute(6), recorded));
    await pass(6);
    expect(git(folder, 'log', '-1', '--format=%s')).toBe('Record 1 change on 1 page, none of them news');
  });
});
