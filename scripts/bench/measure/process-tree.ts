import { readdirSync, readFileSync } from 'node:fs';

type Process = { readonly pid: number; readonly parent: number };

/** Reads the text of `/proc/<pid>/stat`: the name in brackets may hold anything, brackets and spaces too. */
export function parseStat(text: string): Process | null {
  const match = /^(\d+) \(.*\) \S (\d+) /s.exec(text);
  return match === null ? null : { pid: Number(match[1]), parent: Number(match[2]) };
}

/** The resident memory that the text of `/proc/<pid>/status` states, in bytes; 0 for a process that has ended. */
export function parseResident(text: string): number {
  return Number(/^VmRSS:\s*(\d+) kB$/m.exec(text)?.[1] ?? 0) * 1024;
}

/** A process with all that it started, directly or not. */
export function treeOf(root: number, processes: readonly Process[]): readonly number[] {
  const children = processes.filter(({ parent }) => parent === root);
  return [root, ...children.flatMap(({ pid }) => treeOf(pid, processes))];
}

function readProc(pid: string | number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    // The process has ended since the folder was listed.
    return '';
  }
}

/**
 * Resident memory of a process and all that it started, in bytes. Pages that processes share count once for each of them.
 * Linux only.
 */
export function residentBytes(root: number): number {
  const numbers = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const processes = numbers.map((pid) => parseStat(readProc(pid, 'stat'))).filter((found) => found !== null);
  return treeOf(root, processes).reduce((sum, pid) => sum + parseResident(readProc(pid, 'status')), 0);
}
