import { describe, expect, it } from 'vitest';
import { drawComparison } from '../../../src/charts/comparison/draw-comparison.ts';
import { drawHistory } from '../../../src/charts/history/draw-history.ts';
import { comparisonCases, comparisonWords } from './comparison-cases.ts';
import { historyCases, historyWords } from './history-cases.ts';

/** One element to a line, so that a difference can be read. */
const lines = (svg: string) => `${svg.replaceAll('><', '>\n<')}\n`;
const fileOf = (kind: string, title: string, canvas: string) => `golden/${kind}-${title.replaceAll(/[ ,]+/g, '-')}-${canvas}.svg`;

describe.each(['narrow', 'wide'] as const)('on a %s sheet', (canvas) => {
  it.each(Object.entries(historyCases))('a history of %s is drawn as approved', async (title, { marks }) => {
    await expect(lines(drawHistory(marks, historyWords)[canvas])).toMatchFileSnapshot(fileOf('history', title, canvas));
  });

  it.each(Object.entries(comparisonCases))('a comparison of %s is drawn as approved', async (title, marks) => {
    await expect(lines(drawComparison(marks, comparisonWords)[canvas])).toMatchFileSnapshot(fileOf('comparison', title, canvas));
  });
});
