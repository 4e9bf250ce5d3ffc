import { describe, expect, it } from 'vitest';
import { faultOfPassage } from '../../../../scripts/tools/audit/checks/languages.ts';

const faultOf = (text: string, lang: string) => faultOfPassage({ text, lang, where: '' });

describe('faultOfPassage', () => {
  it.each([
    ['财政科技支出年均增长15%以上', 'zh-Hans-CN'],
    ['三年內企業達到30戶左右', 'zh-Hant'],
    ['R&D intensity', 'zh-Hans'],
    ['按 Creative Commons Attribution 许可使用', 'zh-Hans'],
    ['Research intensity of the whole county', 'en'],
    ['乾县人民政府', 'zh-Hans'],
  ])('accepts %s as %s', (text, lang) => {
    expect(faultOf(text, lang)).toBeNull();
  });

  it.each([
    ['財政科技支出年均增長', 'zh-Hans', '繁体'],
    ['财政科技支出年均增长', 'zh-Hant', '简体'],
    ['This is a sentence in English', 'zh-Hans', '英文'],
    ['ひらがな', 'zh-Hans', '别种文字'],
    ['财政支出', 'en', '汉字'],
    ['文字', 'zh_Hans!', '语言代码'],
    ['文字', '', '没有标明'],
  ])('refuses %s as %s', (text, lang, word) => {
    expect(faultOf(text, lang)).toContain(word);
  });
});
