import type { Place, Problem } from '../../model/problem.ts';
import { problem } from '../problems/catalogue.ts';
import { characterRules } from './check-characters.ts';

/**
 * Finds the characters that must not stand in a file in a text that was decoded from it: an escape is the character it stands for.
 * Characters that the source holds as themselves are reported by `checkCharacters`.
 */
export function checkDecoded(decoded: string, source: string, place: () => Place): Problem[] {
  return characterRules.flatMap(([code, pattern]) => {
    const escaped = (decoded.match(pattern) ?? []).filter((character) => !source.includes(character));
    return [...new Set(escaped)].map((character) => {
      const point = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      // The parser of texts gives this character for escapes of controls.
      return problem(character === '\uFFFD' ? 'control-character' : code, place(), { code: `U+${point}` });
    });
  });
}
