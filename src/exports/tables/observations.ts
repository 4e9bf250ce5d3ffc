import { z } from 'zod';
import { evidenceAddress, planAddress } from '../../model/addresses.ts';
import type { FiledObservation, Portal } from '../../model/portal.ts';
import { field } from '../../model/values/field.ts';
import { certainties, observationKinds, observationStatuses } from '../../model/vocabularies.ts';
import { address, code, date, key, number, text } from './column-types.ts';
import { linkTo } from '../link.ts';
import { openPlans } from './plan-item-row.ts';

/** One measured value: a row of `observations.json` and `observations.csv`. */
export const observationRow = z.strictObject({
  indicator: field('指标编号', key, '观测的指标，对应指标表的 id。'),
  region: field('地区编号', key.nullable(), '观测的地区；未载明则为空。'),
  scope: field('范围', text.nullable(), '小于地区的范围。'),
  period: field('时期', text, '年 2020、半年 2020-H1、季 2020-Q3、月 2020-05，或一段年份 2016/2020。'),
  value: field('数值', number, '观测到的数值，照抄来源。'),
  unit: field('单位', text, '数值的单位。'),
  kind: field('数值性质', code(observationKinds), '当期值、一段时期累计，或为另一时期的倍数。'),
  base: field('倍数的基期', text.nullable(), '数值为倍数时，与哪一时期相比。'),
  status: field('状态', code(observationStatuses), '初步、最终、修订或未载明；修订以后，原来的值仍列一行。'),
  source: field('来源', text, '数值出自哪里。'),
  sourceUrl: field('来源网址', z.url().meta({ columnType: '网址' }).nullable(), '来源的网址。'),
  sourceFile: field('来源文件', address.nullable(), '随观测值保存的来源文件在本站的地址。'),
  publishedDate: field('发布日期', date.nullable(), '来源发布的日期。'),
  certainty: field('把握', code(certainties), '数值与时期对应的把握。'),
  clause: field('出处条款', address.nullable(), '数值出自本站规划的，条款在本站的地址。'),
  note: field('说明', text.nullable(), '需要说明的情况。'),
});

export type ObservationRow = z.infer<typeof observationRow>;

/** All observed values, in the order of their tables; a clause of a plan whose text is not open is left out. */
export function observationRows(portal: Portal, base = '/'): ObservationRow[] {
  const open = new Set(openPlans(portal).map(({ id }) => id));
  const clauseOf = ({ clause }: FiledObservation) => {
    const [plan = '', anchor = ''] = clause?.split('#') ?? [];
    return open.has(plan) ? linkTo(base, `${planAddress(plan)}#${anchor}`) : null;
  };
  return portal.observations.map((observation) => {
    const { url, file, table, ...own } = observation;
    const sourceFile = file === null ? null : linkTo(base, evidenceAddress('observations', table, file));
    return { ...own, sourceUrl: url, sourceFile, clause: clauseOf(observation) };
  });
}
