import { type Canvas, lineHeight } from '../canvas.ts';
import type { Box } from './box.ts';
import { words } from './element.ts';
import { textWidth } from './wrap-text.ts';

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
