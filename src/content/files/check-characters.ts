import { type Problem, problem, type ProblemCode } from '../problems/catalogue.ts';

/** Characters that must not stand in a text, by the problem that they are; halves of surrogate pairs and U+xxFFFE are no characters at all. */
export const characterRules = [
  // eslint-disable-next-line no-control-regex
  ['control-character', /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029]|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu],
  ['bidi-character', /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu],
  [
    'invisible-character',
    /[\u00AD\u115F\u1160\u180E\u200B-\u200D\u2060-\u2064\u206A-\u206F\u3164\uFEFF\uFFA0\uE000-\uF8FF\uFFF9-\uFFFD]|[\u{E0000}-\u{E007F}\u{F0000}-\u{10FFFD}]/gu,
  ],
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

/** What is told of a character that must not stand in a text; `words` stand around it. */
export function characterDetails(character: string, words: string) {
  const point = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const lost = /[\uE000-\uFFFD]|[\u{F0000}-\u{10FFFD}]/u.test(character.replace('\uFEFF', ''));
  return { code: `U+${point}`, words, right: bullets.get(character) ?? null, lost };
}

/** Finds control, direction-changing, zero-width and private-use characters: readers cannot see them, or see something else. */
export function checkCharacters(text: string, file: string): Problem[] {
  // Nearly every text has none of them; one look at the whole text is far cheaper than one at each line.
  const found = characterRules.filter(([, pattern]) => text.search(pattern) !== -1);
  if (found.length === 0) return [];
  const problems: Problem[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    for (const [code, pattern] of found) {
      for (const match of line.matchAll(pattern)) {
        const rest = line.slice(Math.max(0, match.index - around), match.index + around);
        const words = rest.replace(/[^\p{L}\p{N}\p{P}\p{Zs}]/gu, '').trim();
        const details = characterDetails(match[0], words);
        problems.push(problem(code, { file, line: index + 1, column: match.index + 1 }, details));
      }
    }
  }
  return problems;
}

/** The text with each such character but the merely invisible ones as a blank, so that the rest of the file can be read in its place. */
export function blankCharacters(text: string): string {
  return characterRules
    .filter(([code]) => code !== 'invisible-character')
    .reduce((rest, [, pattern]) => rest.replace(pattern, (found) => ' '.repeat(found.length)), text);
}
