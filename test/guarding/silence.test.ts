/** The weekly proof of silence: once a week in which nothing was told, and never while there is something to tell. */
import { describe, expect, it } from 'vitest';
import { bench } from './bench.js';

const weekly = '{name: reader, email: reader@example.org, importance: detail, silence: weekly}';

describe('silence: weekly', () => {
  it('says once a week that nothing changed, on how many pages, and how old the oldest check is', async () => {
    const box = await bench(['essex', 'kent'], [weekly]);
    for (let day = 1; day <= 16; day += 1) await box.pass(day);
    const silent = /nothing you asked for has changed since/;
    expect(box.subjects('reader')).toEqual([
      expect.stringMatching(/now watched/),
      expect.stringMatching(silent),
      expect.stringMatching(silent),
    ]);
    expect(box.texts('reader')[1]).toMatch(/2 pages of 2 bodies checked, none suspect, none failing/);
    expect(box.texts('reader')[1]).toMatch(/oldest successful check was on .*8 March 2026/);
  });

  it('counts the week from the last news', async () => {
    const box = await bench(['essex'], [weekly]);
    for (let day = 1; day <= 13; day += 1) {
      if (day === 5) box.publish('essex', { grades: ['Good', 'Good', 'Requires improvement', 'Good'] });
      await box.pass(day);
      if (day === 11) expect(box.subjects('reader')).toHaveLength(2);
    }
    expect(box.subjects('reader')).toHaveLength(3);
    expect(box.subjects('reader')[2]).toMatch(/changed since .*5 March/);
  });

  it('is not said while news wait for the mail server, and names what is suspect', async () => {
    const box = await bench(['essex'], [weekly]);
    await box.pass(1);
    await box.mail.stop();
    box.publish('essex', { grades: ['Good', 'Good', 'Requires improvement', 'Good'] });
    await box.pass(2);
    await box.pass(9);
    await box.mail.start();
    await box.pass(10);
    expect(box.subjects('reader')).toHaveLength(2);
    box.publish('essex', { questions: 0 });
    await box.pass(17);
    expect(box.subjects('reader')).toHaveLength(3);
    expect(box.texts('reader')[2]).toMatch(/1 reading held as suspect/);
  });

  it('delayed by a mail server that is down, is said once', async () => {
    const box = await bench(['essex'], [weekly]);
    await box.pass(1);
    await box.mail.stop();
    for (const day of [8, 9]) await box.pass(day);
    await box.mail.start();
    for (const day of [10, 11]) await box.pass(day);
    expect(box.subjects('reader')).toHaveLength(2);
  });

  it('is not said to those who did not ask', async () => {
    const box = await bench();
    for (const day of [1, 9]) await box.pass(day);
    expect(box.subjects('reader')).toHaveLength(1);
  });
});
