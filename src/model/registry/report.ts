import { z } from 'zod';
import { field, list, optional, term } from '../values/field.ts';
import { line, prose, webAddress } from '../values/text.ts';
import { decimal } from '../values/decimal.ts';
import { id, reference } from '../values/id.ts';
import { fullDate, partialDate } from '../values/partial-date.ts';
import { reportStates } from '../vocabularies.ts';
import { observationPeriod } from './observation.ts';

/** What proves a report: a document by its title, with an address or an attached file. */
const evidence = z.strictObject({
  title: field('名称', line, '证明材料的名称，例如“县政府门户网站通报”。'),
  url: field('网址', optional(webAddress), '材料的网址；没有就留空，但网址和文件至少要有一个。'),
  file: field('文件', optional(line), '随报告保存的材料，放在与报告文件同名的文件夹中。'),
});

/**
 * What was reported of one item of a plan: an entry of `content/reports/*.yaml`. It names exactly one target, milestone or task;
 * a target is reported by a value with its period, or by a state where no number can be given; the others by a state.
 */
export const report = z.strictObject({
  plan: field('规划', reference, '规划的编号。'),
  target: field('目标', optional(id), '所报告目标的编号；目标、节点、任务三者只写一个。'),
  milestone: field('节点', optional(id), '所报告节点的编号。'),
  task: field('任务', optional(id), '所报告任务的编号。'),
  date: field('报告日期', fullDate, '作出报告的日期，年-月-日，不晚于数据截止日。'),
  reachedDate: field(
    '达到日期',
    optional(partialDate),
    '实际达到的日期，可以只到年或月；报告在期限之后、而期限以内已经达到的，要写，否则判为逾期达到。',
  ),
  state: field('状态', optional(term(reportStates)), '达到、进行中或未达到；目标写了数值的可以不写。'),
  period: field('时期', optional(observationPeriod), '数值或状态所属的时期；写了数值就必须写。'),
  value: field('数值', optional(decimal), '目标达到的数值，照抄材料中的数字；节点和任务不写。'),
  unit: field('单位', optional(line), '数值的单位，照抄材料；与目标的单位不同的，须是同一种量。写了数值就必须写。'),
  reporter: field('报告单位', optional(reference), '作出报告的单位编号；不清楚就留空。'),
  note: field('说明', optional(prose), '完成的内容，或未完成的原因。'),
  evidence: field('证明材料', list(evidence), '证明材料，至少一项。'),
});

export type Report = z.infer<typeof report>;
