/** A pass whose report lists its changes as `run --json` prints them. */
import type { RunOutput } from '../../src/outputs.js';
import { type PassOptions, runPass } from '../../src/run.js';

export async function listedPass(options: PassOptions): Promise<RunOutput> {
  const report = await runPass(options);
  return { ...report, changes: [...report.changes] };
}
