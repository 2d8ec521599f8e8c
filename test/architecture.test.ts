/** What must hold of the house as a whole: who may reach outside, who may know whom, and that the documents keep up. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { siteProfiles } from '../src/sites/index.js';
import { effectsIn, importsOf, runtimeIn } from './tools/house-rules.js';
import { gradewatch } from './tools/program.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const text = (path: string) => readFileSync(join(root, path), 'utf8');
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .sort();

/** The room of a file of `src`: its folder, or its own name. */
const roomOf = (path: string) => path.split('/')[0]!.replace(/\.ts$/, '');

const pureRooms = ['sites', 'read', 'compare', 'tell'];

/** Who may know whom. `model` and `outputs` are types that all may know. */
const mayKnow: Record<string, string[]> = {
  model: [],
  outputs: [],
  sites: [],
  read: ['sites'],
  compare: ['sites', 'read'],
  tell: ['sites', 'compare'],
  apart: ['read'],
  fetch: ['sites', 'own-files'],
  disk: [],
  'own-files': [],
  store: ['disk'],
  evidence: ['sites', 'apart', 'read', 'compare', 'tell', 'own-files'],
  deliver: ['tell', 'disk', 'evidence'],
  review: ['sites', 'compare', 'tell', 'disk'],
  config: ['sites', 'fetch'],
  run: ['config', 'sites', 'apart', 'read', 'compare', 'tell', 'fetch', 'store', 'evidence', 'deliver'],
  past: ['sites', 'apart', 'read', 'compare', 'fetch', 'run'],
  watch: ['sites', 'fetch'],
  demo: ['config', 'run', 'sites', 'tell', 'store', 'review'],
  commands: [
    'config',
    'run',
    'watch',
    'past',
    'demo',
    'sites',
    'apart',
    'read',
    'compare',
    'tell',
    'fetch',
    'disk',
    'store',
    'deliver',
    'review',
    'evidence',
    'own-files',
  ],
  cli: ['commands', 'own-files'],
};

/** Rooms that a source at `path` imports from and may not know. */
function strangers(path: string, source: string): string[] {
  const room = roomOf(path);
  const known = [room, 'model', 'outputs', ...(mayKnow[room] ?? [])];
  return importsOf(source)
    .filter((name) => name.startsWith('.'))
    .map((name) => join(dirname(path), name).replace(/\.js$/, '.ts'))
    .filter((target) => !known.includes(roomOf(target)));
}

describe('pure rooms', () => {
  it.each(sources.filter((path) => pureRooms.includes(roomOf(path)) || path === 'model.ts'))(
    '%s reaches nothing outside',
    (path) => {
      expect(effectsIn(text(`src/${path}`))).toEqual([]);
    },
  );

  it('model.ts and outputs.ts have types only', () => {
    expect(runtimeIn(text('src/model.ts'))).toEqual([]);
    expect(runtimeIn(text('src/outputs.ts'))).toEqual([]);
  });

  it.each([
    ["import { readFile } from 'node:fs/promises';", 'imports node:fs/promises'],
    ["const x = await import('undici');", 'imports undici'],
    ["import { randomUUID } from 'node:crypto';", 'imports more than createHash from node:crypto'],
    ['const now = Date.now();', 'Date.now'],
    ['const now = new Date();', 'the present moment by Date'],
    ['const day = new Date(2020, 1, 1);', "a Date in the machine's time zone"],
    ['const h = new Date(0).getHours();', '.getHours, which depends on the machine'],
    ["const n = 'a'.localeCompare('b');", ".localeCompare in the machine's locale"],
    ['const x = Math.random();', 'Math.random'],
    ["const key = process.env.KEY ?? 'x';", 'process'],
    ["fetch('https://example.org/');", 'fetch'],
    ['setTimeout(() => {}, 1);', 'setTimeout'],
    ['const f = { fetch };', 'fetch'],
    ["console.log('x');", 'console'],
  ])('the rule itself catches %s', (source, fault) => {
    expect(effectsIn(source)).toContain(fault);
  });

  it('the rule itself lets pure code through', () => {
    const source =
      "import { createHash } from 'node:crypto';\nconst at = new Date(0).toISOString();\nconst x = { fetch: 1, process: at };\nx.fetch;\n'a'.localeCompare('b', 'en');";
    expect(effectsIn(source)).toEqual([]);
    expect(runtimeIn('const x = 1;')).toEqual(['const x = 1;']);
    expect(runtimeIn('export interface X { a: 1 }')).toEqual([]);
  });
});

