import { z } from 'zod';

/** A closed vocabulary: each code of the data with its Chinese word. */
export type Vocabulary = Readonly<Record<string, string>>;

/**
 * A field with a closed vocabulary. An author may write the code (`work-plan`) or the Chinese word (`工作计划`);
 * the model always holds the code. The words travel with the schema as `words`.
 */
export function term<const V extends Vocabulary>(vocabulary: V) {
  type Code = keyof V & string;
  const codes = Object.keys(vocabulary) as [Code, ...Code[]];
  const byWord = new Map(codes.map((code) => [vocabulary[code] as string, code]));
  const codeOf = (value: unknown) => (typeof value === 'string' ? (byWord.get(value) ?? value) : value);
  return z.preprocess(codeOf, z.enum(codes).meta({ words: Object.values(vocabulary) }));
}
