import { describe, expect, it } from 'vitest';
import { toneRules } from '../../../src/statements/grammar/tones.ts';
import { read } from './read.ts';

const tones = (text: string) => read(text).map(({ hedge }) => hedge.value);

describe('tones', () => {
  it.each(toneRules)('read their own example: $example', ({ example, name, gives }) => {
    expect(read(`${example}。`)[0]?.hedge).toMatchObject({ value: gives, rule: name });
  });

  it('govern the list behind them, to the semicolon', () => {
    expect(tones('力争新建学校3所，新建医院2家；新建公园5个。')).toEqual(['strive', 'strive', 'firm']);
  });

  it('do not govern what stands before them', () => {
    expect(tones('新建学校3所，力争新建医院2家。')).toEqual(['firm', 'strive']);
  });

  it('end where 确保 begins', () => {
    expect(tones('力争新建学校3所，确保新建医院2家。')).toEqual(['strive', 'firm']);
  });
});