describe('rooms', () => {
  it('are all known to this test', () => {
    expect([...new Set(sources.map(roomOf))].sort()).toEqual(Object.keys(mayKnow).sort());
  });

  it('know only the rooms before them', () => {
    const faults = sources.flatMap((path) =>
      strangers(path, text(`src/${path}`)).map((target) => `${path} imports ${target}`),
    );
    expect(faults).toEqual([]);
  });

  it('the rule itself catches an import against the stream', () => {
    expect(strangers('read/x.ts', "import { y } from '../compare/y.js';")).toEqual(['compare/y.ts']);
    expect(strangers('run/x.ts', "export { y } from '../commands/y.js';")).toEqual(['commands/y.ts']);
    expect(strangers('sites/x.ts', "const z = import('../config.js');")).toEqual(['config.ts']);
    expect(
      strangers('run.ts', "import { y } from './run/y.js';\nimport type { Z } from './model.js';"),
    ).toEqual([]);
  });

  it('every source opens with what it is for', () => {
    const silent = sources.filter((path) => !/^(?:#!.*\n)?\/\*\*/.test(text(`src/${path}`)));
    expect(silent).toEqual([]);
  });

  it('the registry of inspectorates and the folders agree', () => {
    const folders = readdirSync(join(root, 'src/sites'), { withFileTypes: true }).filter((e) =>
      e.isDirectory(),
    );
    expect(Object.keys(siteProfiles).sort()).toEqual(folders.map((e) => e.name).sort());
    for (const [id, profile] of Object.entries(siteProfiles)) expect(profile.id).toBe(id);
  });

  it('the commands of the command line and the files agree', () => {
    const loaded = importsOf(text('src/cli.ts')).flatMap(
      (name) => /^\.\/commands\/(.+)\.js$/.exec(name)?.[1] ?? [],
    );
    const helpers = new Set(['io', ...sharedByCommands()]);
    const files = sources.flatMap((path) => /^commands\/(.+)\.ts$/.exec(path)?.[1] ?? []);
    expect(loaded.filter((name) => name !== 'io').sort()).toEqual(
      files.filter((name) => !helpers.has(name)).sort(),
    );
  });
});

/** Files of src/commands that other commands import. */
function sharedByCommands(): string[] {
  return sources
    .filter((path) => path.startsWith('commands/'))
    .flatMap((path) => importsOf(text(`src/${path}`)))
    .flatMap((name) => /^\.\/(.+)\.js$/.exec(name)?.[1] ?? []);
}

describe('documents keep up', () => {
  const readme = existsSync(join(root, 'README.md')) ? text('README.md') : '';

  it('README.md names for each command the options that it has, and no others', async () => {
    const table = readme.slice(readme.indexOf('| command |'), readme.indexOf('`--json` prints exactly'));
    const rows = [...table.matchAll(/^\| `([a-z]+)[^`]*` \| (.*) \|$/gm)];
    const commands = (await gradewatch(['--help'])).stdout.matchAll(/^ {2}([a-z]+) .*\S$/gm);
    expect(rows.map((row) => row[1])).toEqual([...commands].map((m) => m[1]).filter((c) => c !== 'help'));
    for (const [, command, words] of rows) {
      const { stdout } = await gradewatch([command!, '--help']);
      const options = [...stdout.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map((m) => m[1]!);
      const told = [...words!.matchAll(/`(--[a-z-]+)/g)].map((m) => m[1]!);
      // What all of them have is said once, above and below the table.
      const own = options.filter((option) => option !== '--help' && option !== '--config');
      expect([command, ...told.sort()]).toEqual([command, ...own.sort()]);
    }
  }, 120_000);

  it('README.md names every key of the configuration', () => {
    const schema = JSON.parse(text('config/gradewatch.schema.json')) as object;
    const missing = [...new Set(keysOf(schema))].filter(
      (key) => key !== '$schema' && !new RegExp(`\\b${key}\\b`).test(readme),
    );
    expect(missing).toEqual([]);
  });

  it('README.md names every environment variable', () => {
    expect(['SMTP_URL', 'DATABASE_URL', 'WEBHOOK_SECRET'].filter((name) => !readme.includes(name))).toEqual(
      [],
    );
  });

  it('ARCHITECTURE.md gives a reason for every dependency', () => {
    const { dependencies, devDependencies } = packageJson();
    const named = (name: string) => text('ARCHITECTURE.md').includes(`\`${name}\``);
    const missing = [...Object.keys(dependencies), ...Object.keys(devDependencies)].filter(
      (name) => !name.startsWith('@types/') && !named(name),
    );
    expect(missing).toEqual([]);
  });

  it('ARCHITECTURE.md names every room', () => {
    const missing = Object.keys(mayKnow).filter(
      (room) => !new RegExp(`src/${room}(?:/|\\.ts)`).test(text('ARCHITECTURE.md')),
    );
    expect(missing).toEqual([]);
  });
});

