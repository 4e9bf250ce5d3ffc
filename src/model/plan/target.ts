import { z } from 'zod';
import { decimal } from '../values/decimal.ts';
import { field, optional, term } from '../values/field.ts';
import { count, line } from '../values/text.ts';
import { comparators } from '../vocabularies.ts';
import { direction, steps, targetFields, unit, unitOfNumber } from './target-fields.ts';

const kind = <const K extends string>(code: K, description: string) => field('目标类型', z.literal(code), description);

/** 达9亿元 · 超90家 · 2%左右: a value to reach, keep above or keep below. */
const threshold = z.strictObject({
  kind: kind('threshold', '达到、超过或不高于某个数值。'),
  ...targetFields,
  comparator: field('比较', term(comparators), '不低于 >=、高于 >、等于 =、约为 ~、不高于 <=、低于 <。'),
  value: field('目标值', decimal, '目标的数值，照抄文中的数字，保留有效位数。'),
  unit: unitOfNumber,
  direction,
  steps,
});

/** 2—3个: between two values. */
const range = z.strictObject({
  kind: kind('range', '介于两个数值之间。'),
  ...targetFields,
  min: field('下限', decimal, '区间的下限。'),
  max: field('上限', decimal, '区间的上限，应当大于下限。'),
  unit: unitOfNumber,
  direction,
});

/** 前5名，力争前3名 · 处于领先: a place among peers; the smaller the better. */
const rank = z.strictObject({
  kind: kind('rank', '在同类中的位次，数字越小越好。'),
  ...targetFields,
  value: field('位次', optional(decimal), '前几名；文中只写“领先”时留空。'),
  unit: field('单位', optional(line), '位次的单位，一般为“名”。'),
  peerGroup: field('比较对象', line, '与谁相比，例如“浙江山区26县”。'),
  peerCount: field('比较对象数', optional(count), '比较对象有多少个；文中没有写就留空。'),
  steps,
});

/** 年均增长15%以上: growth a year over a span, geometric. */
const growth = z.strictObject({
  kind: kind('growth', '年均增长多少。'),
  ...targetFields,
  comparator: field('比较', term(comparators), '不低于 >=、高于 >、等于 =、约为 ~、不高于 <=、低于 <。'),
  value: field('年均增长', decimal, '每年增长的百分数，按几何平均计算。'),
  unit,
  span: field('跨度', optional(line), '增长所跨的年份，例如“2021—2025”。'),
  direction,
});

/** 翻番, 减半: a multiple of a base that may be unstated; quoted, never computed from. */
const multiple = z.strictObject({
  kind: kind('multiple', '达到基期的若干倍，例如翻番。'),
  ...targetFields,
  value: field('倍数', decimal, '是基期的几倍；“翻番”写 2。只作引用，不作推算。'),
  unit,
  direction,
});

/** 规上高新技术企业全覆盖: all members of a population are covered by something. */
const coverage = z.strictObject({
  kind: kind('coverage', '某一群体全部覆盖。'),
  ...targetFields,
  value: field('覆盖率', decimal, '覆盖的百分数，全覆盖写 100。'),
  unit,
  population: field('覆盖对象', line, '被覆盖的群体，例如“规上高新技术企业”。'),
  coveredBy: field('覆盖内容', optional(line), '用什么来覆盖，例如“市级高新技术企业研发中心”。'),
  direction,
  steps,
});

/** 比上年度有所增长: a direction against a reference, without a number. */
const trend = z.strictObject({
  kind: kind('direction', '只写方向、没有数字，例如“逐年增加”。'),
  ...targetFields,
  unit: field('单位', optional(line), '单位；没有写就留空。'),
  reference: field('参照', optional(line), '与哪一时期相比，例如“上年度”。'),
  magnitude: field('幅度用语', optional(line), '描述幅度的词，例如“有所”“明显”。'),
  direction,
});

/** A numeric promise of a plan, in one of seven kinds told apart by `kind`. Values are decimal text or fractions. */
export const target = z.discriminatedUnion('kind', [threshold, range, rank, growth, multiple, coverage, trend]);

export type Target = z.infer<typeof target>;
export type TargetKind = Target['kind'];
