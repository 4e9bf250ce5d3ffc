import { type Problem, problem } from '../problems/catalogue.ts';
import { compatibilityForm, mixedWord, rightCharacter, rightWord } from './right-characters.ts';

const around = 8;
const longest = 60;
const oddSpace = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u2800\u3164]+|&(?:nbsp|ensp|emsp|thinsp|#160|#xa0);/giu;
const besideChinese = /[\p{Script=Han}\u2014\u2018-\u201D\u2026\u3000-\u303F\uFF00-\uFFEF\d]/u;

/** The line around a place, cut to a few words where it is long. */
function wordsAround(line: string, start: number, end: number): string {
  if (line.length <= longest) return line.trim();
  return line
    .slice(Math.max(0, start - around), end + around)
    .replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '')
    .trim();
}

function replaceSpaces(text: string): string {
  return text.replace(oddSpace, (match, offset: number) => {
    const [before, after] = [text.charAt(offset - 1), text.charAt(offset + match.length)];
    return besideChinese.test(before) && besideChinese.test(after) ? '' : ' ';
  });
}

/** Finds characters that readers take for others, with what to write: radicals from PDF files, foreign letters, special spaces. */
export function checkLookAlikes(text: string, file: string): Problem[] {
  // Nearly every text has none of them; one look at the whole text is far cheaper than one at each line.
  if ([compatibilityForm, mixedWord, oddSpace].every((pattern) => text.search(pattern) === -1)) return [];
  const simplified = !/^lang:\s*["']?zh-Hant/m.test(text);
  const replaceForms = (piece: string) => piece.replace(compatibilityForm, (character) => rightCharacter(character, simplified));
  const replaceWords = (piece: string) => piece.replace(mixedWord, rightWord);
  const problems: Problem[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const at = (column: number) => ({ file, line: index + 1, column: column + 1 });
    const forms = Array.from(line.matchAll(compatibilityForm)).filter(([character]) => rightCharacter(character, simplified) !== character);
    const [form] = forms;
    const last = forms.at(-1);
    if (form !== undefined && last !== undefined) {
      const found = [...new Set(forms.map(([character]) => character))];
      const paste =
        line.length <= longest || last.index - form.index <= longest ? replaceForms(wordsAround(line, form.index, last.index + 1)) : '';
      const pairs = found.map((character) => `${character} → ${rightCharacter(character, simplified)}`).join('，');
      problems.push(problem('compatibility-character', at(form.index), { found: found.join(''), pairs, paste }));
    }
    for (const { 0: word, index: start } of line.matchAll(mixedWord)) {
      const right = rightWord(word);
      if (right !== word)
        problems.push(problem('mixed-scripts', at(start), { word, paste: replaceWords(wordsAround(line, start, start + word.length)) }));
    }
    const space = Array.from(line.matchAll(oddSpace))[0];
    if (space !== undefined) {
      const [found] = space;
      const code = found.startsWith('&') ? found : `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
      problems.push(
        problem('odd-space', at(space.index), { code, paste: replaceSpaces(wordsAround(line, space.index, space.index + found.length)) }),
      );
    }
  }
  return problems;
}
