/** What a subscriber hears over days on which the site, the clock and the mail server do as they please. */
import { execFileSync } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config.js';
import type { PageRef, Problem } from '../../src/model.js';
import { newCheck } from '../../src/run/checkpoint.js';
import { leavesOpen } from '../../src/run/visited.js';
import { type Bench, bench } from './bench.js';
import { listingOf, listingPath, type PageWords, pathOf, pillarPage } from './documents.js';

const RI = ['Good', 'Good', 'Requires improvement', 'Good'];
const SITE = 'hmicfrs';

/** What the reader was sent after the first line on what is watched. */
const news = (box: Bench) => box.subjects('reader').slice(1);

describe('a state that comes back', () => {
  it('A, B, A, B: told, told as alternating, and from then on only recorded', async () => {
    const box = await bench();
    await box.pass(1);
    const told: number[] = [];
    for (const day of [2, 3, 4, 5, 6]) {
      box.publish('essex', day % 2 === 0 ? { note: 'An invented sentence that comes and goes.' } : {});
      await box.pass(day);
      await box.pass(day, 18);
      told.push(news(box).length);
    }
    expect(told).toEqual([1, 2, 2, 2, 2]);
    expect(box.texts('reader').at(-1)).toMatch(/The page alternates/);
    const log = await box.store.changes({ kind: 'text-changed' });
    expect(log).toHaveLength(5);
    const ids = (await box.store.changes()).map(({ change }) => change.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('a judgment that moves to and fro is always told, with its direction', async () => {
    const box = await bench();
    await box.pass(1);
    for (const day of [2, 3, 4, 5]) {
      box.publish('essex', day % 2 === 0 ? { grades: RI } : {});
      await box.pass(day);
    }
    const moved = (await box.store.changes()).filter(({ change }) => change.kind === 'judgment-changed');
    expect(moved.map(({ change }) => 'direction' in change && change.direction)).toEqual([
      'declined',
      'improved',
      'declined',
      'improved',
    ]);
    expect(news(box)).toHaveLength(4);
    for (const [index, text] of box.texts('reader').slice(1).entries())
      expect(text).toMatch(index % 2 === 0 ? /good → requires improvement/i : /requires improvement → good/i);
  });

  it('a grade whose clues disagree when the page is first seen is told to the operator once, and when it is settled', async () => {
    const box = await bench();
    const page = pillarPage({ force: 'Essex' });
    const torn = page.replace('<p>Good</p>', '<p class="grade grade--inadequate">Good</p>');
    // The second day in other bytes: it is read again, and leaves the same open.
    for (const [day, text] of [torn, `${torn}<!-- 2 -->`, page, page].entries()) {
      box.publish('essex', text);
      await box.pass(1 + day);
    }
    const [seen, settled, ...more] = box.texts('ops');
    expect(seen).toContain('Clues disagree');
    expect(seen).toContain(pathOf('essex'));
    expect(settled).toContain('Settled');
    expect(more).toEqual([]);
    expect(box.subjects('reader').filter((subject) => /inadequate/i.test(subject))).toEqual([]);
  });

  it('however much a reading leaves open, the same is the same, and more is something else', () => {
    const check = newCheck({ page: 'a', url: 'https://iic.example/a/' } as PageRef, '2026-03-01T06:00:00Z');
    const problems = (count: number): Problem[] =>
      Array.from({ length: count }, (_, at) => ({
        code: 'clues-disagree',
        where: `area ${at}, at some length`,
      }));
    const since = (count: number, day: number) => {
      leavesOpen(check, problems(count), `2026-03-0${day}T06:00:00Z`);
      return check.unclear?.since;
    };
    expect([since(40, 1), since(40, 2), since(41, 3), since(0, 4), since(41, 5)]).toEqual([
      '2026-03-01T06:00:00Z',
      '2026-03-01T06:00:00Z',
      '2026-03-03T06:00:00Z',
      undefined,
      '2026-03-05T06:00:00Z',
    ]);
  });

  it('a grade that is another on the second look is no news, and told to the operator', async () => {
    const box = await bench();
    await box.pass(1);
    box.publish('essex', { grades: RI });
    const shown = box.site.pages;
    const path = [...shown.keys()].find((one) => one.includes('essex'))!;
    const [moved, stood] = [shown.get(path)!, (await bench()).site.pages.get(path)!];
    let asked = 0;
    box.site.pages.get = (key) => {
      if (key !== path) return Map.prototype.get.call(shown, key);
      asked += 1;
      return asked % 2 === 1 ? moved : stood;
    };
    const { pages, problems } = await box.pass(2);
    expect(pages).toMatchObject({ failed: 1, changed: 0 });
    expect(problems).toContainEqual(expect.objectContaining({ code: 'unstable' }));
    expect(news(box)).toEqual([]);
    box.site.pages.get = Map.prototype.get;
    await box.pass(3);
    expect(news(box)).toHaveLength(1);
  });
});

describe('a judgment that moved', () => {
  it('says since when it had stood: whatever else changed meanwhile', async () => {
    const box = await bench();
    await box.pass(1);
    box.publish('essex', { note: 'An invented sentence that was put in later.' });
    await box.pass(3);
    box.publish('essex', { note: 'An invented sentence that was put in later.', grades: RI });
    await box.pass(5);
    box.publish('essex', { note: 'Another invented sentence.', grades: RI });
    await box.pass(7);
    box.publish('essex', { note: 'Another invented sentence.' });
    await box.pass(9);
    const said = box
      .texts('reader')
      .flatMap((text) => text.replace(/\s+/g, ' ').match(/The page had[^.]*/g) ?? []);
    expect(said).toEqual([
      'The page had said “good” since Sun 1 March 2026 at the latest',
      'The page had said “requires improvement” since Thu 5 March 2026 at the latest',
    ]);
  });

  it('beside a correction is not told as a new judgment', async () => {
    const box = await bench();
    await box.pass(1);
    const note =
      'Please note: this report was corrected on 2 March 2026. A grade in the table had been wrong.';
    box.publish('essex', { grades: RI, note });
    await box.pass(2);
    const text = box.texts('reader').at(-1)!.replace(/\s+/g, ' ');
    expect(text).toContain('The grade that is shown has declined.');
    expect(text).toMatch(/HMICFRS noted a correction on the page at the same time: “[^”]*had been wrong/);
    expect(text).not.toContain('The judgment has');
  });
});

describe('a page that is never twice the same', () => {
  it('tells its grade as soon as that is read twice, whatever else differs', async () => {
    const box = await bench();
    await box.pass(1);
    box.publish('essex', { grades: RI });
    const shown = box.site.pages;
    const path = [...shown.keys()].find((one) => one.includes('essex'))!;
    let asked = 0;
    box.site.pages.get = (key) => {
      const page = Map.prototype.get.call(shown, key);
      if (key !== path) return page;
      asked += 1;
      return page.replace('</main>', `<p>This page was looked at ${asked} times.</p></main>`);
    };
    const { pages, problems } = await box.pass(2);
    expect(asked).toBe(2);
    expect(problems).toEqual([]);
    expect(pages).toMatchObject({ failed: 0, changed: 1 });
    expect(news(box)).toEqual([expect.stringMatching(/requires improvement|declined|fell/i)]);
  });
});

describe('words that change with every request', () => {
  const counted = async () => {
    const box = await bench();
    const shown = box.site.pages;
    const path = [...shown.keys()].find((one) => one.includes('essex'))!;
    let asked = 0;
    box.site.pages.get = (key) => {
      const page = Map.prototype.get.call(shown, key);
      if (key !== path) return page;
      asked += 1;
      return page.replace('</main>', `<p>This page was looked at ${asked} times since it stands.</p></main>`);
    };
    await box.pass(1);
    return box;
  };

  it('are neither told nor kept', async () => {
    const box = await counted();
    for (const day of [2, 3, 4]) expect((await box.pass(day)).pages).toMatchObject({ changed: 0, failed: 0 });
    expect(box.subjects('reader')).toHaveLength(1);
    expect((await box.store.changes()).filter(({ cause }) => cause === 'site')).toEqual([]);
  });

  it('hide nothing that changes beside them', async () => {
    const box = await counted();
    await box.pass(2);
    box.publish('essex', {
      findings: ['The invented force should count its invented bicycles every month.'],
    });
    await box.pass(3);
    await box.pass(4);
    expect(news(box)).toEqual([expect.stringMatching(/area for improvement/i)]);
    expect(box.texts('reader').at(-1)).toContain('count its invented bicycles');
    expect(box.texts('reader').at(-1)).not.toContain('since it stands');
  });
});

describe('a page that is missing', () => {
  it('twice is withdrawn, told once, restored when it is back; and all of it again the next time', async () => {
    const box = await bench();
    await box.pass(1);
    box.publish('essex', 404);
    await box.pass(2);
    expect(news(box)).toEqual([]);
    for (const day of [3, 4, 5]) await box.pass(day);
    expect(news(box)).toEqual([expect.stringMatching(/withdrawn|no longer/i)]);
    box.publish('essex', {});
    for (const day of [6, 7]) await box.pass(day);
    expect(news(box)).toHaveLength(2);
    expect(news(box)[1]).toMatch(/restored|again|back/i);
    box.publish('essex', 404);
    for (const day of [8, 9]) await box.pass(day);
    box.publish('essex', { grades: RI });
    await box.pass(10);
    expect(news(box)).toHaveLength(4);
    const kinds = (await box.store.changes())
      .filter((one) => one.cause === 'site')
      .map(({ change }) => change.kind);
    expect(kinds).toEqual([
      'report-withdrawn',
      'report-restored',
      'report-withdrawn',
      'report-restored',
      'judgment-changed',
    ]);
  });

  it('once, between two passes, is nothing', async () => {
    const box = await bench();
    await box.pass(1);
    box.publish('essex', 404);
    await box.pass(2);
    box.publish('essex', {});
    for (const day of [3, 4]) await box.pass(day);
    expect(news(box)).toEqual([]);
    expect(box.subjects('ops')).toEqual([]);
  });
});

describe('an embargo', () => {
  it('is held, and told in the first pass after its end', async () => {
    const box = await bench();
    await box.pass(1);
    box.publish('essex', { grades: RI, embargo: 'Embargoed until 00:01 on Thursday 5 March 2026' });
    const held = await box.pass(2);
    expect(held.deliveries).toContainEqual(
      expect.objectContaining({ subscriber: 'reader', kind: 'held-by-embargo' }),
    );
    await box.pass(4);
    expect(news(box)).toEqual([]);
    await box.pass(5, 0);
    expect(news(box)).toEqual([]);
    for (const hour of [1, 6, 12]) await box.pass(5, hour);
    expect(news(box)).toHaveLength(1);
    expect(box.texts('reader').at(-1)).toMatch(/good → requires improvement/i);
  });

  it.each<[what: string, then: (PageWords | number)[]]>([
    [
      'its line is taken off the page early, and a grade moves',
      [{ grades: RI }, { grades: RI, findings: [] }],
    ],
    ['its page is taken away', [404, 404]],
  ])('holds what comes after a report that is not told yet: %s', async (_, then) => {
    const box = await bench(['essex', 'kent']);
    box.publish('kent', 404);
    await box.pass(1);
    box.publish('kent', { embargo: 'Embargoed until 00:01 on Thursday 5 March 2026' });
    await box.pass(2);
    for (const [index, page] of then.entries()) {
      box.publish('kent', page);
      await box.pass(3 + index);
    }
    expect(news(box)).toEqual([]);
    await box.pass(5);
    expect(news(box)).toEqual(['Kent Police: new PEEL 2018/19 report on legitimacy, and 1 more']);
    await box.pass(6);
    expect(news(box)).toHaveLength(1);
  });

  it('keeps what is under it out of the repository, with all else, until it ends', async () => {
    const box = await bench(['essex', 'kent']);
    const text = (await readFile(box.configFile, 'utf8')).replace(
      'email: reader@example.org',
      'commit: true',
    );
    await writeFile(box.configFile, `commit: {repository: ., push: false}\n${text}`);
    box.config = await loadConfig(box.configFile);
    const git = (...args: string[]) => execFileSync('git', ['-C', box.folder, ...args], { encoding: 'utf8' });
    git('init', '--quiet');
    git('config', 'user.name', 'gradewatch');
    git('config', 'user.email', 'gradewatch@example.org');
    await box.pass(1);
    box.publish('essex', { grades: RI, embargo: 'Embargoed until 00:01 on Thursday 5 March 2026' });
    await box.pass(2);
    box.publish('kent', { grades: RI });
    const { deliveries } = await box.pass(3);
    expect(deliveries).toContainEqual(
      expect.objectContaining({ channel: 'commit', kind: 'held-by-embargo' }),
    );
    expect(git('log', '--format=%s').trim().split('\n')).toHaveLength(1);
    expect(git('log', '-p', '--all')).not.toContain('"requires-improvement"');
    await box.pass(5);
    await box.pass(6);
    const told = git('log', '--format=%B');
    expect(told.match(/good → requires\s+improvement/gi)?.length).toBeGreaterThanOrEqual(2);
    expect(git('status', '--porcelain', '--', 'kept', ':!kept/hmicfrs/checks.json', ':!kept/*.json*')).toBe(
      '',
    );
  });
});

describe('a mail server that is down for three passes', () => {
  it.each(['stopped', 'refusing'] as const)(
    '(%s) delays everything, and everything arrives once',
    async (how) => {
      const box = await bench(['essex', 'kent']);
      await box.pass(1);
      const down = async (is: boolean) => {
        if (how === 'stopped') await (is ? box.mail.stop() : box.mail.start());
        else box.mail.faults = is ? { rcpt: 451 } : {};
      };
      await down(true);
      box.publish('essex', { grades: RI });
      await box.pass(2);
      box.publish('kent', { grades: RI });
      await box.pass(3);
      box.publish('essex', { grades: RI, note: 'An invented sentence.' });
      await box.pass(4);
      expect(news(box)).toEqual([]);
      await down(false);
      for (const day of [5, 6, 7]) await box.pass(day);
      const text = box.texts('reader').slice(1).join('\n');
      expect(text.match(/good → requires improvement/gi)?.length).toBe(2);
      expect(text.match(/^ +\| .*An invented sentence\./gm)?.length).toBe(1);
      const ids = box.mail.received
        .filter((one) => one.to.includes('reader@example.org'))
        .map((one) => one.mail.messageId);
      expect(new Set(ids).size).toBe(ids.length);
    },
  );
});

describe('what is only of record', () => {
  it('is kept, and counts as unchanged', async () => {
    const box = await bench();
    box.publish('essex', { updated: '1 March 2026' });
    await box.pass(1);
    box.publish('essex', { updated: '2 March 2026' });
    const { pages, changes } = await box.pass(2);
    expect(pages).toMatchObject({ changed: 0, unchanged: 2 });
    expect(changes).toEqual([]);
    expect((await box.store.snapshot(SITE, box.page('essex')))?.report.lastUpdated).toBe('2026-03-02');
    expect((await box.store.changes()).map(({ change }) => change.kind)).toContain('date-changed');
    expect(news(box)).toEqual([]);
  });
});

describe('checks that are lost', () => {
  it('are made again: nothing is told twice, and a page to which nothing leads any more is still watched', async () => {
    const box = await bench(['essex', 'kent', 'surrey']);
    await box.pass(1);
    box.publish('kent', 404);
    await box.pass(2);
    await box.pass(3);
    expect(news(box)).toHaveLength(1);
    box.site.pages.set(listingPath, listingOf(['surrey']));
    await rm(join(box.folder, 'kept', SITE, 'checks.json'));
    for (const day of [4, 5, 6]) await box.pass(day);
    expect(news(box)).toHaveLength(1);
    expect(box.subjects('ops')).toEqual([]);
    box.publish('essex', { grades: RI });
    box.publish('kent', {});
    await box.pass(7);
    const told = box.texts('reader').at(-1);
    expect(told).toContain('Ethical and lawful workforce behaviour: good → requires improvement');
    expect(told).toContain('Published again: Kent PEEL 2018, legitimacy');
  });
});
