import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { EnvironmentError } from '../../cli/exit.ts';
import { residentBytes } from './process-tree.ts';

/** Something that a measured program told, with the seconds since it was started. */
export type Told = { readonly seconds: number; readonly message: unknown };

export type Measured = {
  /** From the start of the process to its end. */
  readonly seconds: number;
  /** Highest resident memory of the process and all that it started. */
  readonly peakBytes: number;
  readonly told: readonly Told[];
};

export type Program = { readonly module: string; readonly args: readonly string[]; readonly cwd: string };

/** Milliseconds between two looks at the memory. */
const interval = 50;

/** Watches the memory of a process tree until the function it gives is called, which gives the peak. */
function watchMemory(pid: number): () => number {
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, residentBytes(pid));
  }, interval);
  return () => {
    clearInterval(timer);
    return peak;
  };
}

async function readAll(stream: ChildProcess['stderr']): Promise<string> {
  const chunks: Buffer[] = [];
  stream?.on('data', (chunk: Buffer) => chunks.push(chunk));
  if (stream !== null) await once(stream, 'close');
  return Buffer.concat(chunks).toString();
}

/** The peak that the program told itself (see `tellPeak`), for systems whose processes cannot be watched from outside. */
function peakTold(told: readonly Told[]): number {
  const peaks = told.map(({ message }) =>
    message !== null && typeof message === 'object' && 'peakBytes' in message ? Number(message.peakBytes) : 0,
  );
  return Math.max(0, ...peaks);
}

/** Runs a module in a process of its own and measures it. Throws with what it wrote to its error output when it fails. */
export async function runMeasured({ module, args, cwd }: Program): Promise<Measured> {
  const start = performance.now();
  const elapsed = () => (performance.now() - start) / 1000;
  const told: Told[] = [];
  const child = fork(module, args, { cwd, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  child.on('message', (message) => told.push({ seconds: elapsed(), message }));
  const stopWatching = process.platform === 'linux' && child.pid !== undefined ? watchMemory(child.pid) : () => 0;
  const errors = readAll(child.stderr);
  const [code, signal] = await once(child, 'exit');
  const seconds = elapsed();
  const peakBytes = stopWatching();
  if (signal === 'SIGINT') throw new EnvironmentError('已中断。');
  if (code !== 0) throw new Error(`${module} ended with ${signal ?? code}.\n${await errors}`);
  return { seconds, peakBytes: peakBytes > 0 ? peakBytes : peakTold(told), told };
}
