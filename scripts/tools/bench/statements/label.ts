import { z } from 'zod';

/** A field that may be absent or empty. */
export const maybe = <T extends z.ZodType>(schema: T) => schema.nullable().default(null);
const numeral = maybe(z.union([z.number(), z.string()]));

/** One labelled promise of a text; places in code points. */
export const label = z.object({
  file: z.string(),
  offset: z.number(),
  words: z.string(),
  printedOffset: maybe(z.number()),
  kind: z.string(),
  kindAlt: z.array(z.string()).default([]),
  comparator: maybe(z.string()),
  comparatorAlt: z.array(z.string()).default([]),
  value: numeral,
  min: numeral,
  max: numeral,
  unit: maybe(z.string()),
  targetYear: maybe(z.number()),
  targetYearAlt: z.array(z.number()).default([]),
  hedge: maybe(z.string()),
  measure: maybe(z.string()),
  measureAlt: z.array(z.string()).default([]),
  direction: maybe(z.string()),
  targetYearSource: maybe(z.string()),
  scope: maybe(z.string()),
  sameFigure: z.number().default(1),
  certainty: z.string().default('确定'),
});

export type Label = z.infer<typeof label>;
