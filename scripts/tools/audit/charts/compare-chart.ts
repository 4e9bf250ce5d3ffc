import { dictionaryFor } from '../../../../src/words/dictionary-for.ts';
import { isLanguage } from '../../../../src/model/languages.ts';
import type { Fault } from '../check.ts';
import { faultsOfCounts } from './compare-counts.ts';
import { numbersIn, type ShownChart } from './shown-chart.ts';
import { type ReadDrawing, type ReadMark, type ReadPlot, type ReadTick, readDrawing, valueAt } from './read-drawing.ts';

/** Numbers of ticks that grow by factors stand on a logarithmic axis. */
function isLogarithmic(ticks: readonly ReadTick[]): boolean {
  const [first, middle, last] = [ticks[0], ticks[1], ticks.at(-1)];
  if (first === undefined || middle === undefined || last === undefined || ticks.length < 3) return false;
  return Math.abs(valueAt(middle.at, [first, last]) - middle.value) > Math.abs(last.value - first.value) * 0.02;
}

/** Whether a number of the table stands at this place of an axis, to half a pixel. */
function standsAt(place: number, ticks: readonly ReadTick[], numbers: readonly number[]): boolean {
  if (ticks.length < 2) return numbers.some((number) => ticks.some(({ value }) => Math.floor(value) === Math.floor(number)));
  const isLog = isLogarithmic(ticks);
  const [low, high] = [valueAt(place - 0.5, ticks, isLog), valueAt(place + 0.5, ticks, isLog)].toSorted((a, b) => a - b);
  return numbers.some((number) => number >= (low ?? 0) && number <= (high ?? 0));
}

/** The year of a mark may be a part of it: the end of June stands at half. */
function standsInYear(place: number, ticks: readonly ReadTick[], years: readonly number[]): boolean {
  if (ticks.length < 2) return standsAt(place, ticks, years);
  const year = valueAt(place, ticks);
  return years.some((one) => Math.abs(year - one) <= 1);
}

type Row = ShownChart['rows'][number];

/** Whether a mark shows a row: its value at its height in its year, or in a drawing without an axis of values at its place. */
function agree(mark: ReadMark, { head, value }: Row, { plot, ticks }: ReadPlot): boolean {
  const numbers = numbersIn(value);
  if (plot === null) return mark.x.every((place) => standsAt(place, ticks.x, numbers));
  return mark.y.every((place) => standsAt(place, ticks.y, numbers)) && standsInYear(mark.x[0], ticks.x, numbersIn(head));
}

/** What marks show that no row says, and which of the rows that are due to be drawn none shows. */
function faultsOfMarks(plots: readonly ReadPlot[], due: readonly Row[]): readonly string[] {
  const lost = plots.flatMap((plot) => plot.marks.filter((mark) => !due.some((row) => agree(mark, row, plot))));
  const undrawn = due.filter((row) => !plots.some((plot) => plot.marks.some((mark) => agree(mark, row, plot))));
  return [
    ...(lost.length === 0 ? [] : [`图中有 ${lost.length} 个值不在数据表里`]),
    ...undrawn.map(({ head, value }) => `数据表里的“${head} ${value}”没有照样画在图中`),
  ];
}

/** The rows of a table with several series name the year of a value after it, not before. */
const withYears = (rows: readonly Row[]) => rows.map((row) => ({ ...row, head: row.text }));

function faultsOfDrawing(drawing: ReadDrawing, { lang, rows, where }: ShownChart): Fault[] {
  const { charts } = dictionaryFor(isLanguage(lang) ? lang : 'zh-Hans');
  const reasons = Object.values(charts.undrawn).map((reason) => charts.notDrawn(reason));
  const due = rows.filter(({ text }) => !reasons.some((reason) => text.includes(reason)));
  const { panels, areas, signs } = drawing;
  const whats =
    areas.length + signs.length > 0
      ? faultsOfCounts(drawing, { rows })
      : panels.length > 0
        ? faultsOfMarks(panels, withYears(due))
        : faultsOfMarks([drawing], due);
  return whats.map((what) => ({ what, where }));
}

/** What drawings and words of a chart say against its table: marks at places of other numbers, rows not drawn without a reason, figures that the table does not have. */
export function compareChart(chart: ShownChart): Fault[] {
  const { drawings, rows, words, where } = chart;
  const table = rows.map(({ text }) => text).join(' ');
  // Whole numbers in a sentence may be counts and years; with a decimal point they are values, but in names such as PM2.5.
  const strange = words.flatMap((text) => text.match(/(?<![A-Za-z\d.])\d+\.\d+/g) ?? []).filter((number) => !table.includes(number));
  return [
    ...drawings.flatMap((svg) => faultsOfDrawing(readDrawing(svg), chart)),
    ...strange.map((number) => ({ what: `说明里的 ${number} 不在数据表里`, where })),
  ];
}
