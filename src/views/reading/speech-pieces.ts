import { splitSpeech } from './split-speech.ts';

/** A stretch of text to be spoken in one breath, and the language it is in. */
export type Piece = { readonly text: string; readonly lang: string; readonly block: Element };

const blocks = 'h2, h3, h4, h5, h6, p, li, dt, dd, caption, tr';
/** Signs, controls and figures of the portal that are no part of the text. */
const unspoken = '.mark, .permalink, .paper-only, .read-aloud, .chart, sup, [hidden], [aria-hidden=true]';

type Stretch = { text: string; readonly lang: string; readonly block: Element };

function wordsIn(section: Element): Stretch[] {
  const found: Stretch[] = [];
  const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    const words = node.nodeValue?.replace(/\s+/g, ' ') ?? '';
    if (parent === null || words.trim() === '' || parent.closest(unspoken) !== null) continue;
    const block = parent.closest(blocks) ?? section;
    const lang = parent.closest('[lang]')?.getAttribute('lang') ?? '';
    const last = found.at(-1);
    const isNextCell = block.matches('tr') && !/[，。；]$/.test(last?.text ?? '，');
    if (last !== undefined && last.block === block && last.lang === lang) last.text += (isNextCell ? '，' : '') + words;
    else found.push({ text: words, lang, block });
  }
  return found;
}

/** What is to be read aloud of a section of running text, in order: its words without the portal's marks, cut at sentences. */
export function speechPieces(section: Element): Piece[] {
  return wordsIn(section).flatMap(({ text, lang, block }) => splitSpeech(text).map((part) => ({ text: part, lang, block })));
}
