/**
 * A process that uses a store in PostgreSQL, to be killed or raced. Arguments: what to do, the address of the
 * database, and for a week the seed and the step to begin with. Says one line for each thing done.
 */
import { writeSync } from 'node:fs';
import { openStore } from '../../src/store/index.js';
import { sampleEntry, sampleKeep } from './sample.js';
import { weekOf } from './week.js';

const [task, url = '', seed, from] = process.argv.slice(2);
const say = (line: string) => writeSync(1, `${line}\n`);

const store = await openStore({ kind: 'postgres', url });
if (task === 'keep') {
  await store.lock();
  say('held');
  await store.keep(
    sampleKeep({ state: 'B', at: '2031-03-06T08:00:00Z', entries: [sampleEntry('c1'), sampleEntry('c2')] }),
  );
  say('kept');
} else if (task === 'week') {
  const release = await store.lock();
  const steps = weekOf(Number(seed));
  for (let step = Number(from); step < steps.length; step += 1) {
    await steps[step]?.(store);
    say(`done ${step}`);
  }
  await release();
  say('week over');
} else if (task === 'hold') {
  await store.lock();
  say('held');
} else if (task === 'race') {
  say('ready');
  process.stdin.once('data', async () => {
    try {
      const release = await store.lock();
      say('won');
      process.stdin.once('data', () => release().then(() => process.exit(0)));
    } catch (error) {
      say(String((error as { code?: string }).code ?? error));
      process.exit(0);
    }
  });
}
