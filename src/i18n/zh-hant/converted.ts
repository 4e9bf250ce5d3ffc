import type { ConvertedWords } from '../dictionary/converted.ts';

/** Words of converted texts, in Traditional Chinese. */
export const converted = {
  label: '機器轉換，以原文為準',
  about: '這一頁的文字由程式逐字轉換，沒有經過人工核對，只轉換字形，不改換用詞。資料、附件和引用，請看原文。',
  link: { 'zh-Hans': '簡體文本', 'zh-Hant': '繁體文本' },
  toOriginal: '查看原文',
} satisfies ConvertedWords;
