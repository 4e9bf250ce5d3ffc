import type { z } from 'zod';
import type { target } from '../../src/model/plan/target.ts';
import type { Portal } from '../../src/model/portal.ts';
import { indicator } from '../../src/model/registry/indicator.ts';
import { observation } from '../../src/model/registry/observation.ts';
import { region } from '../../src/model/registry/region.ts';
import { makePlan, makePortal } from './portal.ts';
import { targetExamples } from './targets.ts';

type Threshold = Extract<z.input<typeof target>, { kind: 'threshold' }>;

/** A target of the indicator of firms, as a plan of the invented county writes it. */
export function firmsTarget(changes: Partial<Threshold> = {}): Threshold {
  const { base: _, ...example } = targetExamples.threshold;
  return { ...example, indicator: 'firms', ...changes };
}

type Parts = {
  readonly comparable?: '可比' | '有条件可比' | '不可比';
  readonly note?: string;
  /** The targets of each plan, in the order of their ids: plan-1, plan-2. */
  readonly targets: readonly (readonly z.input<typeof target>[])[];
  /** Measured values, by period. */
  readonly measured?: Readonly<Record<string, string>>;
  /** The unit of the indicator. */
  readonly unit?: string;
};

/** A portal of the invented county with one indicator, its observations, and plans with the given targets. */
export function chartPortal({ comparable = '可比', note, targets, measured = {}, unit = '家' }: Parts): Portal {
  const plans = targets.map((items, index) =>
    makePlan({
      id: `plan-${index + 1}`,
      planTitle: `示例县第${index + 1}个规划`,
      region: 'shili',
      documentDate: `202${index}`,
      targets: [...items],
    }),
  );
  const common = {
    indicator: 'firms',
    region: 'shili',
    unit,
    kind: 'level',
    status: 'final',
    source: '示例统计年报',
    certainty: 'certain',
  } as const;
  return {
    ...makePortal(plans),
    regions: [region.parse({ id: 'shili', name: '示例县', level: '县（市、区）' })],
    indicators: [
      indicator.parse({
        id: 'firms',
        names: { 'zh-Hans': '示例企业数' },
        unit,
        measure: '存量',
        direction: '上升',
        comparable,
        comparabilityNote: note,
      }),
    ],
    observations: Object.entries(measured).map(([period, value]) => ({
      ...observation.parse({ ...common, period, value }),
      table: 'shili',
    })),
  };
}
