/**
 * What every store promises, whatever it is made of. A member's own test file calls `storeContract` with:
 *
 * - `create`: a fresh, empty store that nothing else touches, as a function that opens it. Every call of that
 *   function gives a `Store` that shares nothing in memory with the others, as another process would have it;
 * - `remove`: takes away all that `create` made.
 *
 * A second member (PostgreSQL) must give all of this without change here: order of `seq` whatever the clock says,
 * each change once, a page kept together or not at all, one writer at a time, readers never refused. What only
 * files can promise (layout, repair, full disk) stands in files.test.ts, lock.test.ts and torture.test.ts.
 */
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { ChangeEntry, KeepInput, Report, Snapshot, Store } from '../../src/model.js';
import { SITE, sampleCheck, sampleEntry, sampleKeep, sampleReport, sha256 } from './sample.js';

export interface StoreMember {
  name: string;
  create(): Promise<() => Promise<Store>>;
  remove(): Promise<void>;
}

const PAGE = 'exam--2031--northshire';
const snapshotOf = ({ page, capture, report, problems }: KeepInput): Snapshot => ({
  page,
  url: capture.url,
  capture,
  report,
  problems,
});

export function storeContract(member: StoreMember): void {
  describe(`the contract of a store: ${member.name}`, () => {
    let open: () => Promise<Store>;
    let store: Store;
    beforeEach(async () => {
      open = await member.create();
      store = await open();
    });
    afterAll(() => member.remove());

    describe('a store that holds nothing', () => {
      it('answers every question with nothing', async () => {
        expect(await store.state()).toEqual({ version: 1, sites: {}, subscribers: {} });
        expect(await store.checks(SITE)).toEqual([]);
        expect(await store.pages(SITE)).toEqual([]);
        expect(await store.snapshot(SITE, PAGE)).toBeNull();
        expect(await store.captures(SITE, PAGE)).toEqual([]);
        expect(await store.source(SITE, PAGE, sha256('x'))).toBeNull();
        expect(await store.changes()).toEqual([]);
        expect(await store.quarantined(SITE)).toEqual([]);
        expect(await store.ledger()).toEqual([]);
        await store.release(SITE, PAGE);
      });
    });

    describe('state and checks', () => {
      it('gives back the state that was saved last', async () => {
        const state = {
          version: 1,
          sites: { [SITE]: { baselineCompletedAt: '2031-03-04T08:00:00Z', lastPassAt: null } },
          subscribers: { text: { since: '2031-03-04T08:00:00Z', lastDigestAt: null } },
        };
        await store.saveState({ version: 1, sites: {}, subscribers: {} });
        await store.saveState(state);
        expect(await (await open()).state()).toEqual(state);
      });

      it('gives back the checks of each site, sorted by page', async () => {
        await store.saveChecks(SITE, [sampleCheck('b'), sampleCheck('a')]);
        await store.saveChecks('other', [sampleCheck('c')]);
        const another = await open();
        expect(await another.checks(SITE)).toEqual([sampleCheck('a'), sampleCheck('b')]);
        expect(await another.checks('other')).toEqual([sampleCheck('c')]);
        await store.saveChecks(SITE, []);
        expect(await another.checks(SITE)).toEqual([]);
      });
    });

    describe('keeping a page', () => {
      it('keeps report, capture, bytes and changes together', async () => {
        const input = sampleKeep({ state: 'A', at: '2031-03-05T08:00:00Z', entries: [sampleEntry('c1')] });
        expect(await store.keep(input)).toEqual([{ seq: 1, ...sampleEntry('c1') }]);
        const another = await open();
        expect(await another.pages(SITE)).toEqual([PAGE]);
        expect(await another.snapshot(SITE, PAGE)).toEqual(snapshotOf(input));
        expect(await another.captures(SITE, PAGE)).toEqual([input.capture]);
        const source = await another.source(SITE, PAGE, input.capture.sha256);
        expect(Buffer.from(source ?? []).equals(input.bytes)).toBe(true);
        expect(await another.changes()).toEqual([{ seq: 1, ...sampleEntry('c1') }]);
      });

      it('keeps the same page again without keeping anything twice', async () => {
        const input = sampleKeep({ state: 'A', at: '2031-03-05T08:00:00Z', entries: [sampleEntry('c1')] });
        await store.keep(input);
        expect(await store.keep(input)).toEqual([]);
        expect(await (await open()).keep(input)).toEqual([]);
        expect(await store.captures(SITE, PAGE)).toEqual([input.capture]);
        expect(await store.changes()).toHaveLength(1);
      });

      it('sorts pages by id and keeps them apart', async () => {
        for (const page of ['b', 'a', 'a--b']) {
          await store.keep(sampleKeep({ page, state: page, at: '2031-03-05T08:00:00Z' }));
        }
        expect(await store.pages(SITE)).toEqual(['a', 'a--b', 'b']);
        expect((await store.snapshot(SITE, 'a'))?.report).toEqual(sampleReport('a'));
        expect(await store.pages('other')).toEqual([]);
      });

      it('remembers that a page went back to what it was', async () => {
        const days = ['A', 'B', 'A'].map((state, day) =>
          sampleKeep({ state, at: `2031-03-0${day + 5}T08:00:00Z`, entries: [sampleEntry(`c${day}`)] }),
        );
        for (const day of days) await store.keep(day);
        expect(await store.captures(SITE, PAGE)).toEqual(days.map(({ capture }) => capture));
        expect((await store.snapshot(SITE, PAGE))?.capture).toEqual(days[2]?.capture);
        expect((await store.changes()).map(({ change }) => change.id)).toEqual(['c0', 'c1', 'c2']);
      });

      it('keeps nothing of bytes that differ by noise alone', async () => {
        const first = sampleKeep({ state: 'A', noise: 'nonce 1', at: '2031-03-05T08:00:00Z' });
        const second = sampleKeep({ state: 'A', noise: 'nonce 2', at: '2031-03-06T08:00:00Z' });
        await store.keep(first);
        expect(await store.keep(second)).toEqual([]);
        expect(await store.captures(SITE, PAGE)).toEqual([first.capture]);
        expect(await store.snapshot(SITE, PAGE)).toEqual(snapshotOf(first));
        expect(await store.source(SITE, PAGE, second.capture.sha256)).toBeNull();
      });

      it('keeps equal reports where the capture brings a change, another reader, or was imported', async () => {
        const inputs = [
          sampleKeep({ state: 'A', noise: '1', at: '2031-03-05T08:00:00Z' }),
          sampleKeep({ state: 'A', noise: '2', at: '2031-03-06T08:00:00Z', entries: [sampleEntry('c1')] }),
          sampleKeep({ state: 'A', noise: '3', at: '2031-03-07T08:00:00Z', reader: 'reader 2' }),
          sampleKeep({ state: 'A', noise: '4', at: '2031-03-08T08:00:00Z', importedFrom: 'a.html' }),
        ];
        for (const input of inputs) await store.keep(input);
        expect(await store.captures(SITE, PAGE)).toEqual(inputs.map(({ capture }) => capture));
      });

      it('puts a new reading of the same bytes in the place of the old one', async () => {
        const before = sampleKeep({ state: 'A', at: '2031-03-05T08:00:00Z' });
        const better = sampleReport('A, read better');
        const after: KeepInput = {
          ...before,
          capture: { ...before.capture, reader: 'reader 2', reportSha256: sha256('better') },
          report: better,
        };
        await store.keep(before);
        await store.keep(after);
        expect(await store.captures(SITE, PAGE)).toEqual([after.capture]);
        expect((await store.snapshot(SITE, PAGE))?.report).toEqual(better);
      });

      it('refuses bytes that are not those of the capture, and keeps nothing', async () => {
        const input = sampleKeep({ state: 'A', at: '2031-03-05T08:00:00Z', entries: [sampleEntry('c1')] });
        await expect(store.keep({ ...input, bytes: Buffer.from('other') })).rejects.toThrow(/SHA-256/);
        expect(await store.pages(SITE)).toEqual([]);
        expect(await store.changes()).toEqual([]);
      });

      it('gives back any report exactly', async () => {
        const string = fc.oneof(
          fc.string({ unit: 'binary' }),
          fc
            .array(
              fc.constantFrom('.', '. ', '  ', ' ', '! ”', '?" ', 'Yes', 'é', '\u2028', '\n', '\\', '😀'),
            )
            .map((parts) => parts.join('')),
        );
        const report = fc.record({ text: string, points: fc.array(string), quote: fc.option(string) });
        let count = 0;
        const release = await store.lock();
        await fc.assert(
          fc.asyncProperty(report, async ({ text, points, quote }) => {
            count += 1;
            const page = `p${count}`;
            const input = sampleKeep({ page, state: 'A', at: '2031-03-05T08:00:00Z' });
            const odd: Report = {
              ...input.report,
              title: text,
              judgments: input.report.judgments.map((one) => ({ ...one, quote })),
              findings: [{ kind: 'recommendation', area: null, text, points }],
            };
            const kept = { ...input, report: odd };
            await store.keep(kept);
            expect(await store.snapshot(SITE, page)).toEqual(snapshotOf(kept));
          }),
          { numRuns: 15 },
        );
        await release();
      });
    });

    describe('earlier captures', () => {
      const imports = ['2016-05-01', '2018-05-01', '2024-05-01'].map((day) =>
        sampleKeep({ state: day, at: `${day}T12:00:00Z`, importedFrom: `${day}.html` }),
      );

      it.each([
        [0, 1, 2],
        [0, 2, 1],
        [1, 0, 2],
        [1, 2, 0],
        [2, 0, 1],
        [2, 1, 0],
      ])(
        'come out oldest first, the latest as snapshot, imported in the order %i %i %i',
        async (...order) => {
          for (const index of order) await store.keep(imports[index]!);
          await store.keep(imports[order[0]!]!);
          expect(await store.captures(SITE, PAGE)).toEqual(imports.map(({ capture }) => capture));
          expect((await store.snapshot(SITE, PAGE))?.capture).toEqual(imports[2]?.capture);
        },
      );

      it('join the captures behind a fetched page, not the snapshot', async () => {
        const fetched = sampleKeep({ state: 'now', at: '2031-03-05T08:00:00Z' });
        await store.keep(fetched);
        for (const one of imports) await store.keep({ ...one, latest: false });
        expect(await store.snapshot(SITE, PAGE)).toEqual(snapshotOf(fetched));
        expect(await store.captures(SITE, PAGE)).toEqual([...imports, fetched].map(({ capture }) => capture));
      });

      it('are put in order by the moment, whatever the offset says', async () => {
        const late = sampleKeep({ state: 'late', at: '2031-03-05T01:30:00+00:00', importedFrom: 'l' });
        const early = sampleKeep({ state: 'early', at: '2031-03-05T02:00:00+01:00', importedFrom: 'e' });
        await store.keep(late);
        await store.keep(early);
        expect((await store.captures(SITE, PAGE)).map(({ capturedAt }) => capturedAt)).toEqual([
          early.capture.capturedAt,
          late.capture.capturedAt,
        ]);
        expect((await store.snapshot(SITE, PAGE))?.report.title).toContain('late');
      });
    });

    describe('the change log', () => {
      it('numbers entries in the order in which they came, whatever the clock said', async () => {
        await store.keep(
          sampleKeep({
            state: 'A',
            at: '2031-03-05T08:00:00Z',
            entries: [sampleEntry('c1', { seenAt: '2031-03-05T08:00:00Z' })],
          }),
        );
        await store.appendChanges([sampleEntry('c2', { seenAt: '2030-01-01T00:00:00Z' })]);
        const back = sampleKeep({
          state: 'B',
          at: '2030-01-01T00:00:00Z',
          entries: [sampleEntry('c3', { seenAt: '2030-01-01T00:00:00Z' })],
        });
        await store.keep(back);
        const log = await (await open()).changes();
        expect(log.map(({ seq, change }) => [seq, change.id])).toEqual([
          [1, 'c1'],
          [2, 'c2'],
          [3, 'c3'],
        ]);
        // What was fetched last is the latest, even by a clock that went back: else the page would never be equal.
        expect((await store.snapshot(SITE, PAGE))?.report).toEqual(back.report);
      });

      it('takes each id once, within one call and over calls and processes', async () => {
        await store.appendChanges([sampleEntry('c1'), sampleEntry('c1'), sampleEntry('c2')]);
        const another = await open();
        const fresh = await another.appendChanges([sampleEntry('c2'), sampleEntry('c3')]);
        expect(fresh.map(({ seq, change }) => [seq, change.id])).toEqual([[3, 'c3']]);
        expect(await store.appendChanges([sampleEntry('c3'), sampleEntry('c1')])).toEqual([]);
        expect((await store.changes()).map(({ change }) => change.id)).toEqual(['c1', 'c2', 'c3']);
      });

      it('shows a long log one entry after another, however it is asked for', async () => {
        const bodies = ['northshire', 'southshire', 'westshire'];
        const text = 'What was said of it. '.repeat(40);
        const many = Array.from({ length: 2_500 }, (_, index) =>
          sampleEntry(`c${index}`, { change: { body: bodies[Math.floor(index / 7) % 3]!, summary: text } }),
        );
        await store.appendChanges(many.slice(0, 1_800));
        const another = await open();
        expect(await another.changes({ body: 'westshire' })).toHaveLength(
          many.slice(0, 1_800).filter(({ change }) => change.body === 'westshire').length,
        );
        await store.appendChanges(many.slice(1_800));
        for (const one of [store, another]) {
          for (const filter of [{}, { body: 'southshire' }]) {
            const shown: ChangeEntry[] = [];
            await one.eachChange(filter, (entry) => shown.push(entry));
            const wanted = many.filter(({ change }) => !filter.body || change.body === filter.body);
            expect(shown.map(({ change }) => change.id)).toEqual(wanted.map(({ change }) => change.id));
            expect(shown.at(-1)).toEqual({ seq: many.indexOf(wanted.at(-1)!) + 1, ...wanted.at(-1) });
          }
        }
      });

      it('finds entries by site, time, body, area, kind and cause', async () => {
        const source = {
          site: SITE,
          page: PAGE,
          url: 'https://inspectorate.example/',
          before: null,
          after: null,
        };
        await store.appendChanges([
          sampleEntry('c1', { seenAt: '2031-03-01T08:00:00Z', change: { source } }),
          sampleEntry('c2', {
            seenAt: '2031-03-02T08:00:00+01:00',
            cause: 'import',
            change: { body: 'southshire' },
          }),
          sampleEntry('c3', {
            seenAt: '2031-03-03T08:00:00Z',
            change: { kind: 'cosmetic', area: null, body: null },
          }),
        ]);
        const ids = async (filter: Parameters<Store['changes']>[0] & {}) => {
          const shown: ChangeEntry[] = [];
          await store.eachChange(filter, (entry) => shown.push(entry));
          const all = await store.changes(filter);
          expect(shown).toEqual(all);
          return all.map(({ change }) => change.id);
        };
        expect(await ids({})).toEqual(['c1', 'c2', 'c3']);
        expect(await ids({ site: SITE })).toEqual(['c1']);
        expect(await ids({ since: '2031-03-02T07:00:00Z' })).toEqual(['c2', 'c3']);
        expect(await ids({ since: '2031-03-02T07:00:01Z' })).toEqual(['c3']);
        expect(await ids({ until: '2031-03-02T07:00:00Z' })).toEqual(['c1', 'c2']);
        expect(await ids({ body: 'southshire' })).toEqual(['c2']);
        expect(await ids({ body: null })).toEqual(['c3']);
        expect(await ids({ body: 'southshire', traces: false })).toEqual(['c2']);
        expect(await ids({ area: 'fairness/listening' })).toEqual(['c1', 'c2']);
        expect(await ids({ area: 'fairness' })).toEqual(['c1', 'c2']);
        expect(await ids({ area: 'fair' })).toEqual([]);
        expect(await ids({ kind: 'cosmetic' })).toEqual(['c3']);
        expect(await ids({ cause: 'site' })).toEqual(['c1', 'c3']);
        expect(await ids({ cause: 'import', body: 'southshire' })).toEqual(['c2']);
        expect(await ids({ kind: 'cosmetic', body: 'southshire' })).toEqual([]);
      });
    });

    describe('quarantine', () => {
      const aside = (state: string) => {
        const bytes = Buffer.from(`<html>${state}</html>`);
        const reasons = [{ code: 'judgments-lost', where: PAGE, detail: 'Three went. None came. Odd!' }];
        const url = 'https://inspectorate.example/exam/';
        return {
          site: SITE,
          page: PAGE,
          url,
          bytes,
          sha256: sha256(bytes),
          capturedAt: '2031-03-06T08:00:00Z',
          reasons,
        };
      };

      it('sets a reading aside beside the snapshot, with its bytes and reasons', async () => {
        const good = sampleKeep({ state: 'A', at: '2031-03-05T08:00:00Z' });
        await store.keep(good);
        const { bytes, site, ...listed } = aside('bad');
        const sha = listed.sha256;
        await store.quarantine({ ...aside('bad'), contentType: 'text/html', charset: 'utf-8' });
        const another = await open();
        expect(await another.quarantined(site)).toEqual([
          { ...listed, since: listed.capturedAt, contentType: 'text/html', charset: 'utf-8' },
        ]);
        expect(await another.snapshot(SITE, PAGE)).toEqual(snapshotOf(good));
        expect(await another.captures(SITE, PAGE)).toEqual([good.capture]);
        expect(Buffer.from((await another.source(SITE, PAGE, sha)) ?? []).equals(bytes)).toBe(true);
      });

      it('holds one reading a page, and none after release', async () => {
        await store.quarantine(aside('bad'));
        await store.quarantine({ ...aside('worse'), capturedAt: '2031-03-07T08:00:00Z' });
        expect((await store.quarantined(SITE)).map(({ capturedAt, since }) => [capturedAt, since])).toEqual([
          ['2031-03-07T08:00:00Z', '2031-03-06T08:00:00Z'],
        ]);
        expect(await store.source(SITE, PAGE, aside('bad').sha256)).toBeNull();
        expect(await store.pages(SITE)).toEqual([]);
        await store.release(SITE, PAGE);
        expect(await store.quarantined(SITE)).toEqual([]);
        expect(await store.source(SITE, PAGE, aside('worse').sha256)).toBeNull();
      });
    });

    describe('the delivery ledger', () => {
      it('gives back its lines in the order in which they came', async () => {
        const lines = [1, 2, 3].map((number) => ({
          subscriber: 'scrutiny@example.org',
          channel: 'email',
          bulletin: `b${number}`,
          changes: [`c${number}`],
          kind: 'delivered' as const,
          at: `2031-03-0${4 - number}T08:00:00Z`,
        }));
        await store.appendLedger(lines.slice(0, 2));
        await store.appendLedger([]);
        await (await open()).appendLedger(lines.slice(2));
        expect(await store.ledger()).toEqual(lines);
      });
    });

    describe('the lock', () => {
      it('is held by one, and refuses others by code, saying who holds it', async () => {
        const release = await store.lock();
        const another = await open();
        await expect(another.lock()).rejects.toMatchObject({
          code: 'store-locked',
          holder: { pid: process.pid },
        });
        await expect(store.lock()).rejects.toMatchObject({ code: 'store-locked' });
        await release();
        await release();
        const again = await another.lock();
        await expect(store.lock()).rejects.toMatchObject({ code: 'store-locked' });
        await again();
      });

      it('lets its holder write, keeps other writers out, and refuses no reader', async () => {
        const release = await store.lock();
        const another = await open();
        await store.appendChanges([sampleEntry('c1')]);
        await expect(another.appendChanges([sampleEntry('c2')])).rejects.toMatchObject({
          code: 'store-locked',
        });
        await expect(
          another.keep(sampleKeep({ state: 'A', at: '2031-03-05T08:00:00Z' })),
        ).rejects.toMatchObject({
          code: 'store-locked',
        });
        expect(await another.changes()).toHaveLength(1);
        await release();
        await another.appendChanges([sampleEntry('c2')]);
        expect((await store.changes()).map(({ seq }) => seq)).toEqual([1, 2]);
      });

      it('lets many writes of one process come at once', async () => {
        const release = await store.lock();
        const numbers = Array.from({ length: 20 }, (_, index) => index);
        await Promise.all(
          numbers.map((number) =>
            store.keep(
              sampleKeep({
                page: `p${number % 7}`,
                state: `s${number}`,
                at: `2031-03-05T08:00:${String(number).padStart(2, '0')}Z`,
                entries: [sampleEntry(`c${number}`), sampleEntry(`d${number}`)],
              }),
            ),
          ),
        );
        await release();
        const log = await store.changes();
        expect(log.map(({ seq }) => seq)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
        expect(new Set(log.map(({ change }) => change.id)).size).toBe(40);
        expect(await store.captures(SITE, 'p0')).toHaveLength(3);
      });
    });
  });
}
