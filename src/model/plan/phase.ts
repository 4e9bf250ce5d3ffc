import { z } from 'zod';
import { field } from '../values/field.ts';
import { id } from '../values/id.ts';
import { list, optional } from '../values/optional.ts';
import { partialDate } from '../values/partial-date.ts';
import { count, line } from '../values/text.ts';

/** A stage of a plan; its dates may be unstated. */
export const phase = z.strictObject({
  id: field('编号', id, '阶段在本规划内唯一的编号。'),
  name: field('名称', line, '阶段的名称，例如“重点推进期”。'),
  order: field('次序', count, '第几个阶段，从 1 数起。'),
  start: field('开始', optional(partialDate), '开始的年、月或日；文中没有写就留空。'),
  end: field('结束', optional(partialDate), '结束的年、月或日；文中没有写就留空。'),
  items: field('事项', list(line), '本阶段要做的事。'),
});
