import type { ChartWords } from '../dictionary/charts.ts';
import { count } from './count.ts';

const scoped = (scope: string | null) => (scope === null ? '' : ` (${scope})`);

/** Words of charts, in English. */
export const charts = {
  drawing: (title) => `Chart: ${title}; the data are in the table below`,
  unit: (unit) => `Unit: ${unit}`,
  roles: { measured: 'measured', base: 'starting point', target: 'target', stretch: 'further aim' },
  notFromZero: { x: 'The horizontal axis does not start at 0', y: 'The vertical axis does not start at 0' },
  logarithmic: 'Logarithmic scale: equal distances are equal multiples',
  logarithmicNote:
    'The values differ by a factor of more than 30, so the chart uses a logarithmic scale: equal distances are equal multiples, not equal differences.',
  undrawn: {
    'unstated-year': 'year not stated',
    'no-number': 'no number that could stand on the axis',
    'other-measure': 'another type of value than the indicator',
    cumulative: 'a total over several periods',
    multiple: 'a multiple of another period',
    'part-of-year': 'not for a whole year',
    superseded: 'replaced by a newer value for the same period',
    restated: 'the same target stated again',
    'beyond-scale': 'too large or too small',
    'too-many': 'too many to draw: only the latest target years are shown',
  },
  notDrawn: (reason) => `Not in the chart: ${reason}`,
  undrawnCount: (number, reasons) =>
    `${count(number, 'more value is', 'more values are')} not in the chart (${reasons.join('; ')}) but listed in the table.`,
  table: 'Data of the chart',
  tableAlone: 'Data',
  tableOf: (rows) => `Data of the chart (${count(rows, 'row')})`,
  download: 'Download the data of this indicator (CSV)',
  source: 'Source',
  history: {
    caption: (name, parts) => `${name}: ${parts.join(', ')}`,
    at: (when, value) => (when === '' ? value : `${value} in ${when}`),
    aimAt: (when, aim) => (when === '' ? `target ${aim}` : `target for ${when} ${aim}`),
    measured: (when, value) => `${value} in ${when}`,
    measuredBase: (when, value) => `${value} in ${when} (the starting point)`,
    measuredSpan: (first, last, number) => `from ${first} to ${last}, ${number} values measured in all`,
    noneMeasured: 'no measured value',
    base: (when, value) =>
      when === null ? `the starting point was ${value}, year not stated` : `the starting point was ${value} in ${when}`,
    target: (when, aim) => (when === null ? `the target is ${aim}, year not stated` : `the target is ${aim} by ${when}`),
    stretch: (aim) => `also ${aim}`,
    missing: (spans) => `No value was measured for ${spans.join(', ')}; the chart leaves these years empty and nothing is interpolated.`,
    period: 'Period',
    value: 'Value',
    meaning: 'Remarks',
    both: 'measured, also the starting point',
    certainty: (certainty) => `certainty: ${certainty}`,
  },
  comparison: {
    caption: (low, high) => `Targets of the plans, from ${low} to ${high}`,
    captionOfOne: (plan, aim) => `Only one plan sets a target: “${plan}”, ${aim}`,
    captionOfOneDrawn: (plan, aim) => `Only one target can be drawn: “${plan}”, ${aim}`,
    end: (aim, when) => `${aim} (${when})`,
    apart: 'The plans define or count this differently: their targets are listed, not compared in one chart',
    noneDrawn: 'These targets have no numbers that could stand on one axis',
    aim: (when, aim) => (when === null ? `${aim}, year not stated` : `${aim} by ${when}`),
    item: (plan, scope, aim) => `“${plan}”${scoped(scope)}: ${aim}`,
    count: (plans, targets) => `${count(plans, 'plan sets', 'plans set')} ${count(targets, 'target')} for this indicator`,
    named: (number, items) => `${number}: ${items.join('; ')}. `,
    ends: (number, low, high) => `${number}; the lowest is ${low}, the highest is ${high}. `,
    seeTable: (number) => `${number}, listed in the table below.`,
    detail: (when, scope) => (scope === null ? `by ${when}` : `by ${when}, ${scope}`),
    condition: (note) => `Comparable with reservations: ${note}`,
    scope: 'Scope',
  },
  place: (region, scope) => (scope === null ? region : `${region}, ${scope}`),
} satisfies ChartWords;
