import { describe, expect, it } from 'vitest';
import { makeFold } from '../../../../src/search/folding/fold.ts';
import { scriptMap } from '../../../../src/search/folding/script-map.ts';
import { corrections } from '../../../../src/search/suggest/correct.ts';
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
    expect(corrections(typed, pairs)).toContain(meant);
  });

  it('give nothing for what is far from everything, too short or too long', () => {
    for (const term of ['氦氖氩氪', '科技', '科'.repeat(30)]) expect(corrections(term, pairs)).toEqual([]);
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
