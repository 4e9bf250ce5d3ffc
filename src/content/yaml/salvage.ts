import { z } from 'zod';
import { schemaAt, unwrap } from './schema-at.ts';
import type { Path } from './yaml-source.ts';

/** Where data is not as its author wrote it: a field left out, something put in its place, or an id kept although its form is wrong. */
export type Fault = { readonly path: Path; readonly how: 'left-out' | 'stand-in' | 'as-written' };

export type Salvaged<T> = { readonly data: T; readonly faults: readonly Fault[] };

/** The line of problems that are left out, because the data at their place is in doubt itself. */
export const doubtfulLine = 0;

/** How often faults are mended that only show once others are. */
const maxRounds = 8;

/** Of these some text fits every field of text that must not be left out. */
const texts = ['x', '1', '2000', '2000-01-01', '2000-01-01 00:00', 's1', 'x#s1', 'https://site.invalid/', 'x@site.invalid', '某某令第1号'];

/** Something that a schema takes, where what was written is not, or `undefined`. */
function standInFor(schema: z.core.$ZodType): unknown {
  const inner = unwrap(schema, undefined);
  if (inner instanceof z.ZodEnum) return inner.options[0];
  if (inner instanceof z.ZodLiteral) return [...inner.values][0];
  if (inner instanceof z.ZodBoolean) return false;
  if (inner instanceof z.ZodArray) return [];
  if (inner instanceof z.ZodObject) return {};
  if (inner instanceof z.ZodDiscriminatedUnion) {
    const [first] = inner.options;
    const { discriminator } = inner.def;
    return first instanceof z.ZodObject ? { [discriminator]: standInFor(first.shape[discriminator]) } : undefined;
  }
  return schema instanceof z.ZodType ? texts.find((text) => schema.safeParse(text).success) : undefined;
}

type Holder = Record<PropertyKey, unknown>;

function holderAt(root: unknown, path: Path): Holder | null {
  const found = path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    root,
  );
  return typeof found === 'object' && found !== null ? (found as Holder) : null;
}

/** Mends one fault in place: an optional field is left out, another one gets a stand-in. */
function mend(root: unknown, schema: z.core.$ZodType, issue: z.core.$ZodIssue): Fault[] {
  if (issue.code === 'unrecognized_keys') {
    const holder = holderAt(root, issue.path);
    for (const key of issue.keys) if (holder !== null) delete holder[key];
    return issue.keys.map((key) => ({ path: [...issue.path, key], how: 'left-out' }));
  }
  const discriminator = issue.code === 'invalid_union' ? (issue.discriminator ?? null) : null;
  const path = discriminator === null || issue.path.at(-1) === discriminator ? issue.path : [...issue.path, discriminator];
  const [around, key] = [path.slice(0, -1), path.at(-1)];
  const holder = holderAt(root, around);
  const found = schemaAt(schema, root, discriminator === null ? path : around);
  if (key === undefined || holder === null || !(found instanceof z.ZodType)) return [];
  if (!Array.isArray(holder) && discriminator === null && found.safeParse(undefined).success) {
    delete holder[key];
    return [{ path, how: 'left-out' }];
  }
  const standIn = standInFor(found);
  holder[key] = discriminator === null ? standIn : Object.values(Object(standIn))[0];
  return standIn === undefined ? [] : [{ path, how: 'stand-in' }];
}

const idForms = new Set(['id', 'plan-id']);

/** Ids of a wrong form are kept as they are, so that what refers to them still finds them. */
function keepIds(data: unknown, value: unknown, issues: readonly z.core.$ZodIssue[]): Set<string> {
  const kept = new Set<string>();
  for (const { message, path } of issues) {
    const key = path.at(-1);
    if (!idForms.has(message) || key === undefined) continue;
    const written = holderAt(value, path.slice(0, -1))?.[key];
    const holder = holderAt(data, path.slice(0, -1));
    if (typeof written !== 'string' || holder === null) continue;
    holder[key] = written;
    kept.add(JSON.stringify(path));
  }
  return kept;
}

/**
 * What can be used of data with faults to look for more of them: never to be published. Stand-ins say nothing; `null` where the
 * data is of a wrong sort altogether.
 */
export function salvage<T extends z.ZodType>(schema: T, value: unknown): Salvaged<z.output<T>> | null {
  const current: unknown = structuredClone(value);
  const first = schema.safeParse(value);
  const faults: Fault[] = [];
  for (let round = 0; round < maxRounds; round += 1) {
    const result = schema.safeParse(current);
    if (result.success) {
      const kept = keepIds(result.data, value, first.error?.issues ?? []);
      const told = faults.map((fault): Fault => (kept.has(JSON.stringify(fault.path)) ? { ...fault, how: 'as-written' } : fault));
      return { data: result.data, faults: told };
    }
    const mended = result.error.issues.flatMap((issue) => mend(current, schema, issue));
    if (mended.length === 0) return null;
    faults.push(...mended);
  }
  return null;
}

/** Whether a place of the data is in doubt: within the field, or the entry of a list, that has a fault. */
export function isInDoubt(faults: readonly Fault[], path: Path): boolean {
  return faults.some(({ path: fault }) => {
    const entry = fault.findIndex((key) => typeof key === 'number');
    const held = fault.slice(0, entry === -1 ? 1 : entry + 1);
    return held.every((key, index) => path[index] === key);
  });
}
