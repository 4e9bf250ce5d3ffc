import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { convertWithSurnames } from '../../../../src/content/text/surnames.ts';

const convert = Converter({ from: 'cn', to: 'tw' });

describe('surnames in converted texts', () => {
  it.each([
    ['组长：范建国', '組長：范建國'],
    ['副组长：于洋、余明、张三、谷雨生', '副組長：于洋、余明、張三、谷雨生'],
    ['成员：王一、钟山、党国强', '成員：王一、鍾山、党國強'],
    ['县长余国强，书记于洪涛，范长江同志', '縣長余國強，書記于洪濤，范長江同志'],
    ['任命余斌为局长，于某某、姓范的', '任命余斌為局長，于某某、姓范的'],
    ['范县长和于副县长指出', '范縣長和于副縣長指出'],
    ['联系人：涂明（电话）', '聯繫人：涂明（電話）'],
  ])('%s', (words, converted) => {
    expect(convertWithSurnames(words, convert)).toBe(converted);
  });

  it('after a long list of names with an office before it, and with none', () => {
    const list = '张三、李四光、'.repeat(40);
    expect(convertWithSurnames(`成员：${list}范建国`, convert)).toBe(`成員：${convert(list)}范建國`);
    expect(convertWithSurnames(`${list}范建国`, convert)).toBe(convert(`${list}范建国`));
  });

  it.each([
    '位于县城，关于规范，高于，余额，范围，于是',
    '书记于近日召开，县长于2025年，主任于三月',
    '大于5%，对于县长，由于县长同意，位于县委书记',
    '成员：党委、党办、谷物、郁金香、沈阳',
    '组长：县政府分管领导；成员：县发改局、县科技局',
    '经余杭区委书记同意，范县、余姚市',
  ])('and none in %s', (words) => {
    expect(convertWithSurnames(words, convert)).toBe(convert(words));
  });
});
