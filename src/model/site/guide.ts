import { z } from 'zod';
import { field, optional } from '../values/field.ts';
import { line, prose } from '../values/text.ts';

const office = z.strictObject({
  name: field('工作机构名称', optional(line), '政府信息公开工作机构的名称。'),
  address: field('办公地址', optional(line), '工作机构的办公地址。'),
  hours: field('办公时间', optional(line), '工作机构的办公时间。'),
  phone: field('联系电话', optional(line), '工作机构的联系电话。'),
  fax: field('传真号码', optional(line), '工作机构的传真号码；没有传真就写“无”。'),
  internet: field('互联网联系方式', optional(line), '工作机构的电子邮箱或网址。'),
});

/** What a disclosure guide must hold (政府信息公开条例, art. 12). */
export const guide = z.strictObject({
  classification: field('政府信息的分类', optional(prose), '政府信息分成哪些类。'),
  arrangement: field('编排体系', optional(prose), '政府信息怎样编排。'),
  access: field('获取方式', optional(prose), '公众怎样获取政府信息。'),
  office: field('工作机构', optional(office), '政府信息公开工作机构和它的联系方式。'),
});

/** A disclosure guide; what it does not state is `null`. */
export type Guide = z.infer<typeof guide>;

const contents = ['classification', 'arrangement', 'access'] as const;
const officeKeys = ['name', 'address', 'hours', 'phone', 'fax', 'internet'] as const;

/** A field of the guide: `access`, or `phone` of the office. */
export type GuideField = (typeof contents)[number] | (typeof officeKeys)[number];

/** The fields of a guide in the order of the law, each with its path in the frontmatter and its value. */
export function guideFields(
  page: Guide | null,
): readonly { readonly key: GuideField; readonly path: string; readonly value: string | null }[] {
  return [
    ...contents.map((key) => ({ key, path: `guide.${key}`, value: page?.[key] ?? null })),
    ...officeKeys.map((key) => ({ key, path: `guide.office.${key}`, value: page?.office?.[key] ?? null })),
  ];
}
