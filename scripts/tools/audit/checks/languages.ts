import { Converter } from 'opencc-js';
import { scriptMap } from '../../../../src/search/folding/script-map.ts';
import type { Check, Fault } from '../check.ts';

/** A piece of text as it is painted, with the language that it is marked with. */
export type Passage = { readonly text: string; readonly lang: string; readonly where: string };

/** A single character may stand in a name; this many different ones make a passage. */
const enough = 2;
/** Words in Latin letters one after another; fewer are names and terms, which need no mark (WCAG 3.1.2). */
const sentence = /(?:\b[A-Za-z][a-z'’-]*\b[ ,;:]+){3}[A-Za-z][a-z'’-]*/;
const otherScripts =
  /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Tibetan}\p{Script=Mongolian}\p{Script=Thai}]{2}/u;

const toTraditional = Converter({ from: 'cn', to: 't' });

function count(text: string, isOne: (character: string) => boolean): number {
  return [...new Set(text)].filter(isOne).length;
}

const isTraditionalOnly = (character: string) => scriptMap().has(character);
const isSimplifiedOnly = (character: string) =>
  toTraditional(character) !== character && scriptMap().get(toTraditional(character)) === character;

/** What speaks against the language that a passage is marked with, or `null`. */
export function faultOfPassage({ text, lang }: Passage): string | null {
  if (lang === '') return '没有标明语言';
  let canonical: string;
  try {
    canonical = Intl.getCanonicalLocales(lang)[0] ?? '';
  } catch {
    return `lang="${lang}" 不是语言代码`;
  }
  const { language, script } = new Intl.Locale(canonical).maximize();
  if (language !== 'zh')
    return language === 'en' && count(text, (character) => /\p{Script=Han}/u.test(character)) >= enough ? '标为英文的文字里有汉字' : null;
  if (otherScripts.test(text)) return '别种文字没有标明语言';
  if (sentence.test(text)) return '英文没有标明语言';
  const traditional = count(text, isTraditionalOnly);
  const simplified = count(text, isSimplifiedOnly);
  if (script === 'Hans' && traditional >= enough && traditional > simplified) return '繁体字没有标明 lang="zh-Hant"';
  if (script === 'Hant' && simplified >= enough && simplified > traditional) return '简体字没有标明 lang="zh-Hans"';
  return null;
}

/** The page and every passage in another language or script say in which it is written (WCAG 3.1.1, 3.1.2). */
export const checkLanguages: Check = {
  name: 'languages',
  title: '文字标明语言',
  views: ['light'],
  run: async ({ page }) => {
    const passages = await page.evaluate((): Passage[] =>
      window.audit.paintedTexts().map(({ element, text }) => ({
        text,
        lang: element.closest('[lang]')?.getAttribute('lang') ?? '',
        where: window.audit.describe(element),
      })),
    );
    const faults = passages.flatMap((passage): Fault[] => {
      if (/ > <code|class="[^"]*\bcode\b/.test(passage.where)) return [];
      const what = faultOfPassage(passage);
      return what === null ? [] : [{ what, where: passage.where }];
    });
    return { faults };
  },
};
