/**
 * Builds the program into `dist`: its own modules, and those packages that every pass needs, in a few files. A pass that
 * finds nothing new is mostly its own start, and three hundred small files cost more to find and load than to run.
 *
 * Packages that only some commands need stay where npm put them. Types are not looked at here (`npm run types` does).
 */
import { chmodSync, readdirSync, rmSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

const loadedWhenNeeded = ['cheerio', 'hono', 'nodemailer', 'pg', 'smtp-server', 'unpdf', 'warcio'];

/** Builds into `folder` and gives the path of the program's entry. What an earlier build left there is removed. */
export async function buildInto(folder: string, entryPoints = ['src/cli.ts']): Promise<string> {
  const { metafile } = await build({
    absWorkingDir: root,
    // PDFs are read in a process of their own.
    entryPoints: [...entryPoints, 'src/apart/process.ts'],
    outbase: 'src',
    outdir: folder,
    chunkNames: 'parts/[name]-[hash]',
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    sourcemap: true,
    external: loadedWhenNeeded,
    metafile: true,
    // Packages of the older kind ask for Node's modules with `require`.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    logLevel: 'warning',
  });
  const written = Object.keys(metafile.outputs).map((path) => relative(folder, resolve(root, path)));
  for (const path of readdirSync(folder, { recursive: true }) as string[])
    if (!written.some((one) => one === path || one.startsWith(path + sep)))
      rmSync(join(folder, path), { recursive: true, force: true });
  const [entry = ''] = entryPoints;
  const path = join(folder, relative('src', entry).replace(/\.ts$/, '.js'));
  chmodSync(path, 0o755);
  return path;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildInto(join(root, 'dist'));
