/** A text as the parser is given it: its offsets lead back to the text as written. */
export type Adapted = {
  readonly text: string;
  /** Where characters were put in, as offsets of `text`, in order. */
  readonly inserted: readonly number[];
};

/** Noncharacters, which no text may hold (`control-character`): a letter that is nothing, and signs that are no notation. */
const [letter, tilde, star] = ['\uFDD0', '\uFDD1', '\uFDD2'];

const run = /\\[\s\S]|~+|\*+/g;
const cjk =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u2014\u2018-\u201D\u2026\u3001-\u303F\uFE30-\uFE4F\uFF00-\uFFEF]/u;
const digit = /[\d０-９%％‰]/;

type Around = { readonly before: string; readonly after: string };

function around(source: string, start: number, end: number): Around {
  const low = /[\uDC00-\uDFFF]/.test(source.charAt(start - 1));
  return { before: source.slice(Math.max(0, start - (low ? 2 : 1)), start), after: String.fromCodePoint(source.codePointAt(end) ?? 10) };
}

/** What stands for a run of one sign that no official text means as notation: 10~20家, 5*8; `null` where it may be notation. */
function asText(sign: string, { before, after }: Around): string | null {
  const betweenDigits = digit.test(before) && digit.test(after);
  if (sign === '~' || (sign === '~~' && betweenDigits)) return tilde.repeat(sign.length);
  return sign === '*' && betweenDigits ? star : null;
}

/**
 * Prepares Markdown for a parser that knows the rules of Latin scripts only. A single tilde never strikes, and a star between
 * digits is a star. Beside Chinese characters and punctuation a run of `*` or `~~` opens and closes whatever punctuation is next
 * to it (the CJK amendment of CommonMark's flanking rule): a letter that is nothing stands between, and the rule for words holds.
 */
export function adaptNotation(source: string): Adapted {
  const inserted: number[] = [];
  let text = '';
  let end = 0;
  const insert = () => {
    inserted.push(text.length);
    text += letter;
  };
  for (const match of source.matchAll(run)) {
    const [sign] = match;
    if (sign.startsWith('\\') || sign.startsWith('~~~')) continue;
    const next = match.index + sign.length;
    const sides = around(source, match.index, next);
    text += source.slice(end, match.index);
    end = next;
    const plain = asText(sign, sides);
    const beside = plain === null && (cjk.test(sides.before) || cjk.test(sides.after));
    if (beside && /\S/.test(sides.before)) insert();
    text += plain ?? sign;
    if (beside && /\S/.test(sides.after)) insert();
  }
  return { text: text + source.slice(end), inserted };
}

/** A piece of an adapted text as it was written; addresses have their characters percent-encoded. */
export function asWritten(piece: string): string {
  if (!/[\uFDD0-\uFDD2]|%EF%B7%9/i.test(piece)) return piece;
  return piece
    .replace(/\uFDD0|%EF%B7%90/gi, '')
    .replace(/\uFDD1|%EF%B7%91/gi, '~')
    .replace(/\uFDD2|%EF%B7%92/gi, '*');
}

/** The offset in the text as written of an offset in the adapted text. */
export function offsetAsWritten(offset: number, inserted: readonly number[]): number {
  let [low, high] = [0, inserted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((inserted[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return offset - low;
}
