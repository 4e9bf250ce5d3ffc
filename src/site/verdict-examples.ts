import type { z } from 'zod';
import type { Dictionary } from '../i18n/dictionary.ts';
import type { MethodWords } from '../i18n/dictionary/method.ts';
import { formatTargetVerdict } from '../i18n/format/verdict-sentence.ts';
import { planFrontmatter } from '../model/plan/frontmatter.ts';
import type { Plan } from '../model/portal.ts';
import { indicator } from '../model/registry/indicator.ts';
import { observation } from '../model/registry/observation.ts';
import type { SiteConfig } from '../model/site/site.ts';
import { judgeTarget } from '../model/verdict/judge-target.ts';
import { settingsOf } from '../model/verdict/settings.ts';
import type { TargetState } from '../model/verdict/verdict.ts';

type Name = keyof MethodWords['exampleNames'];
type TargetInput = NonNullable<z.input<typeof planFrontmatter>['targets']>[number];
type Measure = z.input<typeof indicator>['measure'];

/** An invented target with an invented value, judged. */
export type VerdictExample = { readonly name: Name; readonly state: TargetState; readonly sentence: string };

/** An example: a target, and the value reported of it with its period; nothing where none was reported. */
type Example = {
  readonly target: Record<string, unknown>;
  readonly measure: Measure;
  readonly unit: string;
  readonly value?: readonly [period: string, value: string];
};

const base = (value: string) => ({ year: '2020', value, source: 'printed' });
const threshold = { kind: 'threshold', comparator: '>=', direction: 'up' };

const examples: Readonly<Record<Name, Example>> = {
  steady: { target: { ...threshold, value: '100', unit: '家', base: base('60') }, measure: 'stock', unit: '家', value: ['2022', '74'] },
  held: { target: { ...threshold, direction: 'hold', value: '99', unit: '%' }, measure: 'ratio', unit: '%', value: ['2022', '98.6'] },
  toZero: {
    target: { ...threshold, comparator: '<=', direction: 'down', value: '0', unit: '处', base: base('50') },
    measure: 'stock',
    unit: '处',
    value: ['2022', '28'],
  },
  growth: {
    target: { ...threshold, kind: 'growth', value: '10', unit: '%', base: base('100'), targetYear: '2022' },
    measure: 'amount',
    unit: '亿元',
    value: ['2022', '120'],
  },
  about: {
    target: { ...threshold, comparator: '~', value: '2', unit: '%', base: base('1.2') },
    measure: 'ratio',
    unit: '%',
    value: ['2022', '1.9'],
  },
  multiple: {
    target: { kind: 'multiple', direction: 'up', value: '2', unit: '倍', base: base('60') },
    measure: 'stock',
    unit: '家',
    value: ['2022', '130'],
  },
  silent: { target: { ...threshold, value: '100', unit: '家', base: base('60') }, measure: 'stock', unit: '家' },
};

/** The plan that the examples belong to: 2021—2025, seen from mid-2023. */
const asOf = '2023-06-30';

function planWith(target: Record<string, unknown>, measure: Measure): Plan {
  const named = {
    id: 'example',
    name: '示例',
    indicator: 'example',
    measure,
    hedge: 'firm',
    printed: '示例',
    targetYear: '2025',
    targetYearSource: 'printed',
  };
  const frontmatter = planFrontmatter.parse({
    title: '示例',
    planTitle: '示例',
    kind: 'plan',
    lang: 'zh-Hans-CN',
    region: 'example',
    summary: '示例',
    period: { start: '2021', end: '2025' },
    targets: [{ ...named, ...target } as TargetInput],
  });
  return { ...frontmatter, id: 'example', clauses: [], files: [], clauseOf: {} };
}

/** Worked examples of how targets are judged, by the thresholds of the site and the code that judges its plans. */
export function verdictExamples({ verdicts }: Pick<SiteConfig, 'verdicts'>, t: Dictionary): readonly VerdictExample[] {
  const settings = settingsOf({ asOf, verdicts } as Pick<SiteConfig, 'asOf' | 'verdicts'>);
  return (Object.keys(examples) as Name[]).flatMap((name) => {
    const { target: input, measure, unit, value } = examples[name];
    const plan = planWith(input, measure);
    const [target] = plan.targets;
    if (target === undefined) return [];
    const common = { indicator: 'example', region: 'example', unit, kind: 'level', status: 'final', source: '示例', certainty: 'certain' };
    const observations = value === undefined ? [] : [observation.parse({ ...common, period: value[0], value: value[1] })];
    const entry = indicator.parse({ id: 'example', names: { 'zh-Hans': '示例' }, unit, measure, direction: 'up', comparable: 'yes' });
    const verdict = judgeTarget(target, { plan, indicator: entry, observations, reports: [] }, settings);
    return [{ name, state: verdict.state, sentence: formatTargetVerdict({ plan, target }, verdict, t) }];
  });
}
