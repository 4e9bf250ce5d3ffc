import { type Canvas, lineHeight } from '../canvas.ts';
import { element, words } from '../svg/element.ts';
import type { HistoryLayout } from './history-layout.ts';

const text = (canvas: Canvas, x: number, y: number) => ({ class: 'text-axis', x, y, 'font-size': canvas.fontSize });

/** Height that the words under the plot need. */
export function footHeight(canvas: Canvas, y: HistoryLayout['y']): number {
  return (y.fromZero ? 1 : 2) * lineHeight(canvas) + 6;
}

/** Draws the axis of values with lines across the plot, and the years under it; a base line that is not zero says so. */
export function drawAxes({ canvas, plot, x, y }: HistoryLayout, notFromZero: string): string {
  const { fontSize } = canvas;
  const values = y.ticks.map(({ value, label }) => {
    const at = y.at(value);
    const line = element('line', { class: value === 0 ? 'axis' : 'grid', x1: plot.left, y1: at, x2: plot.right, y2: at });
    return element('g', { class: 'tick' }, [
      line,
      words('text', { ...text(canvas, plot.left - 6, at + fontSize * 0.36), 'text-anchor': 'end' }, label),
    ]);
  });
  const years = x.ticks.map((year) => {
    const at = x.at(year);
    const line = element('line', { class: 'axis', x1: at, y1: plot.bottom, x2: at, y2: plot.bottom + 5 });
    const label = { ...text(canvas, at, plot.bottom + 6 + fontSize), 'text-anchor': 'middle' };
    return element('g', { class: 'tick' }, [line, words('text', label, String(year))]);
  });
  const foot = y.fromZero
    ? ''
    : words('text', { ...text(canvas, plot.left, plot.bottom + 6 + fontSize + lineHeight(canvas)) }, notFromZero);
  return element('g', { class: 'axis-y' }, values) + element('g', { class: 'axis-x' }, years) + foot;
}
