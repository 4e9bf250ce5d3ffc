import { describe, expect, it } from 'vitest';
import { read, short } from './read.ts';

describe('lists', () => {
  it('share the head and the comparator before the first figure', () => {
    expect(short('学校、医院数量分别达到5所和8家。')).toEqual(['threshold >= 5 所', 'threshold >= 8 家']);
  });

  it('share the unit behind the last figure, and say that it is inferred', () => {
    const readings = read('甲乡、乙乡企业总数分别达到5和8家。');
    expect(readings.map(({ unit }) => [unit?.value, unit?.basis])).toEqual([
      ['家', 'inferred'],
      ['家', 'stated'],
    ]);
  });

  it('name each figure with its own part of the head', () => {
    expect(read('工业、农业产值分别增长5%、3%。').map(({ subject }) => subject?.value)).toEqual(['工业', '农业产值']);
  });

  it('take the verb before the first part', () => {
    expect(read('新建学校3所、医院2家。').map(({ measure }) => measure?.value)).toEqual(['flow', 'flow']);
  });

  it('mark 其中 as a part', () => {
    expect(read('新建学校30所，其中农村学校12所。').map(({ partOf }) => partOf)).toEqual([false, true]);
  });
});
