import { z } from 'zod';

const numeral = z.union([z.number(), z.string()]).nullish();

/** One labelled promise of a text; places in code points. */
export const label = z.object({
  file: z.string(),
  offset: z.number(),
  words: z.string(),
  printedOffset: z.number().optional(),
  kind: z.string(),
  kindAlt: z.array(z.string()).default([]),
  comparator: z.string().nullish(),
  comparatorAlt: z.array(z.string()).default([]),
  value: numeral,
  min: numeral,
  max: numeral,
  unit: z.string().nullish(),
  targetYear: z.number().nullish(),
  targetYearAlt: z.array(z.number()).default([]),
  hedge: z.string().nullish(),
  measure: z.string().nullish(),
  measureAlt: z.array(z.string()).default([]),
  direction: z.string().nullish(),
  targetYearSource: z.string().nullish(),
  scope: z.string().nullish(),
  sameFigure: z.number().default(1),
  certainty: z.string().default('确定'),
});

export type Label = z.infer<typeof label>;
