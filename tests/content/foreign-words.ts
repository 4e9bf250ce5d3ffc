import { foldText } from './fold-text.ts';

const number = /\d+(?:\.\d+)?/g;
const quoted = /“([^“”]+)”|《([^《》]+)》/g;

/** The numbers in digits that stand in `text` and in none of the `sources`; `5` is not found in `15` or `5.4`. */
export function findForeignNumbers(text: string, sources: readonly string[]): string[] {
  const known = new Set(sources.flatMap((source) => source.normalize('NFKC').match(number) ?? []));
  return (text.normalize('NFKC').match(number) ?? []).filter((digits) => !known.has(digits));
}

/** The words in quotation or title marks that stand in `text` and in none of the `sources`, character width and white space aside. */
export function findForeignQuotes(text: string, sources: readonly string[]): string[] {
  const folded = sources.map(foldText);
  const words = [...foldText(text).matchAll(quoted)].map((match) => match[1] ?? match[2] ?? '');
  return words.filter((word) => !folded.some((source) => source.includes(word)));
}
