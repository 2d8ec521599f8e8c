/** The command line as a whole: help, wrong usage, exit codes, quiet ends. The real program, as a process. */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/index.js';
import { gradewatch } from '../tools/program.js';
import { parsedAs } from './schema.js';

let folder: string;
let config: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gradewatch-cli-'));
  config = join(folder, 'gradewatch.yaml');
  await writeFile(
    config,
    'contact: ops@example.org\nsites: [{profile: hmicfrs}]\nstore: {kind: files, path: kept}\n',
  );
}, 120_000);
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('help', () => {
  it('lists every command of the contract', async () => {
    const { code, stdout, stderr } = await gradewatch(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const command of 'run watch read compare changes history import reread site check schema demo'.split(
      ' ',
    ))
      expect(stdout).toMatch(new RegExp(`^ {2}${command}\\b`, 'm'));
    expect(stdout).toMatch(/Exit codes: 0 done/);
  });

  it.each([
    ['run', ['--config', '--site', '--body', '--dry-run', '--json']],
    ['watch', ['--config']],
    ['read', ['--url', '--as', '--json', '--config']],
    ['compare', ['--json', '--html', '--config']],
    ['changes', ['--since', '--until', '--body', '--area', '--kind', '--format', '--config']],
    ['history', ['--body', '--area', '--format', '--config']],
    ['import', ['--config', '--date', '--site']],
    ['reread', ['--config', '--json']],
    ['site', ['--out', '--serve']],
    ['check', ['--config']],
  ])('of %s names its options', async (command, options) => {
    const { code, stdout } = await gradewatch([command, '--help']);
    expect(code).toBe(0);
    for (const option of options) expect(stdout).toContain(option);
  });

  it('says the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    expect((await gradewatch(['--version'])).stdout.trim()).toBe(version);
  });
});

