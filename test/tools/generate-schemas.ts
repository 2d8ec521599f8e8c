/**
 * Writes the JSON Schemas of what the commands print, from the types in `src/outputs.ts`, and that of the
 * configuration, from its zod schema. With `--check` it writes nothing and fails where a file is not what it would be.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';
import { z } from 'zod';
import { configSchema } from '../../src/config/schema.js';

const root = new URL('../../', import.meta.url);
const outputs: Record<string, string> = {
  read: 'ReadOutput',
  compare: 'CompareOutput',
  run: 'RunOutput',
  changes: 'ChangesOutput',
  history: 'HistoryOutput',
  findings: 'FindingsOutput',
  import: 'ImportOutput',
  reread: 'RereadOutput',
  check: 'CheckOutput',
  accept: 'AcceptOutput',
  verify: 'VerifyOutput',
  preview: 'PreviewOutput',
  evidence: 'EvidenceOutput',
  deliver: 'DeliverOutput',
};

/** Path from the root → text. */
function generated(): Map<string, string> {
  const generator = createGenerator({
    path: fileURLToPath(new URL('src/outputs.ts', root)),
    tsconfig: fileURLToPath(new URL('tsconfig.json', root)),
    additionalProperties: false,
    topRef: false,
    sortProps: true,
    skipTypeCheck: true,
    jsDoc: 'extended',
  });
  const files = new Map<string, string>();
  const put = (path: string, schema: object) => files.set(path, `${JSON.stringify(schema, null, 2)}\n`);
  for (const [name, type] of Object.entries(outputs)) {
    const schema = generator.createSchema(type);
    put(`src/schemas/${name}.schema.json`, { title: `gradewatch ${name}`, ...schema });
  }
  const config = z.toJSONSchema(configSchema, { io: 'input', target: 'draft-7', unrepresentable: 'any' });
  put('config/gradewatch.schema.json', config);
  return files;
}

/** Schemas that lie there and are no longer generated. */
async function strays(files: Map<string, string>): Promise<string[]> {
  const there = await readdir(new URL('src/schemas/', root)).catch(() => []);
  return there.map((name) => `src/schemas/${name}`).filter((path) => !files.has(path));
}

const files = generated();
if (process.argv.includes('--check')) {
  const stale = await strays(files);
  for (const [path, text] of files) {
    const there = await readFile(new URL(path, root), 'utf8').catch(() => null);
    if (there !== text) stale.push(path);
  }
  if (stale.length > 0) {
    console.error(`Not as generated from the types: ${stale.join(', ')}. Run: npm run generate`);
    process.exitCode = 1;
  }
} else {
  await mkdir(new URL('src/schemas/', root), { recursive: true });
  for (const [path, text] of files) await writeFile(new URL(path, root), text);
  for (const path of await strays(files)) await rm(new URL(path, root));
}
