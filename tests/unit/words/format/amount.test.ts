import { describe, expect, it } from 'vitest';
import { dictionaryFor } from '../../../../src/words/dictionary-for.ts';
import { formatAmount } from '../../../../src/words/format/amounts.ts';
import { joinFigure, joinNumber } from '../../../../src/model/values/joined.ts';
import { formatTargetValue } from '../../../../src/words/format/targets.ts';
import { makeTarget } from '../../../support/verdicts.ts';

const [hans, hant, en] = [dictionaryFor('zh-Hans'), dictionaryFor('zh-Hant'), dictionaryFor('en')];
const amount = (value: string, unit: string | null, lang = 'zh-Hans-CN') => ({ value, unit, lang });

describe('formatAmount', () => {
  it.each([
    ['5', '1/10万', '5（1/10万）'],
    ['5', '/10万', '5（/10万）'],
    ['60.4', '无', '60.4'],
    ['60.4', null, '60.4'],
    ['60.4', '—', '60.4'],
    ['1/3', '比例', '1/3'],
    ['9', '亿元', '9亿元'],
    ['3.5', '‰', '3.5‰'],
  ])('%s %s is %s', (value, unit, words) => {
    expect(formatAmount(amount(value, unit), hans)).toBe(words);
  });

  it('says a unit in the script of the sentence', () => {
    expect(formatAmount(amount('120', '億元', 'zh-Hant'), hans)).toBe('120亿元');
    expect(formatAmount(amount('120', '亿元'), hant)).toBe('120億元');
    expect(formatAmount(amount('120', '元'), hant)).toBe('120元');
    expect(formatAmount(amount('120', '億元', 'zh-Hant'), hant)).toBe('120億元');
    expect(formatAmount(amount('120', '亿元'), en)).toBe('120 亿元');
  });

  it('never lets a comparator run into a unit that begins with a figure', () => {
    const target = makeTarget({ comparator: '<=', value: '5', unit: '1/10万', direction: 'down', base: null });
    expect(formatTargetValue(target, { lang: 'zh-Hans-CN' }, hans)).toBe('不高于5（1/10万）');
  });
});

describe('joinNumber and joinFigure', () => {
  it.each([
    ['一、', '总体要求', '一、总体要求'],
    ['（一）', '目标', '（一）目标'],
    ['2', '新建2座', '2\u3000新建2座'],
    ['1.1', '目标', '1.1\u3000目标'],
    [null, '目标', '目标'],
    ['', '目标', '目标'],
  ])('joins %s and %s as %s', (number, title, joined) => {
    expect(joinNumber(number, title)).toBe(joined);
  });

  it('keeps a name and a figure apart', () => {
    expect(joinFigure('园区1', '2025年48家')).toBe('园区1 2025年48家');
  });
});
