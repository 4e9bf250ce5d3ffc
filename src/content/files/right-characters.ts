import { latinLookAlikes, radicals, simplifiedRadicals } from '../../model/values/look-alikes.ts';

/** Kangxi and other radicals, compatibility ideographs, vertical, small and half-width forms, ligatures. */
export const compatibilityForm =
  /[\u2E80-\u2EF3\u2F00-\u2FD5\uF900-\uFAFF\uFB00-\uFB06\uFE30-\uFE4F\uFE50-\uFE6B\uFF61-\uFF65]|[\u{2F800}-\u{2FA1D}]/gu;
/** Cyrillic and Greek letters among Latin ones or digits, and the letter O among digits. */
export const mixedWord =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}])(?=[\p{Script=Latin}\p{Nd}]*[\p{Script=Cyrillic}\p{Script=Greek}])[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}]+|\d[OoОо]+\d[\dOoОо]*/gu;

const chinesePunctuation = /[!(),:;?[\]{}]/;
const fullWidthOffset = 0xfee0;

/** The ordinary character for a compatibility form; `simplified` tells which form a Kangxi radical has. The character itself where there is none. */
export function rightCharacter(character: string, simplified: boolean): string {
  const plain = radicals.get(character) ?? (character === '\uFE30' ? '：' : character.normalize('NFKC'));
  if (plain.length === 1 && chinesePunctuation.test(plain)) return String.fromCharCode(plain.charCodeAt(0) + fullWidthOffset);
  return simplified ? (simplifiedRadicals.get(plain) ?? plain) : plain;
}

/** A word with Latin letters for those that only look like them; the word itself where it is Greek or Cyrillic, as in μm. */
export function rightWord(word: string): string {
  if (/^[\dOoОо]+$/u.test(word)) return word.replace(/[OoОо]/gu, '0');
  const replaced = Array.from(word, (character) => latinLookAlikes.get(character) ?? character).join('');
  return /^[\p{Script=Latin}\p{Nd}]+$/u.test(replaced) ? replaced : word;
}
