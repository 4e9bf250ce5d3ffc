import { z } from 'zod';
import { field, list, optional, term } from '../values/field.ts';
import { decimal } from '../values/decimal.ts';
import { duePeriod } from '../time/due.ts';
import { id, reference } from '../values/id.ts';
import { year } from '../values/partial-date.ts';
import { count, line, prose } from '../values/text.ts';
import { adjusted } from './adjusted.ts';
import { corrects } from './correction.ts';
import { dueFields } from './due-fields.ts';
import { roleFields } from './roles.ts';
import { baseSources, directions, hedges, measures, natures, targetYearSources } from '../vocabularies.ts';

/** The starting point that a plan states, or that is derived from its figures. */
const base = z.strictObject({
  year: field('基期年', optional(year), '基期的年份；文中没有写就留空。'),
  value: field('基期值', decimal, '基期的数值，照抄文中的数字。'),
  source: field('基期来源', term(baseSources), '文中写明，还是由文中其他数字推算。'),
  note: field('基期说明', optional(line), '推算的算式，或对基期的说明。'),
});

/** A further, softer aim beyond the target: 保持前5名，力争前3名. */
const stretch = z.strictObject({
  value: field('争取值', decimal, '进一步争取达到的数值。'),
  hedge: field('争取语气', term(hedges), '争取值的语气，多为“力争”。'),
  printed: field('争取原文', line, '文中写争取值的数字或文字。'),
});

/** Fields that targets of every kind share. */
export const targetFields = {
  id: field('编号', id, '目标在本规划内唯一的编号，用小写英文字母、数字和连字符。'),
  name: field('名称', line, '目标的名称，写清是什么事、什么范围。'),
  indicator: field('对应指标', optional(reference), '指标库中的编号；同一指标可被多份规划引用。'),
  unitNormalised: field('规范单位', optional(line), '单位的规范写法；与文中写法相同时留空。'),
  measure: field('数值类型', term(measures), '存量、新增量、比重、增速、密度、金额等，不能混为一谈。'),
  hedge: field('语气', term(hedges), '承诺的语气：明确、力争、谋划或探索。'),
  groupHedge: field('统领语', optional(line), '统领一组目标的语气词句，例如“力争到2025年”。'),
  group: field('所属口号', optional(line), '概括若干目标的口号，只作引用，不作计算。'),
  headline: field('列入一页看懂', z.boolean().default(false), '是否列入页首“一页看懂”的主要目标。'),
  base: field('基期', optional(base), '文中写明或推算的起点；没有就留空，不得编造。'),
  stretch: field('争取目标', optional(stretch), '在目标之外进一步争取达到的数值。'),
  ...dueFields,
  targetYear: field('目标年', optional(year), '应当达到的年份；文中和规划期都没有就留空。'),
  targetYearSource: field('目标年来源', optional(term(targetYearSources)), '目标年是文中写明，还是按规划期末、期限或阶段推定。'),
  duration: field('期限（年）', optional(count), '文中只写“三年内”一类期限时的年数。'),
  phase: field('所属阶段', optional(id), '文中只写阶段、没有写年份时，所属阶段的编号。'),
  batches: field('批次', optional(count), '分几批完成；没有写就留空。'),
  restates: field('重申的目标', optional(id), '同一承诺在文中另一处的重复，写原目标的编号，统计时只算一次。'),
  region: field(
    '目标的地区',
    optional(reference),
    '目标说的是规划地区之内（或之外）的另一个地区时，写它的编号，例如市的规划给各县定的目标；就是规划的地区，留空。',
  ),
  scope: field('范围', optional(line), '目标适用的范围，例如“全县”，可以小于或大于规划的地区。'),
  denominator: field('分母', optional(line), '比率或密度的分母，例如“每万人”。'),
  partOf: field('其中项', optional(id), '本目标是哪一目标的“其中”项，写那一目标的编号。'),
  nature: field('属性', optional(term(natures)), '约束性或预期性；文中没有写就留空。'),
  bodies: field('责任单位', list(reference), '对本目标负责的单位编号；文中没有写就留空。'),
  ...roleFields,
  programme: field('所属计划', optional(line), '目标所属的专项计划或工程的名称。'),
  printed: field('原文数字', line, '文中写出的数字或文字，原样照抄，例如“2.0”“1/3”“过半”。'),
  notes: field('备注', optional(prose), '对本目标需要说明的情况。'),
  corrects,
  adjusted,
};

/** The direction of improvement; required for every kind but rank, never defaulted. */
export const direction = field('方向', term(directions), '数值上升、下降还是保持算好；必须写明，不作默认。');

/** The unit as the text prints it. */
export const unit = field('单位', line, '文中写的单位，例如“亿元”“%”“家”。');

/** The unit of a number that may have none: an index of 60.4. */
export const unitOfNumber = field('单位', optional(line), '文中写的单位，例如“亿元”“%”“家”；指数一类没有单位的数，留空。');

/** One year's aim on the way to a target: 2026年65%、2027年70%. */
const step = z.strictObject({
  due: field('分年时间', duePeriod, '这一步应当达到的时间，例如 2026。'),
  value: field('分年目标值', decimal, '这一步的数值，照抄文中的数字。'),
  printed: field('分年原文', line, '文中写出的数字或文字，原样照抄。'),
});

export type Step = z.infer<typeof step>;

/** The aims of single years on the way to a target. */
export const steps = field('分年度目标', list(step), '通向本目标的分年度数值，按时间先后排列；统计时与本目标合为一项。');
