import type { z } from 'zod';

/** Documents a schema field: its Chinese name and one sentence, from which the manual and the data dictionary are made. */
export function field<T extends z.ZodType>(title: string, schema: T, description: string): T {
  return schema.meta({ title, description });
}
