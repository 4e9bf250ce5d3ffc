import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { EnvironmentError } from '../../../cli/options.ts';
import { usageOf, type Usage } from './process-tree.ts';
import { usageTold, type Told } from './told.ts';

export type Measured = {
  /** From the start of the process to its end. */
  readonly seconds: number;
  /** Highest resident memory of the process and all that it started. */
  readonly peakBytes: number;
  /** Processor time of the process and all that it started. */
  readonly cpuSeconds: number;
  readonly told: readonly Told[];
};

export type Program = { readonly module: string; readonly args: readonly string[]; readonly cwd: string };

/** Milliseconds between two looks at the processes. */
const interval = 50;

/** Watches a process tree until the function it gives is called, which gives the highest usage seen. */
function watch(pid: number): () => Usage {
  let highest: Usage = { residentBytes: 0, cpuSeconds: 0 };
  const timer = setInterval(() => {
    const { residentBytes, cpuSeconds } = usageOf(pid);
    highest = { residentBytes: Math.max(highest.residentBytes, residentBytes), cpuSeconds: Math.max(highest.cpuSeconds, cpuSeconds) };
  }, interval);
  return () => {
    clearInterval(timer);
    return highest;
  };
}

async function readAll(stream: ChildProcess['stderr']): Promise<string> {
  const chunks: Buffer[] = [];
  stream?.on('data', (chunk: Buffer) => chunks.push(chunk));
  if (stream !== null) await once(stream, 'close');
  return Buffer.concat(chunks).toString();
}

/** Runs a module in a process of its own and measures it. Throws with what it wrote to its error output when it fails. */
export async function runMeasured({ module, args, cwd }: Program): Promise<Measured> {
  const start = performance.now();
  const elapsed = () => (performance.now() - start) / 1000;
  const told: Told[] = [];
  const child = fork(module, args, { cwd, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  child.on('message', (message) => told.push({ seconds: elapsed(), message }));
  const stopWatching = process.platform === 'linux' && child.pid !== undefined ? watch(child.pid) : () => usageTold(told);
  const errors = readAll(child.stderr);
  const [code, signal] = await once(child, 'exit');
  const seconds = elapsed();
  const { residentBytes, cpuSeconds } = stopWatching();
  if (signal === 'SIGINT') throw new EnvironmentError('已中断。');
  if (code !== 0) throw new Error(`${module} ended with ${signal ?? code}.\n${await errors}`);
  return { seconds, peakBytes: residentBytes, cpuSeconds, told };
}
