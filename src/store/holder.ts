/**
 * Who holds a lock, and whether that one still lives.
 *
 * A process number alone does not say: numbers are used again, at once where a container starts its only process
 * as number 1. A process is named by its number and the moment it started, inside one boot and one number
 * namespace; there the answer is certain and needs no waiting. Anywhere else (another host on a shared disk, another
 * container, before the last boot) only signs of life tell.
 */
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFile, readlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { promisify } from 'node:util';
import type { Holder } from './errors.js';

/** This process as the holder of a lock. */
export async function thisHolder(): Promise<Holder> {
  return {
    token: randomBytes(8).toString('hex'),
    host: hostname(),
    pid: process.pid,
    started: await startOf(process.pid),
    boot: await bootId(),
    namespace: await readlink('/proc/self/ns/pid').catch(() => null),
    takenAt: new Date().toISOString(),
  };
}

/** `unknown` where this process cannot see the other, and only signs of life tell. */
export async function fateOf(holder: Holder, me: Holder): Promise<'alive' | 'dead' | 'unknown'> {
  const sameView = holder.host === me.host && holder.boot === me.boot && holder.namespace === me.namespace;
  if (!sameView) return 'unknown';
  if (!isRunning(holder.pid)) return 'dead';
  const started = await startOf(holder.pid);
  if (started === null || holder.started === null) return 'unknown';
  return started === holder.started ? 'alive' : 'dead';
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const bootId = (): Promise<string | null> =>
  readFile('/proc/sys/kernel/random/boot_id', 'utf8').then(
    (text) => text.trim(),
    () => null,
  );

/** When a process started: ticks since boot on Linux (proc(5), field 22 of stat), what `ps` says elsewhere. */
async function startOf(pid: number): Promise<string | null> {
  try {
    if (process.platform === 'linux') {
      const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
      const afterName = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      // A zombie has ended; only its parent has not looked yet.
      return afterName[0] === 'Z' || afterName[0] === 'X' ? 'ended' : (afterName[19] ?? null);
    }
    const { stdout } = await promisify(execFile)('ps', ['-p', String(pid), '-o', 'lstart='], {
      env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
    });
    return stdout.trim() || null;
  } catch {
    return null;
  }
}
