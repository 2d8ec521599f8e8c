/** A page whose past was imported before it was ever fetched: the way from there to today is no news. */
import { describe, expect, it } from 'vitest';
import { createMerger } from '../../src/past/merge.js';
import { siteProfiles } from '../../src/sites/index.js';
import { bench } from './bench.js';
import { pathOf, pillarPage } from './documents.js';

describe('a pass over a page with an imported past', () => {
  it('records how it came to what it says today, and tells only what moves afterwards', async () => {
    const box = await bench(['essex']);
    const merger = createMerger('hmicfrs', {
      store: box.store,
      profile: siteProfiles.hmicfrs!,
      now: () => '2026-03-01T00:00:00.000Z',
    });
    await merger.add({
      site: 'hmicfrs',
      page: box.page('essex'),
      url: `https://hmicfrs.justiceinspectorates.gov.uk${pathOf('essex')}`,
      bytes: new TextEncoder().encode(pillarPage({ grades: ['Good', 'Good', 'Outstanding', 'Good'] })),
      contentType: 'text/html',
      charset: 'utf-8',
      capturedAt: '2019-05-02T00:00:00.000Z',
      importedFrom: 'essex.html',
    });
    await merger.settle(box.page('essex'));

    const first = await box.pass(2);
    expect(first.pages).toMatchObject({ changed: 1, failed: 0, quarantined: 0 });
    const logged = (await box.store.changes()).filter(({ change }) => change.kind === 'judgment-changed');
    expect(logged.map(({ cause, change }) => [cause, change.announced])).toEqual([['baseline', false]]);
    expect(box.subjects('reader').join('\n')).not.toContain('outstanding');

    box.publish('essex', { grades: ['Good', 'Good', 'Requires improvement', 'Good'] });
    await box.pass(3);
    expect(box.subjects('reader').at(-1)).toContain('good → requires improvement');
  });
});
