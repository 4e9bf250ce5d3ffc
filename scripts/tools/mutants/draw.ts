import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom } from '../bench/content/random.ts';
import { isEquivalent } from './equivalents.ts';
import { listMutants } from './list-mutants.ts';
import type { Mutant } from './mutant.ts';
import { sampleMutants } from './sample.ts';
import { filesOf, subjectNames, type Subject } from './subjects.ts';
import { keepTypeChecked } from './type-checker.ts';

/** The mutants to be tried, each with its subject, and how many more were drawn that do not type-check or are equivalent. */
export interface Drawn {
  readonly mutants: readonly { readonly subject: Subject; readonly mutant: Mutant }[];
  readonly unsound: number;
  readonly equivalent: number;
}

/** Draws `count` mutants, divided evenly among the subjects; `files` are the files of the project at `root`. */
export function drawMutants(
  { root, files }: { readonly root: string; readonly files: readonly string[] },
  { count, seed, chosen }: { readonly count: number; readonly seed: number; readonly chosen: readonly Subject[] },
): Drawn {
  const text = (file: string) => readFileSync(join(root, file), 'utf8');
  const shares = chosen.map((subject, index) => {
    const share = Math.floor(((index + 1) * count) / chosen.length) - Math.floor((index * count) / chosen.length);
    const byFile = filesOf(subject, files).map((file) => listMutants(file, text(file)));
    // A subject draws the same whether or not others are tried with it; there are enough to replace those that do not count.
    return { subject, share, drawn: sampleMutants(byFile, share * 3, createRandom(seed, subjectNames.indexOf(subject))) };
  });
  const all = shares.flatMap(({ drawn }) => drawn);
  const differing = all.filter((mutant) => !isEquivalent(mutant, text(mutant.file)));
  const sound = new Set(keepTypeChecked(root, differing));
  return {
    // In rounds over the subjects, so that a run that is broken off tells something of each.
    mutants: shares
      .flatMap(({ subject, share, drawn }) =>
        drawn
          .filter((mutant) => sound.has(mutant))
          .slice(0, share)
          .map((mutant, round) => ({ subject, mutant, round })),
      )
      .toSorted((a, b) => a.round - b.round),
    unsound: differing.length - sound.size,
    equivalent: all.length - differing.length,
  };
}
