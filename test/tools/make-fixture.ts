/**
 * Makes the next fixture: a folder under `test/fixtures/hmicfrs` with a description to fill in, then read in every rendition.
 *
 *     npx tsx test/tools/make-fixture.ts <name> [canonical address]
 *
 * `npx tsx test/tools/print-fixtures.ts <name>` then prints it to PDF. Run again for a fixture that is there, this writes
 * its renditions to a folder beside the temporary files, and says how each is read against what the description expects,
 * so that both can be looked at.
 */
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDocument } from '../../src/read/index.js';
import { hmicfrs } from '../../src/sites/hmicfrs/index.js';
import { type Fixture, fixtures } from '../fixtures/render/fixture.js';
import { renditionsOf } from '../fixtures/render/index.js';
import { factsWrong, none, scoreOne } from '../score/read.js';

const [slug, url] = process.argv.slice(2);
if (!slug || !/^[a-z0-9-]+$/.test(slug)) {
  console.error('usage: make-fixture <name-in-lower-case-with-hyphens> [canonical address of the page]');
  process.exit(2);
}
const folder = fileURLToPath(new URL(`../fixtures/hmicfrs/${slug}/`, import.meta.url));
if (!existsSync(join(folder, 'report.json'))) {
  const address = url ?? `${hmicfrs.baseUrl}peel-assessments/peel-2018/kent/legitimacy/`;
  const page = hmicfrs.classify(address);
  const draft: Omit<Fixture, 'slug'> = {
    url: address,
    kind: page.kind,
    title: `${page.body?.name ?? 'Title'} ${page.cycle ?? ''}`.trim(),
    documentKind: page.documentKind,
    body: page.body?.id ?? null,
    bodyKind: page.body?.kind ?? null,
    programme: page.programme,
    cycle: page.cycle,
    pillar: page.pillar,
    scale:
      hmicfrs.cycles.find((one) => one.id === page.cycle && one.programme === page.programme)?.scale ?? null,
    parts: [
      { heading: 'A heading', content: ['A sentence of your own: nothing here is copied from a report.'] },
    ],
    expected: {},
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'report.json'), `${JSON.stringify(draft, null, 2)}\n`);
  console.log(
    `written: ${join(folder, 'report.json')}\nFill it in (test/fixtures/render/fixture.ts says how), print it (npx tsx test/tools/print-fixtures.ts ${slug}), then run this again.`,
  );
}
const fixture = fixtures().find((one) => one.slug === slug)!;
const out = mkdtempSync(join(tmpdir(), `fixture-${slug}-`));
for (const rendition of renditionsOf(fixture)) {
  writeFileSync(
    join(out, `${rendition.name}.${rendition.format === 'text' ? 'txt' : rendition.format}`),
    rendition.bytes,
  );
  const { reading } = await readDocument({ bytes: rendition.bytes, url: fixture.url, profile: hmicfrs });
  const why = [
    ...scoreOne(reading.report, rendition.expected, none()),
    ...factsWrong(reading.report, fixture, rendition),
  ];
  console.log(`${why.length === 0 ? 'as expected' : 'OTHERWISE  '}  ${rendition.name}`);
  for (const line of why) console.log(`               ${line}`);
}
console.log(`renditions: ${out}`);
