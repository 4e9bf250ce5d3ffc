import type { Language } from '../model/languages.ts';
import type { words } from './zh-hans/words.ts';

/** The shape of words: any text for a text, and the same parameters for a function. */
type Widened<Words> = Words extends string
  ? string
  : Words extends (...given: infer Given) => infer Text
    ? (...given: Given) => Widened<Text>
    : Words extends readonly (infer Item)[]
      ? readonly Widened<Item>[]
      : { readonly [Key in keyof Words]: Widened<Words[Key]> };

/** All text of the interface in one language, by the part of the site that shows it. The words in Simplified Chinese come first and say which there are. */
export type Dictionary = Widened<Omit<typeof words, 'language'>> & {
  readonly language: Language;
  /** Whether formatted words carry marks of their language, which only pages can place. */
  readonly marksLanguages?: boolean;
};
