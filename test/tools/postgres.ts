/**
 * A PostgreSQL server for the tests of one `describe`. Where no server is installed, one visible line says so and how to get
 * it; with CI=true that is an error.
 */
import { afterAll, beforeAll, describe } from 'vitest';
import { type PostgresServer, postgresFolder, startPostgres } from './postgres-server.js';

export type { PostgresServer };

/**
 * Tests that need a server: it runs while they do, and `server` gives it. Where none is installed they are left out,
 * and one line says why; with CI=true that is an error.
 */
export function describeWithPostgres(name: string, tests: (server: () => PostgresServer) => void): void {
  const binaries = postgresFolder();
  if (binaries === null) {
    const line = `Not tested: ${name}. No PostgreSQL server (initdb, postgres) is here; get it with: apt-get install postgresql`;
    if (process.env.CI === 'true') throw new Error(line);
    console.log(line);
  }
  describe.skipIf(binaries === null)(name, () => {
    let server: PostgresServer | null = null;
    beforeAll(async () => {
      server = await startPostgres(binaries!);
    });
    afterAll(() => server?.stop());
    tests(() => server!);
  });
}
