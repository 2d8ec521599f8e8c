/**
 * Runs git, without a shell and without anybody to answer its questions.
 *
 * Decisions are made by exit codes and machine formats. Git's words go into details only, redacted, because a
 * remote's URL may carry a token.
 */
import { spawn } from 'node:child_process';
import { noteWriter } from './git-locks.js';

export interface GitResult {
  /** Exit code; `null` where git did not start or was stopped. */
  code: number | null;
  stdout: string;
  stderr: string;
  /** Why there is no exit code. */
  stopped: 'not-started' | 'timeout' | null;
}

export interface Git {
  (args: string[]): Promise<GitResult>;
  /** The same git in another folder; `gitDir` where a note of what writes is to be kept (git-locks.ts). */
  in(folder: string, gitDir?: string): Git;
}

const keptOutput = 1_000_000;

/**
 * Git in a folder. `timeoutMs` bounds each command, hooks and network included; a command that takes longer is
 * stopped with everything it started.
 */
export function gitIn(folder: string, timeoutMs: number, gitDir?: string): Git {
  const run = ((args) => runGit(folder, timeoutMs, args, gitDir)) as Git;
  run.in = (other, otherGitDir) => gitIn(other, timeoutMs, otherGitDir);
  return run;
}

function runGit(folder: string, timeoutMs: number, args: string[], gitDir?: string): Promise<GitResult> {
  return new Promise((resolve) => {
    // Paths are paths, never patterns; check-ignore takes them so anyway, and refuses the option.
    const literal = args[0] === 'check-ignore' ? [] : ['--literal-pathspecs'];
    const child = spawn('git', [...literal, ...args], {
      cwd: folder,
      env: quietEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that hooks and helpers end with it.
      detached: true,
      windowsHide: true,
    });
    const ended = gitDir === undefined ? () => {} : noteWriter(gitDir, args[0], child.pid);
    let stdout = '';
    let stderr = '';
    let stopped: GitResult['stopped'] = null;
    let timer = setTimeout(() => {
      stopped = 'timeout';
      // Asked first, so that git takes its lock files away; then made to.
      signalGroup(child.pid, 'SIGTERM');
      timer = setTimeout(() => signalGroup(child.pid, 'SIGKILL'), 2_000);
    }, timeoutMs);
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (stdout.length < keptOutput) stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      if (stderr.length < keptOutput) stderr += text;
    });
    child.on('error', (error) => {
      clearTimeout(timer);
      ended();
      resolve({ code: null, stdout, stderr: error.message, stopped: 'not-started' });
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      if (stopped === null) ended(); // one that was made to stop may have left a lock
      resolve({ code: stopped ? null : code, stdout, stderr, stopped });
    });
  });
}

function signalGroup(pid: number | undefined, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // It ended by itself meanwhile.
  }
}

/** The caller's environment, without what would point git elsewhere or make it ask. */
function quietEnvironment(): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env };
  for (const name of Object.keys(env)) {
    if (
      /^GIT_(DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|COMMON_DIR|PREFIX|NAMESPACE|.*_PATHSPECS)$/.test(name)
    ) {
      delete env[name];
    }
  }
  env.GIT_TERMINAL_PROMPT = '0';
  env.GIT_EDITOR = 'true';
  env.GIT_OPTIONAL_LOCKS = '0';
  env.GIT_SSH_COMMAND ??= 'ssh -o BatchMode=yes';
  env.LC_ALL = 'C';
  return env;
}
