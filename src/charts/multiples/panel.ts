import type { DrawnWords } from '../svg/label.ts';
import type { HistoryMark, HistoryMeasure } from '../history/history-mark.ts';

/** One series of a sheet of small charts. Takes at least one mark. */
export type Panel = {
  readonly name: DrawnWords;
  /** Unit of its own axis of values; `null` where all panels share one. */
  readonly unit: DrawnWords | null;
  readonly measure: HistoryMeasure;
  readonly marks: readonly HistoryMark[];
};
