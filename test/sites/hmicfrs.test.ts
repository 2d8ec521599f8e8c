/** HMICFRS's own data: bodies, slugs, the response deadline, and the area table that was handed down. */
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hmicfrs } from '../../src/sites/hmicfrs/index.js';

describe('bodies', () => {
  const police = hmicfrs.bodies.filter((body) => body.kind === 'police');
  const fire = hmicfrs.bodies.filter((body) => body.kind === 'fire');

  it('are the 43 forces and five others, and the 45 fire services there have been', () => {
    expect(police).toHaveLength(48);
    expect(fire).toHaveLength(45);
  });

  it('have the slug for an id, but for fire services whose slug a force has too', () => {
    const forces = new Set(police.map((body) => body.slug));
    for (const body of police) expect(body.id).toBe(body.slug);
    for (const body of fire) expect(body.id).toBe(forces.has(body.slug) ? `${body.slug}-frs` : body.slug);
  });

  it('know former slugs', () => {
    expect(police.find((body) => body.id === 'hampshire-and-isle-of-wight')?.formerSlugs).toEqual([
      'hampshire',
    ]);
  });
});

describe('responseDeadline', () => {
  const essex = { id: 'essex', name: 'Essex Police', kind: 'police' };
  const of = (
    publishedOn: string | null,
    body: typeof essex | null = essex,
    documentKind: 'report' | 'news' | 'letter' = 'report',
  ) => hmicfrs.responseDeadline({ body, documentKind, publishedOn });

  it('is 56 days after a police report is published', () => {
    expect(of('2019-05-02')).toEqual({
      date: '2019-06-27',
      days: 56,
      duty: expect.stringContaining('local policing body'),
      law: 'Police Act 1996, s.55',
    });
    expect(of('2023-12-15')?.date).toBe('2024-02-09');
    expect(of('2024-01-15')?.date).toBe('2024-03-11');
    // Over the spring clock change: calendar days, whatever the time zone.
    expect(of('2019-03-20')?.date).toBe('2019-05-15');
  });

  it('is not for fire services, other forces, other documents, or without a day', () => {
    expect(of('2019-05-02', { id: 'essex-frs', name: '', kind: 'fire' })).toBeNull();
    expect(of('2019-05-02', { id: 'british-transport-police', name: '', kind: 'police' })).toBeNull();
    expect(of('2019-05-02', null)).toBeNull();
    expect(of('2019-05-02', essex, 'news')).toBeNull();
    expect(of(null)).toBeNull();
    expect(of('2019-02-30')).toBeNull();
    expect(of('May 2019')).toBeNull();
  });

  it('is always eight weeks later, on the same day of the week', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2010-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          const deadline = of(day)!.date;
          expect(Date.parse(deadline) - Date.parse(day)).toBe(56 * 86_400_000);
        },
      ),
    );
  });
});

const table = new URL('../../../shared/site/areas.md', import.meta.url);
const present = existsSync(table);
if (!present) console.log('skipped: the area table that was handed down is not beside this checkout');

describe.runIf(present)('the area table that was handed down', () => {
  const text = present ? readFileSync(table, 'utf8') : '';

  it('has no id that the profile has not', () => {
    const ids = [...text.matchAll(/`([a-z]+(?:[-/][a-z]+)*)`/g)].map((match) => match[1]!);
    const known = new Set(hmicfrs.areas.map((area) => area.id));
    expect(ids.length).toBeGreaterThan(45);
    // Words of the table that are no ids.
    const others = new Set(['continues', 'expected']);
    expect(ids.filter((id) => !known.has(id) && !others.has(id))).toEqual([]);
  });
});
