/**
 * The error that a wrong configuration ends in: what was wrong, where, what was expected, what to write instead.
 * The command line prints its message as it stands and exits 2.
 */

/** One thing wrong with a configuration. */
export interface ConfigProblem {
  /** The file as it was asked for. */
  file: string;
  /** From 1; `null` where the file could not be read at all. */
  line: number | null;
  column: number | null;
  /** Path of the key, e.g. `subscribers[0].bodies[1]`; empty for the file as a whole. */
  key: string;
  /** What is wrong, a sentence without a full stop. */
  wrong: string;
  expected: string;
  /** What to write instead. */
  write: string;
}

function place(problem: ConfigProblem): string {
  if (problem.line === null) return problem.file;
  return `${problem.file}:${problem.line}:${problem.column ?? 1}`;
}

function paragraph(problem: ConfigProblem): string {
  const key = problem.key === '' ? '' : `${problem.key}: `;
  return [
    `${place(problem)}: ${key}${problem.wrong}`,
    `  expected: ${problem.expected}`,
    `  write:    ${problem.write.split('\n').join('\n            ')}`,
  ].join('\n');
}

/** A configuration that cannot be trusted. `problems` lists all that is wrong; the other fields are those of the first. */
export class ConfigError extends Error {
  readonly code = 'config';
  readonly problems: ConfigProblem[];
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly key: string;
  readonly expected: string;
  readonly write: string;

  constructor(problems: [ConfigProblem, ...ConfigProblem[]]) {
    super(problems.map(paragraph).join('\n'));
    this.name = 'ConfigError';
    this.problems = problems;
    const first = problems[0];
    this.file = first.file;
    this.line = first.line;
    this.column = first.column;
    this.key = first.key;
    this.expected = first.expected;
    this.write = first.write;
  }
}
