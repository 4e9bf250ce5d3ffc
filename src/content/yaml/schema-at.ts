import { z } from 'zod';
import type { Path } from './yaml-source.ts';

function isRecord(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Strips what wraps a schema (optional, default, pipe) and picks the member of a union that the value's discriminator names. */
export function unwrap(schema: z.core.$ZodType, value: unknown): z.core.$ZodType {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return unwrap(schema.unwrap(), value);
  if (schema instanceof z.ZodPipe) return unwrap(schema.in instanceof z.ZodTransform ? schema.out : schema.in, value);
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const key = schema.def.discriminator;
    const member = schema.options.find(
      (option) => option instanceof z.ZodObject && isRecord(value) && option.shape[key].safeParse(value[key]).success,
    );
    return member ?? schema;
  }
  return schema;
}

/** The schema of the value at a path, unions resolved by the data itself; `null` where the path leaves the schema. */
export function schemaAt(root: z.core.$ZodType, value: unknown, path: Path): z.core.$ZodType | null {
  let schema: z.core.$ZodType = root;
  let current: unknown = value;
  for (const key of path) {
    const inner = unwrap(schema, current);
    const next: z.core.$ZodType | undefined =
      inner instanceof z.ZodObject ? inner.shape[String(key)] : inner instanceof z.ZodArray ? inner.element : undefined;
    if (next === undefined) return null;
    schema = next;
    current = isRecord(current) ? current[key] : undefined;
  }
  return schema;
}

/** The names of the fields that an object at a path may have. */
export function keysAt(root: z.core.$ZodType, value: unknown, path: Path): string[] {
  const schema = schemaAt(root, value, path);
  const target: unknown = path.reduce<unknown>((data, key) => (isRecord(data) ? data[key] : undefined), value);
  const inner = schema === null ? null : unwrap(schema, target);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

/** The Chinese title and the sentence of documentation of a field. */
export function documentationOf(schema: z.core.$ZodType | null): { readonly title: string | null; readonly description: string } {
  const meta = schema instanceof z.ZodType ? schema.meta() : undefined;
  return { title: meta?.title ?? null, description: meta?.description ?? '' };
}

type Keys = { readonly top: ReadonlySet<string>; readonly all: ReadonlySet<string> };

const keysBySchema = new WeakMap<z.core.$ZodType, Keys>();

/** Adds the names of all fields within a schema, at any depth. */
function collectKeys(schema: z.core.$ZodType, keys: Set<string>): void {
  const inner = unwrap(schema, undefined);
  if (inner instanceof z.ZodArray) collectKeys(inner.element, keys);
  if (inner instanceof z.ZodDiscriminatedUnion) for (const option of inner.options) collectKeys(option, keys);
  if (!(inner instanceof z.ZodObject)) return;
  for (const [key, field] of Object.entries(inner.shape)) {
    keys.add(key);
    collectKeys(field, keys);
  }
}

/** The names of the fields of an object's schema: its own, and those at any depth. */
export function keysOf(schema: z.core.$ZodType): Keys {
  const known = keysBySchema.get(schema);
  if (known !== undefined) return known;
  const all = new Set<string>();
  collectKeys(schema, all);
  const keys = { top: new Set(keysAt(schema, {}, [])), all };
  keysBySchema.set(schema, keys);
  return keys;
}
