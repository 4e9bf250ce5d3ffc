import { z } from 'zod';
import { field } from '../../model/values/field.ts';
import {
  baseSources,
  certainties,
  comparabilities,
  comparators,
  directions,
  hedges,
  measures,
  observationKinds,
  observationStatuses,
  targetKinds,
  targetYearSources,
} from '../../model/vocabularies.ts';
import { address, calendarYear, code, date, key, number, planKey, text } from './column-types.ts';
import { indicatorAddress } from '../../model/addresses.ts';
import type { Portal } from '../../model/portal.ts';
import { linkTo } from '../link.ts';

const sorts = { target: '目标', observation: '观测值' } as const;

/** One number of an indicator, promised or measured: a row of `indicators/<id>.csv`. */
export const indicatorRow = z.strictObject({
  indicator: field('指标编号', key, '指标在指标库中的编号，也是文件名。'),
  sort: field('行的类别', code(sorts), '这一行是规划定的目标，还是观测值。'),
  region: field('地区编号', key.nullable(), '目标所在规划的地区，或观测值的地区；未载明则为空。'),
  scope: field('范围', text.nullable(), '小于或大于地区的范围，照录原文。'),
  period: field('时期', text.nullable(), '观测值的时期，或目标年：年 2020、半年 2020-H1、季 2020-Q3、月 2020-05、一段年份 2016/2020。'),
  value: field('数值', number.nullable(), '观测值或目标值；区间和没有数字的目标为空。'),
  min: field('下限', number.nullable(), '区间目标的下限。'),
  max: field('上限', number.nullable(), '区间目标的上限。'),
  unit: field('单位', text.nullable(), '来源中写的单位。'),
  unitNormalised: field('规范单位', text.nullable(), '目标单位的规范写法；与来源中写法相同时为空。'),
  observationKind: field('数值性质', code(observationKinds).nullable(), '观测值是当期值、一段时期累计，还是另一时期的倍数。'),
  multipleOf: field('倍数的基期', text.nullable(), '观测值为倍数时，与哪一时期相比。'),
  status: field('状态', code(observationStatuses).nullable(), '观测值是初步、最终还是修订。'),
  source: field('来源', text, '数值出自哪里。'),
  publishedDate: field('发布日期', date.nullable(), '观测值的来源发布的日期。'),
  certainty: field('把握', code(certainties).nullable(), '观测值与时期对应的把握。'),
  plan: field('规划编号', planKey.nullable(), '目标所在规划的编号，对应规划表的 id。'),
  target: field('目标编号', key.nullable(), '目标在规划内的编号，对应目标表的 id。'),
  targetName: field('目标名称', text.nullable(), '目标说的是什么事、什么范围。'),
  targetKind: field('目标类型', code(targetKinds).nullable(), '目标属于七种类型中的哪一种。'),
  comparator: field('比较', code(comparators).nullable(), '实际数值应当怎样与目标值相比。'),
  hedge: field('语气', code(hedges).nullable(), '承诺的语气。'),
  targetYearSource: field('目标年来源', code(targetYearSources).nullable(), '目标年是文中写明，还是推定。'),
  baseYear: field('基期年', calendarYear.nullable(), '目标的基期的年份。'),
  baseValue: field('基期值', number.nullable(), '目标的基期的数值。'),
  baseSource: field('基期来源', code(baseSources).nullable(), '基期值是文中写明，还是推算。'),
  url: field('地址', address.nullable(), '目标的记录，或观测值出处条款在本站的地址。'),
  note: field('说明', text.nullable(), '对目标或观测值的说明。'),
});

export type IndicatorRow = z.infer<typeof indicatorRow>;

/** One indicator: a row of `indicators.json`. */
export const indicatorEntryRow = z.strictObject({
  id: field('指标编号', key, '指标在全站唯一的编号。'),
  name: field('名称', text, '指标的简体中文名称。'),
  nameHant: field('繁体名称', text.nullable(), '指标的繁体中文名称。'),
  nameEn: field('英文名称', text.nullable(), '指标的英文名称。'),
  unit: field('单位', text, '指标的单位。'),
  measure: field('数值类型', code(measures), '存量、新增量、比重、增速、密度、金额等。'),
  direction: field('方向', code(directions), '数值上升、下降还是保持算好。'),
  definition: field('指标解释', text.nullable(), '指标的含义和算法。'),
  statisticalScope: field('统计口径', text.nullable(), '统计的范围和对象。'),
  source: field('数据来源', text.nullable(), '数据由谁发布。'),
  comparable: field('可比性', code(comparabilities), '不同规划之间能否相比。'),
  comparabilityNote: field('可比性说明', text.nullable(), '为什么可比、有条件可比或不可比。'),
  url: field('地址', address, '指标在本站的地址。'),
});

export type IndicatorEntryRow = z.infer<typeof indicatorEntryRow>;

/** All indicators of the registry, in its order. */
export function indicatorEntryRows(portal: Portal, base = '/'): IndicatorEntryRow[] {
  return portal.indicators.map(({ names, ...indicator }) => ({
    ...indicator,
    name: names['zh-Hans'],
    nameHant: names['zh-Hant'],
    nameEn: names.en,
    url: linkTo(base, indicatorAddress(indicator.id)),
  }));
}
