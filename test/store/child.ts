/**
 * A process that uses a store, to be killed or raced. Arguments: what to do, the store's path, and for a week the
 * seed, the step to begin with and the accident that ends it. Says one line for each thing done.
 */
import { writeSync } from 'node:fs';
import { openFileStore } from '../../src/store/files.js';
import { accidentAt } from './accident.js';
import { weekOf } from './week.js';

const [task, path = '', seed, from, accident, operation] = process.argv.slice(2);
const say = (line: string) => writeSync(1, `${line}\n`);
const codeOf = (error: unknown) => String((error as { code?: string }).code ?? error);

if (task === 'week') {
  if (accident === 'killed' || accident === 'powerless') {
    await accidentAt(Number(operation), accident === 'powerless');
  }
  const store = await openFileStore(path);
  const { release, mended } = await store.lockAndMend();
  say(`mended ${mended.map(({ code }) => code).join(' ')}`);
  const steps = weekOf(Number(seed));
  for (let step = Number(from); step < steps.length; step += 1) {
    await steps[step]?.(store);
    say(`done ${step}`);
  }
  await release();
  say('week over');
} else if (task === 'hold') {
  const store = await openFileStore(path);
  await store.lock();
  say('held');
  setInterval(() => {}, 1_000);
} else if (task === 'race') {
  const store = await openFileStore(path);
  say('ready');
  process.stdin.once('data', async () => {
    try {
      const release = await store.lock();
      say('won');
      process.stdin.once('data', () => release().then(() => process.exit(0)));
    } catch (error) {
      say(codeOf(error));
      process.exit(0);
    }
  });
}
