import { type Canvas, lineHeight } from '../canvas.ts';
import { element, words } from './element.ts';
import { drawMark, markRadius, type Role } from './marks.ts';
import type { DrawnWords } from './label.ts';
import { textWidth } from './text-width.ts';

/** The drawn lines above a plot and how high they are together. */
export type Head = { readonly svg: string; readonly height: number };

type Entry = { readonly role: Role; readonly word: string };

const space = 14;
const largest = Math.max(...Object.values(markRadius));

/** The lines above a plot: the unit, and after it each mark with its word, on a further line where the first is full. */
export function drawHead(unit: DrawnWords, entries: readonly Entry[], canvas: Canvas): Head {
  const { width, fontSize } = canvas;
  const row = Math.max(lineHeight(canvas), 2 * largest + 2);
  let [x, line] = [textWidth(unit.text, fontSize) + space + 4, 0];
  const baseline = () => line * row + row / 2;
  const label = (left: number) => ({ class: 'text-axis', x: left, y: baseline() + fontSize * 0.36, 'font-size': fontSize });
  const parts = [words('text', { ...label(0), lang: unit.lang }, unit.text)];
  for (const { role, word } of entries) {
    const size = 2 * largest + 4 + textWidth(word, fontSize);
    if (x + size > width) [x, line] = [0, line + 1];
    parts.push(drawMark(role, { x: x + largest, y: baseline() }), words('text', label(x + 2 * largest + 4), word));
    x += size + space;
  }
  return { svg: element('g', { class: 'legend' }, parts), height: (line + 1) * row + 4 };
}
