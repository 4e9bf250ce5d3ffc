import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFold } from '../../../../src/search/folding/fold.ts';
import { scriptMap } from '../../../../src/search/folding/script-map.ts';
import { corrections } from '../../../../src/search/suggest/correct.ts';
import { formatHan, parseHan } from '../../../../src/search/folding/han-numerals.ts';
import { matchAbbreviation } from '../../../../src/search/suggest/match-names.ts';
import { otherFigures } from '../../../../src/search/suggest/other-figures.ts';
import { partsApart } from '../../../../src/search/suggest/parts-apart.ts';
import { lettersOf, matchPinyin } from '../../../../src/search/suggest/match-pinyin.ts';
import { makePairTable } from '../../../../src/search/suggest/pair-table.ts';
import { makePinyinTable } from '../../../../src/search/suggest/pinyin-table.ts';
import { makeRegionalWords, variantsAmong } from '../../../../src/search/suggest/regional-words.ts';
import { replaceWords } from '../../../../src/search/suggest/replace-words.ts';

const fold = makeFold(scriptMap());
const texts = [['科技创新平台', '高新技术企业总数', '重庆市银行'], ['研发经费占比']];
const pairs = makePairTable(texts);

describe('corrections', () => {
  it.each([
    ['a wrong character', '科技创斯', '科技创新'],
    ['a wrong character at the start', '稞技创新', '科技创新'],
    ['two wrong characters in eight', '高薪技术起业总数', '高新技术企业总数'],
    ['a missing character', '科技新平台', '科技创新平台'],
    ['a character too many', '科技的创新', '科技创新'],
  ])('mend %s', (_title, typed, meant) => {
    expect(corrections(typed, pairs).map(({ text }) => text)).toContain(meant);
  });

  it('give nothing for what is far from everything, too short or too long', () => {
    for (const term of ['氦氖氩氪', '科技', '科'.repeat(30)]) expect(corrections(term, pairs)).toEqual([]);
  });
});

describe('corrections of terms with figures', () => {
  const table = makePairTable([['投资 120 亿元', '出生率 3.5 ‰', '完成 20 万元', '企业 60 至 80 户的规模']]);
  it('touch neither figures nor their units', () => {
    for (const term of [' 20 亿元', ' 3.5 %', ' 60  80 户', ' 6080 户', '投资 130 亿元']) expect(corrections(term, table)).toEqual([]);
  });

  it('mend words farther off', () => {
    expect(corrections('企业 60 至 80 户的规莫', table).map(({ text }) => text)).toContain('企业 60 至 80 户的规模');
  });
});

describe('otherFigures', () => {
  it.each([
    ['20户', '二十户'],
    ['二十户', '20户'],
    ['2个', '两个'],
    ['二〇二五年', '2025年'],
    ['2021年至2025年', '2021—2025年'],
    ['2021—2025年', '2021年—2025年'],
    ['60到80户', '60—80户'],
    ['68%—70%', '68—70%'],
    ['2021-12-03', '2021年12月3日'],
    ['2021/12/3', '2021年12月3日'],
    ['2021.12', '2021年12月'],
    ['2021年03月05日', '2021年3月5日'],
    ['百分之五十', '50%'],
    ['50%', '百分之五十'],
    ['千分之三点五', '3.5‰'],
    ['三分之一', '1/3'],
    ['1/3', '三分之一'],
    ['一百零五家', '105家'],
    ['示发改第八号', '示发改8号'],
  ])('writes %s as %s', (typed, other) => {
    expect(otherFigures(fold.text(typed))).toContain(fold.text(other));
  });

  it('makes no figure of a name or of what is no number', () => {
    for (const word of ['十四五规划', '科技创新']) expect(otherFigures(word)).toEqual([]);
    for (const word of ['十四五', '百', '三十百', '两两']) expect(parseHan(word), word).toBeNull();
  });

  it('reads back every number that it writes', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 9999 }), (value) => parseHan(formatHan(value)) === value));
  });
});

describe('full names', () => {
  const names = ['大竹县住房和城乡建设局', '大竹县人力资源和社会保障局', '定西市发展和改革委员会', '仙居县科学技术局'];
  it.each([
    ['大竹县住建局', '大竹县住房和城乡建设局'],
    ['县人社局', '大竹县人力资源和社会保障局'],
    ['定西市发改委', '定西市发展和改革委员会'],
  ])('are found by %s', (short, full) => {
    expect(matchAbbreviation(short, names)).toEqual([full]);
  });

  it('are not found by what is none of them', () => {
    for (const term of ['大竹县', '大竹县财政局', '局建住', '建设', '仙居县科学技术局'])
      expect(matchAbbreviation(term, names), term).toEqual([]);
  });
});

describe('partsApart', () => {
  const apart = (term: string) => partsApart(fold.text(term), ['仙居县', '仙居']).map((parts) => parts.join('|'));
  it.each([
    ['仙居县马铃薯', '仙居县|马铃薯'],
    ['仙居的马铃薯', '仙居|马铃薯'],
    ['研发经费9亿元', '研发经费| 9 亿元'],
    ['仙居2025年研发经费', '仙居| 2025 年|研发经费'],
  ])('parts %s', (term, expected) => {
    expect(apart(term)).toContain(expected);
  });

  it('cuts neither ranges nor what stands alone', () => {
    for (const term of ['60—80户', '9亿元', '科技创新', '仙居县']) expect(apart(term), term).toEqual([]);
  });
});

describe('pinyin', () => {
  const titles = texts.flat();
  const table = makePinyinTable(titles, fold);

  it.each([
    ['whole words', 'kejichuangxin', '科技创新'],
    ['a character as it is read in its word', 'chongqing', '重庆'],
    ['another reading in another word', 'yinhang', '银行'],
    ['initials', 'gxjs', '高新技术'],
  ])('finds %s', (_title, letters, word) => {
    expect(matchPinyin(letters, titles, table)).toContain(word);
  });

  it('takes letters and tones only', () => {
    expect(lettersOf(fold.text('kē jì'))).toBe('keji');
    expect(lettersOf(fold.text('ke1 ji4'))).toBe('keji');
    expect(lettersOf(fold.text('5g 网络'))).toBeNull();
  });
});

describe('words of other regions', () => {
  const folded = [['智慧财产权战略'], ['专案管理', '项目管理']];
  const words = makeRegionalWords(folded, fold);

  it('are those that the texts use', () => {
    expect(replaceWords('知识产权', words)).toContain('智慧财产权');
    expect(replaceWords('项目管理', words)).toContain('专案管理');
    expect(words.flat()).not.toContain('软体');
  });

  it('are named beside results only where both are used', () => {
    expect(variantsAmong(words, folded)).toContainEqual(['项目', '专案']);
    expect(variantsAmong(words, folded).flat()).not.toContain('智慧财产权');
  });
});