describe('exit 2, with a message that teaches and no stack', () => {
  it.each<[string, string[], RegExp]>([
    ['no command', [], /Usage: gradewatch/],
    ['an unknown command', ['raed', 'x'], /Did you mean read\?/],
    ['an unknown option', ['read', 'x', '--jsno'], /Did you mean --json\?/],
    ['a missing argument', ['compare', 'x'], /missing required argument 'after'/],
    ['a value that is no choice', ['changes', '--format', 'xml'], /table, json, csv, atom/],
    ['options that exclude each other', ['compare', 'a', 'b', '--json', '--html'], /cannot be used with/],
    [
      'a configuration that is not there',
      ['run', '--config', 'nowhere.yaml'],
      /nowhere\.yaml: there is no such file[\s\S]*config\/example\.yaml/,
    ],
    ['a file that is not there', ['read', 'nowhere.html'], /There is no file nowhere\.html/],
    ['a folder for a file', ['read', 'config'], /is a folder.*import/],
    [
      'a page of no store',
      ['compare', 'a-page@2019-01-01', 'package.json', '--config', 'nowhere.yaml'],
      /no such file/,
    ],
    ['standard input twice', ['compare', '-', '-'], /not both/],
    ['a schema that is not there', ['schema', 'reed'], /Did you mean read\?/],
    ['an import of no folder', ['import', 'nowhere'], /There is no folder nowhere/],
    ['an import of a web archive', ['import', 'x.warc.gz'], /There is no file x\.warc\.gz/],
    ['a date that is none', ['import', 'config', '--date', '2019-02-30'], /--date 2019-02-30/],
    [
      'the ready configuration before it has a contact',
      ['run'],
      /contact: is missing[\s\S]*write: +contact: you@/,
    ],
  ])('%s', async (_name, args, says) => {
    const { code, stdout, stderr } = await gradewatch(args);
    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(/^\s+at .*:\d+/m);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  it.each<[string, string[], RegExp]>([
    ['a date that is none', ['changes', '--since', 'yesterday'], /--since yesterday: expected a day/],
    [
      'a span that ends before it begins',
      ['changes', '--since', '2026-03-01', '--until', '2026-01-01'],
      /--since 2026-03-01 is after --until 2026-01-01/,
    ],
    ['a review site in the place of a file', ['site', '--out', 'package.json'], /package\.json is a file/],
    [
      'a page of the store that is none',
      ['compare', 'no-page@2026-01-01', 'x'],
      /the store has no page no-page/,
    ],
    [
      'a scheme that is not asked',
      ['read', 'ftp://example.org/x'],
      /only https:\/\/ and http:\/\/ are asked/,
    ],
    ['a misspelt body', ['history', '--body', 'esex'], /Did you mean essex/],
    ['a misspelt body of the log', ['changes', '--body', 'esex'], /Did you mean essex/],
    ['a misspelt area', ['history', '--area', 'legitimcy'], /Did you mean legitimacy/],
    ['a misspelt kind', ['changes', '--kind', 'judgement-changed'], /Did you mean judgment-changed/],
    ['a site that is not configured', ['run', '--site', 'hmicfr'], /Did you mean hmicfrs/],
    ['a misspelt body for a pass', ['run', '--body', 'esex'], /Did you mean essex/],
    [
      'a host that is not configured',
      ['read', 'https://example.org/x'],
      /only the hosts of configured sites are asked/,
    ],
  ])('%s', async (_name, args, says) => {
    const { code, stdout, stderr } = await gradewatch([...args, '--config', config]);
    expect(stderr).toMatch(says);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  it('a store that cannot be written', async () => {
    const file = join(folder, 'no-store.yaml');
    await writeFile(
      file,
      'contact: ops@example.org\nsites: [{profile: hmicfrs}]\nstore: {kind: files, path: gradewatch.yaml}\n',
    );
    const { code, stderr } = await gradewatch(['run', '--config', file]);
    expect(stderr).toMatch(/gradewatch\.yaml/);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(code).toBe(2);
  });
});

describe('other ends', () => {
  it('exit 4 while another run holds the store', async () => {
    const release = await (await openStore({ kind: 'files', path: join(folder, 'kept') })).lock();
    try {
      const { code, stdout, stderr } = await gradewatch(['run', '--config', config, '--json']);
      expect({ code, stdout }).toEqual({ code: 4, stdout: '' });
      expect(stderr).toMatch(/Another gradewatch run holds the store/);
    } finally {
      await release();
    }
  });

  it('exit 1 for a bug, with its stack', async () => {
    const breakage =
      'data:text/javascript,import fs from "node:fs/promises";import {syncBuiltinESMExports} from "node:module";fs.stat=()=>{throw new TypeError("broken for a test")};syncBuiltinESMExports()';
    const { code, stderr } = await gradewatch(['changes', '--config', config], {
      env: { NODE_OPTIONS: `--import ${JSON.stringify(breakage)}` },
    });
    expect(stderr).toMatch(/this is a bug[\s\S]*TypeError: broken for a test\n\s+at /);
    expect(code).toBe(1);
  });

  it('says nothing when the reader has seen enough', async () => {
    const { code, stderr } = await gradewatch(['schema', 'changes'], { closeOutputEarly: true });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('prints the schemas it is published with', async () => {
    const names = (await gradewatch(['schema'])).stdout.trim().split('\n');
    expect(names).toContain('config');
    for (const name of names) {
      const { code, stdout } = await gradewatch(['schema', name]);
      expect(code).toBe(0);
      expect(JSON.parse(stdout)).toHaveProperty('$schema');
    }
  });

  it('checks a configuration without asking anybody while there is no contact', async () => {
    const { code, stdout } = await gradewatch(['check', '--json']);
    const { results } = parsedAs('check', stdout) as { results: { what: string; verdict: string }[] };
    expect(results).toContainEqual(expect.objectContaining({ what: 'contact', verdict: 'wrong' }));
    expect(results.some((r) => r.what.startsWith('host'))).toBe(false);
    expect(code).toBe(2);
  });
});
