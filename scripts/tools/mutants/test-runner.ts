import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const answer = z.object({ failed: z.string().nullable(), seconds: z.record(z.string(), z.number()) });

/** What became of a run: the first test file that failed, or null, and how long each that ran took. */
export type TestAnswer = z.infer<typeof answer>;

/** Runs tests over a changed file; a run that passes the limit is ended with all its processes. */
export interface TestRunner {
  readonly run: (
    task: { readonly file: string; readonly text: string; readonly tests: readonly string[] },
    limit: number,
  ) => Promise<TestAnswer>;
  readonly stop: () => void;
}

function kill(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null) return;
  try {
    // The child leads a group of its own, in which its test processes are too.
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}

/** Starts the test program in `folder`, a copy of the project, and again whenever it had to be ended; limits are in seconds. */
export function createTestRunner(folder: string): TestRunner {
  let child: ChildProcess | null = null;
  const stop = () => {
    if (child !== null) kill(child);
    child = null;
  };
  process.once('exit', stop);
  const start = async (): Promise<ChildProcess> => {
    const program = fileURLToPath(new URL('test-child.ts', import.meta.url));
    child = fork(program, [], {
      cwd: folder,
      detached: true,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: { ...process.env, NO_COLOR: '1' },
    });
    await once(child, 'message');
    return child;
  };
  const run: TestRunner['run'] = async ({ file, text, tests }, limit) => {
    const path = join(folder, file);
    const original = readFileSync(path, 'utf8');
    const current = child ?? (await start());
    const over = new AbortController();
    const { signal } = over;
    const inTime = once(current, 'message', { signal }).then(([message]) => answer.parse(message));
    const ended = once(current, 'exit', { signal }).then((): TestAnswer => ({ failed: 'the tests ended early', seconds: {} }));
    const late = setTimeout(limit * 1000, null, { signal }).then((): TestAnswer => ({ failed: 'time limit', seconds: {} }));
    current.send({ file, text, original, tests });
    // What is no longer waited for is told so, which is no failure.
    for (const waiting of [inTime, ended, late]) waiting.catch(() => null);
    const result = await Promise.race([inTime, ended, late]);
    over.abort();
    if (Object.keys(result.seconds).length === 0) {
      stop();
      writeFileSync(path, original);
    }
    return result;
  };
  return { run, stop };
}
