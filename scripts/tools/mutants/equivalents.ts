import { formatChange, type Mutant } from './mutant.ts';

/** A mutant that no test can tell from the program, because both do the same for every input. */
export interface Equivalent {
  readonly file: string;
  /** The change as the report prints it. */
  readonly change: string;
  /** The line on which it stands, without spaces around it. */
  readonly code: string;
  readonly reason: string;
}

/** Mutants that were looked at by hand; they are not drawn. A changed line is looked at again. */
const equivalents: readonly Equivalent[] = [];

/** Whether a mutant of a file with this text is listed. */
export function isEquivalent(mutant: Mutant, text: string, listed: readonly Equivalent[] = equivalents): boolean {
  const code = text.split('\n')[mutant.line - 1]?.trim();
  return listed.some((entry) => entry.file === mutant.file && entry.code === code && entry.change === formatChange(mutant));
}
