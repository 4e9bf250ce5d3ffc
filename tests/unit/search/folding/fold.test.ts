import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFold } from '../../../../src/search/folding/fold.ts';
import { readingsOf } from '../../../../src/search/folding/readings.ts';
import { scriptMap, scriptMapFor } from '../../../../src/search/folding/script-map.ts';
import { formatScriptPairs, parseScriptPairs } from '../../../../src/search/folding/script-pairs.ts';

const fold = makeFold(scriptMap());

describe('fold', () => {
  it.each([
    ['width', '２．６５％', ' 2.65 %'],
    ['case', 'R&D intensity', 'r&dintensity'],
    ['accents', 'Café', 'cafe'],
    ['Traditional characters', '創新型建設科技行動計劃', '创新型建设科技行动计划'],
    ['half-converted text', '重大技術產業化示范項目', '重大技术产业化示范项目'],
    ['one word in two conversions', '博士後 博士后', '博士后博士后'],
    ['forms of Hong Kong and Taiwan', '裏裡衞為着', '里里卫为着'],
    ['punctuation and spaces', '（一）加大 投入，', '一加大投入'],
    ['brackets of document numbers', '国办发〔2017〕43号', '国办发 2017  43 号'],
    ['brackets typed on a keyboard', '国办发[2017]43号', '国办发 2017  43 号'],
    ['the mark of an index number', '000014349/2021-00110', ' 000014349 / 2021 至 00110 '],
    ['a full stop that ends something', '1. 完成.', ' 1 完成'],
    ['plus and ampersand', '“互联网＋” R＆D', '互联网+r&d'],
    ['compatibility signs', '①㎡Ⅱ', ' 1 m 2 ii'],
    ['radicals of PDF files', '⻓三⻆、⻛电、⻢铃薯、⼈⼯智能', '长三角风电马铃薯人工智能'],
    ['foreign letters that look Latin', 'СО2、ΑI、Аррlе', 'co 2 aiapple'],
    ['circles for zero', '二○二六年', ' 二〇二六 年'],
    ['characters that nobody sees', '长\u200B三\uE123角\u00AD地\u00A0区', '长三角地区'],
    ['emoji and control characters', '😀\u0000\u202e规划', '规划'],
  ])('sees through %s', (_title, text, expected) => {
    expect(fold.text(text)).toBe(expected);
  });

  it('is done at once: folding again changes nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold.text(fold.text(text)) === fold.text(text)));
  });

  it('tells for each character where it stood', () => {
    expect(fold.withPlaces('（R＆D）經費')).toEqual([
      { character: 'r', start: 1, end: 2 },
      { character: '&', start: 2, end: 3 },
      { character: 'd', start: 3, end: 4 },
      { character: '经', start: 5, end: 6 },
      { character: '费', start: 6, end: 7 },
    ]);
  });

  it('takes half a surrogate pair for nothing', () => {
    expect(fold.text('规\ud83d划')).toBe('规划');
  });
});

