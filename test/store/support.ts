/** Help for the tests of the file store: folders that go away, trees to compare, scripts for child processes. */
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { sha256 } from './sample.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CHILD = fileURLToPath(new URL('./child.ts', import.meta.url));

/** A new folder that any user may look into; `made` collects what is to be removed. */
export async function scratch(made: string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gradewatch-store-'));
  made.push(folder);
  await chmod(folder, 0o755);
  return folder;
}

export async function removeAll(made: string[]): Promise<void> {
  for (const folder of made.splice(0)) await rm(folder, { recursive: true, force: true });
}

/** Path → SHA-256 of every file under a folder, without what stands there only while a pass runs. */
export async function treeOf(folder: string): Promise<Record<string, string>> {
  const tree: Record<string, string> = {};
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path);
    if (entry.isFile() && !/^\.(lock|tmp|pending)/.test(name)) tree[name] = sha256(await readFile(path));
  }
  return tree;
}

/**
 * The store and child.ts as plain JavaScript in a folder, so that a child process starts in 50 ms instead of half a
 * second. Returns the path of the script.
 */
export async function compileChild(folder: string): Promise<string> {
  const wanted = [CHILD];
  for (const source of wanted) {
    const text = await readFile(source, 'utf8');
    const target = join(folder, relative(ROOT, source).replace(/\.ts$/, '.js'));
    await mkdir(dirname(target), { recursive: true });
    const { outputText } = ts.transpileModule(text, {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
    });
    await writeFile(target, outputText);
    for (const [, named] of outputText.matchAll(/from '(\.{1,2}\/[^']+)\.js'/g)) {
      const next = join(dirname(source), `${named}.ts`);
      if (!wanted.includes(next)) wanted.push(next);
    }
  }
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  return join(folder, relative(ROOT, CHILD).replace(/\.ts$/, '.js'));
}
