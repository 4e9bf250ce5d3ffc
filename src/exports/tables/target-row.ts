import { z } from 'zod';
import { field } from '../../model/values/field.ts';
import {
  baseSources,
  comparators,
  directions,
  hedges,
  measures,
  natures,
  targetKinds,
  targetVerdicts,
  targetYearSources,
} from '../../model/vocabularies.ts';
import { correctedColumn, sourcesColumn } from './field-sources.ts';
import { leadColumn, partColumns } from './roles.ts';
import { targetVerdictRow } from './verdict-row.ts';
import { address, calendarYear, code, flag, key, number, period, planKey, text, wholeNumber } from './column-types.ts';

const base = z.strictObject({
  year: field('基期年', calendarYear.nullable(), '基期的年份。'),
  value: field('基期值', number, '基期的数值。'),
  source: field('基期来源', code(baseSources), '基期值是文中写明，还是由文中其他数字推算。'),
});

/** One target of one plan: a row of `targets.json` and `targets.csv`. */
export const targetRow = z.strictObject({
  plan: field('规划编号', planKey, '目标所在规划的编号，对应规划表的 id。'),
  planTitle: field('规划名称', text, '目标所在规划的名称。'),
  id: field('目标编号', key, '目标在本规划内的编号；与规划编号合用才在全站唯一。'),
  kind: field('目标类型', code(targetKinds), '目标属于七种类型中的哪一种，决定哪些数值列有内容。'),
  name: field('目标名称', text, '目标说的是什么事、什么范围。'),
  comparator: field(
    '比较',
    code(comparators).nullable(),
    '实际数值应当怎样与目标值相比；倍数和覆盖为等于，区间、位次和只有方向的目标为空。',
  ),
  value: field('目标值', number.nullable(), '目标的数值；倍数为几倍，覆盖为百分数，位次为前几名；区间和只有方向的目标为空。'),
  min: field('下限', number.nullable(), '区间目标的下限。'),
  max: field('上限', number.nullable(), '区间目标的上限。'),
  unit: field('单位', text.nullable(), '文中写的单位。'),
  unitNormalised: field('规范单位', text.nullable(), '单位的规范写法；与文中写法相同时为空。'),
  base: field('基期', base.nullable(), '文中写明或由文中数字推算的起点；文中没有则为空。'),
  baseNote: field('基期说明', text.nullable(), '推算基期的算式，或对基期的说明。'),
  stretch: field('争取值', number.nullable(), '在目标值之外进一步争取达到的数值。'),
  stretchHedge: field('争取值语气', code(hedges).nullable(), '争取值的承诺语气。'),
  targetYear: field('目标年', calendarYear.nullable(), '应当达到目标的年份。'),
  targetYearSource: field('目标年来源', code(targetYearSources).nullable(), '目标年是文中写明，还是按规划期末、期限或阶段推定。'),
  deadline: field('期限原文', text.nullable(), '文中关于期限的原话。'),
  due: field('到期时间', period.nullable(), '以这一时间的最后一天为准：写明的，或由期限原文、目标年得出。'),
  start: field('开始时间', period.nullable(), '文中写明的开始时间；累计数从这时算起。'),
  duration: field('期限年数', wholeNumber.nullable(), '文中只写“三年内”一类期限时的年数。'),
  phase: field('阶段编号', key.nullable(), '文中只写阶段、没有写年份时，阶段在本规划内的编号。'),
  phaseName: field('所属阶段', text.nullable(), '上述阶段的名称。'),
  batches: field('批次', wholeNumber.nullable(), '分几批完成。'),
  scope: field('范围', text.nullable(), '目标适用的范围，可以小于或大于规划的地区。'),
  denominator: field('分母', text.nullable(), '比率或密度的分母，例如“每万人”。'),
  population: field('覆盖对象', text.nullable(), '覆盖目标所覆盖的群体。'),
  coveredBy: field('覆盖内容', text.nullable(), '覆盖目标用什么来覆盖。'),
  peerGroup: field('比较对象', text.nullable(), '位次目标与谁相比。'),
  peerCount: field('比较对象数', wholeNumber.nullable(), '位次目标的比较对象有多少个。'),
  span: field('增长跨度', text.nullable(), '年均增长所跨的年份。'),
  reference: field('参照', text.nullable(), '只有方向的目标与哪一时期相比。'),
  magnitude: field('幅度用语', text.nullable(), '只有方向的目标描述幅度的词，例如“有所”。'),
  hedge: field('语气', code(hedges), '承诺的语气。'),
  groupHedge: field('统领语', text.nullable(), '统领一组目标的语气词句。'),
  group: field('所属口号', text.nullable(), '概括若干目标的口号，只作引用，不作计算。'),
  direction: field('方向', code(directions).nullable(), '数值朝哪个方向变化算好；位次以小为好，此列为空。'),
  measure: field('数值类型', code(measures), '数值是存量、新增量、比重还是其他，不同类型不能相加或相比。'),
  nature: field('属性', code(natures).nullable(), '约束性或预期性；文中没有写则为空。'),
  headline: field('主要目标', flag, '是否列入规划页首的“一页看懂”。'),
  printed: field('原文数字', text, '文中写出的数字或文字，原样照抄。'),
  bodies: field('责任单位编号', z.array(key), '责任单位的编号，对应单位表的 id。'),
  bodyNames: field('责任单位', z.array(text), '责任单位的全称，次序与编号相同。'),
  indicator: field('指标编号', key.nullable(), '对应的指标在指标库中的编号。'),
  partOf: field('其中项', key.nullable(), '本目标是同一规划中哪一目标的“其中”项。'),
  restates: field('重申的目标', key.nullable(), '本目标重申同一规划中的哪一目标；统计时只算一次。'),
  stepOf: field('分年度目标属于', key.nullable(), '本目标是同一规划中哪一目标的分年度目标；统计时只算一次。'),
  stepTimes: field('分年度目标的时间', z.array(period), '本目标写明的分年度目标各应在什么时间达到，按时间先后。'),
  stepValues: field('分年度目标值', z.array(number), '各步的数值，次序与时间相同。'),
  stepStates: field('分年度判定', z.array(code(targetVerdicts)), '各步的判定，次序与时间相同。'),
  programme: field('所属计划', text.nullable(), '目标所属的专项计划或工程。'),
  verdict: field('判定', targetVerdictRow, '进展的判定、依据、所用数值和说明。'),
  clause: field('条款', text.nullable(), '正文中写明本目标的条款，是规划页上的锚点。'),
  url: field('地址', address, '本目标在本站的地址。'),
  notes: field('备注', text.nullable(), '对本目标的说明。'),
  corrects: correctedColumn,
  sources: sourcesColumn,
  region: field('目标的地区编号', key.nullable(), '目标说的是另一个地区时它的编号，对应地区表的 id；就是规划的地区则为空。'),
  lead: leadColumn,
  ...partColumns,
});

export type TargetRow = z.infer<typeof targetRow>;
