/** The five seed documents, imported and looked at as a history. They are the inspectorate's words and stay outside this repository. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HistoryRow } from '../../src/model.js';
import { gradewatch } from '../tools/program.js';

const seeds = fileURLToPath(new URL('../../../shared/seeds/', import.meta.url));
const present = existsSync(seeds);
if (!present) console.warn('skipped: the five seed documents are not beside this checkout (../shared/seeds)');

describe.skipIf(!present)('history of the five seeds', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gradewatch-history-'));
  const config = join(folder, 'gradewatch.yaml');
  let rows: HistoryRow[] = [];

  beforeAll(async () => {
    writeFileSync(config, 'sites: [{profile: hmicfrs}]\nstore: {kind: files, path: kept}\n');
    await gradewatch(['import', seeds, '--config', config]);
    const { stdout } = await gradewatch([
      'history',
      '--body',
      'essex',
      '--format',
      'json',
      '--config',
      config,
    ]);
    rows = (JSON.parse(stdout) as { rows: HistoryRow[] }).rows;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const said = (area: string) =>
    rows
      .filter((row) => row.area === area)
      .map((row) => [
        row.cycle,
        row.grade.kind === 'graded' ? row.grade.grade : row.grade.kind,
        row.carriedOver ? `carried over from ${row.inspectedIn}` : row.direction,
      ]);

  it('shows legitimacy over three cycles, the first from the news release', () => {
    expect(said('legitimacy')).toEqual([
      ['2015', 'good', null],
      ['2016', 'good', 'same'],
      ['2018/19', 'good', 'same'],
    ]);
    expect(rows.find((row) => row.area === 'legitimacy')?.readFrom).toBe('previous-judgment');
  });

  it('shows the question that fell, the carried-over ones and those that are not shown', () => {
    expect(said('legitimacy/ethical-and-lawful-workforce')).toEqual([
      ['2018/19', 'requires-improvement', null],
    ]);
    expect(said('legitimacy/treating-the-public-fairly')).toEqual([
      ['2018/19', 'good', 'carried over from 2017'],
    ]);
    expect(said('effectiveness/protecting-vulnerable-people')).toEqual([
      ['2016', 'not-shown', null],
      ['2018/19', 'good', null],
    ]);
    expect(rows.every((row) => row.source.sha256.length === 64)).toBe(true);
  });
});
