import { z } from 'zod';
import { field, type Vocabulary } from '../../model/values/field.ts';
import {
  milestoneVerdicts,
  observationStatuses,
  pathBaseSources,
  targetVerdicts,
  reportStates,
  taskVerdicts,
  unusedReasons,
  verdictGrounds,
  verdictReasons,
} from '../../model/vocabularies.ts';
import { calendarYear, code, date, flag, number, period, text } from './column-types.ts';

const reason = field('判定依据', code(verdictReasons), '由哪一条规则得出判定。');
const sentence = field('判定说明', text, '用一句话写明判定用到的数值和规则。');
const origins = { observation: '观测值', report: '进展报告' } as const;

const restsOn = field('依据', code(verdictGrounds).nullable(), '判定依据部门自述、公开证据，还是只看是否到期；无法判定的为空。');
const over = field('是否到期', flag.nullable(), '到期时间的最后一天是否已过；没有写明到期时间则为空。');

const base = z.strictObject({
  year: field('基期年', calendarYear.nullable(), '计算应有进度的起点年份。'),
  value: field('基期值', number, '计算应有进度的起点数值。'),
  unit: field('基期单位', text.nullable(), '起点数值的单位。'),
  source: field('基期来源', code(pathBaseSources), '起点是文中写明、推算、观测到的，还是累计从零起。'),
});

const value = z.strictObject({
  period: field('时期', text, '所用数值的时期。'),
  value: field('数值', number, '所用的数值。'),
  unit: field('单位', text, '所用数值的单位。'),
  status: field('状态', code(observationStatuses), '所用数值是初步、最终还是修订。'),
  source: field('来源', text, '所用数值的来源。'),
  from: field('取自', code(origins), '所用数值取自观测值还是进展报告。'),
});

const unused = value.extend({ why: field('不用的原因', code(unusedReasons), '为什么不据以判定。') });

const inputs = z.strictObject({
  asOf: field('数据截止日', date, '判定以这一天为准。'),
  targetYear: field('目标年', calendarYear.nullable(), '应当达到的年份。'),
  due: field('到期时间', period.nullable(), '以这一时间的最后一天为准；没有写明则为空。'),
  base: field('起点', base.nullable(), '计算应有进度的起点；没有则为空。'),
  latest: field('所用数值', value.nullable(), '到期当期的数值；没有时为到期以前最近的同类数值。'),
  summed: field('相加的时期', z.array(text), '所用数值由哪些年的数值相加得出；直接报告的为空。'),
  later: field('以后达到的数值', value.nullable(), '当期没有达到，以后达到目标的数值。'),
  unused: field('没有用的数值', unused.nullable(), '最近一个不据以判定的数值，和不用的原因。'),
  required: field('应有数值', number.nullable(), '从起点平稳推进，到所用数值的时期应有的数值，保留四位小数。'),
  requiredUnit: field('应有数值的单位', text.nullable(), '应有数值的单位；增速连乘的应有数值是起点的倍数，没有单位。'),
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
  restsOn,
  isOver: over,
  claim: field('部门自述', code(reportStates).nullable(), '最近一次报告写明的状态；没有则为空。'),
  isMet: field('公开数值是否符合', flag.nullable(), '所用数值是否符合目标；没有数值可以判断则为空。'),
  inputs: field('判定所用数值', inputs, '得出判定用到的全部数值。'),
  sentence,
});

/** The verdict on a milestone or task, as data files hold it. */
function reportVerdictRow<const V extends Vocabulary>(states: V) {
  return z.strictObject({
    state: field('判定', code(states), '按截止日判断，进展怎样。'),
    reason,
    restsOn,
    isOver: over,
    due: field('到期时间', period.nullable(), '以这一时间的最后一天为准；没有写明则为空。'),
    reported: field('报告日期', date.nullable(), '最近一次报告的日期；没有报告则为空。'),
    sentence,
  });
}

/** The verdict on a milestone. */
export const milestoneVerdictRow = reportVerdictRow(milestoneVerdicts);

/** The verdict on a task. */
export const taskVerdictRow = reportVerdictRow(taskVerdicts);
