import type { Chart, ChartCell, ChartRow } from '../chart.ts';
import { drawMultiples, needsLogarithm } from './draw-multiples.ts';
import type { Panel as DrawnPanel } from './panel.ts';
import { type Dictionary, drawnWords } from '../../words/dictionary.ts';
import { formatMultiplesSentence, formatSharedCaption } from './multiples-sentence.ts';
import type { Target } from '../../model/portal.ts';
import type { HistoryValue } from '../../model/series/history.ts';
import { historyMarks, historyMeasure, historyRow, historySources, historyWords } from '../history/history-marks.ts';

/** One series of a sheet of small charts: a place, or an indicator; name and unit may carry marks of their language. */
export type Panel = {
  readonly name: string;
  readonly unit: string;
  readonly measure: Target['measure'];
  readonly values: readonly HistoryValue[];
  /** Page that its name leads to in the table; `null` where there is none. */
  readonly address: string | null;
};

/** What a sheet of small charts is about, and whether one axis of values serves all its panels. */
export type MultiplesSubject = { readonly name: string; readonly axis: 'shared' | 'own'; readonly data: string };

/** Most panels that one sheet shows; the rest stand in the table only. */
const mostPanels = 24;

function drawnPanel({ name, unit, measure, values }: Panel, axis: MultiplesSubject['axis'], t: Dictionary): DrawnPanel {
  const marks = historyMarks(values, t);
  return { name: drawnWords(name), unit: axis === 'own' ? drawnWords(t.charts.unit(unit)) : null, measure: historyMeasure(measure), marks };
}

function rowsOf({ name, address, unit, values }: Panel, t: Dictionary): readonly ChartRow[] {
  const head: ChartCell = { text: name, ...(address === null ? {} : { address }) };
  return values.map((value) => {
    const row = historyRow(value, unit, t);
    const [amount, ...others] = row.cells;
    return { head, cells: [...(amount === undefined ? [] : [amount]), row.head, ...others] };
  });
}

/** The chart of several histories side by side: a panel for each over the same years, on one axis of values where all have one unit. */
export function smallMultiplesChart(panels: readonly Panel[], { name, axis, data }: MultiplesSubject, t: Dictionary): Chart {
  const words = t.charts.multiples;
  const drawable = panels.map((panel) => drawnPanel(panel, axis, t)).filter(({ marks }) => marks.length > 0);
  const drawn = drawable.slice(0, mostPanels);
  const unit = axis === 'shared' ? t.charts.unit(panels[0]?.unit ?? t.values.unstated) : '';
  const left = drawable.length - drawn.length;
  const { period, value, meaning } = t.charts.history;
  return {
    caption: axis === 'shared' ? formatSharedCaption(name, panels, t) : words.own(name, panels.length),
    sentence: formatMultiplesSentence(panels, t),
    notes: [
      axis === 'shared' ? words.sharedNote : words.ownNote,
      ...(needsLogarithm(drawn) ? [t.charts.logarithmicNote] : []),
      ...(left === 0 ? [] : [words.tooMany(left)]),
    ],
    drawing: drawn.length === 0 ? null : drawMultiples(drawn, historyWords(name, unit, t)),
    columns: [words.series, value, period, meaning],
    rows: panels.flatMap((panel) => rowsOf(panel, t)),
    sources: historySources(
      panels.flatMap(({ values }) => values),
      t,
    ),
    data,
  };
}
