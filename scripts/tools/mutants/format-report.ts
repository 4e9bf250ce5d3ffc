import { formatChange, type Mutant } from './mutant.ts';
import type { Subject } from './subjects.ts';

/** A mutant that counts, and the test file that failed over it; null when all passed. */
export interface Tried {
  readonly subject: Subject;
  readonly mutant: Mutant;
  readonly killedBy: string | null;
}

/** The share of mutants that tests told, from 0 to 1; 1 when there are none. */
export function killRate(tried: readonly Tried[]): number {
  return tried.length === 0 ? 1 : tried.filter(({ killedBy }) => killedBy !== null).length / tried.length;
}

function formatRow(name: string, tried: readonly Tried[]): string {
  const killed = tried.filter(({ killedBy }) => killedBy !== null).length;
  const rate = `${(killRate(tried) * 100).toFixed(1)} %`;
  return `${name.padEnd(10)}${String(tried.length).padStart(9)}${String(killed).padStart(8)}${rate.padStart(10)}`;
}

/** The table by subject, then each survivor with its place and change. */
export function formatReport(tried: readonly Tried[]): string {
  const names = [...new Set(tried.map(({ subject }) => subject))];
  const rows = names.map((name) =>
    formatRow(
      name,
      tried.filter(({ subject }) => subject === name),
    ),
  );
  const survivors = tried.filter(({ killedBy }) => killedBy === null);
  const lines = survivors.map(({ mutant }) => `  ${mutant.file}:${mutant.line}  ${mutant.kind}: ${formatChange(mutant)}`);
  const list = lines.length === 0 ? [] : ['', 'survivors', ...lines];
  return ['subject     mutants  killed      rate', ...rows, formatRow('all', tried), ...list].join('\n');
}
