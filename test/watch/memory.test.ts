/** Memory over many passes of one watch: what is in use in the end is what was in use soon after the start. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

it('stays flat over three hundred passes', async () => {
  const program = fileURLToPath(new URL('memory.ts', import.meta.url));
  const stdout = await new Promise<string>((done, failed) => {
    execFile(process.execPath, ['--expose-gc', '--import', 'tsx', program, '300'], (error, out) =>
      error ? failed(error) : done(out),
    );
  });
  const { passes, heapMB } = JSON.parse(stdout) as { passes: number; heapMB: number[] };
  expect(passes).toBe(300);
  expect(heapMB).toHaveLength(10);
  // Two tenths to warm up; then less than ten kilobytes a pass, noise included.
  expect(heapMB.at(-1)! - heapMB[1]!).toBeLessThan(2.4);
}, 240_000);
