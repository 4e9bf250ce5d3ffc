import {
  milestoneVerdicts,
  pathBaseSources,
  reportStates,
  targetVerdicts,
  taskVerdicts,
  verdictReasons,
} from '../../model/vocabularies.ts';
import type { VerdictWords } from '../dictionary/verdicts.ts';

/** Words of verdicts, in Simplified Chinese. */
export const verdicts = {
  target: targetVerdicts,
  milestone: milestoneVerdicts,
  task: taskVerdicts,
  reason: verdictReasons,
  report: reportStates,
  baseSource: pathBaseSources,
  separator: '；',
  sentence: (day, parts) => `截至${day}：${parts}。`,
  aim: (aim) => `目标是${aim}，没有写明目标年`,
  aimBy: (year, aim) => `目标是到${year}${aim}`,
  base: (amount, source) => `基期值${amount}（${source}），没有写明年份`,
  baseOf: ({ year, amount, source }) => `基期${year}为${amount}（${source}）`,
  latest: (period, amount) => `报告的${period}数值为${amount}`,
  nothing: '没有报告',
  required: (period, amount) => `从基期平稳推进，${period}应为${amount}`,
  progress: (share, threshold) => `实际变化是应有变化的${share}，达到${threshold}算进展正常`,
  growth: (period, rate) => `从基期到${period}年均变化${rate}`,
  due: (year) => `期限是${year}`,
  undated: '没有写明期限',
  reported: (day, state) => `${day}报告“${state}”`,
  conclusion: (state, reason) => `判定为“${state}”（${reason}）`,
} satisfies VerdictWords;
