/**
 * What a command may reach of the process it runs in, and how it ends. Commands never call `process.exit`: they
 * return an exit code, and `src/cli.ts` leaves once everything is written.
 */

/** How a command ended; part of the public contract. */
export const exit = {
  done: 0,
  /** A bug: the stack is printed. */
  bug: 1,
  /** Wrong arguments, wrong configuration, or surroundings that cannot be used. */
  usage: 2,
  /** Done, but some pages or deliveries failed. */
  partial: 3,
  /** Another run holds the store. */
  locked: 4,
} as const;
export type ExitCode = (typeof exit)[keyof typeof exit];

/** The configuration where `--config` names none. */
export const defaultConfig = 'config/gradewatch.yaml';

/** The process as a command sees it. */
export interface Io {
  /** Writes to standard output: results only. */
  out(text: string): void;
  /** Waits until whoever reads standard output has taken what was written, so that it need not be held. */
  taken?(): Promise<void>;
  /** Writes to standard error: progress, warnings, errors. */
  err(text: string): void;
  stdin: AsyncIterable<Uint8Array>;
  env: NodeJS.ProcessEnv;
  now(): Date;
  /** True where standard output is a terminal. */
  outIsTerminal: boolean;
  /** True where standard error is a terminal. */
  errIsTerminal: boolean;
  /** Columns of the terminal, 80 where unknown. */
  columns: number;
  /** Colours wanted on standard output: a terminal without NO_COLOR. */
  colour: boolean;
}

/** A command that was asked for something it cannot do. Its message says what to write instead; exit 2. */
export class UsageError extends Error {
  readonly code = 'usage';

  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

/** One JSON document on standard output, for `--json`. */
export async function printJson(io: Io, value: object): Promise<void> {
  for (const piece of jsonPieces(value)) {
    io.out(piece);
    await io.taken?.();
  }
  io.out('\n');
}

/** Members of a list that are put into words at once. */
const AT_ONCE = 20;

/**
 * `JSON.stringify(value, null, 2)` in pieces, where a member may be a list of any make: a first pass of thousands of pages
 * tells of all of them, and its output as one text would take more memory than the pass.
 */
export function* jsonPieces(value: object): Generator<string> {
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  if (Array.isArray(value) || members.length === 0) {
    yield JSON.stringify(value, null, 2);
    return;
  }
  for (const [index, [key, member]] of members.entries()) {
    yield `${index === 0 ? '{' : ','}\n  ${JSON.stringify(key)}: `;
    if (isList(member)) yield* listPieces(member);
    else yield indented(member, 1);
  }
  yield '\n}';
}

function* listPieces(members: Iterable<unknown>): Generator<string> {
  let begun = false;
  let some: string[] = [];
  const piece = () => `${begun ? ',' : '['}\n${some.join(',\n')}`;
  for (const member of members) {
    some.push(`    ${indented(member ?? null, 2)}`);
    if (some.length < AT_ONCE) continue;
    yield piece();
    begun = true;
    some = [];
  }
  if (some.length > 0) yield piece();
  yield begun || some.length > 0 ? '\n  ]' : '[]';
}

const isList = (value: unknown): value is Iterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.iterator in value;

const indented = (value: unknown, depth: number): string =>
  JSON.stringify(value, null, 2).replaceAll('\n', `\n${'  '.repeat(depth)}`);
