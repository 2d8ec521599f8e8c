/** The whole demo, as a person runs it: the built program, real HTTP, SMTP and git on loopback. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DemoFolderError, openDemoFolder } from '../../src/demo/folder.js';
import { type Ended, gradewatch } from '../tools/program.js';

let temporary: string;
let root: string;
let first: Ended;

beforeAll(async () => {
  temporary = mkdtempSync(join(tmpdir(), 'gradewatch-demo-test-'));
  first = await gradewatch(['demo'], { env: { TMPDIR: temporary } });
  const [name] = readdirSync(temporary);
  root = join(temporary, name!);
}, 180_000);
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

const mail = async (name: string) => simpleParser(readFileSync(join(root, 'mail', name)));
const NEWS = [
  /Northwold Police: new CARE 2022\/23 report|New report: Northwold Police CARE 2022\/23/,
  /Investigating crime: good → requires improvement/i,
  /New area for improvement: investigating crime/i,
  /Treating the workforce fairly: graded good/i,
  /Area for improvement reworded: treating the workforce fairly/i,
];

describe('gradewatch demo', () => {
  it('goes as it should, in under a minute, and says where everything is', () => {
    expect(first.stderr).not.toMatch(/did not go as it should/);
    expect(first.code).toBe(0);
    const seconds = Number(/The demo took ([\d.]+) s/.exec(first.stdout)?.[1]);
    expect(seconds).toBeLessThan(60);
    for (const day of ['Day 1', 'Day 2', 'Day 3']) expect(first.stdout).toContain(day);
    for (const one of NEWS) expect(first.stdout).toMatch(one);
    for (const path of ['mail', 'watch', 'feed/isles.atom', 'review/index.html', 'config/gradewatch.yaml']) {
      expect(existsSync(join(root, path))).toBe(true);
      expect(first.stdout).toContain(join(root, path));
    }
  });

  it('sends one line on day 1, nothing on day 2, a bulletin and a notice on day 3', async () => {
    expect(readdirSync(join(root, 'mail')).sort()).toEqual(['1-scrutiny.eml', '2-scrutiny.eml', '3-ops.eml']);
    const baseline = await mail('1-scrutiny.eml');
    expect(baseline.text).toMatch(/\b16\b/);
    for (const one of NEWS) expect(baseline.text).not.toMatch(one);
  });

  it('tells the five news and nothing else', async () => {
    const bulletin = await mail('2-scrutiny.eml');
    expect(bulletin.subject).toMatch(/and 4 more$/);
    const text = bulletin.text ?? '';
    for (const one of NEWS) expect(text).toMatch(one);
    expect(text.match(/^\d+\. /gm)).toHaveLength(5);
    expect(text).toContain('come back to each case at least once a fortnight');
    expect(text).toContain('https://inspectorate.example/assessments/2022-23/harrowdale/prevention/');
    expect(text).toContain('2 August 2023');
    expect(text).not.toMatch(/maintenance|503|consulting|Last updated|nonce/i);
    expect(String(bulletin.html)).toContain('requires improvement');
  });

  it('is quoted in README.md as it is', async () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const quoted = /```\n(Northwold[\s\S]*?)```/.exec(readme)?.[1] ?? '';
    // White space apart: a terminal breaks lines elsewhere than a mail does.
    const plain = (text: string) => text.replace(/\s+/g, ' ');
    const items = quoted.split(/\n\n(?=\d)|\n\n(?=[A-Z]{2})/).map((part) => plain(part).trim());
    expect(items.length).toBeGreaterThan(4);
    const told = plain(`${first.stdout} ${(await mail('2-scrutiny.eml')).text ?? ''}`);
    for (const item of items) expect(told).toContain(item);
  });

  it('tells the operator the two troubles and nothing else', async () => {
    const notice = await mail('3-ops.eml');
    const text = notice.text ?? '';
    expect(text).toContain('/assessments/2022-23/fenmarsh/');
    expect(text).toContain('503');
    expect(text).toContain('/assessments/2022-23/harrowdale/fairness/');
    expect(text).toMatch(/maintenance/);
    const pages = new Set(text.match(/https:\/\/inspectorate\.example\/\S+/g));
    expect(pages.size).toBe(2);
  });

  it('dates everything to the invented days', async () => {
    const text = (await mail('2-scrutiny.eml')).text ?? '';
    expect(text).toContain('7 June 2023');
    expect(text).not.toContain(String(new Date().getFullYear()));
  });

  it('leaves commits that say what moved, and nothing that is not in them', () => {
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', join(root, 'watch'), ...args], { encoding: 'utf8' }).trim();
    const subjects = git('log', '--format=%s').split('\n');
    expect(subjects.length).toBeGreaterThanOrEqual(3);
    expect(subjects[0]).toMatch(/Northwold Police.*4 more/);
    expect(git('log', '-1', '--format=%an %ae')).toBe('gradewatch demo demo@gradewatch.example');
    expect(git('status', '--porcelain')).toBe('');
    expect(git('show', '-1', '--format=%b', '--no-patch')).toContain('requires improvement');
  });

  it('leaves a feed with the five news, and a review site', () => {
    const feed = new XMLParser().parse(readFileSync(join(root, 'feed', 'isles.atom'), 'utf8'));
    expect([feed.feed.entry].flat()).toHaveLength(5);
    expect(readFileSync(join(root, 'review', 'index.html'), 'utf8')).toMatch(/Harrowdale Police/);
  });

  it('leaves a store that the other commands read', async () => {
    const config = join(root, 'config', 'gradewatch.yaml');
    const history = await gradewatch([
      'history',
      '--body',
      'harrowdale',
      '--format',
      'json',
      '--config',
      config,
    ]);
    expect(history.code).toBe(0);
    const rows = JSON.parse(history.stdout).rows as { area: string; cycle: string; carriedOver: boolean }[];
    const asked = (area: string) => rows.filter((row) => row.area === area);
    expect(asked('prevention/investigation').map((row) => row.cycle)).toEqual([
      '2019/20',
      '2022/23',
      '2022/23',
    ]);
    expect(asked('prevention/neighbourhoods').map((row) => row.carriedOver)).toEqual([false, true]);
  });

  it('runs a second time, in the place of the first', async () => {
    const again = await gradewatch(['demo'], { env: { TMPDIR: temporary } });
    expect(again.code).toBe(0);
    expect(readdirSync(temporary)).toHaveLength(1);
    expect(readdirSync(join(root, 'mail'))).toHaveLength(3);
  }, 120_000);
});

describe('the folder of a demo', () => {
  it('is never one that holds something else', async () => {
    const own = mkdtempSync(join(tmpdir(), 'gradewatch-not-demo-'));
    try {
      writeFileSync(join(own, 'thesis.txt'), 'years of work');
      await expect(openDemoFolder(own)).rejects.toThrow(DemoFolderError);
      expect(readdirSync(own)).toEqual(['thesis.txt']);
      await expect(openDemoFolder(join(own, 'thesis.txt'))).rejects.toThrow(/is no folder/);
    } finally {
      rmSync(own, { recursive: true, force: true });
    }
  });
});
