import type { ConvertedWords } from '../dictionary/converted.ts';

/** Words of converted texts, in Simplified Chinese. */
export const converted = {
  label: '机器转换，以原文为准',
  about: '这一页的文字由程序逐字转换，没有经过人工核对，只转换字形，不改换用词。数据、附件和引用，请看原文。',
  link: { 'zh-Hans': '简体文本', 'zh-Hant': '繁体文本' },
  toOriginal: '查看原文',
} satisfies ConvertedWords;
