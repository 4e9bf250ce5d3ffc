import { z } from 'zod';
import { indicatorAddress } from '../model/addresses.ts';
import type { Portal } from '../model/portal.ts';
import { field } from '../model/values/field.ts';
import { comparabilities, directions, measures } from '../model/vocabularies.ts';
import { address, code, key, text } from './column-types.ts';
import { linkTo } from './link.ts';

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
