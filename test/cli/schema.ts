/** Validates what a command printed against the schema it is published with. */
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { expect } from 'vitest';

const compiled = new Map<string, ValidateFunction>();

/** The one JSON document in `stdout`, which must agree with `src/schemas/<name>.schema.json`. */
export function parsedAs(name: string, stdout: string): unknown {
  let validate = compiled.get(name);
  if (!validate) {
    const file = new URL(`../../src/schemas/${name}.schema.json`, import.meta.url);
    validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(
      JSON.parse(readFileSync(file, 'utf8')) as object,
    );
    compiled.set(name, validate);
  }
  const value: unknown = JSON.parse(stdout);
  validate(value);
  expect(validate.errors).toBeNull();
  return value;
}
