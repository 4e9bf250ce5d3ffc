import { type Canvas, lineHeight } from '../canvas.ts';
import { element, words } from './element.ts';
import type { DrawnWords } from './label.ts';
import { drawMark, markRadius, type Role } from './marks.ts';
import type { Point } from './box.ts';
import { textWidth } from './wrap-text.ts';

/** The drawn lines above a plot and how high they are together. */
export type Head = { readonly svg: string; readonly height: number };

/** A mark with its word. */
export type Key = { readonly draw: (at: Point) => string; readonly word: string };

/** Half the room that the mark of a key may take up. */
export const keyRadius = Math.max(...Object.values(markRadius));
const space = 14;

/** The key of a sort of value. */
export function roleKey(role: Role, word: string): Key {
  return { draw: (at) => drawMark(role, at), word };
}

/** The lines above a plot: the unit, which may be empty, and after it each mark with its word, on a further line where the first is full. */
export function drawHead(unit: DrawnWords, keys: readonly Key[], canvas: Canvas): Head {
  const { width, fontSize } = canvas;
  const row = Math.max(lineHeight(canvas), 2 * keyRadius + 2);
  let [x, line] = [unit.text === '' ? 0 : textWidth(unit.text, fontSize) + space + 4, 0];
  const baseline = () => line * row + row / 2;
  const label = (left: number) => ({ class: 'text-axis', x: left, y: baseline() + fontSize * 0.36, 'font-size': fontSize });
  const parts = unit.text === '' ? [] : [words('text', { ...label(0), lang: unit.lang }, unit.text)];
  for (const { draw, word } of keys) {
    const size = 2 * keyRadius + 4 + textWidth(word, fontSize);
    if (x + size > width) [x, line] = [0, line + 1];
    parts.push(draw({ x: x + keyRadius, y: baseline() }), words('text', label(x + 2 * keyRadius + 4), word));
    x += size + space;
  }
  return { svg: element('g', { class: 'legend' }, parts), height: (line + 1) * row + 4 };
}
