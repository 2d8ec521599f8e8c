/**
 * What an import supersedes: people who read the log, or the lives of findings, are shown what stands, whatever the
 * order in which captures came; the log itself stays whole.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChangesOutput, FindingsOutput } from '../../src/outputs.js';
import { parsedAs } from '../cli/schema.js';
import { gradewatch } from '../tools/program.js';
import { ethics, fairness, legitimacyOf, panel } from './pages.js';

const address = 'https://hmicfrs.justiceinspectorates.gov.uk/peel-assessments/peel-2018/essex/legitimacy/';
const states: [day: string, grade: string, improve: string[]][] = [
  ['2019-05-02', 'Good', []],
  ['2019-06-02', 'Requires improvement', [panel.quarterly]],
  ['2019-07-02', 'Inadequate', [panel.monthly]],
];

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gradewatch-superseded-'));
  await mkdir(join(folder, 'past', 'ends'), { recursive: true });
  await mkdir(join(folder, 'past', 'middle'));
  for (const [index, [day, grade, improve]] of states.entries()) {
    const file = join(folder, 'past', index === 1 ? 'middle' : 'ends', `${day}.html`);
    const page = legitimacyOf('Essex', [
      { asks: fairness, grade: 'Good', improve },
      { asks: ethics, grade, improve: [] },
    ]);
    await writeFile(file, page);
    await writeFile(`${file}.url`, address);
  }
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Imports these folders, one command for each, and gives the configuration. */
async function imported(name: string, folders: string[]): Promise<string> {
  const config = join(folder, `${name}.yaml`);
  await writeFile(config, `sites: [{profile: hmicfrs}]\nstore: {kind: files, path: ${name}}\n`);
  for (const one of folders) {
    const { code, stderr } = await gradewatch(['import', join(folder, one), '--config', config]);
    expect(code, stderr).toBe(0);
  }
  return config;
}

async function told(config: string, ...args: string[]): Promise<string[]> {
  const { stdout } = await gradewatch(['changes', '--format', 'json', '--config', config, ...args]);
  const { changes } = parsedAs('changes', stdout) as ChangesOutput;
  return changes.map(({ seenAt, summary }) => `${seenAt.slice(0, 10)} ${summary}`);
}

async function lives(config: string) {
  const { stdout } = await gradewatch(['history', '--findings', '--format', 'json', '--config', config]);
  const { findings } = parsedAs('findings', stdout) as FindingsOutput;
  return findings.map(({ id, text, events }) => ({
    id,
    text,
    events: events.map(({ kind, seenAt }) => `${seenAt.slice(0, 10)} ${kind}`),
  }));
}

describe('a capture that is imported between two others', () => {
  it('takes their changes from the log that is read and from the lives of findings, and not from the log that is kept', async () => {
    const inOrder = await imported('in-order', ['past']);
    const between = await imported('between', ['past/ends', 'past/middle']);

    const stands = await told(inOrder);
    expect(stands.filter((one) => one.includes('fell from good to inadequate'))).toEqual([]);
    expect((await told(between)).sort()).toEqual([...stands].sort());

    const whole = await told(between, '--all');
    expect(whole.filter((one) => one.includes('fell from good to inadequate'))).toHaveLength(1);
    expect(whole.length).toBeGreaterThan(stands.length);

    const told1 = await lives(between);
    expect(told1).toEqual(await lives(inOrder));
    expect(told1).toEqual([
      {
        id: expect.stringMatching(/^f-/),
        text: panel.monthly,
        events: ['2019-06-02 first-seen', '2019-07-02 reworded'],
      },
    ]);
  }, 60_000);
});
