import { describe, expect, it } from 'vitest';
import { refusalRules } from '../../../src/statements/grammar/refusals.ts';
import { short } from './read.ts';

describe('what is no promise', () => {
  it.each(refusalRules)('$name: $example', ({ example }) => {
    expect(short(`${example}。`).filter((words) => !words.startsWith('rank'))).toEqual([]);
  });

  it.each([
    '已建成学校20所。',
    '去年新建学校20所。',
    '“十四五”期间，新建学校20所。',
    '2025年，全市新建学校20所。',
    '实施“310”工程。',
    '按照《三年行动方案（2026—2028年）》执行。',
    '落实国办发〔2018〕43号文件。',
    '重点做好9个方面工作。',
    '推进第二批试点。',
    '为65岁以上老年人体检。',
    '为0—6岁儿童体检。',
    '对企业给予5万元奖补。',
    '每3年奖励一次。',
    '开通12345热线。',
    '建设G60科创走廊和5G网络。',
    '推进750千伏电网工程。',
    '依据条例第十二条执行。',
    '坚持两个毫不动摇。',
  ])('%s', (text) => {
    expect(short(text)).toEqual([]);
  });

  it('looks back where the heading says so', () => {
    expect(short('一、2025年工作回顾\n新建学校20所。\n二、2026年重点工作\n新建学校3所。')).toEqual(['threshold = 3 所']);
    expect(short('一、规划背景\n（一）发展基础\n新建学校20所。\n（二）发展目标\n新建学校3所。')).toEqual(['threshold = 3 所']);
  });

  it('finds no promise in explanations and in articles of law', () => {
    expect(short('附件2\n名词解释\n1.甲：指新建3家的企业。')).toEqual([]);
    expect(short('第一条 税额为超过6万元。\n第二条 税额为超过7万元。\n第三条 税额为超过8万元。')).toEqual([]);
  });
});
