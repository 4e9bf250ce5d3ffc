import { z } from 'zod';
import { inEachLanguage, type Language, languageCodes, languages } from '../languages.ts';
import { field, optional, term } from '../values/field.ts';
import { id } from '../values/id.ts';
import { line, prose } from '../values/text.ts';
import { comparabilities, directions, measures } from '../vocabularies.ts';

const otherName = (language: Language) => {
  const { inChinese } = languages[language];
  return field(`${inChinese.replace('中文', '')}名称`, optional(line), `指标的${inChinese}名称；没有就留空。`);
};

const namesSchema = z.strictObject({ ...inEachLanguage(otherName), 'zh-Hans': field('简体名称', line, '指标的简体中文名称。') });

/** The definition of a measure that several plans may set targets for. */
export const indicator = z.strictObject({
  id: field('编号', id, '指标在全站唯一的编号。'),
  names: field('名称', namesSchema, '指标的各语言名称。'),
  unit: field('单位', line, '指标的单位；目标和观测值可以用同一种量的其他单位，例如万元与亿元。'),
  measure: field('数值类型', term(measures), '存量、新增量、比重、增速、密度、金额等。'),
  direction: field('方向', term(directions), '数值上升、下降还是保持算好。'),
  definition: field('指标解释', optional(prose), '指标的含义和算法；没有依据就留空。'),
  statisticalScope: field('统计口径', optional(prose), '统计的范围和对象；没有依据就留空。'),
  source: field('数据来源', optional(line), '数据由谁发布；没有依据就留空。'),
  comparable: field('可比性', term(comparabilities), '不同规划之间能否相比。'),
  comparabilityNote: field('可比性说明', optional(prose), '为什么可比、有条件可比或不可比。'),
});

export type Indicator = z.infer<typeof indicator>;

/** The names of an indicator in other languages than Simplified Chinese, as far as it has them. */
export function otherNames({ names }: Pick<Indicator, 'names'>): readonly string[] {
  return languageCodes.flatMap((language) => (language === 'zh-Hans' || names[language] === null ? [] : [names[language]]));
}
