import type { Folded } from './folded.ts';
import { hanNumerals, isHanFigure } from './han-numerals.ts';

/** Stands on both sides of a figure in folded text, so that a string which contains `20` as a figure does not contain it as part of `120`. */
export const figureEdge = ' ';

/** One folded figure in digits with its edges, as a source of regular expressions. */
export const figurePattern = `${figureEdge}[0-9][0-9.]*${figureEdge}`;

// Stands for every mark of a range between figures, and for a minus sign: the words that readers type for them.
const [rangeWord, minusWord, ratioWord] = ['至', '负', '比'];

const digit = /^[0-9]$/;
const blank = /^[\s\u00a0]$/u;
const invisible = /^[\u00ad\u200b-\u200d\u2060\ufeff]$/;
const dash = /^[-‐‒–—―−─~∼〜⁓]$/u;
const minus = /^[-‐−]$/u;
const numeral = new RegExp(`^[${hanNumerals}]$`, 'u');
const latin = /^\p{Script=Latin}$/u;
const share = /^[%‰‱]$/;
const perDate = /^[年月日时期号]$/u;
/** What stands between the figures of 3家—5家 and 2亿元—3亿元. */
const counter = /^[年月日时分秒期号周天岁届个家户人名项件条篇类种次位级倍元亿万千百亩米里吨度]$/u;
const kept = /^[\p{L}\p{N}%&+‰‱]$/u;

type Line = { readonly text: string; readonly parts: readonly Folded[] };

const at = ({ parts }: Line, index: number) => parts[index]?.character ?? '';
const sourceAt = ({ text, parts }: Line, index: number) => text.slice(parts[index]?.start, parts[index]?.end);

const isWide = (line: Line, index: number) => /[０-９]/u.test(sourceAt(line, index));

/** Whether a digit continues the one before it: ① and the 2 of ㎡ are figures of their own. */
function continues(line: Line, last: number, next: number): boolean {
  if (!digit.test(at(line, next))) return false;
  const isPlain = [last, next].every((index) => /\p{Nd}/u.test(sourceAt(line, index)));
  return isPlain || line.parts[last]?.start === line.parts[next]?.start;
}

/** Whether three digits and no more stand from `index` on, as after a comma that groups thousands. */
function isGroup(line: Line, index: number): boolean {
  return [0, 1, 2].every((offset) => digit.test(at(line, index + offset))) && !digit.test(at(line, index + 3));
}

/** The indexes of the characters that make up the figure which starts at `start`, and the index after it. */
function readFigure(line: Line, start: number): { readonly indexes: readonly number[]; readonly end: number } {
  const indexes = [start];
  let [end, most] = [start + 1, 3];
  for (;;) {
    const last = indexes.at(-1) ?? start;
    let next = end;
    while (invisible.test(at(line, next))) next += 1;
    const separator = at(line, next);
    if (continues(line, last, next)) indexes.push(next);
    else if (separator === '.' && continues(line, last, next + 1)) {
      most = 0;
      indexes.push(next, next + 1);
    } else if (sourceAt(line, next) === (isWide(line, last) ? '，' : ',') && indexes.length <= most && isGroup(line, next + 1)) {
      most = Infinity;
      indexes.push(next + 1);
    } else return { indexes, end };
    end = (indexes.at(-1) ?? start) + 1;
  }
}

/** Where the nearest character that is no blank stands, from `index` on in steps of `step`; a line break ends the search. */
function besideAt(line: Line, index: number, step: 1 | -1): number {
  let place = index + step;
  while (blank.test(at(line, place)) && at(line, place) !== '\n') place += step;
  return place;
}

const beside = (line: Line, index: number, step: 1 | -1) => at(line, besideAt(line, index, step));

/** Whether a figure begins at a place, with a minus sign or without. */
const beginsFigure = (line: Line, index: number) =>
  digit.test(at(line, index)) || (minus.test(at(line, index)) && digit.test(at(line, index + 1)));

