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

// Characters for private use, which no content may hold.
const [open, middle, close] = ['\uE000', '\uE001', '\uE002'];

/**
 * Words of a text as a sentence of the interface may hold them: marked with their language where it is another one and the words are for a page.
 * `placeMarks` makes elements of the marks, once for the whole page.
 */
export function markLanguage(
  words: string,
  { lang }: { readonly lang: string },
  { language, marksLanguages = false }: Pick<Dictionary, 'language' | 'marksLanguages'>,
): string {
  const isOwn = lang === language || lang.startsWith(`${language}-`);
  return !marksLanguages || isOwn || !(lang.startsWith('zh') ? /\p{Script=Han}/u : /\p{L}/u).test(words)
    ? words
    : open + lang + middle + words + close;
}

const mark = /\uE000([\w-]+)\uE001([^\uE002]*)\uE002/g;

/** Marked words without their marks, for drawings. */
export function withoutMarks(words: string): string {
  return words.replace(mark, '$2');
}

/** The language of the first marked words; `null` where all are in that of the interface. */
export function markedLanguage(words: string): string | null {
  return words.includes(open) ? (/\uE000([\w-]+)/.exec(words)?.[1] ?? null) : null;
}

/** Marked words as a drawing writes them: in one language as a whole. */
export function drawnWords(words: string): { readonly text: string; readonly lang: string | null } {
  return { text: withoutMarks(words), lang: markedLanguage(words) };
}

const piece = /<(\/?)([a-z][\w-]*)(?:[^>"]|"[^"]*")*>|[^<]+/gi;
/** Elements that hold words and no elements. */
const wordsOnly = new Set(['title', 'option', 'textarea', 'script']);

/** Makes elements with `lang` of the marks in the words of a page; attributes and elements that hold words only lose theirs. */
export function placeMarks(html: string): string {
  if (!html.includes(open)) return html;
  let isPlain = false;
  return html.replace(piece, (part: string, slash: string | undefined, name: string | undefined) => {
    if (name !== undefined && wordsOnly.has(name.toLowerCase())) isPlain = slash === '';
    return name !== undefined || isPlain ? withoutMarks(part) : part.replace(mark, '<span lang="$1">$2</span>');
  });
}
