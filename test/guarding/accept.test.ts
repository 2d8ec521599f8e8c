/** `gradewatch accept`: what a person lets stand is kept with their reason, and told by the next pass. */
import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { accept as acceptPage } from '../../src/commands/accept.js';
import { verify } from '../../src/commands/verify.js';
import type { AcceptOutput } from '../../src/outputs.js';
import { parsedAs } from '../cli/schema.js';
import { type Bench, bench } from './bench.js';
import { command } from './command.js';
import { pathOf } from './documents.js';

const SITE = 'hmicfrs';

const accept = (box: Bench, page: string, reason: string, json = false) =>
  command((io) => acceptPage(page, { reason, config: box.configFile, json }, io));

/** Three of four questions are gone: really withdrawn, as it turns out. */
async function setAside(): Promise<Bench> {
  const box = await bench(['essex', 'kent']);
  await box.pass(1);
  await box.pass(2);
  box.publish('essex', { questions: 0 });
  await box.pass(3);
  return box;
}

describe('accept', () => {
  it('keeps the reading with the reason, and the next pass tells what changed and since when', async () => {
    const box = await setAside();
    const { store, page } = box;
    const ended = await accept(box, page('essex'), 'They  withdrew\nthem.', true);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    const output = parsedAs('accept', ended.stdout) as AcceptOutput;
    expect(output.lastSeenBefore).toBe('2026-03-02T06:00:00.000Z');
    const withdrawn = output.changes.filter(({ kind }) => kind === 'judgment-withdrawn');
    expect(withdrawn).toHaveLength(3);

    const { capture } = (await store.snapshot(SITE, page('essex')))!;
    expect(capture.accepted).toMatchObject({ reason: 'They withdrew them.' });
    expect(capture.accepted?.despite.map(({ code }) => code)).toContain('judgments-lost');
    expect(await store.quarantined(SITE)).toEqual([]);
    const entries = (await store.changes()).filter(({ change }) => change.kind === 'judgment-withdrawn');
    expect(entries).toHaveLength(3);
    for (const entry of entries)
      expect(entry).toMatchObject({ cause: 'site', lastSeenBefore: '2026-03-02T06:00:00.000Z' });

    const told = box.subjects('reader').length;
    for (const day of [4, 5]) {
      const { pages } = await box.pass(day);
      expect(pages).toMatchObject({ quarantined: 0, changed: 0, failed: 0 });
    }
    expect(box.subjects('reader').slice(told)).toHaveLength(1);
    expect(box.texts('reader').at(-1)).toContain(
      'Changed between 06:00 on Mon 2 March and 06:00 on Tue 3 March 2026.',
    );
    expect(box.subjects('ops')).toEqual([
      expect.stringContaining('1 suspect reading set aside'),
      expect.stringContaining('1 problem ended'),
    ]);
  });

  it('of a page that was set aside in the first pass, tells nobody that it is new', async () => {
    const box = await bench(['essex', 'kent']);
    const sound = box.site.pages.get(pathOf('kent'));
    box.publish('kent', String(sound).replaceAll('Kent', 'Surrey'));
    await box.pass(1);
    const told = box.subjects('reader').length;
    await box.pass(2);
    expect((await accept(box, box.page('kent'), 'It is theirs.')).code).toBe(0);
    await box.pass(3);
    expect(box.subjects('reader').slice(told)).toEqual([]);
    expect(await box.store.pages(SITE)).toHaveLength(2);
  });

  it('takes an address, and says to a person what changed', async () => {
    const box = await setAside();
    const address =
      'https://hmicfrs.justiceinspectorates.gov.uk/peel-assessments/peel-2018/essex/legitimacy/';
    const { code, stdout } = await accept(box, address, 'Seen.');
    expect(code).toBe(0);
    expect(stdout).toMatch(/What changed between 2026-03-02T06:00:00.000Z and 2026-03-03T06:00:00.000Z/);
    expect(stdout).toMatch(/The next pass tells it/);
  });

  it('goes on standing while nothing else is lost, whatever the page adds', async () => {
    const box = await bench();
    await box.pass(1);
    box.publish('essex', { force: 'Kent' });
    await box.pass(2);
    expect((await accept(box, box.page('essex'), 'The address is theirs now.')).code).toBe(0);
    box.publish('essex', { force: 'Kent', note: 'One more invented sentence.' });
    expect((await box.pass(3)).pages).toMatchObject({ quarantined: 0, changed: 1 });
    box.publish('essex', { force: 'Kent', note: 'Another invented sentence.', noise: 'x' });
    expect((await box.pass(4)).pages).toMatchObject({ quarantined: 0, changed: 1 });
    box.publish('essex', { force: 'Surrey' });
    expect((await box.pass(5)).pages).toMatchObject({ quarantined: 1, changed: 0 });
  });

  it('does not miss that the page goes back to what it was', async () => {
    const box = await setAside();
    await accept(box, box.page('essex'), 'Seen.');
    box.publish('essex', {});
    const { changes } = await box.pass(4);
    expect(changes.filter(({ kind }) => kind === 'judgment-first-given')).toHaveLength(3);
    box.publish('essex', { questions: 0 });
    expect((await box.pass(5)).pages.quarantined).toBe(1);
  });

  it('says what is set aside where the page is not, and asks for a reason', async () => {
    const box = await setAside();
    const other = await accept(box, box.page('kent'), 'Seen.');
    const unknown = await accept(box, 'nowhere', 'Seen.');
    const silent = await accept(box, box.page('essex'), ' ');
    expect(other).toMatchObject({ code: 2, stdout: '' });
    expect(other.stderr).toMatch(/is not set aside/);
    expect(other.stderr).toContain(box.page('essex'));
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).toMatch(/knows no page "nowhere"/);
    expect(silent.code).toBe(2);
    expect(silent.stderr).toMatch(/--reason is missing/);
    expect(await box.store.quarantined(SITE)).toHaveLength(1);
  });
});

