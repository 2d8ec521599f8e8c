/** A PDF that takes too much is given up, the next one is read, and nothing keeps the program from ending. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/apart/index.js';
import { readDocument as readHere } from '../../src/read/index.js';
import { hmicfrs } from '../../src/sites/hmicfrs/index.js';
import { pdfOf } from '../read/hostile-inputs.js';

const report = readFileSync(new URL('../read-pdf/fixtures/columns-untagged.pdf', import.meta.url));
const stream = (bytes: Buffer) =>
  `<< /Filter /FlateDecode /Length ${bytes.length} >>\nstream\n${bytes.toString('latin1')}\nendstream`;

/** A page of a few words in a font of these objects, numbered from 5. */
const inFont = (...font: string[]) =>
  pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    stream(deflateSync('BT /F 12 Tf 72 700 Td (Kent Police 2023) Tj ET')),
    ...font,
  ]);

/** Widths that are said of two thousand million glyphs: an engine that makes room for each has none for anything else. */
const wide = inFont(
  '<< /Type /Font /Subtype /Type0 /BaseFont /F /Encoding /Identity-H /DescendantFonts [6 0 R] >>',
  '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /F /CIDSystemInfo << /Registry (A) /Ordering (I) /Supplement 0 >> /FontDescriptor 7 0 R /W [0 2000000000 500] >>',
  '<< /Type /FontDescriptor /FontName /F /Flags 32 >>',
);

describe('a PDF that takes too much', () => {
  it('is given up and set aside, and the next one is read as ever', { timeout: 120_000 }, async () => {
    const read = (bytes: Uint8Array) => readDocument({ bytes, profile: hmicfrs });
    const [spiteful, sound] = await Promise.all([read(wide), read(report)]);
    expect(spiteful.document).toMatchObject({ format: 'pdf', blocks: [] });
    expect(spiteful.document.problems).toEqual([
      { code: 'pdf-given-up', where: 'document', detail: 'reading it took more than 1000 MB of memory' },
    ]);
    expect(spiteful.reading.soundness.verdict).toBe('suspect');
    expect(sound).toEqual(await readHere({ bytes: report, profile: hmicfrs }));
    expect(await read(report)).toEqual(sound);
  });

  // The processes of this one are looked up where Linux lists them.
  const onLinux = it.skipIf(process.platform !== 'linux');
  onLinux(
    'is read after the process was lost while it had nothing to read',
    { timeout: 30_000 },
    async () => {
      const read = () => readDocument({ bytes: report, profile: hmicfrs });
      const before = await read();
      const ours = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8')
        .trim()
        .split(' ');
      const readers = ours.filter((pid) =>
        readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('apart/process'),
      );
      expect(readers).toHaveLength(1);
      process.kill(Number(readers[0]), 'SIGKILL');
      await new Promise((done) => setTimeout(done, 300));
      expect(await read()).toEqual(before);
    },
  );

  it('ends no program, and lets it end', { timeout: 120_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'gradewatch-apart-'));
    try {
      const file = join(folder, 'wide.pdf');
      writeFileSync(file, wide);
      const cli = new URL('../../dist/cli.js', import.meta.url).pathname;
      const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'read', file, '--json'], {
        encoding: 'utf8',
      });
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout).toContain('"pdf-given-up"');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
