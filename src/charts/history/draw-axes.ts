import { type Canvas, lineHeight } from '../canvas.ts';
import type { Parts } from '../scale/time-scale.ts';
import type { ValueScale } from '../scale/value-scale.ts';
import { element, words } from '../svg/element.ts';
import type { HistoryLayout } from './history-layout.ts';
import { type HistoryWords, type PartWords, partWords } from './history-mark.ts';

const text = (canvas: Canvas, x: number, y: number) => ({ class: 'text-axis', x, y, 'font-size': canvas.fontSize });

/** What an axis of values must say of itself; `null` for one that begins at zero, or that its sheet speaks of. */
function noteOf({ kind, fromZero }: ValueScale, { notFromZero, firstOnTop }: HistoryWords): string | null {
  if (kind === 'rank') return firstOnTop;
  return fromZero || kind === 'log' ? null : notFromZero;
}

/** Height that the words under the plot need. */
export function footHeight({ canvas, x, y }: HistoryLayout, names: HistoryWords): number {
  const lines = 1 + (x.parts === null ? 0 : 1) + (noteOf(y, names) === null ? 0 : 1);
  return lines * lineHeight(canvas) + 6;
}

function drawValueTicks({ canvas, plot, y }: HistoryLayout): string[] {
  return y.ticks.map(({ value, label }) => {
    const at = y.at(value);
    const line = element('line', { class: value === 0 ? 'axis' : 'grid', x1: plot.left, y1: at, x2: plot.right, y2: at });
    const number = { ...text(canvas, plot.left - 6, at + canvas.fontSize * 0.36), 'text-anchor': 'end' };
    return element('g', { class: 'tick' }, [line, words('text', number, label)]);
  });
}

function drawParts({ length, ticks }: Parts, { canvas, plot, x }: HistoryLayout, names: PartWords): string {
  const labels = ticks.map(({ at, part }) => {
    const place = { ...text(canvas, x.at(at), plot.bottom + 6 + canvas.fontSize), 'text-anchor': 'middle' };
    return words('text', place, partWords(length, names)[part] ?? '');
  });
  return element('g', { class: 'parts' }, labels);
}

/** Draws the axis of values with lines across the plot, and the years under it with their parts; a base line that is not zero says so. */
export function drawAxes(layout: HistoryLayout, names: HistoryWords): string {
  const { canvas, plot, x, y } = layout;
  const { fontSize } = canvas;
  const yearLine = plot.bottom + 6 + fontSize + (x.parts === null ? 0 : lineHeight(canvas));
  const foot = (at: number, to: number) => element('line', { class: 'axis', x1: at, y1: plot.bottom, x2: at, y2: to });
  const years = x.ticks.map((year) => {
    const at = x.at(year);
    const label = words('text', { ...text(canvas, at, yearLine), 'text-anchor': 'middle' }, String(year));
    return element('g', { class: 'tick' }, x.bounds.length === 0 ? [foot(at, plot.bottom + 5), label] : [label]);
  });
  // A bound beside every number reaches down to it; between numbers that stand for several years it would run into them.
  const low = x.ticks.length === x.bounds.length - 1 ? yearLine - 2 : plot.bottom + 5;
  const bounds = x.bounds.map((bound) => foot(x.at(bound), low));
  const parts = x.parts === null ? [] : [drawParts(x.parts, layout, names.parts)];
  const note = noteOf(y, names);
  const remark = note === null ? '' : words('text', text(canvas, plot.left, yearLine + lineHeight(canvas)), note);
  return (
    element('g', { class: 'axis-y' }, drawValueTicks(layout)) + element('g', { class: 'axis-x' }, [...bounds, ...years, ...parts]) + remark
  );
}
