import { type Place, type Problem, problem } from '../problems/catalogue.ts';
import { characterDetails, characterRules } from './check-characters.ts';

/**
 * Finds the characters that must not stand in a file in a text that was decoded from it: an escape is the character it stands for.
 * Characters that the source holds as themselves are reported by `checkCharacters`.
 */
export function checkDecoded(decoded: string, source: string, place: () => Place): Problem[] {
  return characterRules.flatMap(([code, pattern]) => {
    const escaped = (decoded.match(pattern) ?? []).filter((character) => !source.includes(character));
    // The parser of texts gives U+FFFD for escapes of controls.
    return [...new Set(escaped)].map((character) =>
      problem(character === '\uFFFD' ? 'control-character' : code, place(), characterDetails(character, '')),
    );
  });
}
