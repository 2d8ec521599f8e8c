/** Before the first test: the program in `dist` is built, where it is older than its source. Tests run what people run. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const cli = `${root}dist/cli.js`;

export default function setup(): void {
  if (isBuilt()) return;
  execFileSync('npm', ['run', 'build'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}

function isBuilt(): boolean {
  if (!existsSync(cli)) return false;
  const builtAt = statSync(cli).mtimeMs;
  return readdirSync(`${root}src`, { recursive: true, withFileTypes: true }).every(
    (entry) =>
      !entry.name.endsWith('.ts') || statSync(`${entry.parentPath}/${entry.name}`).mtimeMs <= builtAt,
  );
}
