import { z } from 'zod';
import { planFrontmatter } from '../../model/plan/frontmatter.ts';
import { body } from '../../model/registry/body.ts';
import { indicator } from '../../model/registry/indicator.ts';
import { region } from '../../model/registry/region.ts';
import { report } from '../../model/registry/report.ts';
import { frameFrontmatter, pageFrontmatter } from '../../model/site/page.ts';
import { siteConfig } from '../../model/site/site.ts';

function collect(schema: z.core.$ZodType, names: Set<string>): void {
  if (schema instanceof z.ZodObject) {
    for (const [key, field] of Object.entries<z.core.$ZodType>(schema.shape)) {
      names.add(key);
      const title = field instanceof z.ZodType ? field.meta()?.title : undefined;
      if (title !== undefined) names.add(title);
      collect(field, names);
    }
  } else if (schema instanceof z.ZodArray) collect(schema.element, names);
  else if (schema instanceof z.ZodDiscriminatedUnion) for (const option of schema.options) collect(option, names);
  else if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    collect(schema.unwrap(), names);
  else if (schema instanceof z.ZodPipe) collect(schema.in instanceof z.ZodTransform ? schema.out : schema.in, names);
}

let known: ReadonlySet<string> | undefined;

/** Every name that a field of a plan, page, registry or setting has, and its Chinese title. */
export function fieldNames(): ReadonlySet<string> {
  if (known === undefined) {
    const names = new Set<string>();
    for (const schema of [planFrontmatter, pageFrontmatter, frameFrontmatter, siteConfig, body, region, indicator, report])
      collect(schema, names);
    known = names;
  }
  return known;
}
