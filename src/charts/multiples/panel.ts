import { type DrawnWords, type Label, labelSize } from '../svg/label.ts';
import type { HistoryMark, HistoryMeasure, PartWords } from '../history/history-mark.ts';
import { type Canvas, lineHeight } from '../canvas.ts';
import { type HistoryExtent, type HistoryLayout, layoutHistory } from '../history/history-layout.ts';
import { wrapText } from '../svg/wrap-text.ts';

/** One series of a sheet of small charts. Takes at least one mark. */
export type Panel = {
  readonly name: DrawnWords;
  /** Unit of its own axis of values; `null` where all panels share one. */
  readonly unit: DrawnWords | null;
  readonly measure: HistoryMeasure;
  readonly marks: readonly HistoryMark[];
};

/** Columns of panels on each sheet. */
const columns = { narrow: 1, wide: 3 } as const;
const gutter = 18;

/** Where a panel stands in its row, and its heading. */
export type PanelFrame = { readonly panel: Panel; readonly left: number; readonly right: number; readonly heading: readonly Label[] };

/** Divides panels into rows of equal columns with their headings: the name, and the unit where each has its own. */
export function frameRows(panels: readonly Panel[], canvas: Canvas): readonly (readonly PanelFrame[])[] {
  const count = Math.min(columns[canvas.name], panels.length === 4 ? 2 : panels.length);
  const width = (canvas.width - gutter * (count - 1)) / count;
  const frames = panels.map((panel, index): PanelFrame => {
    const left = (index % count) * (width + gutter);
    const { name, unit } = panel;
    const lines = wrapText(name.text, { width, fontSize: canvas.fontSize, lines: 2 });
    const under: Label[] =
      unit === null ? [] : [{ lines: wrapText(unit.text, { width, fontSize: canvas.fontSize, lines: 1 }), style: 'note', lang: unit.lang }];
    return { panel, left, right: left + width, heading: [{ lines, style: 'name', lang: name.lang }, ...under] };
  });
  return Array.from({ length: Math.ceil(frames.length / count) }, (_, row) => frames.slice(row * count, (row + 1) * count));
}

/** Height of a heading. */
export function headingHeight(heading: readonly Label[], canvas: Canvas): number {
  return heading.reduce((sum, label) => sum + labelSize(label, canvas).height, 0) + lineHeight(canvas) / 4;
}

/** What panels have in common: the times, and the values where one axis serves all. */
export type Shared = {
  readonly times: readonly HistoryMark[];
  readonly values: readonly HistoryMark[] | null;
  readonly isLogarithmic: boolean;
  readonly parts: PartWords;
};

/** Gives the plot of a panel its axes. */
export function layoutPanel(
  { panel, left, right }: PanelFrame,
  { times, values, isLogarithmic, parts }: Shared,
  place: { readonly canvas: Canvas; readonly top: number; readonly height: number },
): HistoryLayout {
  const extent: HistoryExtent = { measure: isLogarithmic ? 'log' : panel.measure, times, values: values ?? panel.marks, parts };
  return layoutHistory(extent, place.canvas, { left, top: place.top, right, bottom: place.top + place.height });
}