describe('verify', () => {
  it('finds a sound store sound, and names what is damaged', async () => {
    const box = await setAside();
    const sound = await command((io) => verify({ config: box.configFile }, io));
    expect(sound).toMatchObject({ code: 0, stdout: expect.stringMatching(/every hash agrees/) });
    await writeFile(`${box.folder}/kept/${SITE}/${box.page('kent')}/captures.jsonl`, '{\n');
    const damaged = await command((io) => verify({ config: box.configFile, json: true }, io));
    expect(damaged.code).toBe(3);
    expect(parsedAs('verify', damaged.stdout)).toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining({ code: 'line-not-json' })]),
      repaired: [],
    });
    const told = await command((io) => verify({ config: box.configFile }, io));
    expect(told.stdout).toMatch(/Wrong: \d/);
  });

  it('tells a grade that is no longer shown, with the window, and the grade once it is shown again', async () => {
    const box = await bench();
    await box.pass(1);
    await box.pass(2);
    box.publish('essex', { grades: ['Good', null, null, null] });
    await box.pass(3);
    expect(await box.store.quarantined(SITE)).toHaveLength(1);
    const told = box.subjects('reader').length;
    const ended = await accept(box, box.page('essex'), 'They took the grades off the page.', true);
    const output = parsedAs('accept', ended.stdout) as AcceptOutput;
    expect(output.changes.map(({ kind, importance, announced }) => [kind, importance, announced])).toEqual(
      Array(3).fill(['judgment-withdrawn', 'notable', true]),
    );
    await box.pass(4);
    await box.pass(5);
    expect(box.subjects('reader').slice(told)).toHaveLength(1);
    const text = box.texts('reader').at(-1)!.replace(/\s+/g, ' ');
    expect(text.match(/grade no longer shown \(was good\)/g)?.length).toBeGreaterThanOrEqual(3);
    expect(text).toContain('Changed between 06:00 on Mon 2 March and 06:00 on Tue 3 March 2026.');
    expect(text).toContain('3 grades no longer shown');
    expect(text).not.toContain('judgments withdrawn');
    expect(text).toContain('It does not say that the grade is another.');

    box.publish('essex', { grades: ['Good', 'Inadequate', 'Good', 'Good'] });
    await box.pass(6);
    await box.pass(7);
    expect(box.subjects('reader').slice(told)).toHaveLength(2);
    expect(box.texts('reader').at(-1)).toMatch(/inadequate \(not shown before\)/);
  });

  it('of a page that was never accepted, a grade not shown stays no news', async () => {
    const box = await bench();
    await box.pass(1);
    await box.pass(2);
    const told = box.subjects('reader').length;
    box.publish('essex', { grades: ['Good', 'Good', 'Good', null] });
    await box.pass(3);
    await box.pass(4);
    expect(box.subjects('reader')).toHaveLength(told);
  });
});
