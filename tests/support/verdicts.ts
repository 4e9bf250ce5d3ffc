import type { z } from 'zod';
import { target as targetSchema, type Target } from '../../src/model/plan/target.ts';
import type { FiledReport, Plan } from '../../src/model/portal.ts';
import { indicator, type Indicator } from '../../src/model/registry/indicator.ts';
import { observation, type Observation } from '../../src/model/registry/observation.ts';
import type { Region } from '../../src/model/registry/region.ts';
import { report } from '../../src/model/registry/report.ts';
import { judgeTarget } from '../../src/model/verdict/judge-target.ts';
import { settingsOf } from '../../src/model/verdict/settings.ts';
import type { TargetVerdict } from '../../src/model/verdict/verdict.ts';
import { makePlan, makePortal } from './portal.ts';

type TargetInput = z.input<typeof targetSchema>;
type Measure = z.input<typeof indicator>['measure'];

/** A target of the invented plan of 2021–2025: at least 100 by 2025, up from 60 in 2020, unless told otherwise. */
export function makeTarget(fields: Partial<TargetInput> & Record<string, unknown> = {}): Target {
  const usual = { kind: 'threshold', id: 'firms', name: '企业数', indicator: 'firms', measure: 'stock', hedge: 'firm', printed: '100' };
  const number = { comparator: '>=', value: '100', unit: '家', direction: 'up', targetYear: '2025', targetYearSource: 'printed' };
  const base = { year: '2020', value: '60', source: 'printed' };
  return targetSchema.parse({ ...usual, ...(fields.kind === undefined ? { ...number, base } : {}), ...fields });
}

/** An observation of the whole county. */
export function observe(period: string, value: string, fields: Partial<z.input<typeof observation>> = {}): Observation {
  const usual = {
    indicator: 'firms',
    region: 'shili',
    unit: '家',
    kind: 'level',
    status: 'final',
    source: '示例统计',
    certainty: 'certain',
  } as const;
  return observation.parse({ ...usual, period, value, ...fields });
}

/** A report of the target. */
export function tell(fields: Partial<z.input<typeof report>>): FiledReport {
  const usual = {
    plan: 'shili-kechuang',
    target: 'firms',
    date: '2024-03-01',
    evidence: [{ title: '示例通报', url: 'https://shili.example/tongbao' }],
  };
  return { ...report.parse({ ...usual, ...fields }), file: 'shili' };
}

/** What a target is judged from. */
export type Given = {
  readonly asOf?: string;
  readonly measure?: Measure;
  /** The unit of the indicator. */
  readonly unit?: string;
  readonly observations?: readonly Observation[];
  readonly reports?: readonly FiledReport[];
  readonly regions?: readonly Region[];
  readonly plan?: Parameters<typeof makePlan>[0];
  readonly verdicts?: { onTrack: string; away: string; tolerance: string };
};

/** The plan that the targets of these tests belong to. */
function planOf(given: Given): Plan {
  return makePlan({ region: 'shili', period: { start: '2021', end: '2025' }, ...given.plan });
}

/** The indicator that the targets of these tests belong to. */
export function indicatorOf({ measure = 'stock', unit = '家' }: Given): Indicator {
  return indicator.parse({ id: 'firms', names: { 'zh-Hans': '企业数' }, unit, measure, direction: 'up', comparable: 'yes' });
}

/** Judges a target as of mid-2023, unless told otherwise. */
export function judge(target: Target, given: Given = {}): TargetVerdict {
  const { asOf = '2023-06-30', observations = [], reports = [] } = given;
  const { site } = makePortal();
  const settings = settingsOf({ ...site, verdicts: { ...site.verdicts, ...given.verdicts }, asOf } as typeof site);
  return judgeTarget(
    target,
    { plan: planOf(given), indicator: indicatorOf(given), observations, reports, regions: given.regions ?? [] },
    settings,
  );
}

/** State and reason of a verdict in one line. */
export function said({ state, reason }: TargetVerdict): string {
  return `${state} ${reason}`;
}
