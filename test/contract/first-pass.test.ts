/**
 * The first pass tells each subscriber once what is watched of the bodies that it asked for; from then on each hears
 * what concerns it and nothing else. Real HTTP, real SMTP, the real program.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunOutput } from '../../src/outputs.js';
import { type Server, startServer } from '../cli/documents.js';
import { parsedAs } from '../cli/schema.js';
import { type MailServer, mailServer } from '../deliver/support.js';
import { gradewatch } from '../tools/program.js';
import { ethics, fairness, legitimacyOf, listingOf, panel } from './pages.js';

let folder: string;
let config: string;
let site: Server;
let mail: MailServer;

const page = (force: string, grade: string, improve: string[] = []) =>
  legitimacyOf(force, [
    { asks: fairness, grade: 'Good', improve },
    { asks: ethics, grade, improve: [] },
  ]);
const put = (force: string, text: string) =>
  site.pages.set(`/peel-assessments/peel-2018/${force.toLowerCase()}/legitimacy/`, text);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gradewatch-first-'));
  config = join(folder, 'gradewatch.yaml');
  site = await startServer();
  mail = await mailServer();
  await writeFile(
    config,
    `contact: ops@example.org
sites:
  - profile: hmicfrs
    baseUrl: ${site.url}
    entryPoints: [/peel-assessments/peel-2018/]
    allowPrivateAddresses: true
    politeness: {intervalMs: 0, concurrency: 1}
store: {kind: files, path: kept}
mail: {from: gradewatch@example.org}
subscribers:
  - {name: all, email: all@example.org}
  - {name: kent, email: kent@example.org, bodies: [kent]}
  - {name: falls, email: falls@example.org, kinds: [judgment-changed], directions: [declined]}
`,
  );
});
afterAll(async () => {
  await site.close();
  await mail.stop();
  await rm(folder, { recursive: true, force: true });
});

/** One pass, and the subject that each was sent. */
async function pass() {
  const before = mail.received.length;
  const ended = await gradewatch(['run', '--config', config, '--json'], { env: { SMTP_URL: mail.url } });
  expect(ended.code, ended.stderr).toBe(0);
  const report = parsedAs('run', ended.stdout) as RunOutput;
  const told = mail.received
    .slice(before)
    .map(({ to, mail: { subject } }) => [to.join(), subject ?? ''] as const);
  return { report, told: Object.fromEntries(told), many: told.length };
}

describe('three subscribers', () => {
  it('hear once what is watched of what they asked for, and then what concerns them', async () => {
    site.pages.set('/peel-assessments/peel-2018/', listingOf(['Essex', 'Kent']));
    put('Essex', page('Essex', 'Good'));
    put('Kent', page('Kent', 'Good'));
    const first = await pass();
    expect(first.told).toEqual({
      'all@example.org': 'HMICFRS: 2 reports of 2 forces are now watched',
      'kent@example.org': 'HMICFRS: 1 report of 1 force is now watched',
      'falls@example.org': 'HMICFRS: 2 reports of 2 forces are now watched',
    });
    expect(first.many).toBe(3);

    put('Essex', `<!-- served by another machine -->${page('Essex', 'Good').replaceAll('\n', '\r\n\t')}`);
    const furniture = await pass();
    expect(furniture).toMatchObject({ many: 0, report: { changes: [] } });

    put('Essex', page('Essex', 'Requires improvement'));
    put('Kent', page('Kent', 'Good', [panel.quarterly]));
    const moved = await pass();
    expect(moved.report.changes.map(({ kind, body }) => `${body} ${kind}`).sort()).toEqual([
      'essex judgment-changed',
      'kent finding-added',
    ]);
    expect(Object.keys(moved.told).sort()).toEqual([
      'all@example.org',
      'falls@example.org',
      'kent@example.org',
    ]);
    expect(moved.told['falls@example.org']).toBe(
      'Essex Police: ethical and lawful workforce behaviour, good → requires improvement',
    );
    expect(moved.told['kent@example.org']).toMatch(/^Kent Police: new area for improvement/);

    expect((await pass()).many).toBe(0);
  }, 60_000);
});
