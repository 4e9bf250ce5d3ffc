import { toFloat } from '../../model/values/decimal.ts';
import { type Canvas, lineHeight, onBoth } from '../canvas.ts';
import type { Drawing } from '../chart.ts';
import { footHeight } from '../history/draw-axes.ts';
import { drawPlot } from '../history/draw-history.ts';
import { historyKeys, type HistoryMark, type HistoryWords } from '../history/history-mark.ts';
import { isSpread } from '../scale/value-scale.ts';
import { drawing, element, words as writeWords } from '../svg/element.ts';
import { drawHead, drawLabel, labelSize } from '../svg/label.ts';
import { frameRows, headingHeight, layoutPanel, type Panel, type PanelFrame, type Shared } from './panel.ts';

const plotHeight = 124;
/** Where labels find no place the plots of a row grow by this much, up to the tallest. */
const growth = 32;
const tallest = 600;
const rowGap = 18;

type Drawn = { readonly svg: string; readonly bottom: number };

function drawHeading({ left, right, heading }: PanelFrame, canvas: Canvas, top: number): string {
  let at = top;
  return heading
    .map((label) => {
      const { height } = labelSize(label, canvas);
      const box = { left, top: at, right, bottom: at + height };
      at += height;
      return drawLabel(label, box, { anchor: 'start', canvas });
    })
    .join('');
}

type Sheet = { readonly canvas: Canvas; readonly shared: Shared; readonly words: HistoryWords };

function drawRow(frames: readonly PanelFrame[], { canvas, shared, words }: Sheet, top: number): Drawn {
  const plotTop = top + Math.max(...frames.map(({ heading }) => headingHeight(heading, canvas)));
  for (let height = plotHeight; ; height += growth) {
    const panels = frames.map((frame) => {
      const layout = layoutPanel(frame, shared, { canvas, top: plotTop, height });
      return { frame, layout, plot: drawPlot(frame.panel.marks, layout, { words, written: 'latest' }) };
    });
    if (panels.some(({ plot }) => !plot.isComplete) && height < tallest) continue;
    const svg = panels.map(({ frame, plot }) => element('g', { class: 'panel' }, [drawHeading(frame, canvas, top), plot.svg]));
    return { svg: svg.join(''), bottom: plotTop + height + Math.max(...panels.map(({ layout }) => footHeight(layout, words))) };
  }
}

const largest = ({ marks }: Panel) => Math.max(...marks.map(({ high }) => toFloat(high)));
const isPositive = ({ low }: HistoryMark) => toFloat(low) > 0;

/** Whether some series is so much larger than another that they need a logarithmic axis to share one. */
export function needsLogarithm(panels: readonly Panel[]): boolean {
  const isShared = panels.every(({ unit, measure }) => unit === null && measure === 'amount');
  return isShared && isSpread(panels.map(largest)) && panels.every(({ marks }) => marks.every(isPositive));
}

function drawOn(canvas: Canvas, panels: readonly Panel[], words: HistoryWords): string {
  const marks = panels.flatMap((panel) => panel.marks);
  const isShared = panels.every(({ unit }) => unit === null);
  const isLogarithmic = needsLogarithm(panels);
  const sheet = { canvas, shared: { times: marks, values: isShared ? marks : null, isLogarithmic, parts: words.parts }, words };
  const head = drawHead(words.unit, historyKeys(marks, words), canvas);
  let top = head.height + rowGap / 2;
  const rows = frameRows(panels, canvas).map((frames) => {
    const { svg, bottom } = drawRow(frames, sheet, top);
    top = bottom + rowGap;
    return svg;
  });
  if (!isLogarithmic) return drawing(words.name, { canvas, height: top - rowGap }, [head.svg, ...rows]);
  const note = { class: 'text-axis', x: 0, y: top + canvas.fontSize - rowGap / 2, 'font-size': canvas.fontSize };
  return drawing(words.name, { canvas, height: top + lineHeight(canvas) }, [
    head.svg,
    ...rows,
    writeWords('text', note, words.logarithmic),
  ]);
}

/** Draws a small chart for each series, all over the same years; on the same axis of values unless panels name units of their own. */
export function drawMultiples(panels: readonly Panel[], words: HistoryWords): Drawing {
  return onBoth((canvas) => drawOn(canvas, panels, words));
}
