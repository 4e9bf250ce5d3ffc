import { z } from 'zod';
import { decimal } from '../../model/values/decimal.ts';
import { duePeriod } from '../../model/time/due.ts';
import { id, planId } from '../../model/values/id.ts';
import { partialDate, year } from '../../model/values/partial-date.ts';
import type { Vocabulary } from '../../model/values/field.ts';

// The data dictionary reads `columnType` and `vocabulary` back from the schema's metadata.
const typed = <T extends z.ZodType>(schema: T, columnType: string): T => schema.meta({ columnType });

/** Text for people. */
export const text = typed(z.string().min(1), '文本');

/** The id of a record. */
export const key = typed(id, '编号');

/** The id of a plan, which may hold Han characters. */
export const planKey = typed(planId, '编号');

/** A number as text, digits as printed. */
export const number = typed(decimal, '数字（文本形式，保留原有位数，可为分数）');

/** A whole number as text. */
export const wholeNumber = typed(z.string().regex(/^[1-9]\d*$/), '整数（文本形式）');

/** A calendar year as text. */
export const calendarYear = typed(year, '年份（四位数字）');

/** A date known to the year, month or day. */
export const date = typed(partialDate, '日期（年、年-月或年-月-日）');

/** A time by whose last day something is due. */
export const period = typed(duePeriod, '时期（年、年-H半年、年-Q季、年-月或年-月-日）');

/** Yes or no. */
export const flag = typed(z.boolean(), '是否（true 或 false）');

/** An address under the site's base, percent-encoded. */
export const address = typed(z.string().startsWith('/'), '本站地址');

/** One code of a closed vocabulary. */
export function code<const V extends Vocabulary>(vocabulary: V) {
  type Code = keyof V & string;
  const codes = Object.keys(vocabulary) as [Code, ...Code[]];
  return z.enum(codes).meta({ columnType: '代码', vocabulary });
}
