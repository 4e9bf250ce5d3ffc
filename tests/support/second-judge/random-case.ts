import fc from 'fast-check';
import { target as targetSchema } from '../../../src/model/plan/target.ts';
import { indicator } from '../../../src/model/registry/indicator.ts';
import { region } from '../../../src/model/registry/region.ts';
import { makePlan } from '../portal.ts';
import { observe, tell } from '../verdicts.ts';
import type { Case } from './case.ts';
import { randomTarget, small, type RandomTarget } from './random-target.ts';
import { spanOf } from './spans.ts';

const often = <T>(usual: T, ...others: T[]) =>
  fc.oneof({ weight: 12, arbitrary: fc.constant(usual) }, ...others.map((other) => ({ weight: 1, arbitrary: fc.constant(other) })));

const periods = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('2019', '2020', '2021', '2022', '2023', '2024', '2025', '2026') },
  { weight: 3, arbitrary: fc.constantFrom('2022-12', '2023-06', '2024-05', '2024-06', '2025-06', '2025-12', '2026-06', '2024-12') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '2023-Q2',
      '2024-Q2',
      '2024-Q3',
      '2025-Q3',
      '2025-Q4',
      '2026-Q3',
      '2023-H1',
      '2024-H1',
      '2025-H1',
      '2024-H2',
      '2025-H2',
      '2026-H1',
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom('2021/2023', '2021/2025', '2022/2024', '2020/2025', '2021/2022') },
);

const days = fc.constantFrom(
  '2023-06-30',
  '2023-07-01',
  '2024-05-14',
  '2024-06-30',
  '2024-07-01',
  '2024-12-31',
  '2025-01-01',
  '2025-06-30',
  '2025-12-31',
  '2026-01-01',
  '2026-03-01',
  '2027-03-01',
);

const row = fc.record({
  period: periods,
  value: small,
  unit: fc.constantFrom(0, 0, 1, 1, 2, 2, 2, 2, 2, 3),
  status: fc.constantFrom('final', 'final', 'preliminary', 'revised', 'unstated' as const),
  publishedDate: fc.constantFrom(null, '2024-03-01', '2025-03-01'),
  region: often<string | null>('shili', 'xia', 'other', 'shi', null),
  scope: often<string | null>(null, '园区', '高新区'),
  kind: often<'level' | 'flow' | 'multiple'>('level', 'flow', 'multiple'),
});

const report = fc.record({
  date: fc.constantFrom('2023-03-01', '2024-01-15', '2024-06-15', '2024-07-10', '2025-02-01', '2026-02-01', '2026-12-01'),
  state: fc.constantFrom(null, null, 'reached', 'reached', 'in-progress', 'not-reached' as const),
  period: fc.oneof({ weight: 1, arbitrary: fc.constant(null) }, { weight: 2, arbitrary: periods }),
  reachedDate: often<string | null>(null, '2023', '2024-06', '2025-12-31', '2026-01', '2024-05-14', '2025'),
  value: fc.oneof(fc.constant(null), small),
  unit: often(0, 1, 3),
});

const regions = [
  { id: 'shi', name: '示例市', level: 'city' as const },
  { id: 'shili', name: '示例县', level: 'county' as const, parent: 'shi' },
  { id: 'xia', name: '下乡镇', level: 'township' as const, parent: 'shili' },
  { id: 'other', name: '别县', level: 'county' as const, parent: 'shi' },
].map((entry) => region.parse(entry));

const plan = fc.record({
  period: fc.constantFrom(
    { start: '2021', end: '2025' },
    { start: '2021', end: '2025' },
    { start: '2023', end: '2025' },
    { start: '2025', end: '2025' },
    { start: '2024', end: '2024' },
    null,
  ),
  sibling: fc.oneof(
    { weight: 5, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.record({ targetYear: fc.constantFrom('2022', '2023', '2024'), value: small }) },
  ),
});

const measure = fc.oneof(
  { weight: 7, arbitrary: fc.constant('same' as const) },
  { weight: 1, arbitrary: fc.constantFrom('stock', 'flow', 'rate', 'amount', 'unstated' as const) },
);
const limits = often({ onTrack: '0.95', away: '0', tolerance: '0.05' }, { onTrack: '0.8', away: '0.2', tolerance: '0.1' });

/** The plan of the target; sometimes with another target of the same promise for an earlier year. */
function planOf(
  target: RandomTarget['target'],
  {
    period,
    sibling,
  }: { readonly period: { start: string; end: string } | null; readonly sibling: { targetYear: string; value: string } | null },
) {
  const isNumber = target.kind === 'threshold' || target.kind === 'coverage';
  if (sibling === null || !isNumber) return makePlan({ region: 'shili', period, targets: [target] });
  const earlier = { ...target, ...sibling, id: 'earlier', due: null, deadline: null, steps: [] };
  return makePlan({ region: 'shili', period, targets: [earlier, target] });
}

/** A random target with everything that it is judged from. */
export const randomCase: fc.Arbitrary<Case> = fc
  .record({
    one: randomTarget,
    plan,
    measure,
    limits,
    asOf: days,
    rows: fc.array(row, { maxLength: 9 }),
    reports: fc.array(report, { maxLength: 3 }),
  })
  .map(({ one: { target, units }, ...rest }) => {
    const unit = (index: number) => units[index] ?? '家';
    const levels = target.kind === 'growth' || target.kind === 'multiple' ? 'stock' : target.measure;
    const isRate = target.kind === 'growth' && units[0] === '%';
    const own = rest.measure === 'same' ? (isRate ? 'rate' : levels) : rest.measure;
    const names = { 'zh-Hans': '企业数' };
    const measured = indicator.parse({ id: 'firms', names, unit: unit(0), measure: own, direction: 'up', comparable: 'yes' });
    const observations = rest.rows
      .filter(({ period }) => spanOf(period).first <= rest.asOf)
      .map((entry) =>
        observe(entry.period, entry.value, { ...entry, unit: unit(entry.unit), base: entry.kind === 'multiple' ? '2020' : null }),
      );
    const reports = rest.reports
      .filter(({ date, state, value, period }) => date <= rest.asOf && (value === null ? state !== null : period !== null))
      .map(({ unit: index, value, ...entry }) =>
        tell({ ...entry, value, unit: value === null ? null : index === 0 && target.unit ? target.unit : unit(index) }),
      );
    const judged = targetSchema.parse(target);
    return {
      target: judged,
      plan: planOf(target, rest.plan),
      indicator: measured,
      observations,
      reports,
      regions,
      asOf: rest.asOf,
      ...rest.limits,
    };
  });
