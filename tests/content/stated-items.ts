import { z } from 'zod';
import { sectionPlaces, statedStructure } from './section-places.ts';

const ids = z.array(z.string()).default([]);
const quote = z.object({ quote: z.string() });

const statedTarget = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  operator: z.string(),
  value: z.number().nullable(),
  unit: z.string().nullable(),
  measure: z.string(),
  direction: z.string(),
  modality: z.string(),
  base: z.object({ year: z.number().nullable(), value: z.number(), source: z.string() }).nullable(),
  stretch: z.object({ value: z.number() }).nullish(),
  targetYear: z.number().nullable(),
  scope: z.string(),
  partOf: z.string().nullish(),
  restates: z.string().nullish(),
  perCapita: z.string().nullish(),
  population: z.string().nullish(),
  peerCount: z.number().nullish(),
  batches: z.number().nullish(),
  durationYears: z.number().nullish(),
  programme: z.string().nullish(),
  headline: z.string().nullish(),
  responsible: ids,
  section: z.string(),
  evidence: quote,
  printedNumbers: z.array(z.string()).default([]),
});

const statedMilestone = z.object({
  id: z.string(),
  name: z.string(),
  targetYear: z.number().nullable(),
  phase: z.string().nullish(),
  modality: z.string(),
  responsible: ids,
  section: z.string(),
});

const statedTask = z.object({
  number: z.string(),
  numberNormalised: z.string().optional(),
  title: z.string(),
  section: z.string(),
  group: z.string().default('主要任务'),
  responsible: ids,
  responsiblePrinted: z.string().nullable(),
  leadExplicit: z.literal(false),
});

const statedBody = z.object({
  id: z.string(),
  printed: z.array(z.string()),
  normalised: z.string().nullable(),
  level: z.string(),
  kind: z.string(),
});

const identified = z.array(z.object({ id: z.string() })).default([]);

const statedItems = z.object({
  structure: statedStructure.default([]),
  targets: z.array(statedTarget),
  milestones: z.array(statedMilestone),
  tasks: z.array(statedTask),
  bodies: z.array(statedBody),
  phases: identified,
  incentives: identified,
  anomalies: identified,
});

export type StatedTarget = z.infer<typeof statedTarget>;
export type StatedMilestone = z.infer<typeof statedMilestone>;
export type StatedTask = z.infer<typeof statedTask>;
export type StatedBody = z.infer<typeof statedBody>;

/** Parses a file of facts into the items that a plan states, their sections by place and not by printed number. */
export function parseStatedItems(facts: unknown): z.infer<typeof statedItems> {
  const stated = statedItems.parse(facts);
  const places = sectionPlaces(stated.structure);
  const placed = <Item extends { section: string }>(items: Item[]) =>
    items.map((item) => ({ ...item, section: places.get(item.section) ?? item.section }));
  return { ...stated, targets: placed(stated.targets), milestones: placed(stated.milestones), tasks: placed(stated.tasks) };
}
