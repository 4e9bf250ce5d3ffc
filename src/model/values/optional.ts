import { z } from 'zod';

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
