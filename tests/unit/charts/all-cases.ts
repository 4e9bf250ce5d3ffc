import type { Drawing } from '../../../src/charts/chart.ts';
import { drawComparison } from '../../../src/charts/comparison/draw-comparison.ts';
import { drawDeadlines } from '../../../src/charts/deadlines/draw-deadlines.ts';
import { drawHistory } from '../../../src/charts/history/draw-history.ts';
import { drawMultiples } from '../../../src/charts/multiples/draw-multiples.ts';
import { drawProgress } from '../../../src/charts/progress/draw-progress.ts';
import { drawShare } from '../../../src/charts/share/draw-share.ts';
import { drawTimeline } from '../../../src/charts/timeline/draw-timeline.ts';
import { comparisonCases, comparisonWords } from './comparison-cases.ts';
import { deadlineCases, deadlineWords } from './deadline-cases.ts';
import { historyCases, historyWords } from './history-cases.ts';
import { multiplesCases } from './multiples-cases.ts';
import { progressCases, progressWords } from './progress-cases.ts';
import { shareCases, shareWords } from './share-cases.ts';
import { timelineCases, timelineWords } from './timeline-cases.ts';

type Cases = Readonly<Record<string, Drawing>>;

const draw = <Case>(cases: Readonly<Record<string, Case>>, drawing: (one: Case) => Drawing): Cases =>
  Object.fromEntries(Object.entries(cases).map(([title, one]) => [title, drawing(one)]));

/** Every case of every kind of chart, drawn. */
export const allCases: Readonly<Record<string, Cases>> = {
  history: draw(historyCases, (one) => drawHistory(one, historyWords)),
  comparison: draw(comparisonCases, (one) => drawComparison(one, comparisonWords)),
  multiples: draw(multiplesCases, (one) => drawMultiples(one, historyWords)),
  share: draw(shareCases, (one) => drawShare(one, shareWords)),
  timeline: draw(timelineCases, (one) => drawTimeline(one, timelineWords(one))),
  deadlines: draw(deadlineCases, (one) => drawDeadlines(one, deadlineWords)),
  progress: draw(progressCases, (one) => drawProgress(one, progressWords)),
};