/** Whether an amount ends at a place: 3, 3% or 3‰. */
const endsAmount = (line: Line, index: number) => digit.test(at(line, index)) || share.test(at(line, index));

/** What stands after the figure that follows a dash. */
function afterNextFigure(line: Line, index: number): string {
  let place = index + 1;
  while (!digit.test(at(line, place)) && place < line.parts.length) place += 1;
  return at(line, readFigure(line, place).end);
}

/** A dash before a figure: the word for a range or a minus sign, or nothing. */
function readDash(line: Line, index: number): string | null {
  const place = besideAt(line, index, -1);
  const before = at(line, place);
  const isDouble = dash.test(at(line, index + 1)) && !dash.test(at(line, index - 1)) && digit.test(at(line, index + 2));
  if (isDouble && endsAmount(line, place) && !minus.test(at(line, index + 1))) return rangeWord;
  if (!beginsFigure(line, besideAt(line, index, 1))) return null;
  const isMinus = minus.test(at(line, index));
  const touches = { before: place === index - 1, after: digit.test(at(line, index + 1)) };
  if (endsAmount(line, place) && (!isMinus || touches.before || !touches.after)) return rangeWord;
  if (!isMinus) return counter.test(before) ? rangeWord : null;
  if (perDate.test(before) && afterNextFigure(line, index) === before) return rangeWord;
  if (dash.test(before)) return touches.after && endsAmount(line, besideAt(line, place, -1)) ? minusWord : null;
  return touches.after && !latin.test(before) ? minusWord : null;
}

const wholeOf = (start: number, end: number) => ({ indexes: Array.from({ length: end - start }, (_, offset) => start + offset), end });

/** What a character that belongs to no figure leaves in the folded text. */
function readMark(line: Line, index: number): string | null {
  const character = at(line, index);
  if (kept.test(character)) return character;
  if (dash.test(character)) return readDash(line, index);
  if (character === '.') return latin.test(at(line, index - 1)) && latin.test(at(line, index + 1)) ? character : null;
  if (!digit.test(beside(line, index, -1)) || !digit.test(beside(line, index, 1))) return null;
  if (/^[/⁄∕]$/u.test(character)) return '/';
  return /^[:∶]$/u.test(character) ? ratioWord : null;
}

/** The index after the Chinese numerals that begin at `start`; `start` itself where they are no figure. */
function endOfHanFigure(line: Line, start: number): number {
  let end = start;
  while (numeral.test(at(line, end))) end += 1;
  const word = line.parts.slice(start, end).map(({ character }) => character);
  return numeral.test(at(line, start - 1)) || !isHanFigure(word.join('')) ? start : end;
}

/**
 * Keeps of normalised characters what counts: letters, figures in digits or Chinese numerals with an edge on both sides, signs of shares, and the marks that make
 * another figure (ranges, minus signs, strokes of fractions, ratios). Thousands lose their commas; all other punctuation goes.
 */
export function keepFigures(text: string, parts: readonly Folded[]): readonly Folded[] {
  const line = { text, parts };
  const folded: Folded[] = [];
  let index = 0;
  while (index < parts.length) {
    const part = parts[index];
    if (part === undefined) break;
    const endOfHan = endOfHanFigure(line, index);
    if (digit.test(part.character) || endOfHan > index) {
      const { indexes, end } = endOfHan > index ? wholeOf(index, endOfHan) : readFigure(line, index);
      const close = parts[indexes.at(-1) ?? index]?.end ?? part.end;
      folded.push({ character: figureEdge, start: part.start, end: part.start });
      folded.push(...indexes.flatMap((place) => parts[place] ?? []));
      folded.push({ character: figureEdge, start: close, end: close });
      index = end;
    } else {
      const mark = readMark(line, index);
      if (mark !== null) folded.push({ ...part, character: mark });
      index += 1;
    }
  }
  return folded;
}
