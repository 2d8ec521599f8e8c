/** Before the first test: the program in `dist` is built, where it is older than its source. Tests run what people run. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildInto } from './build.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const cli = `${root}dist/cli.js`;

export default async function setup(): Promise<void> {
  if (isBuilt()) return;
  await buildInto(`${root}dist`);
}

function isBuilt(): boolean {
  if (!existsSync(cli)) return false;
  const builtAt = statSync(cli).mtimeMs;
  return readdirSync(`${root}src`, { recursive: true, withFileTypes: true }).every(
    (entry) =>
      !entry.name.endsWith('.ts') || statSync(`${entry.parentPath}/${entry.name}`).mtimeMs <= builtAt,
  );
}
