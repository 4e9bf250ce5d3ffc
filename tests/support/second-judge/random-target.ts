import fc from 'fast-check';
import type { z } from 'zod';
import type { target } from '../../../src/model/plan/target.ts';

export type TargetInput = z.input<typeof target>;

/** Units of one quantity that targets, indicators and values are given in; the last of each is of another quantity. */
const unitFamilies: readonly (readonly string[])[] = [
  ['家', '家', '家', '人次'],
  ['亿元', '万元', '亿元', '%'],
  ['%', '‰', '%', '百分点'],
  ['平方公里', '公顷', '平方公里', '人'],
];

/** Small whole numbers and a few halves, so that equal and bordering values are common. */
export const small = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 0, max: 12 }).map(String) },
  { weight: 1, arbitrary: fc.constantFrom('0.5', '-1', '-2', '9.5', '1/2') },
);

const directions = fc.constantFrom('up', 'up', 'down', 'hold' as const);
const comparators = fc.constantFrom('>=', '>', '=', '~', '<=', '<' as const);
const measures = fc.constantFrom(
  'stock',
  'stock',
  'flow',
  'flow',
  'ratio',
  'rate',
  'density',
  'amount',
  'amount',
  'coverage',
  'unstated' as const,
);
const sometimes = <T>(arbitrary: fc.Arbitrary<T>, weight = 1) =>
  fc.oneof({ weight: 20, arbitrary: fc.constant(null) }, { weight: Math.round(weight * 10), arbitrary });

const due = fc.oneof(
  { weight: 6, arbitrary: fc.record({ targetYear: fc.constantFrom('2025', '2024', '2023') }) },
  {
    weight: 4,
    arbitrary: fc.record({
      due: fc.constantFrom(
        '2025',
        '2025-H1',
        '2025-H2',
        '2024-Q2',
        '2025-Q4',
        '2024-06',
        '2025-12',
        '2024-05-14',
        '2024-06-30',
        '2025-12-31',
      ),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      targetYear: fc.constantFrom('2025', '2024'),
      deadline: fc.constantFrom(
        '6月底前',
        '6月底',
        '6月',
        '5月15日前',
        '6月前',
        '6月上旬',
        '6月中旬',
        '上半年',
        '第三季度',
        '年底前',
        '年内',
        '2025年',
        '12月底前',
        '5月底前和9月底前',
        '三季度末前',
      ),
    }),
  },
  { weight: 1, arbitrary: fc.constant({}) },
);

const base = sometimes(
  fc.record({ year: fc.constantFrom('2020', '2020', '2022', null), value: small, source: fc.constant('printed' as const) }),
  3,
);
const start = sometimes(fc.constantFrom('2022', '2025', '2021', '2024-H1', '2024-07'), 0.4);
const names = fc.constantFrom('企业数', '企业数', '累计企业数', '总投资', '每年新建数', '年均新增企业');
const printed = fc.constantFrom('5', '5', '5', '累计5', '逐年5');
const scope = sometimes(fc.constantFrom('全市', '全县', '示例县', '辖区内', '全县域', '下乡镇', '园区', '高新区'), 0.6);
const steps = sometimes(
  fc.array(fc.record({ due: fc.constantFrom('2021', '2022', '2023', '2023-06', '2024'), value: small, printed: fc.constant('5') }), {
    minLength: 1,
    maxLength: 3,
  }),
  0.5,
).map((list) =>
  (list ?? [])
    .filter(({ due: time }, index, all) => all.findIndex((other) => other.due === time) === index)
    .toSorted((a, b) => (a.due < b.due ? -1 : 1)),
);

const shared = fc.record({
  name: names,
  printed,
  scope,
  base,
  start,
  time: due,
  steps,
  unit: fc.nat({ max: unitFamilies.length - 1 }),
  measure: measures,
});
const numbers = fc.record({ value: small, width: fc.integer({ min: 1, max: 4 }), comparator: comparators, direction: directions });
const kinds = fc.constantFrom(
  'threshold',
  'threshold',
  'threshold',
  'range',
  'rank',
  'growth',
  'growth',
  'multiple',
  'coverage',
  'direction' as const,
);
const vague = fc.record({
  reference: fc.constantFrom(null, null, '上年度', '比上年'),
  magnitude: fc.constantFrom(null, '有所', '基本', '总体稳定'),
  unit: fc.boolean(),
});

/** A random target of any kind; `units` are those that its values may be given in. */
export type RandomTarget = { readonly target: TargetInput; readonly units: readonly string[] };

export const randomTarget: fc.Arbitrary<RandomTarget> = fc.tuple(kinds, shared, numbers, vague).map(([kind, one, number, words]) => {
  const units = unitFamilies[one.unit] ?? [];
  const [unit = '家'] = units;
  const { value, comparator, direction } = number;
  const common = {
    id: 'firms',
    indicator: 'firms',
    hedge: 'firm' as const,
    measure: one.measure,
    name: one.name,
    printed: one.printed,
    scope: one.scope,
    base: one.base,
    start: one.start,
    ...one.time,
  };
  const target = (): TargetInput => {
    if (kind === 'threshold') return { ...common, kind, comparator, value, unit, direction, steps: one.steps };
    if (kind === 'range') return { ...common, kind, min: value, max: String((Number(value) || 0) + number.width), unit, direction };
    if (kind === 'rank')
      return { ...common, kind, measure: 'rank', value: words.unit ? value : '3', unit: '名', peerGroup: '同类县', steps: one.steps };
    if (kind === 'growth') return { ...common, kind, measure: 'rate', comparator, value, unit: '%', direction };
    if (kind === 'multiple') return { ...common, kind, measure: 'multiple', value, unit: '倍', direction };
    if (kind === 'coverage')
      return { ...common, kind, measure: 'coverage', value, unit: '%', direction, population: '企业', steps: one.steps };
    return {
      ...common,
      kind: 'direction',
      unit: words.unit ? unit : null,
      reference: words.reference,
      magnitude: words.magnitude,
      direction,
    };
  };
  const own = {
    threshold: units,
    range: units,
    direction: units,
    growth: units,
    multiple: units,
    rank: ['名', '名', '名', '位'],
    coverage: ['%', '‰', '%', '家'],
  };
  return { target: target(), units: own[kind] };
});
