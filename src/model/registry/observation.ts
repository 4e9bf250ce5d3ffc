import { z } from 'zod';
import { decimal } from '../values/decimal.ts';
import { field, optional, term } from '../values/field.ts';
import { clauseAddress, id } from '../values/id.ts';
import { isPartialDate, isYear, partialDate } from '../values/partial-date.ts';
import { line, webAddress } from '../values/text.ts';
import { certainties, observationKinds, observationStatuses } from '../vocabularies.ts';

/** Whether the text is a year `2020`, half-year `2020-H1`, quarter `2020-Q3`, month `2020-05`, or a span of years `2016/2020`. */
export function isObservationPeriod(text: string): boolean {
  const [start = '', end, ...rest] = text.split('/');
  if (end !== undefined) return rest.length === 0 && isYear(start) && isYear(end) && start < end;
  if (/^\d{4}-(H[12]|Q[1-4])$/.test(text)) return isYear(text.slice(0, 4));
  return text.length <= 7 && isPartialDate(text);
}

/** A period of observation: year, half-year, quarter, month, or span. */
export const observationPeriod = z.string().refine(isObservationPeriod, { error: 'observation-period' });

/** One measured value: a row of `content/observations/*.csv`. Missing periods are missing, never interpolated. */
export const observation = z.strictObject({
  indicator: field('指标', id, '指标库中的编号。'),
  region: field('地区', optional(id), '地区的编号。'),
  scope: field('范围', optional(line), '小于地区的范围，例如某个园区。'),
  period: field('时期', observationPeriod, '年 2020、半年 2020-H1、季 2020-Q3、月 2020-05，或一段年份 2016/2020。'),
  value: field('数值', decimal, '观测到的数值，照抄来源中的数字。'),
  unit: field('单位', line, '数值的单位。'),
  kind: field('数值性质', term(observationKinds), '时点或当期值、一段时期累计，或为另一时期的倍数。'),
  base: field('倍数的基期', optional(observationPeriod), '数值性质为倍数时，与哪一时期相比。'),
  status: field('状态', term(observationStatuses), '初步、最终、修订或未载明。'),
  source: field('来源', line, '数值出自哪里。'),
  clause: field('出处条款', optional(clauseAddress), '数值出自本站哪份规划的哪一条，写“规划编号#条款”。'),
  url: field('网址', optional(webAddress), '来源的网址；没有就留空。'),
  file: field('文件', optional(line), '来源的文件，放在与观测表同名的文件夹中；没有就留空。'),
  publishedDate: field('发布日期', optional(partialDate), '来源发布的日期；没有就留空。'),
  certainty: field('把握', term(certainties), '数值与时期对应的把握：确定、很可能或可能。'),
  note: field('说明', optional(line), '需要说明的情况。'),
});

export type Observation = z.infer<typeof observation>;
