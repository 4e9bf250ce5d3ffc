const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** A number with its sign or measure, and a year in Chinese numerals: 2021—2025年, 12.5%, 第3批, 二〇三五年. */
const number =
  /第?\d[\d.,]*(?:[—–~～-]\d[\d.,]*)*(?:年度|[年月日季度%％‰家个批项户期]|[万亿]?元)?|(?<![〇零一二三四五六七八九十])[〇零一二三四五六七八九十]{2,}年|第[一二三四五六七八九十百]+[个届次批期年]?/gu;
/** What a line may not begin with: the particle, and the end of brackets and clauses. */
const neverFirst = /^[的\p{Pe}\p{Pf}，、。：；！？]/u;
const [opening, closing] = [/^[\p{Ps}\p{Pi}]/u, /^[\p{Pe}\p{Pf}，、：；]|^的$/u];
const wholeWord = /^\p{Script=Han}{2,}$/u;
const isNumber = /^第?\d|^[〇零一二三四五六七八九十]{2,}年$|^第[一二三四五六七八九十]/u;

/** The widest piece that is held together, in full-width characters, so that a title in the largest letters fits the narrowest screen. */
const widest = 6;

function tokensOf(title: string): string[] {
  const tokens: string[] = [];
  let end = 0;
  const add = (text: string) => tokens.push(...Array.from(words.segment(text), ({ segment }) => segment));
  for (const match of title.matchAll(number)) {
    add(title.slice(end, match.index));
    tokens.push(match[0]);
    end = match.index + match[0].length;
  }
  add(title.slice(end));
  return tokens;
}

/** Joins tokens where `mayBreak` does not let a line end between two of them. */
function join(tokens: readonly string[], mayBreak: (before: string, after: string) => boolean): string[] {
  const phrases: string[] = [];
  let before: string | null = null;
  for (const token of tokens) {
    if (before === null || mayBreak(before, token)) phrases.push(token);
    else phrases.push((phrases.pop() ?? '') + token);
    before = token;
  }
  return phrases;
}

/** A line may end before or after brackets and between two words; a single character more likely belongs to its neighbours than to nobody. */
function isBetweenWords(before: string, after: string): boolean {
  if (neverFirst.test(after) || opening.test(before)) return false;
  const whole = (token: string) => wholeWord.test(token) || isNumber.test(token);
  return opening.test(after) || closing.test(before) || (whole(before) && whole(after));
}

/** Where a long piece may be cut in need: before a word or a number, and after a number. */
function isBeforeWord(before: string, after: string): boolean {
  if (neverFirst.test(after) || opening.test(before)) return false;
  return wholeWord.test(after) || isNumber.test(after) || isNumber.test(before);
}

function widthOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (/[ -~]/.test(character) ? 0.5 : 1), 0);
}

/**
 * The pieces of a plan's title that should each stay in one line: a title that takes several lines keeps the sense of its words whole
 * (GB/T 9704—2012, 7.3.1). Together the pieces are the title.
 */
export function titlePhrases(title: string): readonly string[] {
  return join(tokensOf(title), isBetweenWords);
}

/** A piece of a title, and whether it is held together in one line. */
export type TitlePiece = { readonly text: string; readonly held: boolean };

/** The last resort: words and numbers by themselves, a bracket that is not held clings to what it opens or closes. */
function isAroundWord(before: string, after: string): boolean {
  return [before, after].some((token) => wholeWord.test(token) || isNumber.test(token));
}

/**
 * The pieces of a title: phrases, those too wide for a narrow screen cut before words and numbers. What is still too wide may break
 * anywhere but in its numbers.
 */
export function titlePieces(title: string): readonly TitlePiece[] {
  const fits = (text: string) => widthOf(text) <= widest;
  return titlePhrases(title)
    .flatMap((phrase) => (fits(phrase) ? [phrase] : join(tokensOf(phrase), isBeforeWord)))
    .flatMap((text) => (fits(text) ? [text] : join(tokensOf(text), isAroundWord)))
    .map((text) => ({ text, held: fits(text) && /[\p{L}\p{N}]/u.test(text) }));
}
