/**
 * The side that asks: starts the process that reads PDFs at the first of them, hands it one document at a time, starts
 * another where it was lost, and lets it go when there was nothing to read for a while.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { BlockDocument } from '../model.js';
import { noPdf } from '../read/pdf/nothing.js';
import { lastWord, MOST_MEGABYTES, MOST_SECONDS, type TooMuch } from './bounds.js';

/** Milliseconds after which a process that has nothing to read is let go. */
const IDLE = 5000;

/** How a process ended instead of answering. */
interface Lost {
  why: TooMuch | null;
  detail: string;
}

export class Reader {
  private child: ChildProcess | null = null;
  private parting: NodeJS.Timeout | undefined;

  /** Blocks of a PDF. A document that took the process with it twice for no reason that is known is given up as well. */
  async read(bytes: Uint8Array): Promise<BlockDocument> {
    clearTimeout(this.parting);
    let answer = await this.ask(bytes);
    if ('detail' in answer && answer.why === null) answer = await this.ask(bytes);
    if (this.child) this.parting = setTimeout(() => this.part(), IDLE).unref();
    if (!('detail' in answer)) return answer;
    return noPdf({ code: 'pdf-given-up', where: 'document', detail: answer.detail });
  }

  private ask(bytes: Uint8Array): Promise<BlockDocument | Lost> {
    // One that was lost while it had nothing to read has said so to nobody.
    const child = this.child && isThere(this.child) ? this.child : start();
    this.child = child;
    hold(child, true);
    let said = '';
    return new Promise((done, failed) => {
      const hear = (text: string) => {
        said = (said + text).slice(-LAST_WORDS);
      };
      const leave = () => {
        child.off('message', answered).off('close', ended).off('error', broken);
        child.stderr?.off('data', hear);
        hold(child, false);
      };
      const answered = (document: unknown) => {
        leave();
        done(document as BlockDocument);
      };
      const ended = (code: number | null, signal: string | null) => {
        leave();
        this.child = null;
        done(lost(said, signal ?? `exit ${code}`));
      };
      const broken = (error: Error) => {
        leave();
        this.child = null;
        failed(error);
      };
      child.on('message', answered).on('close', ended).on('error', broken);
      child.stderr?.setEncoding('utf8').on('data', hear);
      // Where the process is lost already, its end says so.
      child.send(bytes, () => undefined);
    });
  }

  private part(): void {
    this.child?.removeAllListeners().disconnect();
    this.child = null;
  }
}

/** Characters of what a process writes that are kept: an engine that is out of memory says so, and then much else. */
const LAST_WORDS = 20_000;

function lost(said: string, end: string): Lost {
  if (said.includes(lastWord('time')))
    return { why: 'time', detail: `reading it took more than ${MOST_SECONDS} seconds of processor time` };
  if (said.includes(lastWord('memory')) || /out of memory|allocation failed|invalid size/i.test(said))
    return { why: 'memory', detail: `reading it took more than ${MOST_MEGABYTES} MB of memory` };
  return { why: null, detail: `the process that read it ended by itself (${end})` };
}

const isThere = ({ connected, exitCode, signalCode }: ChildProcess): boolean =>
  connected && exitCode === null && signalCode === null;

function start(): ChildProcess {
  const file = processFile();
  return fork(file, [], {
    // From source it is read as the tests and tools read it.
    execArgv: [
      `--max-old-space-size=${MOST_MEGABYTES}`,
      ...(file.pathname.endsWith('.ts') ? ['--import', 'tsx'] : []),
    ],
    // It needs nothing of what the program was told in confidence.
    env: { PATH: process.env.PATH },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    serialization: 'advanced',
  });
}

/** Where the process begins: beside this file in source, above the file that holds this one when built. */
function processFile(): URL {
  for (let folder = new URL('.', import.meta.url); ; ) {
    for (const name of ['apart/process.js', 'apart/process.ts']) {
      const file = new URL(name, folder);
      if (existsSync(file)) return file;
    }
    const above = new URL('..', folder);
    if (above.href === folder.href) throw new Error(`no apart/process.js above ${import.meta.url}`);
    folder = above;
  }
}

/** Whether this program waits for the process: only while there is something to read. */
function hold(child: ChildProcess, wait: boolean): void {
  const stderr = child.stderr as (NonNullable<ChildProcess['stderr']> & Holder) | null;
  for (const one of [child, child.channel, stderr] as (Holder | null | undefined)[])
    if (wait) one?.ref();
    else one?.unref();
}
interface Holder {
  ref(): unknown;
  unref(): unknown;
}
