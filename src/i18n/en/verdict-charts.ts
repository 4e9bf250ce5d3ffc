import type { VerdictChartWords } from '../dictionary/verdict-charts.ts';
import { count } from './count.ts';

/** Words of charts about what became of promises, in English. */
export const verdictCharts = {
  items: { target: 'targets', milestone: 'milestones', task: 'tasks' },
  countUnit: 'items',
  counted: (word, number) => `${word} ${number}`,
  caption: ({ name, items, total }, parts) => `${name}, ${total} ${items}: ${parts.join(', ')}`,
  sentence: (items, total, parts) => `${total} ${items}: ${parts.join(', ')}. `,
  none: (name, items) => `${name}: no ${items}`,
  noneSentence: (items) => `There are no ${items} to count. `,
  asOf: (day) => `Data as of ${day}`,
  verdict: 'Verdict',
  count: 'Number',
  timeline: { undated: 'no year', unit: 'One sign is one milestone', milestone: 'Milestone', year: 'Year' },
  deadlines: {
    caption: (name, year, number) => `${name}: most falls due in ${year}, ${count(number, 'item')}`,
    noneCaption: (name) => `${name}: no target or milestone states a year`,
    sentence: (targets, milestones) => `${count(targets, 'target')} and ${count(milestones, 'milestone')} state a year. `,
    before: (day, number) => `As of ${day}, the deadline of ${number} has passed. `,
    undated: (number) => `${count(number, 'more states', 'more state')} no year and stand in the table only. `,
    tooEarly: (first) => `What fell due before ${first} stands in the table only. `,
    total: 'Together',
  },
  progress: {
    caption: (name, verdict) => `${name}: ${verdict}`,
    mark: (when, value) => (when === null ? value : `${when}: ${value}`),
    base: (when, value) =>
      when === null ? `the starting point was ${value}, year not stated` : `the starting point was ${value} in ${when}`,
    noBase: 'the starting point is not stated',
    latest: (when, value) => `the latest value is ${value} for ${when}`,
    noLatest: 'no value was reported',
    required: (value) => `a steady path would have been at ${value} by then`,
    growth: (value) => `${value} a year`,
    target: (when, aim) => (when === null ? `the target is ${aim}, year not stated` : `the target is ${aim} by ${when}`),
    requiredMark: (value) => `due: ${value}`,
    requiredNote: 'Due by now: where a steady path from the starting point to the target would be at that time.',
    value: 'Value',
    when: 'Time',
    meaning: 'Item',
  },
} satisfies VerdictChartWords;
