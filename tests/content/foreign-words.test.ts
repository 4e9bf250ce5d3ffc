import { describe, expect, it } from 'vitest';
import { findForeignNumbers, findForeignQuotes } from './foreign-words.ts';

describe('findForeignNumbers(text, sources)', () => {
  it('finds a number that no source states', () => {
    expect(findForeignNumbers('投入由2.5亿元增加到4.7亿元', ['2020年投入2.5亿元', '到2025年超过4亿元'])).toEqual(['4.7']);
  });

  it('compares whole numbers, not parts of them', () => {
    expect(findForeignNumbers('5家、1家、5.0家', ['15家、51家、5.05家'])).toEqual(['5', '1', '5.0']);
  });

  it('reads full-width digits as digits', () => {
    expect(findForeignNumbers('３０家', ['30家'])).toEqual([]);
  });
});

describe('findForeignQuotes(text, sources)', () => {
  it('finds words in quotation or title marks that no source holds', () => {
    expect(findForeignQuotes('实施“千帆计划”和“百舸计划”，出台《示例县科技奖励办法》', ['实施“千帆计划”'])).toEqual([
      '百舸计划',
      '示例县科技奖励办法',
    ]);
  });

  it('accepts words that differ in width and white space only', () => {
    expect(findForeignQuotes('《示例县（东湖）规划》', ['《示例县(东湖) 规划》'])).toEqual([]);
  });
});
