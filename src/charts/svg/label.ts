import { type Canvas, lineHeight } from '../canvas.ts';
import type { Box, Point } from './box.ts';
import { element, words } from './element.ts';
import { textWidth } from './wrap-text.ts';
import { drawMark, markRadius, type Role } from './marks.ts';

/** Words with their language where it is not that of the page. */
export type DrawnWords = { readonly text: string; readonly lang: string | null };

/** Words to be written beside a mark. */
export type Label = {
  readonly lines: readonly string[];
  readonly style: 'value' | 'target' | 'name' | 'note';
  readonly lang: string | null;
};

/** Width and height of a label at most. */
export function labelSize({ lines }: Label, canvas: Canvas): { readonly width: number; readonly height: number } {
  return { width: Math.max(...lines.map((line) => textWidth(line, canvas.fontSize))), height: lines.length * lineHeight(canvas) };
}

/** Writes a label into a box of its size, aligned to the box's left edge, middle or right edge. */
export function drawLabel(label: Label, box: Box, place: { readonly anchor: 'start' | 'middle' | 'end'; readonly canvas: Canvas }): string {
  const { anchor, canvas } = place;
  const x = anchor === 'start' ? box.left : anchor === 'end' ? box.right : (box.left + box.right) / 2;
  return label.lines
    .map((line, index) => {
      const y = box.top + index * lineHeight(canvas) + canvas.fontSize;
      return words(
        'text',
        { class: `text-${label.style}`, x, y, 'text-anchor': anchor, 'font-size': canvas.fontSize, lang: label.lang },
        line,
      );
    })
    .join('');
}

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
