import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const sharedFolder = join(import.meta.dirname, '../../../shared');

/** Whether the facts and raw texts that the plans were written from lie beside this folder. */
export const factsAreHere = existsSync(sharedFolder);

type Heading = { number: string; title: string; children: Heading[] };
const heading: z.ZodType<Heading> = z.object({ number: z.string(), title: z.string(), children: z.lazy(() => z.array(heading)) });
const named = z.object({ name: z.string() });

const facts = z.object({
  meta: z.object({
    indexNumber: z.string().nullish(),
    title: z.string(),
    planTitle: z.string().default(''),
    basis: z.array(z.object({ title: z.string(), number: z.string().nullish() })),
    relatedProgrammes: z.array(z.string()).default([]),
  }),
  structure: z.array(heading),
  entities: z.array(named),
  targets: z.array(named),
  baselines: z.array(named).default([]),
  bodies: z.array(z.object({ printed: z.array(z.string()), normalised: z.string().nullable() })),
  tasks: z.array(z.object({ responsiblePrinted: z.string().nullable() })),
  namedWork: z.object({ items: z.array(z.string()) }).optional(),
});

type Facts = z.infer<typeof facts>;

/** What a plan was written from: its raw text, everything the facts say as text, and the names in them. */
export type PlanFacts = { readonly rawText: string; readonly allWords: string; readonly names: readonly string[] };

function leaves(value: unknown): string[] {
  if (value !== null && typeof value === 'object') return Object.values(value).flatMap(leaves);
  return [String(value)];
}

function headingNames(items: readonly Heading[]): string[] {
  return items.flatMap((item) => [item.title, item.number + item.title, ...headingNames(item.children)]);
}

/** Titles and names that the facts list: documents and their numbers, headings, institutions, programmes, pieces of work, bodies and lists of bodies, indicators. */
function namesOf(data: Facts, allWords: string): string[] {
  return [
    data.meta.indexNumber ?? '',
    data.meta.title,
    data.meta.planTitle,
    ...data.meta.basis.flatMap((item) => [item.title, item.number ?? '']),
    ...data.meta.relatedProgrammes,
    ...headingNames(data.structure),
    ...[...data.entities, ...data.targets, ...data.baselines].map((item) => item.name),
    ...data.bodies.flatMap((body) => [...body.printed, body.normalised ?? '']),
    ...data.tasks.map((task) => task.responsiblePrinted ?? ''),
    ...(data.namedWork?.items ?? []),
    ...(allWords.match(/《[^《》]+》/g) ?? []),
  ];
}

/** Reads the file of facts of the seed with this number. */
export function readFacts(seed: string): unknown {
  return JSON.parse(readFileSync(join(sharedFolder, 'facts', `${seed}.json`), 'utf8'));
}

/** Loads the facts of the seed with this number. */
export function loadPlanFacts(seed: string): PlanFacts {
  const json = readFacts(seed);
  const rawFile = readdirSync(join(sharedFolder, 'seeds')).find((file) => file.startsWith(`${seed}_`));
  if (rawFile === undefined) throw new Error(`No raw text of seed ${seed}.`);
  const allWords = leaves(json).join('\n');
  return {
    rawText: readFileSync(join(sharedFolder, 'seeds', rawFile), 'utf8'),
    allWords,
    names: namesOf(facts.parse(json), allWords),
  };
}
