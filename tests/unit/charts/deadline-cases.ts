import { type Deadlines, type DeadlineWords, type DeadlineYear, fillYears } from '../../../src/charts/deadlines/draw-deadlines.ts';

export const deadlineWords: DeadlineWords = { name: '图：示例网站，数据见下表', unit: '单位：项', targets: '目标', milestones: '节点' };

const due = (year: number, targets: number, milestones: number): DeadlineYear => ({ year, targets, milestones });
const asOf = { at: 2022.99, words: '数据截止日：2023年6月30日' };

/** Deadlines as they occur, and as they hardly ever do. */
export const deadlineCases: Readonly<Record<string, Deadlines>> = {
  'one year': { years: [due(2025, 34, 12)], asOf: null },
  'one item': { years: [due(2025, 0, 1)], asOf: null },
  'years without deadlines': { years: fillYears([due(2015, 21, 0), due(2020, 40, 33), due(2023, 2, 9), due(2025, 34, 62)]), asOf },
  'forty years': { years: fillYears(Array.from({ length: 21 }, (_, index) => due(2000 + index * 2, index * 7, 150 - index * 7))), asOf },
  'one beside five hundred': { years: fillYears([due(2020, 1, 0), due(2025, 300, 200)]), asOf },
  'twelve years': { years: Array.from({ length: 12 }, (_, index) => due(2014 + index, 3 + index, index % 4)), asOf },
};
