/** Files that come with the program: `package.json`, the schemas, the ready configurations. */
import { existsSync, readFileSync } from 'node:fs';

/** Where one of them is, by its path from the folder that holds `package.json`: above `src`, and above `dist` when built. */
export function ownFile(path: string): URL {
  let folder = new URL('.', import.meta.url);
  while (!existsSync(new URL('package.json', folder))) {
    const above = new URL('..', folder);
    if (above.href === folder.href) throw new Error(`no package.json above ${import.meta.url}`);
    folder = above;
  }
  return new URL(path, folder);
}

/** Version of the program, as in `package.json`. */
export function ownVersion(): string {
  return (JSON.parse(readFileSync(ownFile('package.json'), 'utf8')) as { version: string }).version;
}
