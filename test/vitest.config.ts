/** Settings of the tests. TEST_REPORT names a file for the results as JSON, beside what is printed. */
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const report = process.env.TEST_REPORT;

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    globalSetup: ['test/tools/build-once.ts'],
    setupFiles: ['test/tools/property-seed.ts'],
    include: ['test/**/*.test.ts'],
    // Against what hangs, not a bound on speed: a busy machine is slow.
    testTimeout: 90_000,
    hookTimeout: 120_000,
    pool: 'forks',
    // Two at least: many tests wait for a server or a clock. Few at most: each of them starts programs of its own.
    maxWorkers: Math.min(4, Math.max(2, availableParallelism() - 1)),
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    env: { TZ: 'Pacific/Auckland' },
  },
});
