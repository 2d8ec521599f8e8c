/**
 * The health file of `gradewatch watch`: written whole or not at all, when it starts, every minute and after each pass, so
 * that `gradewatch check --health FILE` (a container's health check, a systemd timer, a monitor) can tell a watch
 * that waits from one that hangs or is dead.
 */
import { randomBytes } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { IsoInstant, RunReport } from '../model.js';

export interface Health {
  pid: number;
  /** Last sign of life. */
  aliveAt: IsoInstant;
  /** Since when a pass runs; `null` between passes. */
  passingSince: IsoInstant | null;
  nextPassAt: IsoInstant | null;
  lastPass: {
    startedAt: IsoInstant;
    finishedAt: IsoInstant;
    /** `null` for a pass that did not finish. */
    pages: RunReport['pages'] | null;
    problems: number;
    /** Why it did not finish. */
    error: string | null;
  } | null;
}

/** Without a sign of life for so long a watch counts as dead. */
const silenceMs = 5 * 60_000;
/** A pass that takes longer hangs. */
const longestPassMs = 24 * 3_600_000;

/** @throws where the folder cannot be written */
export async function writeHealth(file: string, health: Health): Promise<void> {
  const draft = `${file}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    await writeFile(draft, `${JSON.stringify(health, null, 2)}\n`);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** What a health file says. Never throws: a file that is not there or cannot be read is no good health. */
export async function readHealth(file: string, now: Date): Promise<{ healthy: boolean; detail: string }> {
  let health: Health;
  try {
    health = JSON.parse(await readFile(file, 'utf8')) as Health;
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return {
      healthy: false,
      detail: missing
        ? 'there is no health file: no watch has started with it'
        : 'the health file cannot be read',
    };
  }
  return judgeHealth(health, now);
}

/** Whether a watch that wrote this is well. */
export function judgeHealth(health: Health, now: Date): { healthy: boolean; detail: string } {
  const since = (instant: IsoInstant) => now.getTime() - Date.parse(instant);
  const ill = (detail: string) => ({ healthy: false, detail });
  // A file without readable times is nobody's sign of life.
  if (!(since(health.aliveAt) <= silenceMs)) return ill(`no sign of life since ${health.aliveAt}`);
  if (health.passingSince !== null && since(health.passingSince) > longestPassMs)
    return ill(`a pass has been running since ${health.passingSince}`);
  if (health.lastPass?.error)
    return ill(`the pass of ${health.lastPass.startedAt} did not finish: ${health.lastPass.error}`);
  const last = health.lastPass ? `last pass ${health.lastPass.finishedAt}` : 'no pass yet';
  const next = health.passingSince ? 'a pass is running' : `next ${health.nextPassAt ?? 'never'}`;
  return { healthy: true, detail: `${last}, ${next}` };
}
