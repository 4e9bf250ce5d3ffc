import { pairs, scaleLinear, sum } from 'd3';
import { type Canvas, lineHeight, onBoth } from '../canvas.ts';
import type { Drawing } from '../chart.ts';
import { drawArea } from '../state/draw-area.ts';
import { type State, stateStyles } from '../state/state.ts';
import { drawing, element, words as writeWords } from '../svg/element.ts';
import { drawHead, keyRadius } from '../svg/label.ts';
import { textWidth } from '../svg/wrap-text.ts';

/** One part of a whole: how many items have a state, at least one; in the order in which states are listed. */
export type SharePart = {
  readonly state: State;
  readonly count: number;
  /** The state with its count: 未报告12项. */
  readonly label: string;
};

/** The words of a drawing of shares. */
export type ShareWords = { readonly name: string; readonly unit: string };

const barHeight = 34;

/** The counts over the parts that are wide enough to carry them. */
function writeCounts(
  parts: readonly SharePart[],
  edges: readonly (readonly [number, number])[],
  { canvas, baseline }: { readonly canvas: Canvas; readonly baseline: number },
): string {
  const { fontSize } = canvas;
  return parts
    .map(({ count }, index) => {
      const [left, right] = edges[index] ?? [0, 0];
      if (textWidth(String(count), fontSize) + 4 > right - left) return '';
      const at = { class: 'text-name', x: (left + right) / 2, y: baseline, 'text-anchor': 'middle', 'font-size': fontSize };
      return writeWords('text', at, String(count));
    })
    .join('');
}

function drawOn(canvas: Canvas, parts: readonly SharePart[], words: ShareWords): string {
  const keys = parts.map(({ state, label }) => ({
    draw: ({ x, y }: { readonly x: number; readonly y: number }) =>
      drawArea(
        { left: x - keyRadius, top: y - keyRadius + 1, right: x + keyRadius, bottom: y + keyRadius - 1 },
        stateStyles[state],
        'swatch',
      ),
    word: label,
  }));
  const head = drawHead({ text: words.unit, lang: null }, keys, canvas);
  const total = sum(parts, ({ count }) => count);
  const x = scaleLinear([0, total], [1, canvas.width - 1]);
  let before = 0;
  const ends = parts.map(({ count }) => x((before += count)));
  const edges = pairs([x(0), ...ends]);
  const top = head.height + lineHeight(canvas) + 2;
  const areas = parts.map(({ state }, index) => {
    const [left, right] = edges[index] ?? [0, 0];
    return drawArea({ left, top, right, bottom: top + barHeight }, stateStyles[state], `share share-${state}`);
  });
  const counts = writeCounts(parts, edges, { canvas, baseline: head.height + canvas.fontSize });
  return drawing(words.name, { canvas, height: top + barHeight + 2 }, [head.svg, counts, element('g', { class: 'shares' }, areas)]);
}

/** Draws how a whole is divided among states: one bar, whose lengths are the counts. Takes at least one part. */
export function drawShare(parts: readonly SharePart[], words: ShareWords): Drawing {
  return onBoth((canvas) => drawOn(canvas, parts, words));
}
