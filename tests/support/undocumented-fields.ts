import { z } from 'zod';

/** Paths of the object fields under a schema that lack a Chinese title or a description that is a Chinese sentence. */
export function undocumentedFields(schema: z.core.$ZodType, path: string): string[] {
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape).flatMap(([name, field]) => {
      const own = isDocumented(field) ? [] : [`${path}.${name}`];
      return own.concat(undocumentedFields(field, `${path}.${name}`));
    });
  }
  if (schema instanceof z.ZodArray) return undocumentedFields(schema.element, `${path}[]`);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => undocumentedFields(option, `${path}<${kindOf(option)}>`));
  if (schema instanceof z.ZodPipe) return [...undocumentedFields(schema.in, path), ...undocumentedFields(schema.out, path)];
  const wraps = schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault;
  return wraps ? undocumentedFields(schema.unwrap(), path) : [];
}

function isDocumented(field: z.core.$ZodType): boolean {
  const { title = '', description = '' } = z.globalRegistry.get(field) ?? {};
  return /\p{Script=Han}/u.test(title) && /\p{Script=Han}.*。$/u.test(description);
}

function kindOf(option: z.core.$ZodType): string {
  const kind: unknown = option instanceof z.ZodObject ? option.shape['kind'] : undefined;
  return kind instanceof z.ZodLiteral ? String(kind.value) : '';
}
