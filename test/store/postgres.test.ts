/** The store in PostgreSQL, on a real server: the contract of every store. */
import { openPostgresStore } from '../../src/store/postgres.js';
import { describeWithPostgres } from '../tools/postgres.js';
import { storeContract } from './store.contract.js';

describeWithPostgres('the store in PostgreSQL', (server) => {
  const opened: Awaited<ReturnType<typeof openPostgresStore>>[] = [];
  storeContract({
    name: 'PostgreSQL',
    async create() {
      const url = await server().freshDatabase();
      return async () => {
        const store = await openPostgresStore(url);
        opened.push(store);
        return store;
      };
    },
    async remove() {
      for (const store of opened.splice(0)) await store.close();
    },
  });
});
