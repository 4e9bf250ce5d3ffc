import { duePeriod } from '../time/due.ts';
import { field, optional } from '../values/field.ts';
import { line } from '../values/text.ts';

/** When an item of a plan begins and falls due: fields that targets, milestones and tasks share. */
export const dueFields = {
  start: field(
    '开始时间',
    optional(duePeriod),
    '文中写明的开始时间，写法同 due；累计数写从哪一时期起累计，只管一年的写那一年。没有就留空。',
  ),
  due: field(
    '到期时间',
    optional(duePeriod),
    '应当完成的时间：年 2027、半年 2027-H1、季 2027-Q3、月 2027-09、日 2027-09-15，以其最后一天为准；期限原文已写明月份的可以不写。',
  ),
  deadline: field('期限原文', optional(line), '文中关于期限的原话，例如“2020年底前”“6月底前”。'),
};
