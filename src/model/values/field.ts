import { z } from 'zod';

/** Documents a schema field: its Chinese name and one sentence, from which the manual and the data dictionary are made. */
export function field<T extends z.ZodType>(title: string, schema: T, description: string): T {
  return schema.meta({ title, description });
}

/** Makes a field optional for the author: absent, empty or `null` all give `null`, which readers see as 未载明. */
export function optional<T extends z.ZodType>(schema: T) {
  return schema.nullish().transform((value) => value ?? null);
}

/** A list that may be left out: absent or `null` gives the empty list. */
export function list<T extends z.ZodType>(item: T) {
  return z
    .array(item)
    .nullish()
    .transform((items) => items ?? []);
}

/** A list that may be left out, and of which a single entry may be written without the list. */
export function oneOrMore<T extends z.ZodType>(item: T) {
  return z.preprocess((value) => (typeof value === 'string' && value !== '' ? [value] : value), list(item));
}

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