function keysOf(schema: unknown): string[] {
  if (schema === null || typeof schema !== 'object') return [];
  const { properties } = schema as { properties?: Record<string, unknown> };
  return [...Object.keys(properties ?? {}), ...Object.values(schema).flatMap(keysOf)];
}

interface PackageJson {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

function packageJson(): PackageJson {
  return JSON.parse(text('package.json')) as PackageJson;
}

describe('what is committed', () => {
  const tracked = execFileSync('git', ['ls-files', '-z'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 50_000_000,
  })
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(root, path)));
  const contents = tracked
    .filter(
      (path) => path !== relative(root, fileURLToPath(import.meta.url)) && !/\.(?:pdf|gz|png)$/.test(path),
    )
    .map((path) => ({ path, content: text(path) }));
  const withFault = (pattern: RegExp, where = (_path: string) => true) =>
    contents.filter(({ path, content }) => where(path) && pattern.test(content)).map(({ path }) => path);

  it('names exact versions', () => {
    const { dependencies, devDependencies } = packageJson();
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it('has a lock file without addresses', () => {
    expect(text('package-lock.json')).not.toMatch(/"resolved":\s*"https?:/);
  });

  it('has a lock file with an entry for every package that may be wanted elsewhere, without which npm ci refuses', () => {
    type Locked = { optionalDependencies?: Record<string, string> };
    const { packages } = JSON.parse(text('package-lock.json')) as { packages: Record<string, Locked> };
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
      ),
    );
    expect(missing).toEqual([]);
  });

  it('has no path of a machine and no host of a registry', () => {
    const here = root.replace(/\/$/, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    expect(withFault(new RegExp(`${here}(?![\\w-])|/root/|/Users/`))).toEqual([]);
    expect(withFault(/\bregistry\.[a-z0-9-]+\.[a-z]{2,}|_authToken/)).toEqual([]);
  });

  it('leaves nothing undone and no test out', () => {
    const code = (path: string) => /\.(?:ts|js|yml|yaml|json)$/.test(path);
    expect(withFault(/\b(?:TODO|FIXME|XXX)\b/, code)).toEqual([]);
    expect(withFault(/\.(?:skip|only)\(/, code)).toEqual([]);
  });

  it('pins every action of the workflows by its commit', () => {
    const uses = contents
      .filter(({ path }) => path.startsWith('.github/workflows/'))
      .flatMap(({ path, content }) =>
        [...content.matchAll(/^\s*(?:-\s*)?uses:\s*(\S+)/gm)].map((m) => `${path}: ${m[1]}`),
      );
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((one) => !/@[0-9a-f]{40}$/.test(one))).toEqual([]);
  });
});
