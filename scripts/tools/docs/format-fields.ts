import { z } from 'zod';
import { documentationOf, unwrap } from '../../../src/content/yaml/schema-at.ts';
import { wordsOf } from '../../../src/content/yaml/words-of.ts';
import { planFrontmatter } from '../../../src/model/plan/frontmatter.ts';
import { body } from '../../../src/model/registry/body.ts';
import { indicator } from '../../../src/model/registry/indicator.ts';
import { observation } from '../../../src/model/registry/observation.ts';
import { region } from '../../../src/model/registry/region.ts';
import { frameFrontmatter, pageFrontmatter } from '../../../src/model/site/page.ts';
import { siteConfig } from '../../../src/model/site/site.ts';
import { targetKinds } from '../../../src/model/vocabularies.ts';

type Table = { readonly title: string; readonly schema: z.ZodObject };

const tables: readonly Table[] = [
  { title: '规划的资料栏（plans/*.mdx）', schema: planFrontmatter },
  { title: '单位（bodies/*.yaml，每项一个单位）', schema: body },
  { title: '地区（regions.yaml，每项一个地区）', schema: region },
  { title: '指标（indicators/*.yaml，每项一个指标）', schema: indicator },
  { title: '观测值（observations/*.csv，表头用下列名称）', schema: observation },
  { title: '网站设置（site.yaml）', schema: siteConfig },
  { title: '网站页面的资料栏（pages/*.mdx）', schema: pageFrontmatter },
  { title: '页首和页尾的资料栏（frame/header.mdx、frame/footer.mdx）', schema: frameFrontmatter },
];

function isRequired(schema: z.core.$ZodType): boolean {
  return schema instanceof z.ZodType && !schema.safeParse(undefined).success;
}

/** What stands inside a field: objects to be shown in tables of their own. */
function innerTables(name: string, title: string, schema: z.core.$ZodType): Table[] {
  const inner = unwrap(schema, undefined);
  const item = inner instanceof z.ZodArray ? unwrap(inner.element, undefined) : inner;
  if (item instanceof z.ZodObject) return [{ title: `${title} ${name}`, schema: item }];
  if (!(item instanceof z.ZodDiscriminatedUnion)) return [];
  return item.options.flatMap((option) => {
    if (!(option instanceof z.ZodObject)) return [];
    const kind = wordsOf(option.shape[item.def.discriminator])[0] ?? '';
    const words = Object.entries(targetKinds).find(([code]) => code === kind)?.[1] ?? '';
    return [{ title: `${title} ${name}：${words}（kind: ${kind}）`, schema: option }];
  });
}

function rowOf(name: string, schema: z.core.$ZodType): string {
  const { title, description } = documentationOf(schema);
  const words = wordsOf(schema);
  const allowed = words.length > 1 ? ` 可以写：${words.join('、')}。` : '';
  return `| \`${name}\` | ${title ?? ''} | ${isRequired(schema) ? '必填' : ''} | ${description.replaceAll('<', '\\<')}${allowed} |`;
}

function formatTable({ title, schema }: Table, level: number): string[] {
  const fields = Object.entries(schema.shape);
  const rows = fields.map(([name, field]) => rowOf(name, field));
  const inner = fields.flatMap(([name, field]) => innerTables(name, documentationOf(field).title ?? '', field));
  const head = [`${'#'.repeat(level)} ${title}`, '', '| 项目 | 名称 | | 说明 |', '| --- | --- | --- | --- |'];
  return [...head, ...rows, '', ...inner.flatMap((table) => formatTable(table, Math.min(level + 1, 4)))];
}

/** Every field that staff may write, with its sentence from the schema, as a Markdown page. */
export function formatFields(): string {
  const intro = ['# 字段说明', '', '本页由程序的字段定义生成。没有注明“必填”的项目，文中没有载明就整行不写，网页上显示“未载明”。', ''];
  return [...intro, ...tables.flatMap((table) => formatTable(table, 2))].join('\n');
}
