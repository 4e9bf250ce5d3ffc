import { describe, expect, it } from 'vitest';
import { formatMilestoneVerdict, formatTargetVerdict, formatTaskVerdict } from '../../../../src/words/format/verdicts.ts';
import { words as zhHans } from '../../../../src/words/zh-hans/words.ts';
import { milestone } from '../../../../src/model/plan/items.ts';
import { judgeMilestone } from '../../../../src/model/verdict/judge-milestone.ts';
import { judgeTask } from '../../../../src/model/verdict/judge-task.ts';
import { type Given, judge, makeTarget, observe, tell } from '../../../support/verdicts.ts';

const sentence = (fields: Record<string, unknown>, given: Given) => {
  const target = makeTarget(fields);
  return formatTargetVerdict({ plan: { lang: 'zh-Hans-CN' }, target }, judge(target, given), zhHans);
};

describe('formatTargetVerdict', () => {
  it('tells aim, base, value, path and verdict', () => {
    expect(sentence({}, { observations: [observe('2022', '74')] })).toBe(
      '截至2023年6月30日：目标是到2025年不低于100家；基期2020年为60家（文中写明）；报告的2022年数值为74家；按应有进度，2022年应为76家；实际变化是应有变化的87.5%，达到95%算进展正常；判定为“进展滞后”（按应有进度；依据：公开证据）。',
    );
  });

  it('says that nothing was reported', () => {
    expect(sentence({ base: null, targetYear: null, targetYearSource: null }, {})).toBe(
      '目标是不低于100家，没有写明目标年；截至2023年6月30日未见公开；判定为“未报告”（截至数据截止日未见公开；依据：是否到期）。',
    );
  });

  it('gives what grows its own unit and the growth in percent', () => {
    const base = { year: '2020', value: '100', source: 'derived' };
    const growth = { kind: 'growth', measure: 'rate', comparator: '>=', value: '10', unit: '%', direction: 'up', targetYear: '2025', base };
    expect(sentence(growth, { measure: 'amount', unit: '亿元', observations: [observe('2022', '119', { unit: '亿元' })] })).toBe(
      '截至2023年6月30日：目标是到2025年年均增长10%以上；基期2020年为100亿元（由文中数字推算）；报告的2022年数值为119亿元；从基期到2022年年均变化9.09%；按应有进度，2022年应为121亿元；实际变化是应有变化的90.48%，达到95%算进展正常；判定为“进展滞后”（按应有进度；依据：公开证据）。',
    );
  });
});

describe('formatMilestoneVerdict and formatTaskVerdict', () => {
  const opened = milestone.parse({ id: 'open', name: '建成示例中心', hedge: 'firm', targetYear: '2023', targetYearSource: 'printed' });
  const reports = [tell({ target: null, milestone: 'open', state: 'in-progress' })];

  it('tell deadline, report and verdict', () => {
    const verdict = judgeMilestone(opened, reports, '2024-06-30');
    expect(formatMilestoneVerdict(verdict, '2024-06-30', zhHans)).toBe(
      '截至2024年6月30日：期限是2023年；2024年3月1日报告“进行中”；判定为“逾期”（期限已过；依据：是否到期）。',
    );
    expect(formatTaskVerdict(judgeTask({ due: null, deadline: null }, [], '2024-06-30'), '2024-06-30', zhHans)).toBe(
      '截至2024年6月30日未见公开；判定为“未报告”（截至数据截止日未见公开；依据：是否到期）。',
    );
  });
});
