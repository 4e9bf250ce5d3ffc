import { z } from 'zod';
import { decimal } from '../values/decimal.ts';
import { field, list, optional } from '../values/field.ts';
import { fullDate } from '../values/partial-date.ts';
import { line } from '../values/text.ts';

/** One adjustment of a target after the plan was issued: 2.65%调整为2.4%. */
const adjustment = z.strictObject({
  date: field('调整日期', fullDate, '从哪一天起按调整后的数。'),
  value: field('调整后的值', optional(decimal), '调整后的目标值；区间目标写 min 和 max。'),
  min: field('调整后的下限', optional(decimal), '调整后的下限；只有区间目标写。'),
  max: field('调整后的上限', optional(decimal), '调整后的上限；只有区间目标写。'),
  by: field('调整依据', optional(line), '决定调整的文件或会议，照抄名称；不清楚就留空。'),
});

export type Adjustment = z.infer<typeof adjustment>;

/** The adjustments of a target. The numbers that the plan printed stay as they are. */
export const adjusted = field(
  '中期调整',
  list(adjustment),
  '目标发布以后的调整，按时间先后；原来的数不改，两个数都公开，从调整之日起按新的数判定。',
);
