import { z } from 'zod';
import { unwrap } from './schema-at.ts';

/** What an author may write in a field with a closed vocabulary: the Chinese words where there are any, else the codes. */
export function wordsOf(schema: z.core.$ZodType | null): string[] {
  if (schema === null) return [];
  const inner = unwrap(schema, undefined);
  if (inner instanceof z.ZodEnum) {
    const words: unknown = inner.meta()?.['words'];
    return Array.isArray(words) ? words.map(String) : inner.options.map(String);
  }
  if (inner instanceof z.ZodDiscriminatedUnion) {
    return inner.options.flatMap((option) => (option instanceof z.ZodObject ? wordsOf(option.shape[inner.def.discriminator]) : []));
  }
  return inner instanceof z.ZodLiteral ? [...inner.values].map(String) : [];
}

/** What each kind of a discriminated union is, in a sentence, by its code; empty for any other schema. */
export function kindsOf(schema: z.core.$ZodType | null): ReadonlyMap<string, string> {
  const inner = schema === null ? null : unwrap(schema, undefined);
  if (!(inner instanceof z.ZodDiscriminatedUnion)) return new Map();
  const kinds = inner.options.flatMap((option) => (option instanceof z.ZodObject ? [option.shape[inner.def.discriminator]] : []));
  return new Map(kinds.flatMap((kind) => wordsOf(kind).map((word) => [word, kind.meta()?.description ?? ''])));
}
