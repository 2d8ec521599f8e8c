/**
 * From what zod found to what a person can act on: which key, what is wrong with it, what was expected, and a line
 * to write instead, taken from the example beside the key in `schema.ts`.
 */

import { stringify } from 'yaml';
import type { z } from 'zod';
import type { KeyPath } from './document.js';
import { nearest } from './nearest.js';
import { patternFault } from './schema.js';

/** What is wrong at one key, before the file and place are known. */
export interface Fault {
  path: KeyPath;
  wrong: string;
  expected: string;
  write: string;
}

type AnySchema = z.ZodType & {
  def: {
    type: string;
    innerType?: AnySchema;
    element?: AnySchema;
    valueType?: AnySchema;
    options?: AnySchema[];
    shape?: Record<string, AnySchema>;
  };
};

/** The schema without its wrappers (optional, nullable, default). */
function bare(schema: AnySchema): AnySchema {
  return schema.def.innerType ? bare(schema.def.innerType) : schema;
}

/** The schemas that may stand at a key of this one: several for a union. */
function children(schema: AnySchema, key: string | number): AnySchema[] {
  const { def } = bare(schema);
  if (def.type === 'union') return (def.options ?? []).flatMap((option) => children(option, key));
  if (def.type === 'array' && def.element) return [def.element];
  if (def.type === 'record' && def.valueType) return [def.valueType];
  const child = def.shape?.[String(key)];
  return child ? [child] : [];
}

function schemaAt(schema: AnySchema, path: KeyPath): AnySchema | null {
  let current: AnySchema | undefined = schema;
  for (const part of path) {
    if (!current) return null;
    current = children(current, part)[0];
  }
  return current ?? null;
}

/** Keys that an object at this place may have. */
function keysOf(schema: AnySchema | null): string[] {
  if (!schema) return [];
  const { def } = bare(schema);
  if (def.type === 'union') return [...new Set((def.options ?? []).flatMap(keysOf))];
  return Object.keys(def.shape ?? {}).filter((k) => k !== '$schema');
}

function exampleOf(schema: AnySchema | null): unknown {
  for (let s = schema; s; s = s.def.innerType ?? null) {
    const examples = s.meta()?.examples;
    if (Array.isArray(examples) && examples.length > 0) return examples[0];
  }
  return undefined;
}

/** `key: value` as YAML on one line; list entries as `- value`. */
function yamlLine(path: KeyPath, value: unknown): string {
  const key = path.at(-1);
  const flow = stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim();
  return typeof key === 'string' ? `${key}: ${flow}` : `- ${flow}`;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

function valueAt(data: unknown, path: KeyPath): unknown {
  return path.reduce<unknown>(
    (v, k) => (v as Record<string | number, unknown> | null | undefined)?.[k],
    data,
  );
}

const typeWords: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys and values',
  record: 'keys and values',
};

/** Takes keys without a value (`subscribers:` with all its entries commented out) for absent. Unknown keys stay. */
export function withoutEmptyKeys(data: unknown, schema: z.ZodType): unknown {
  if (Array.isArray(data)) {
    const element = children(schema as AnySchema, 0)[0];
    return element ? data.map((entry) => withoutEmptyKeys(entry, element)) : data;
  }
  if (data === null || typeof data !== 'object') return data;
  const kept: [string, unknown][] = [];
  for (const [key, value] of Object.entries(data)) {
    const child = children(schema as AnySchema, key)[0];
    if (value === null && child) continue;
    kept.push([key, child ? withoutEmptyKeys(value, child) : value]);
  }
  return Object.fromEntries(kept);
}

type Issue = z.core.$ZodIssue;

function explain(issue: Issue, data: unknown, schema: AnySchema): Fault[] {
  const path = issue.path as KeyPath;
  const here = schemaAt(schema, path);
  const value = valueAt(data, path);

  if (issue.code === 'unrecognized_keys') {
    const known = keysOf(here);
    return issue.keys.map((key) => {
      const [guess] = nearest(
        key,
        known.filter((k) => valueAt(value, [k]) === undefined),
      );
      return {
        path: [...path, key],
        wrong: 'is not a key that is known here',
        expected: `one of: ${known.join(', ')}`,
        write: guess ? yamlLine([guess], valueAt(value, [key])) : 'nothing: take the line out',
      };
    });
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    // The alternative that went furthest into the value is the one that was meant.
    const nested = issue.errors
      .map((errors) => errors.map((e) => ({ ...e, path: [...path, ...e.path] }) as Issue))
      .filter((errors) => !errors.some((e) => e.code === 'invalid_type' && e.path.length === path.length));
    if (nested[0]) return nested[0].flatMap((e) => explain(e, data, schema));
  }

  const wrong = value === undefined ? 'is missing' : `is ${shown(value)}`;
  const example = exampleOf(here);
  const write = example === undefined ? `see config/example.yaml` : yamlLine(path, example);

  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const [guess] = typeof value === 'string' ? nearest(value, values) : [];
    return [
      {
        path,
        wrong,
        expected: values.length === 1 ? issue.message : `one of: ${values.join(', ')}`,
        write: guess ? yamlLine(path, guess) : write,
      },
    ];
  }
  if (issue.code === 'invalid_union' && issue.discriminator) {
    const options = (bare(schemaAt(schema, path.slice(0, -1)) ?? schema).def.options ?? []).flatMap(
      (option) => {
        const literal = option.def.shape?.[String(issue.discriminator)] as
          | { def?: { values?: string[] } }
          | undefined;
        return literal?.def?.values ?? [];
      },
    );
    const [guess] = typeof value === 'string' ? nearest(value, options) : [];
    return [
      { path, wrong, expected: `one of: ${options.join(', ')}`, write: yamlLine(path, guess ?? options[0]) },
    ];
  }
  if (issue.code === 'custom' && typeof value === 'string') {
    const fault = issue.message.startsWith('a path pattern') ? patternFault(value) : null;
    if (fault)
      return [
        { path, wrong: `${wrong}, which ${fault}`, expected: issue.message, write: '- /peel-assessments/**' },
      ];
  }
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input')) {
    return [{ path, wrong, expected: typeWords[issue.expected] ?? issue.expected, write }];
  }
  return [{ path, wrong, expected: issue.message, write }];
}

/** Every fault that zod found in `data`, in the order of the file's keys as zod met them. */
export function explainIssues(issues: Issue[], data: unknown, schema: z.ZodType): Fault[] {
  return issues.flatMap((issue) => explain(issue, data, schema as AnySchema));
}