describe('figures', () => {
  it.each([
    ['digits', '120亿元', ' 120 亿元'],
    ['a decimal', '13.5%', ' 13.5 %'],
    ['a share of a thousand', '3.5‰', ' 3.5 ‰'],
    ['full width', '１３．５％', ' 13.5 %'],
    ['thousands', '1,200家，3,000,000元', ' 1200 家 3000000 元'],
    ['thousands in full width', '１，２００家', ' 1200 家'],
    ['neighbours that are no thousands', '2019,2020年；20，30家；5,20家', ' 2019  2020 年 20  30 家 5  20 家'],
    ['a version and what names have', '3.0版 5G PM2.5 COVID-19 R&D-2020', ' 3.0 版 5 gpm 2.5 covid 19 r&d 2020 '],
    ['Chinese numerals', '3万5千家 二十亿20亿', ' 3 万 5 千家 二十 亿 20 亿'],
    ['Chinese numerals, to their end', '第二十一条，三百万亩，二〇二五年', '第 二十一 条 三百 万亩 二〇二五 年'],
    [
      'words with numerals that are no figures',
      '十四五、十三五，一二三产业，三五年，百万，统一，两',
      '十四五十三五一二三产业三五年百万统一两',
    ],
    ['circled numbers', '①建设②3家', ' 1 建设 2  3 家'],
    ['fractions', '1/3 １／３ ⅓ 1⁄3', ' 1 / 3  1 / 3  1 / 3  1 / 3 '],
    ['a ratio and a time', '3:1 09:30', ' 3 比 1  09 比 30 '],
    ['zero-width characters within a figure', '1\u200b20家', ' 120 家'],
    ['a full stop between words', 'www.gov.cn', 'www.gov.cn'],
  ])('end at their digits: %s', (_title, text, expected) => {
    expect(fold.text(text)).toBe(expected);
  });

  it.each([
    '60至80户',
    '60——80户',
    '60—80户',
    '60–80户',
    '60-80户',
    '60~80户',
    '60～80户',
    '６０－８０户',
    '60 — 80户',
    '60−80户',
    '60〜80户',
  ])('are a range in %s', (text) => {
    expect(fold.text(text)).toBe(' 60 至 80 户');
  });

  it.each([
    ['with signs', '68%—70%', ' 68 %至 70 %'],
    ['with units', '2021年—2025年，3家-5家，1月-3月', ' 2021 年至 2025 年 3 家负 5 家 1 月至 3 月'],
    ['below zero', '-5—-3℃，−5～3℃', '负 5 至负 3 c负 5 至 3 c'],
    ['a dash that is none', '——2025年，目标——9亿元', ' 2025 年目标 9 亿元'],
  ])('read ranges %s', (_title, text, expected) => {
    expect(fold.text(text)).toBe(expected);
  });

  it.each(['增长率-1.2‰', '增长率−1.2‰', '增长率－1.2‰', '增长率负1.2‰'])('keep their sign in %s', (text) => {
    expect(fold.text(text)).toBe('增长率负 1.2 ‰');
  });

  it('have no sign at a break or after a bullet', () => {
    expect(fold.text('2020\n-1.2%')).toBe(' 2020 负 1.2 %');
    expect(fold.text('- 5家')).toBe(' 5 家');
  });

  it('contain no part of themselves, wherever they stand', () => {
    const figure = fc.tuple(fc.nat(99999), fc.option(fc.nat(99))).map(([whole, part]) => `${whole}${part === null ? '' : `.${part}`}`);
    const around = fc.constantFrom('', '约', '（', '、', '第', '—');
    fc.assert(
      fc.property(figure, figure, around, (a, b, before) => {
        const text = fold.text(`${before}${a}户`);
        return text.includes(fold.text(b)) === (a === b);
      }),
    );
  });
});

describe('readingsOf', () => {
  it('reads document numbers without 第 and as one string, numbers of record as one string', () => {
    expect(readingsOf('示发改〔2021〕第8号').map(fold.text)).toEqual(['示发改 2021 第 8 号', '示发改 2021  8 号', '示发改 20218 号']);
    expect(readingsOf('000014349/2021-00110').map(fold.text)).toContain(' 000014349202100110 ');
    expect(readingsOf('令第８號').map(fold.text)).toContain('令 8 号');
  });

  it('reads over a gloss within a word, and over nothing else', () => {
    expect(readingsOf('研发（R&D）经费').map(fold.text)).toEqual(['研发r&d经费', '研发经费']);
    for (const text of ['（一）加大投入', '（A）甲', '县（市、区）试点', '经费（R&D）']) expect(readingsOf(text)).toEqual([text]);
  });
});

describe('the character map', () => {
  it('leads to forms that are simplified no further', () => {
    const map = scriptMap();
    expect(map.size).toBeGreaterThan(3000);
    expect(Array.from(map).filter(([, simplified]) => map.has(simplified) && map.get(simplified) !== simplified)).toEqual([]);
  });

  it('is cut to a corpus without changing what can match it', () => {
    const cut = scriptMapFor(scriptMap(), new Set('创新'));
    expect(cut.get('創')).toBe('创');
    expect(cut.has('產')).toBe(false);
    expect(parseScriptPairs(formatScriptPairs(cut))).toEqual(cut);
  });
});
