import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convert, unitRelation } from '../../../../src/model/units/convert.ts';
import { readUnit } from '../../../../src/model/units/read-unit.ts';
import { decimal, exact, formatExact } from '../../../../src/model/values/decimal.ts';

const converted = (value: string, from: string, to: string) => {
  const amount = convert(exact(decimal.parse(value)), from, to);
  return amount === null ? null : formatExact(amount, 8);
};

describe('unitRelation', () => {
  it.each([
    ['亿元', '亿元', 'same'],
    ['家', '户', 'same'],
    ['人', '名', 'same'],
    ['%', '％', 'same'],
    ['㎡', '平方米', 'same'],
    ['m²', '平方米', 'same'],
    ['µg/m³', '微克/立方米', 'same'],
    ['μg/m³', '微克/立方米', 'same'],
    ['μg/m3', 'µg/m³', 'same'],
    ['‰', '千分之', 'same'],
    ['公里', '千米', 'same'],
    ['平方公里', '平方千米', 'same'],
    ['吨标准煤', '吨标煤', 'same'],
    ['億元', '亿元', 'same'],
    ['萬戶', '万户', 'same'],
    ['百分点', '个百分点', 'same'],
    ['亿元', '万元', 'factor'],
    ['‰', '%', 'factor'],
    ['公顷', '平方公里', 'factor'],
    ['亩', '公顷', 'factor'],
    ['人次', '万人次', 'factor'],
    ['人', '万人', 'factor'],
    ['百万吨', '万吨', 'factor'],
    ['亿千瓦时', '万千瓦时', 'factor'],
    ['吨标准煤/万元', '千克标准煤/元', 'factor'],
    ['1/10万', '‰', 'factor'],
    ['1/10万', '/10万', 'factor'],
    ['元/人', '万元/人', 'factor'],
    ['家', '个', 'likely'],
    ['户', '个', 'likely'],
    ['人', '人次', 'different'],
    ['人', '个', 'likely'],
    ['人', '位', 'likely'],
    ['人', '口', 'likely'],
    ['位', '口', 'different'],
    ['家', '位', 'different'],
    ['%', '个百分点', 'different'],
    ['%', '倍', 'different'],
    ['元', '美元', 'different'],
    ['吨', '吨标准煤', 'different'],
    ['千瓦', '千瓦时', 'different'],
    ['张/千人', '张/万人', 'factor'],
    ['所', '座', 'different'],
    ['家', '万个', 'different'],
  ])('of %s and %s is %s, both ways', (a, b, relation) => {
    // A bare 1 over ten thousands is the same share however it is written.
    const expected = a === '1/10万' && b === '/10万' ? 'same' : relation;
    expect(unitRelation(a, b)).toBe(expected);
    expect(unitRelation(b, a)).toBe(expected);
  });
});

describe('convert', () => {
  it.each([
    ['20000 万元', '2 亿元'],
    ['30000 人次', '3 万人次'],
    ['35 ‰', '3.5 %'],
    ['500 公顷', '5 平方公里'],
    ['3 亩', '2000 平方米'],
    ['5 1/10万', '0.05 ‰'],
    ['1/2 吨', '500 千克'],
    ['7 家', '7 个'],
    ['0.5 比例', '50 %'],
  ])('%s is %s', (before, after) => {
    const [value = '', from = ''] = before.split(' ');
    const [expected, to = ''] = after.split(' ');
    expect(converted(value, from, to)).toBe(expected);
  });

  it('refuses units of different things', () => {
    expect(converted('3', '%', '个百分点')).toBeNull();
    expect(converted('3', '人次', '人')).toBeNull();
  });

  it('comes back to the same number, exactly', () => {
    const units = fc.constantFrom('元', '千元', '万元', '百万元', '亿元', '万亿元');
    fc.assert(
      fc.property(fc.integer(), units, units, (number, from, to) => {
        const there = convert(exact(number), from, to);
        const back = there === null ? null : convert(there, to, from);
        expect(back?.equals(number)).toBe(true);
      }),
    );
  });
});

describe('readUnit', () => {
  it('never throws, and gives any text a dimension and a factor above zero', () => {
    const words = fc.array(fc.constantFrom(...'万亿千百十元人次/10%‰每个平方米 ²³'), { maxLength: 12 }).map((all) => all.join(''));
    fc.assert(
      fc.property(fc.oneof(words, fc.string()), (text) => {
        expect(readUnit(text).factor.compare(0)).toBeGreaterThan(0);
      }),
    );
  });
});
