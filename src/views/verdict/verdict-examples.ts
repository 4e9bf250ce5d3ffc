import type { z } from 'zod';
import type { Dictionary } from '../../words/dictionary.ts';
import { formatTargetVerdict } from '../../words/format/verdicts.ts';
import { planFrontmatter } from '../../model/plan/frontmatter.ts';
import type { FiledReport, Plan, SiteConfig } from '../../model/portal.ts';
import { indicator } from '../../model/registry/indicator.ts';
import { observation } from '../../model/registry/observation.ts';
import { report } from '../../model/registry/report.ts';
import { judgeTarget } from '../../model/verdict/judge-target.ts';
import { settingsOf } from '../../model/verdict/settings.ts';
import type { TargetState } from '../../model/verdict/verdict.ts';

type Name = keyof Dictionary['method']['exampleNames'];
type TargetInput = NonNullable<z.input<typeof planFrontmatter>['targets']>[number];
type Measure = z.input<typeof indicator>['measure'];

/** An invented target with an invented value, judged. */
export type VerdictExample = { readonly name: Name; readonly state: TargetState; readonly sentence: string };

/** An example: a target, and the values of it with their periods, measured in a unit, or reported; seen from mid-2023 unless told otherwise. */
type Example = {
  readonly target: Record<string, unknown>;
  readonly measure: Measure;
  readonly unit: string;
  readonly values?: readonly (readonly [period: string, value: string])[];
  readonly reported?: readonly [period: string, value: string];
  readonly asOf?: string;
};

const base = (value: string) => ({ year: '2020', value, source: 'printed' });
const threshold = { kind: 'threshold', comparator: '>=', direction: 'up' };
const firms = { ...threshold, value: '100', unit: '家', base: base('60') };
const stock = { measure: 'stock', unit: '家' } as const;
const rate = { ...threshold, kind: 'growth', value: '6.5', unit: '%' };
const flow = { ...threshold, measure: 'flow', value: '12', unit: '所' };

const examples: Readonly<Record<Name, Example>> = {
  steady: { target: firms, ...stock, values: [['2022', '74']] },
  month: { target: { ...firms, due: '2023-03' }, ...stock, values: [['2023-03', '101']] },
  quarter: {
    target: { ...firms, measure: 'ratio', unit: '%', targetYear: '2022' },
    measure: 'ratio',
    unit: '%',
    values: [['2022-Q4', '104']],
  },
  converted: {
    target: { ...threshold, value: '20000', unit: '万元', targetYear: '2022' },
    measure: 'amount',
    unit: '亿元',
    values: [['2022', '3']],
  },
  steps: {
    target: { ...firms, steps: [{ due: '2022', value: '65', printed: '65' }] },
    ...stock,
    values: [['2022', '66']],
  },
  late: {
    target: { ...firms, targetYear: '2021' },
    ...stock,
    values: [
      ['2021', '98'],
      ['2022', '101'],
    ],
  },
  held: { target: { ...threshold, direction: 'hold', value: '99', unit: '%' }, measure: 'ratio', unit: '%', values: [['2022', '98.6']] },
  toZero: {
    target: { ...threshold, comparator: '<=', direction: 'down', value: '0', unit: '处', base: base('50') },
    measure: 'stock',
    unit: '处',
    values: [['2022', '28']],
  },
  sum: {
    target: { ...flow, targetYear: '2023' },
    measure: 'flow',
    unit: '所',
    values: [
      ['2021', '4'],
      ['2022', '4'],
      ['2023', '5'],
    ],
    asOf: '2024-01-31',
  },
  cap: {
    target: { ...flow, comparator: '<=', direction: 'down', value: '40' },
    measure: 'flow',
    unit: '所',
    values: [
      ['2021', '10'],
      ['2022', '9'],
    ],
  },
  growth: {
    target: { ...rate, value: '10', base: base('100'), targetYear: '2022' },
    measure: 'amount',
    unit: '亿元',
    values: [['2022', '120']],
  },
  rates: {
    target: { ...rate, targetYear: '2022' },
    measure: 'rate',
    unit: '%',
    values: [
      ['2021', '7.8'],
      ['2022', '-0.6'],
      ['2023-Q1', '9'],
    ],
  },
  fall: {
    target: { ...rate, direction: 'down', value: '3', base: base('50'), targetYear: '2022' },
    measure: 'density',
    unit: '微克/立方米',
    values: [['2022', '46']],
  },
  about: {
    target: { ...threshold, comparator: '~', value: '2', unit: '%', base: base('1.2') },
    measure: 'ratio',
    unit: '%',
    values: [['2022', '1.9']],
  },
  multiple: {
    target: { kind: 'multiple', direction: 'up', value: '2', unit: '倍', base: base('60') },
    ...stock,
    values: [['2022', '130']],
  },
  halving: {
    target: { kind: 'multiple', direction: 'down', value: '1/2', unit: '倍', targetYear: '2022' },
    measure: 'stock',
    unit: '起',
    reported: ['2022', '0.4'],
  },
  silent: { target: firms, ...stock },
};

/** The day from which the examples are seen, within the plan of 2021—2025 that they belong to. */
const midway = '2023-06-30';

function planWith(target: Record<string, unknown>, measure: Measure): Plan {
  const named = { id: 'example', name: '示例', indicator: 'example', measure, hedge: 'firm', printed: '示例', targetYear: '2025' };
  const frontmatter = planFrontmatter.parse({
    title: '示例',
    planTitle: '示例',
    kind: 'plan',
    lang: 'zh-Hans-CN',
    region: 'example',
    summary: '示例',
    period: { start: '2021', end: '2025' },
    targets: [{ ...named, targetYearSource: 'printed', ...target } as TargetInput],
  });
  return { ...frontmatter, id: 'example', replacedBy: [], clauses: [], files: [], clauseOf: {}, sources: {} };
}

function reportsOf({ reported, target }: Example): readonly FiledReport[] {
  if (reported === undefined) return [];
  const [period, value] = reported;
  const evidence = [{ title: '示例', url: 'https://example.invalid/' }];
  const said = { plan: 'example', target: 'example', date: midway, period, value, unit: target['unit'], evidence };
  return [{ ...report.parse(said), file: 'example' }];
}

/** Worked examples of how targets are judged, by the thresholds of the site and the code that judges its plans. */
export function verdictExamples({ verdicts }: Pick<SiteConfig, 'verdicts'>, t: Dictionary): readonly VerdictExample[] {
  return (Object.keys(examples) as Name[]).flatMap((name) => {
    const example = examples[name];
    const { target: input, measure, unit, values = [], asOf = midway } = example;
    const settings = settingsOf({ asOf, verdicts } as Pick<SiteConfig, 'asOf' | 'verdicts'>);
    const plan = planWith(input, measure);
    const [target] = plan.targets;
    if (target === undefined) return [];
    const common = { indicator: 'example', region: 'example', unit, kind: 'level', status: 'final', source: '示例', certainty: 'certain' };
    const observations = values.map(([period, value]) => observation.parse({ ...common, period, value }));
    const entry = indicator.parse({ id: 'example', names: { 'zh-Hans': '示例' }, unit, measure, direction: 'up', comparable: 'yes' });
    const record = { plan, indicator: entry, observations, reports: reportsOf(example), regions: [] };
    const verdict = judgeTarget(target, record, settings);
    return [{ name, state: verdict.state, sentence: formatTargetVerdict({ plan, target }, verdict, t) }];
  });
}
