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
