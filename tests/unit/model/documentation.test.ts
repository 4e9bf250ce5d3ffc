import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { undocumentedFields } from '../../support/undocumented-fields.ts';

const folder = join(import.meta.dirname, '../../../src/model');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

/** All schemas that the files of the model export, named `file:export`. */
async function exportedSchemas(): Promise<[string, z.ZodType][]> {
  const modules = await Promise.all(
    files.map((file) => import(pathToFileURL(join(folder, file)).href) as Promise<Record<string, unknown>>),
  );
  return modules.flatMap((module, place) =>
    Object.entries(module).flatMap(([name, value]): [string, z.ZodType][] =>
      value instanceof z.ZodType ? [[`${files[place]}:${name}`, value]] : [],
    ),
  );
}

describe('the model', async () => {
  const schemas = await exportedSchemas();

  it('exports the schemas that authors write by', () => {
    const names = schemas.map(([name]) => name);
    const written = ['plan/frontmatter.ts:planFrontmatter', 'site/site.ts:siteConfig', 'site/page.ts:pageFrontmatter'];
    const registries = ['body', 'region', 'indicator', 'observation'].map((name) => `registry/${name}.ts:${name}`);
    expect(names).toEqual(expect.arrayContaining([...written, ...registries]));
  });

  it.each(schemas)('documents every field of %s with a Chinese title and sentence', (name, schema) => {
    expect(undocumentedFields(schema, name)).toEqual([]);
  });
});

describe('undocumentedFields', () => {
  const documented = (schema: z.ZodType) => schema.meta({ title: '名称', description: '一句话。' });

  it('names the path of a field without title or description, through lists, unions and defaults', () => {
    const bare = z.object({ inner: z.string() });
    const schema = z.object({
      list: documented(
        z
          .array(bare)
          .nullish()
          .transform((items) => items ?? []),
      ),
      union: documented(
        z.discriminatedUnion('kind', [z.object({ kind: documented(z.literal('a')), x: z.string().meta({ title: '名' }) })]),
      ),
      preset: documented(bare.default({ inner: '' })),
    });
    expect(undocumentedFields(schema, 'root')).toEqual(['root.list[].inner', 'root.union<a>.x', 'root.preset.inner']);
  });
});
