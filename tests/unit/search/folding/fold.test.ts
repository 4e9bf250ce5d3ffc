import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFold } from '../../../../src/search/folding/fold.ts';
import { readingsOf } from '../../../../src/search/folding/readings.ts';
import { scriptMap, scriptMapFor } from '../../../../src/search/folding/script-map.ts';
import { formatScriptPairs, parseScriptPairs } from '../../../../src/search/folding/script-pairs.ts';

const fold = makeFold(scriptMap());

describe('fold', () => {
  it.each([
    ['width', '２．６５％', '2.65%'],
    ['case', 'R&D intensity', 'r&dintensity'],
    ['accents', 'Café', 'cafe'],
    ['Traditional characters', '創新型建設科技行動計劃', '创新型建设科技行动计划'],
    ['half-converted text', '重大技術產業化示范項目', '重大技术产业化示范项目'],
    ['one word in two conversions', '博士後 博士后', '博士后博士后'],
    ['forms of Hong Kong and Taiwan', '裏裡衞為着', '里里卫为着'],
    ['punctuation and spaces', '（一）加大 投入，', '一加大投入'],
    ['brackets of document numbers', '国办发〔2017〕43号', '国办发201743号'],
    ['brackets typed on a keyboard', '国办发[2017]43号', '国办发201743号'],
    ['the mark of an index number', '000014349/2021-00110', '000014349202100110'],
    ['a full stop that ends something', '1. 完成.', '1完成'],
    ['plus and ampersand', '“互联网＋” R＆D', '互联网+r&d'],
    ['compatibility signs', '①㎡Ⅱ', '1m2ii'],
    ['radicals of PDF files', '⻓三⻆、⻛电、⻢铃薯、⼈⼯智能', '长三角风电马铃薯人工智能'],
    ['foreign letters that look Latin', 'СО2、ΑI、Аррlе', 'co2aiapple'],
    ['circles for zero', '二○二六年', '二〇二六年'],
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

describe('readingsOf', () => {
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
