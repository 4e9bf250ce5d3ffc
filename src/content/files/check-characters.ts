import type { Problem } from '../../model/problem.ts';
import { problem, type ProblemCode } from '../problems/catalogue.ts';

const rules = [
  // eslint-disable-next-line no-control-regex
  ['control-character', /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]/gu],
  ['bidi-character', /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu],
  ['invisible-character', /[\u00AD\u200B-\u200D\u2060\uFEFF\uE000-\uF8FF\uFFFD]|[\u{F0000}-\u{10FFFD}]/gu],
] as const satisfies readonly (readonly [ProblemCode, RegExp])[];

/** Finds control, direction-changing, zero-width and private-use characters: readers cannot see them, or see something else. */
export function checkCharacters(text: string, file: string): Problem[] {
  // Nearly every text has none of them; one look at the whole text is far cheaper than one at each line.
  const found = rules.filter(([, pattern]) => text.search(pattern) !== -1);
  if (found.length === 0) return [];
  const problems: Problem[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    for (const [code, pattern] of found) {
      for (const match of line.matchAll(pattern)) {
        const point = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
        problems.push(problem(code, { file, line: index + 1, column: match.index + 1 }, { code: `U+${point}` }));
      }
    }
  }
  return problems;
}
