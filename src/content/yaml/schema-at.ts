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
