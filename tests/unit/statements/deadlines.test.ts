import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const due = (text: string) => read(text).map(({ due: own, dueSource }) => [own?.value, dueSource?.value]);

describe('deadlines', () => {
  it.each([
    ['到2028年，研发强度达到3%。', '2028', 'printed'],
    ['到二〇二八年，研发强度达到3%。', '2028', 'printed'],
    ['到二三五年，研发强度达到3%。', '2035', 'printed'],
    ['研发强度比2025年提高3个百分点。', '2030', 'plan-period'],
    ['今年新建学校3所。', '2026', 'printed'],
    ['明年新建学校3所。', '2027', 'printed'],
    ['2027年底前建成学校3所。', '2027', 'printed'],
    ['2027年，6月底前建成学校3所。', '2027-06', 'printed'],
    ['2027年三季度建成学校3所。', '2027-Q3', 'printed'],
    ['“十五五”时期投资年均增长3%。', '2030', 'plan-period'],
    ['三年内新建学校3所。', '2030', 'duration'],
    ['新建学校3所。', '2030', 'plan-period'],
    ['收入从2025年的2亿元增加到2029年的5亿元。', '2029', 'printed'],
  ])('%s is due %s (%s)', (text, period, source) => {
    expect(due(text)).toEqual([[period, source]]);
  });

  it('are shared by what stands behind them in the sentence, and end with it', () => {
    expect(due('到2028年，新建学校3所；新建医院2家。新建公园5个。').map(([period]) => period)).toEqual(['2028', '2028', '2030']);
  });

  it('lead a list of lines', () => {
    expect(due('到2028年主要目标：\n——新建学校3所。\n——新建医院2家。\n新建公园5个。').map(([period]) => period)).toEqual([
      '2028',
      '2028',
      '2030',
    ]);
  });

  it('hold for what follows where they stand in brackets before a colon, and elsewhere only within them', () => {
    expect(due('预期目标（2028年底前）：新建学校3所，新建医院2家。').map(([period]) => period)).toEqual(['2028', '2028']);
    expect(due('学校（2028年改造）新增3所，新建医院2家。').map(([period]) => period)).toEqual(['2030', '2030']);
  });

  it('go to the figures in order where the text lists both', () => {
    expect(due('到2027年、2028年，普及率分别达到65%、70%。').map(([period]) => period)).toEqual(['2027', '2028']);
  });

  it('come from the heading of the section where no sentence says any', () => {
    expect(due('一、2026年重点工作\n新建学校3所。').map(([period]) => period)).toEqual(['2026']);
  });

  it('stay open where neither the words nor the plan say any', () => {
    expect(read('新建学校3所。')[0]?.due).not.toBeNull();
  });
});
