import type { LiveSearchWords } from './search-words.ts';
import type { SearchAnswer } from '../../../search/client/answer.ts';
import { element } from './dom.ts';
import { langOf } from './lang.ts';

export type NoticeView = {
  readonly root: string;
  readonly words: LiveSearchWords;
  readonly typed: string;
  /** The address of the same search for nothing but what was typed. */
  readonly exactAddress: string;
};

// Stand for words in a sentence until elements take their place.
const [first, second] = ['\ufdd0', '\ufdd1'];

/** A sentence with words in the language of the texts, each marked so. */
function sentence(
  text: string,
  words: readonly { readonly mark: string; readonly text: string; readonly lang: string | null }[],
): readonly (Node | string)[] {
  return text.split(/([\ufdd0\ufdd1])/).map((part) => {
    const word = words.find(({ mark }) => mark === part);
    return word === undefined ? part : element('span', { lang: word.lang }, word.text);
  });
}

/** What was typed in Latin letters is in no language of the texts. */
const typedLang = (typed: string) => (/\p{Script=Han}/u.test(typed) ? langOf(null) : null);

/** Says that nothing contains what was typed, and whose results are shown. */
export function renderCorrected({ corrected, total }: SearchAnswer, typed: string, words: LiveSearchWords): readonly (Node | string)[] {
  return sentence(words.corrected(first, second, total), [
    { mark: first, text: typed, lang: typedLang(typed) },
    { mark: second, text: corrected ?? '', lang: langOf(null) },
  ]);
}

/** The way back from other results to what was typed, and the way on from a body to what it answers for. */
export function renderNotice({ corrected, body }: SearchAnswer, { root, words, typed, exactAddress }: NoticeView): readonly HTMLElement[] {
  const link = (href: string, text: string, word: { readonly text: string; readonly lang: string | null }) =>
    element('p', {}, element('a', { href }, ...sentence(text, [{ mark: first, ...word }])));
  return [
    ...(corrected === null ? [] : [link(exactAddress, words.typedOnly(first), { text: typed, lang: typedLang(typed) })]),
    ...(body === null
      ? []
      : [link(root + body.url.slice(1), words.responsible(first, body.items), { text: body.name, lang: langOf(body.lang) })]),
  ];
}
