import { describe, expect, it } from 'vitest';
import { formatBase, formatTargetValue } from '../../../../src/words/format/targets.ts';
import { words as zhHans } from '../../../../src/words/zh-hans/words.ts';
import { target } from '../../../../src/model/plan/target.ts';
import { targetExamples } from '../../../support/targets.ts';

const { threshold, range, rank, growth, multiple, coverage, direction } = targetExamples;
const plan = { lang: 'zh-Hans-CN' };
const format = (input: unknown) => formatTargetValue(target.parse(input), plan, zhHans);

describe('formatTargetValue', () => {
  it.each([
    ['>=', '不低于9亿元'],
    ['>', '超过9亿元'],
    ['=', '9亿元'],
    ['~', '约9亿元'],
    ['<=', '不高于9亿元'],
    ['<', '低于9亿元'],
  ])('says a threshold with %s as %s', (comparator, words) => {
    expect(format({ ...threshold, comparator, value: '9', unit: '亿元' })).toBe(words);
  });

  it.each(['2.0', '0.30', '1/3', '-3.5', '12345678901234567890.10'])('prints the value %s as the author wrote it', (value) => {
    expect(format({ ...threshold, comparator: '=', value, unit: '%' })).toBe(`${value}%`);
  });

  it('prints a plain ratio without its unit', () => expect(format({ ...threshold, value: '1/3', unit: '比例' })).toBe('不低于1/3'));

  it('puts the denominator first', () => {
    expect(format({ ...threshold, denominator: '每万人', value: '5', unit: '件' })).toBe('每万人不低于5件');
  });

  it('writes a range with a dash', () => expect(format(range)).toBe('2—3个'));

  it('writes a place among its peers with the further aim', () => expect(format(rank)).toBe('在虚构省山区县中前5名，力争前3名'));

  it('writes a lead without a number', () => {
    expect(format({ ...rank, value: null, unit: null, stretch: null })).toBe('在虚构省山区县中处于领先');
  });

  it('writes the further aim of a threshold with its unit', () => {
    const stretch = { value: '10.0', hedge: '力争', printed: '10.0' };
    expect(format({ ...threshold, value: '9', unit: '亿元', stretch })).toBe('不低于9亿元，力争10.0亿元');
  });

  it.each([
    ['>=', '年均增长15%以上'],
    ['>', '年均增长超过15%'],
    ['=', '年均增长15%'],
    ['~', '年均增长约15%'],
    ['<=', '年均增长不高于15%'],
    ['<', '年均增长低于15%'],
  ])('says growth with %s as %s', (comparator, words) => {
    expect(format({ ...growth, comparator, value: '15' })).toBe(words);
  });

  it('quotes a doubling and other multiples', () => {
    expect(format(multiple)).toBe('翻番（2倍）');
    expect(format({ ...multiple, value: '1.5' })).toBe('达到基期的1.5倍');
  });

  it('tells full coverage from part of it', () => {
    expect(format(coverage)).toBe('全覆盖');
    expect(format({ ...coverage, value: '95' })).toBe('覆盖95%');
  });

  it('says a direction with what the text states of reference and magnitude', () => {
    expect(format(direction)).toBe('较上年度有所上升');
    expect(format({ ...direction, direction: 'down', reference: null, magnitude: '逐年' })).toBe('逐年下降');
    expect(format({ ...direction, direction: 'hold', reference: null, magnitude: null })).toBe('保持');
  });
});

describe('formatBase', () => {
  it('gives year, value and unit', () => expect(formatBase(target.parse(threshold), plan, zhHans)).toBe('2020年61家'));
  it('leaves out an unstated year', () => {
    expect(formatBase(target.parse({ ...threshold, base: { value: '5.450', source: 'printed' } }), plan, zhHans)).toBe('5.450家');
  });
  it('says so where the value is derived', () => {
    expect(formatBase(target.parse({ ...threshold, base: { year: '2020', value: '61', source: 'derived' } }), plan, zhHans)).toBe(
      '2020年61家（由文中数字推算）',
    );
  });
  it('says 未载明 for no base', () => expect(formatBase(target.parse(range), plan, zhHans)).toBe('未载明'));
});
