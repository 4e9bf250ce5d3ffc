import type { Place, Problem } from '../../model/problem.ts';
import { contradictionEntries } from './contradiction-entries.ts';
import { dataEntries } from './data-entries.ts';
import type { Entry } from './entry.ts';
import { fileEntries } from './file-entries.ts';
import { frameEntries } from './frame-entries.ts';
import { linkEntries } from './link-entries.ts';
import { notationEntries } from './notation-entries.ts';
import { progressEntries } from './progress-entries.ts';
import { promiseEntries } from './promise-entries.ts';
import { textEntries } from './text-entries.ts';

export type { Place, Problem };

/** Every kind of problem by its permanent code. */
export const catalogue = {
  ...fileEntries,
  ...dataEntries,
  ...textEntries,
  ...promiseEntries,
  ...notationEntries,
  ...frameEntries,
  ...linkEntries,
  ...progressEntries,
  ...contradictionEntries,
};

export type ProblemCode = keyof typeof catalogue;
export type DetailsOf<Code extends ProblemCode> = (typeof catalogue)[Code] extends Entry<infer Details> ? Details : never;

/** A problem of the catalogue at a place, with the details that its words need. */
export function problem<Code extends ProblemCode>(
  code: Code,
  place: Place,
  ...details: DetailsOf<Code> extends void ? [] : [DetailsOf<Code>]
): Problem {
  const { severity, say } = catalogue[code] as Entry<unknown>;
  const { file, line = 1, column = 1 } = place;
  return { code, severity, file, line, column, ...say(details[0]) };
}
