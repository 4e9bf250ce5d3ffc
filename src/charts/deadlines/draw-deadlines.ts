import { max, range, scaleLinear } from 'd3';
import { type Canvas, lineHeight, onBoth } from '../canvas.ts';
import type { Drawing } from '../chart.ts';
import { linearScale, type ValueScale } from '../scale/value-scale.ts';
import { drawArea } from '../state/draw-area.ts';
import type { AreaStyle } from '../state/state.ts';
import type { Box, Point } from '../svg/box.ts';
import { drawing, element, words as writeWords } from '../svg/element.ts';
import { drawHead, type Key, keyRadius } from '../svg/label.ts';
import { textWidth } from '../svg/wrap-text.ts';

/** How many targets and milestones fall due in one year. */
export type DeadlineYear = { readonly year: number; readonly targets: number; readonly milestones: number };

/** The day as of which a chart holds: as a place in time, where the middle of a year is its number, and in words. */
export type AsOfMark = { readonly at: number; readonly words: string };

/** The words of a drawing of deadlines. */
export type DeadlineWords = { readonly name: string; readonly unit: string; readonly targets: string; readonly milestones: string };

const plotHeights = { narrow: 150, wide: 190 } as const;
const widestBar = 44;
const styles = {
  targets: { tone: 'vermilion', texture: 'solid' },
  milestones: { tone: 'vermilion', texture: 'rails' },
} as const satisfies Record<string, AreaStyle>;

/** What a drawing of deadlines shows: years in their order without a gap, at least one, and the day as of which it holds where that lies among them. */
export type Deadlines = { readonly years: readonly DeadlineYear[]; readonly asOf: AsOfMark | null };

type Layout = {
  readonly canvas: Canvas;
  readonly plot: Box;
  readonly x: (year: number) => number;
  readonly step: number;
  readonly y: ValueScale;
};

const areaKey = (style: AreaStyle, word: string): Key => ({
  draw: ({ x, y }: Point) => drawArea({ left: x - keyRadius, top: y - 7, right: x + keyRadius, bottom: y + 7 }, style, 'swatch'),
  word,
});

const asOfLine = (x: number, top: number, bottom: number) =>
  element('line', { class: 'as-of', x1: x, y1: top, x2: x, y2: bottom, 'stroke-width': 2, 'stroke-dasharray': '5 3' });

function layoutYears({ years }: Deadlines, canvas: Canvas, top: number): Layout {
  const bottom = top + plotHeights[canvas.name];
  const y = linearScale([0, max(years, ({ targets, milestones }) => targets + milestones) ?? 1], {
    from: bottom,
    to: top + lineHeight(canvas),
  });
  const whole = {
    ...y,
    ticks: y.ticks.filter(({ value }) => Number.isInteger(value)).map(({ value }) => ({ value, label: String(value) })),
  };
  const left = Math.ceil(max(whole.ticks, ({ label }) => textWidth(label, canvas.fontSize)) ?? 0) + 8;
  const plot = { left, top, right: canvas.width - 4, bottom };
  const [first = 0, last = first] = [years[0]?.year, years.at(-1)?.year];
  return {
    canvas,
    plot,
    x: scaleLinear([first - 0.5, last + 0.5], [plot.left, plot.right]),
    step: (plot.right - plot.left) / years.length,
    y: whole,
  };
}

function drawAxes(years: readonly DeadlineYear[], { canvas, plot, x, step, y }: Layout): string {
  const { fontSize } = canvas;
  const text = (left: number, top: number, anchor: string) => ({
    class: 'text-axis',
    x: left,
    y: top,
    'text-anchor': anchor,
    'font-size': fontSize,
  });
  const values = y.ticks.map(({ value, label }) => {
    const line = element('line', { class: value === 0 ? 'axis' : 'grid', x1: plot.left, y1: y.at(value), x2: plot.right, y2: y.at(value) });
    return element('g', { class: 'tick' }, [line, writeWords('text', text(plot.left - 6, y.at(value) + fontSize * 0.36, 'end'), label)]);
  });
  const half = textWidth('2020', fontSize) / 2;
  // The numbers at both ends are moved inwards by as much as they would reach beyond.
  const every = Math.ceil((2 * half + 8 + 2 * Math.max(0, half - step / 2)) / step);
  const ticks = years
    .filter((_, index) => (years.length - 1 - index) % every === 0)
    .map(({ year }) => {
      const at = Math.min(Math.max(x(year), plot.left + half - 5), canvas.width - half);
      const line = element('line', { class: 'axis', x1: x(year), y1: plot.bottom, x2: x(year), y2: plot.bottom + 5 });
      return element('g', { class: 'tick' }, [line, writeWords('text', text(at, plot.bottom + 6 + fontSize, 'middle'), String(year))]);
    });
  return element('g', { class: 'axis-y' }, values) + element('g', { class: 'axis-x' }, ticks);
}

function drawYear({ year, targets, milestones }: DeadlineYear, { canvas, x, step, y }: Layout): string {
  const half = Math.min(widestBar, step * 0.72) / 2;
  const box = (from: number, to: number) => ({ left: x(year) - half, top: y.at(to), right: x(year) + half, bottom: y.at(from) });
  const bars = [
    targets === 0 ? '' : drawArea(box(0, targets), styles.targets, 'due-targets'),
    milestones === 0 ? '' : drawArea(box(targets, targets + milestones), styles.milestones, 'due-milestones'),
  ];
  const total = String(targets + milestones);
  if (total === '0' || textWidth(total, canvas.fontSize) > step - 2) return bars.join('');
  const label = {
    class: 'text-name',
    x: x(year),
    y: y.at(targets + milestones) - 5,
    'text-anchor': 'middle',
    'font-size': canvas.fontSize,
  };
  return bars.join('') + writeWords('text', label, total);
}

function drawOn(canvas: Canvas, deadlines: Deadlines, words: DeadlineWords): string {
  const { years, asOf } = deadlines;
  const day: Key[] = asOf === null ? [] : [{ draw: ({ x, y }) => asOfLine(x, y - 8, y + 8), word: asOf.words }];
  const head = drawHead(
    { text: words.unit, lang: null },
    [areaKey(styles.targets, words.targets), areaKey(styles.milestones, words.milestones), ...day],
    canvas,
  );
  const layout = layoutYears(deadlines, canvas, head.height + 4);
  const { plot, x } = layout;
  const parts = [
    head.svg,
    drawAxes(years, layout),
    asOf === null ? '' : asOfLine(x(asOf.at), plot.top, plot.bottom + 5),
    ...years.map((year) => drawYear(year, layout)),
  ];
  return drawing(words.name, { canvas, height: plot.bottom + lineHeight(canvas) + 6 }, parts);
}

/** Every year from the first to the last of those given, with nothing due where none is given. */
export function fillYears(years: readonly DeadlineYear[]): readonly DeadlineYear[] {
  const numbers = years.map(({ year }) => year);
  return range(Math.min(...numbers), Math.max(...numbers) + 1).map(
    (year) => years.find((one) => one.year === year) ?? { year, targets: 0, milestones: 0 },
  );
}

/** Draws how many targets and milestones fall due in each year: a column for each, targets at its foot. */
export function drawDeadlines(deadlines: Deadlines, words: DeadlineWords): Drawing {
  return onBoth((canvas) => drawOn(canvas, deadlines, words));
}
