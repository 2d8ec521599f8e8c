/**
 * A scripted week of a store's life: pages that change, go back, differ by noise, are imported, set aside, released
 * and withdrawn; checks, state and ledger. The same seed gives the same week. Each step can be done again after a
 * crash, as a pass would do it.
 */
import type { Store } from '../../src/model.js';
import { SITE, sampleCheck, sampleEntry, sampleKeep, sha256 } from './sample.js';

export type Step = (store: Store) => Promise<unknown>;

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The steps of a week, in order. */
export function weekOf(seed: number): Step[] {
  const random = numbersFrom(seed);
  const pages = ['a', 'b', 'c', 'd', 'e'].map((name) => `exam--2031--${name}`);
  const steps: Step[] = [];
  let changes = 0;
  const entries = (count: number) =>
    Array.from({ length: count }, () => {
      changes += 1;
      return sampleEntry(`change-${changes}`, {
        change: { summary: 'It moved. '.repeat(1 + Math.floor(random() * 400)) },
      });
    });
  for (let day = 1; day <= 7; day += 1) {
    for (const page of pages) {
      const at = `2031-03-0${day}T08:00:0${pages.indexOf(page)}Z`;
      const chance = random();
      if (chance < 0.55) {
        const state = `state ${Math.floor(random() * 3)} of ${page}`;
        const input = sampleKeep({ page, state, at, entries: entries(1 + Math.floor(random() * 3)) });
        steps.push((store) => store.keep(input));
      } else if (chance < 0.65) {
        const input = sampleKeep({ page, state: `state 0 of ${page}`, noise: at, at });
        steps.push((store) => store.keep(input));
      } else if (chance < 0.75) {
        const bytes = Buffer.from(`<html>${at}</html>`);
        const reasons = [{ code: 'judgments-lost', where: page, detail: 'All went. None came.' }];
        const url = 'https://inspectorate.example/';
        steps.push((store) =>
          store.quarantine({ site: SITE, page, url, bytes, sha256: sha256(bytes), capturedAt: at, reasons }),
        );
      } else if (chance < 0.85) {
        steps.push((store) => store.release(SITE, page));
      } else {
        const earlier = `20${10 + Math.floor(random() * 20)}-05-01T12:00:00Z`;
        const input = sampleKeep({
          page,
          state: earlier,
          at: earlier,
          importedFrom: `${earlier}.html`,
          latest: false,
        });
        steps.push((store) => store.keep(input));
      }
    }
    const withdrawn = entries(1);
    const seen = `2031-03-0${day}T09:00:00Z`;
    const told = `change-${changes}`;
    steps.push(
      (store) => store.appendChanges(withdrawn),
      (store) =>
        store.saveChecks(
          SITE,
          pages.map((page) => ({ ...sampleCheck(page), lastCheckedAt: seen })),
        ),
      (store) =>
        store.saveState({
          version: 1,
          sites: { [SITE]: { baselineCompletedAt: seen, lastPassAt: seen } },
          subscribers: {},
        }),
      async (store) => {
        const bulletin = `bulletin-${told}`;
        if ((await store.ledger()).some((line) => line.bulletin === bulletin)) return;
        const line = {
          subscriber: 's',
          channel: 'email',
          bulletin,
          changes: [told],
          kind: 'delivered' as const,
          at: seen,
        };
        await store.appendLedger([line]);
      },
    );
  }
  return steps;
}
