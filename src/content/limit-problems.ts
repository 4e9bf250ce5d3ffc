import { sortProblems, type Problem } from '../model/problem.ts';
import { problem } from './problems/catalogue.ts';

/** So many problems of one file are told; whoever has mended them sees the rest. */
const maxProblems = 1000;

/** Leaves out what one file has beyond a thousand problems, and says so. Takes problems in their order, and keeps it. */
export function limitProblems(problems: readonly Problem[]): Problem[] {
  return [...Map.groupBy(problems, ({ file }) => file)].flatMap(([file, found]) => {
    if (found.length <= maxProblems) return found;
    const left = problem('too-many-problems', { file }, { shown: maxProblems, left: found.length - maxProblems });
    // What stops publication goes before what does not.
    const errors = found.filter(({ severity }) => severity === 'error');
    const shown = errors.length >= maxProblems ? errors : [...errors, ...found.filter(({ severity }) => severity === 'warning')];
    return [left, ...sortProblems(shown.slice(0, maxProblems))];
  });
}
