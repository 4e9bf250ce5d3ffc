import { z } from 'zod';
import { field } from '../model/values/field.ts';
import {
  milestoneVerdicts,
  observationStatuses,
  pathBaseSources,
  targetVerdicts,
  taskVerdicts,
  verdictReasons,
} from '../model/vocabularies.ts';
import type { Vocabulary } from '../model/values/term.ts';
import { calendarYear, code, date, number, text } from './column-types.ts';

const reason = field('判定依据', code(verdictReasons), '由哪一条规则得出判定。');
const sentence = field('判定说明', text, '用一句话写明判定用到的数值和规则。');
const origins = { observation: '观测值', report: '进展报告' } as const;

const base = z.strictObject({
  year: field('基期年', calendarYear.nullable(), '计算应有进度的起点年份。'),
  value: field('基期值', number, '计算应有进度的起点数值。'),
  source: field('基期来源', code(pathBaseSources), '起点是文中写明、推算、观测到的，还是累计从零起。'),
});

const latest = z.strictObject({
  period: field('时期', text, '所用数值的时期。'),
  value: field('数值', number, '所用的数值。'),
  unit: field('单位', text, '所用数值的单位。'),
  status: field('状态', code(observationStatuses), '所用数值是初步、最终还是修订。'),
  source: field('来源', text, '所用数值的来源。'),
  from: field('取自', code(origins), '所用数值取自观测值还是进展报告。'),
});

const inputs = z.strictObject({
  asOf: field('数据截止日', date, '判定以这一天为准。'),
  targetYear: field('目标年', calendarYear.nullable(), '应当达到的年份。'),
  base: field('起点', base.nullable(), '计算应有进度的起点；没有则为空。'),
  latest: field('所用数值', latest.nullable(), '目标年的数值；没有时为目标年以前最近的数值。'),
  required: field('应有数值', number.nullable(), '从起点平稳推进，到所用数值的时期应有的数值，保留四位小数。'),
  progress: field('进度', number.nullable(), '实际变化与应有变化之比，保留四位小数。'),
  annualGrowth: field('年均变化', number.nullable(), '从起点到所用数值的年均变化，百分数，按几何平均计算，保留两位小数。'),
  onTrack: field('进展正常标准', number, '进度达到多少算进展正常。'),
  away: field('偏离标准', number, '进度低于多少算偏离。'),
  tolerance: field('左右的宽度', number, '目标写“左右”时允许相差的比例。'),
});

/** The verdict on a target, as data files hold it. */
export const targetVerdictRow = z.strictObject({
  state: field('判定', code(targetVerdicts), '按截止日判断，目标的进展怎样。'),
  reason,
  inputs: field('判定所用数值', inputs, '得出判定用到的全部数值。'),
  sentence,
});

/** The verdict on a milestone or task, as data files hold it. */
function reportVerdictRow<const V extends Vocabulary>(states: V) {
  return z.strictObject({
    state: field('判定', code(states), '按截止日判断，进展怎样。'),
    reason,
    reported: field('报告日期', date.nullable(), '最近一次报告的日期；没有报告则为空。'),
    sentence,
  });
}

/** The verdict on a milestone. */
export const milestoneVerdictRow = reportVerdictRow(milestoneVerdicts);

/** The verdict on a task. */
export const taskVerdictRow = reportVerdictRow(taskVerdicts);
