/**
 * Finds secrets that were written into the configuration file. They belong into the environment: the file is
 * committed, mailed and pasted into bug reports. Never repeats the secret itself.
 */

import type { KeyPath } from './document.js';
import type { Fault } from './explain.js';

const environment: [RegExp, string][] = [
  [/smtp|mail|transport/i, 'SMTP_URL'],
  [/database|postgres|^pg|store|connection/i, 'DATABASE_URL'],
  [/webhook|hook|signature|sign/i, 'WEBHOOK_SECRET'],
];

const secretKey =
  /^(?:.*[-_]?(?:password|passwd|passphrase|secret|token|api[-_]?key|credentials?)|pass|pwd|auth|smtp|smtp[-_]?url|database[-_]?url)$/i;

function variableFor(path: KeyPath, value: unknown): string {
  if (typeof value === 'string' && /^postgres/i.test(value)) return 'DATABASE_URL';
  if (typeof value === 'string' && /^smtp/i.test(value)) return 'SMTP_URL';
  const words = path.map(String).join(' ');
  return (
    environment.find(([pattern]) => pattern.test(words))?.[1] ?? 'SMTP_URL, DATABASE_URL or WEBHOOK_SECRET'
  );
}

const examples: Record<string, string> = {
  SMTP_URL: 'SMTP_URL=smtps://user:password@mail.example.org',
  DATABASE_URL: 'DATABASE_URL=postgres://user:password@db.example.org/gradewatch',
  WEBHOOK_SECRET: 'WEBHOOK_SECRET=a-long-random-text',
};

function carriesCredentials(value: unknown): boolean {
  if (typeof value !== 'string' || !/^[a-z][a-z0-9+.-]*:\/\//i.test(value) || !URL.canParse(value))
    return false;
  const url = new URL(value);
  return url.password !== '' || url.username !== '' || /^(?:smtps?|postgres(?:ql)?):$/.test(url.protocol);
}

/** Every place where a secret stands, or a key that asks for one. */
export function findSecrets(data: unknown, path: KeyPath = []): Fault[] {
  if (data === null || typeof data !== 'object') {
    if (!carriesCredentials(data)) return [];
    return [fault(path, data, 'holds the address of a server with its credentials')];
  }
  return Object.entries(data).flatMap(([key, value]): Fault[] => {
    const here = [...path, Array.isArray(data) ? Number(key) : key];
    if (!Array.isArray(data) && secretKey.test(key))
      return [fault(here, value, 'is a secret, and secrets never stand in this file')];
    return findSecrets(value, here);
  });
}

function fault(path: KeyPath, value: unknown, wrong: string): Fault {
  const variable = variableFor(path, value);
  return {
    path,
    wrong,
    expected: `secrets only in the environment: ${variable}`,
    write: `nothing here; set the variable where gradewatch is started:\n${examples[variable] ?? variable}`,
  };
}
