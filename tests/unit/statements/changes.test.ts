import { describe, expect, it } from 'vitest';
import { read, short } from './read.ts';

const changes = (text: string) =>
  read(text).map(({ change, direction, measure }) => [
    change?.value.kind ?? null,
    change?.value.yearly ?? null,
    direction?.value,
    measure?.value,
  ]);

describe('changes', () => {
  it.each([
    ['投资年均增长5%。', ['relative', true, 'up', 'rate']],
    ['投资增长5%以上。', ['relative', false, 'up', 'rate']],
    ['能耗下降13.5%。', ['relative', false, 'down', 'rate']],
    ['覆盖率提高2个百分点。', ['points', false, 'up', 'flow']],
    ['预期寿命再提高1.5岁。', ['absolute', false, 'up', 'flow']],
    ['覆盖率提高到95%。', [null, null, 'up', 'coverage']],
  ])('%s', (text, expected) => {
    expect(changes(text)).toEqual([expected]);
  });

  it('takes yearly growth as growth, and other growth as a threshold', () => {
    expect(short('投资年均增长5%，收入增长5%。')).toEqual(['growth = 5 %', 'threshold = 5 %']);
  });

  it('counts from the base that the words name', () => {
    expect(read('投资比2025年增长5%。')[0]?.base?.value).toEqual({ year: 2025, value: null, unit: null });
    expect(read('占比从77%提高到80%以上。')[0]?.base?.value).toEqual({ year: null, value: '77', unit: '%' });
    expect(short('占比从77%提高到80%以上。')).toEqual(['threshold >= 80 %']);
  });

  it('gives each figure of a list the base of its own place', () => {
    const readings = read('两项标准分别从每人每月209元、280元提高到217元、290元。');
    expect(readings.map(({ value, base }) => [value?.value.value, base?.value.value])).toEqual([
      ['217', '209'],
      ['290', '280'],
    ]);
  });
});
