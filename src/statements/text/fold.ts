import { circles, radicals } from '../../model/values/look-alikes.ts';
import { simplifiedOf } from './traditional.ts';

const fullWidth = /[\uFF01-\uFF5E]/;

/** Marks that a text writes in several ways, by the one that the grammar knows. */
const marks: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '\u3000': ' ',
    '\u00A0': ' ',
    '\t': ' ',
    '―': '—',
    '–': '—',
    '─': '—',
    '−': '-',
    '～': '~',
    '∼': '~',
    '〜': '~',
    '﹪': '%',
    '㎡': '㎡',
    '·': '·',
    '〔': '〔',
    '「': '“',
    '」': '”',
    '『': '‘',
    '』': '’',
  }),
);

/** Full-width marks that end a clause stay as they are, so that they cannot be read as parts of a number. */
const kept = new Set('，；：。！？');

function foldCharacter(character: string): string {
  const mark = marks.get(character);
  if (mark !== undefined) return mark;
  if (kept.has(character)) return character;
  if (fullWidth.test(character)) return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
  return simplifiedOf.get(character) ?? circles.get(character) ?? radicals.get(character) ?? character;
}

/**
 * The text as the grammar reads it: one spelling for widths, marks, circles and Traditional characters. It has the same length, unit by
 * unit of UTF-16, so that a place in it is the same place in the text.
 */
export function foldText(text: string): string {
  let folded = '';
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    const plain = character < '\u0080' ? character : foldCharacter(character);
    folded += plain.length === 1 ? plain : character;
  }
  return folded.replaceAll(/(?<=\d)。(?=\d+(?:%|[百千]?[万亿]|个百分点|倍))/g, '.');
}
