/** `gradewatch schema`: the JSON Schemas of what the commands print, and of the configuration. */

import { readdir, readFile } from 'node:fs/promises';
import { nearest } from '../config/nearest.js';
import { ownFile } from '../own-files.js';
import { type ExitCode, exit, type Io, UsageError } from './io.js';

/** Beside `dist` in an installed package, and in a checkout. */
const schemas = ownFile('src/schemas/');
/** Beside the configurations, where editors look for it. */
const configuration = ownFile('config/gradewatch.schema.json');
const ending = '.schema.json';

export async function schema(name: string | undefined, io: Io): Promise<ExitCode> {
  const outputs = (await readdir(schemas)).filter((file) => file.endsWith(ending));
  const names = [...outputs.map((file) => file.slice(0, -ending.length)), 'config'].sort();
  if (name === undefined) {
    io.out(`${names.join('\n')}\n`);
    return exit.done;
  }
  if (!names.includes(name)) {
    const [guess] = nearest(name, names);
    throw new UsageError(
      `There is no schema ${JSON.stringify(name)}.${guess ? ` Did you mean ${guess}?` : ''} There are: ${names.join(', ')}.`,
    );
  }
  const file = name === 'config' ? configuration : new URL(name + ending, schemas);
  io.out(await readFile(file, 'utf8'));
  return exit.done;
}
