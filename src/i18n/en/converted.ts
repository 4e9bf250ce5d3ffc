import type { ConvertedWords } from '../dictionary/converted.ts';

/** Words of converted texts, in English. */
export const converted = {
  label: 'Converted by machine; the original prevails',
  about:
    'The text on this page was converted character by character by a program and not checked by anyone. Only the script is changed, not the wording. For data, attachments and citation see the original.',
  link: { 'zh-Hans': 'Text in Simplified script', 'zh-Hant': 'Text in Traditional script' },
  toOriginal: 'See the original',
} satisfies ConvertedWords;
