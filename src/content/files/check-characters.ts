import type { Problem } from '../../model/problem.ts';
import { problem, type ProblemCode } from '../problems/catalogue.ts';

const rules = [
  // eslint-disable-next-line no-control-regex
  ['control-character', /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\uFDD0-\uFDEF\uFFFE\uFFFF]/gu],
  ['bidi-character', /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu],
  ['invisible-character', /[\u00AD\u200B-\u200D\u2060\uFEFF\uE000-\uF8FF\uFFFD]|[\u{F0000}-\u{10FFFD}]/gu],
] as const satisfies readonly (readonly [ProblemCode, RegExp])[];

const around = 8;
/** Bullets and ticks of the symbol fonts that Word uses, which lose their sign outside it. */
const bullets = new Map([
  ['\uF06C', '●'],
  ['\uF06E', '■'],
  ['\uF0B7', '·'],
  ['\uF0A7', '■'],
  ['\uF0D8', '➢'],
  ['\uF0FC', '√'],
  ['\uF075', '◆'],
  ['\uF0A8', '□'],
  ['\uF0FE', '☑'],
]);

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
        const rest = line.slice(Math.max(0, match.index - around), match.index + around);
        const words = rest.replace(/[^\p{L}\p{N}\p{P}\p{Zs}]/gu, '').trim();
        const right = bullets.get(match[0]) ?? null;
        const details = {
          code: `U+${point}`,
          words,
          right,
          lost: /[\uE000-\uFFFD]|[\u{F0000}-\u{10FFFD}]/u.test(match[0].replace('\uFEFF', '')),
        };
        problems.push(problem(code, { file, line: index + 1, column: match.index + 1 }, details));
      }
    }
  }
  return problems;
}
