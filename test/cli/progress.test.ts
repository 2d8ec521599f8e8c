/** Progress of a pass: a living line on a terminal, lines of interest on a pipe, nothing on standard output. */
import { describe, expect, it } from 'vitest';
import type { Io } from '../../src/commands/io.js';
import { progressOn, reportText } from '../../src/commands/progress.js';
import type { ProgressEvent, RunReport } from '../../src/model.js';

const url = 'https://inspectorate.example/essex/';
const events: ProgressEvent[] = [
  { kind: 'discovered', pages: 12, frontier: 10 },
  { kind: 'waiting', host: 'inspectorate.example', ms: 800, why: 'politeness' },
  { kind: 'fetching', url, done: 3, known: 12, left: 7, secondsLeft: 4000 },
  { kind: 'checked', url, outcome: 'unchanged', done: 4, known: 12 },
  { kind: 'checked', url, outcome: 'changed', done: 5, known: 12 },
  { kind: 'waiting', host: 'inspectorate.example', ms: 2000, why: 'retry', url, code: 'timeout', attempt: 2 },
  { kind: 'host-rests', host: 'inspectorate.example', seconds: 120 },
  { kind: 'host-rests', host: 'inspectorate.example', seconds: 119 },
  { kind: 'waiting', host: 'inspectorate.example', ms: 900, why: 'politeness' },
];

function said(errIsTerminal: boolean, columns = 100): { out: string; err: string } {
  const written = { out: '', err: '' };
  const io = {
    out: (text: string) => {
      written.out += text;
    },
    err: (text: string) => {
      written.err += text;
    },
    errIsTerminal,
    columns,
  } as Io;
  const progress = progressOn(io);
  for (const event of events) progress.onProgress(event);
  progress.end();
  return written;
}

describe('progress', () => {
  it('on a pipe is one line for each thing of interest', () => {
    const { out, err } = said(false);
    expect(out).toBe('');
    expect(err.trimEnd().split('\n')).toEqual([
      `changed   ${url}`,
      `again in 2 s ${url} (timeout, attempt 2)`,
      'resting   inspectorate.example is left alone for 2 min',
    ]);
  });

  it('on a terminal says what is done, what is left, for how long, and why nothing happens', () => {
    const { err } = said(true);
    const shown = err.split('\r\u001b[K');
    expect(shown).toContain('12 pages known, 10 to ask for');
    expect(shown).toContain(`3/10, 67 min left ${url}`);
    expect(shown.some((line) => /waiting 0\.8 s for inspectorate\.example/.test(line))).toBe(true);
    // On a narrow one the end of the address stays, which is what tells pages apart.
    expect(said(true, 40).err.split('\r\u001b[K')).toContain('3/10, 67 min left …orate.example/essex/');
    // The living line is gone in the end.
    expect(err.endsWith('\r\u001b[K')).toBe(true);
  });

  it('says three times that pages failed for one reason, and then how many more did', () => {
    let err = '';
    const io = {
      err: (text: string) => {
        err += text;
      },
      columns: 100,
    } as Io;
    const progress = progressOn(io);
    const problems = Array.from({ length: 9 }, (_, at) => ({
      url: `${url}${at}/`,
      code: 'connection',
      detail: 'refused',
      transient: true,
    }));
    for (const { url, detail } of problems)
      progress.onProgress({ kind: 'checked', url, outcome: 'failed', detail, done: 1, known: 9 });
    const pages = { checked: 9, unchanged: 0, changed: 0, new: 0, gone: 0, failed: 9, quarantined: 0 };
    const at = '2026-01-01T00:00:00.000Z';
    const report = {
      startedAt: at,
      finishedAt: at,
      pages,
      changes: [],
      problems,
      deliveries: [],
    } as RunReport;
    progress.onProgress({ kind: 'finished', report });
    expect(err.trimEnd().split('\n')).toEqual([
      ...[0, 1, 2].map((one) => `failed    ${url}${one}/ (refused)`),
      'failed    and 6 more (refused)',
    ]);
    // A watch goes on: its next pass says its own.
    err = '';
    progress.onProgress({ kind: 'checked', url, outcome: 'failed', detail: 'refused', done: 1, known: 9 });
    progress.onProgress({ kind: 'finished', report });
    expect(err).toBe(`failed    ${url} (refused)\n`);
    expect(reportText(report).trimEnd().split('\n').slice(-5)).toEqual([
      '9 problems:',
      ...[0, 1, 2].map((one) => `  connection (may pass) ${url}${one}/: refused`),
      '  connection: the same of 6 more (run --json names them)',
    ]);
  });
});
