import { readdirSync, readFileSync } from 'node:fs';

type Process = {
  readonly pid: number;
  readonly parent: number;
  /** Processor time of the process and of those of its children that have ended, in seconds. */
  readonly cpuSeconds: number;
};

/** What a process and all that it started use. */
export type Usage = { readonly residentBytes: number; readonly cpuSeconds: number };

/** Clock ticks in a second, as Linux counts them for programs on every architecture that Node runs on. */
const ticksPerSecond = 100;

/** Reads the text of `/proc/<pid>/stat` (proc_pid_stat(5)); the name in brackets may hold anything, brackets and spaces too. */
export function parseStat(text: string): Process | null {
  const match = /^(\d+) \(.*\) \S (\d+)((?: -?\d+)+)/s.exec(text);
  if (match === null) return null;
  // After the parent, fields 5 and on; 14 to 17 are the ticks of the process and of its ended children.
  const ticks = (match[3] ?? '').trim().split(' ').slice(9, 13).map(Number);
  return { pid: Number(match[1]), parent: Number(match[2]), cpuSeconds: ticks.reduce((sum, value) => sum + value, 0) / ticksPerSecond };
}

/** The resident memory that the text of `/proc/<pid>/status` states, in bytes; 0 for a process that has ended. */
export function parseResident(text: string): number {
  return Number(/^VmRSS:\s*(\d+) kB$/m.exec(text)?.[1] ?? 0) * 1024;
}

/** A process with all that it started, directly or not. */
export function treeOf(root: number, processes: readonly Process[]): readonly Process[] {
  const own = processes.filter(({ pid }) => pid === root);
  return [...own, ...processes.filter(({ parent }) => parent === root).flatMap(({ pid }) => treeOf(pid, processes))];
}

function readProc(pid: string | number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    // The process has ended since the folder was listed.
    return '';
  }
}

/** What a process and all that it started use now. Memory pages that processes share count once for each of them. Linux only. */
export function usageOf(root: number): Usage {
  const numbers = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const processes = numbers.map((pid) => parseStat(readProc(pid, 'stat'))).filter((found) => found !== null);
  const tree = treeOf(root, processes);
  return {
    residentBytes: tree.reduce((sum, { pid }) => sum + parseResident(readProc(pid, 'status')), 0),
    cpuSeconds: tree.reduce((sum, process) => sum + process.cpuSeconds, 0),
  };
}
