import fc from 'fast-check';
import type { ComparisonMark } from '../../../../src/charts/comparison/comparison-mark.ts';
import { type Deadlines, type DeadlineYear, fillYears } from '../../../../src/charts/deadlines/draw-deadlines.ts';
import type { History } from '../../../../src/charts/history/draw-history.ts';
import type { HistoryMark } from '../../../../src/charts/history/history-mark.ts';
import type { Panel } from '../../../../src/charts/multiples/panel.ts';
import type { ProgressMark } from '../../../../src/charts/progress/progress-mark.ts';
import type { SharePart } from '../../../../src/charts/share/draw-share.ts';
import type { Timeline, TimelineMark } from '../../../../src/charts/timeline/timeline-mark.ts';
import { isWithinScale } from '../../../../src/model/series/aim-range.ts';
import { compareDecimals, type Decimal, decimal } from '../../../../src/model/values/decimal.ts';
import { milestoneVerdicts, targetVerdicts } from '../../../../src/model/vocabularies.ts';

/** Any words of an interface, a plan or an attacker. */
const words = fc
  .array(fc.constantFrom(...Array.from('示例县规划不低于超过约（）《》、，—“”0123456789.%ABCmw <>&"')), { minLength: 1, maxLength: 60 })
  .map((characters) => characters.join('').trim())
  .filter((text) => text !== '');

const foreignWords = words.map((text) => ({ text, lang: 'zh-Hant' }));

const plain = fc.tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.integer({ min: 0, max: 6 })).map(([digits, places]) => {
  const text = String(digits < 0n ? -digits : digits).padStart(places + 1, '0');
  const whole = places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
  return `${digits < 0n ? '-' : ''}${whole}`;
});
const fraction = fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 })).map(([a, b]) => `${a}/${b}`);
const value = fc
  .oneof(plain, fraction, fc.constantFrom('0', '0.0', '100', '99.99', '-0.000001', '1000000000000'))
  .map((text) => decimal.parse(text))
  .filter(isWithinScale);

type Limits = { readonly low: Decimal; readonly high: Decimal };

/** A value, or the limits of a range. */
const limits: fc.Arbitrary<Limits> = fc.tuple(value, value, fc.boolean()).map(([a, b, isRange]) => {
  const [low, high] = compareDecimals(a, b) < 0 ? [a, b] : [b, a];
  return { low, high: isRange ? high : low };
});

/** Any value in a history. */
export const historyMark: fc.Arbitrary<HistoryMark> = fc
  .record({
    role: fc.constantFrom('measured', 'measured', 'measured', 'former', 'base', 'target', 'stretch'),
    limits,
    isBase: fc.boolean(),
    year: fc.integer({ min: 1900, max: 2199 }),
    length: fc.constantFrom(1, 1, 1, 1 / 2, 1 / 4, 1 / 12),
    label: words,
  })
  .map(({ role, limits: { low, high }, isBase, year, length, label }): HistoryMark => {
    const common = { role, isBase: isBase && role === 'measured', length, low, label, lang: null };
    return { ...common, at: year + (length - 1) / 2, high: role === 'target' ? high : low };
  });

/** Any history of amounts. */
export const history: fc.Arbitrary<History> = fc
  .array(historyMark, { minLength: 1, maxLength: 14 })
  .map((marks) => ({ measure: 'amount', marks }));

const place = fc.integer({ min: 1, max: 400 }).map((number) => decimal.parse(String(number)));

/** Any history of places in an order. */
export const ranks: fc.Arbitrary<History> = fc
  .array(
    fc.tuple(historyMark, place).map(([mark, low]): HistoryMark => ({ ...mark, low, high: low })),
    { minLength: 1, maxLength: 14 },
  )
  .map((marks) => ({ measure: 'rank', marks }));

/** Any sheet of small charts: with one unit for all, or one for each. */
export const panels: fc.Arbitrary<Panel[]> = fc
  .tuple(fc.array(fc.tuple(words, history, words), { minLength: 1, maxLength: 4 }), fc.boolean())
  .map(([items, isShared]): Panel[] =>
    items.map(([name, { measure, marks }, unit]): Panel => ({
      name: { text: name, lang: null },
      unit: isShared ? null : { text: unit, lang: null },
      measure,
      marks: marks.slice(0, 5),
    })),
  );

/** Any targets of plans side by side. */
export const comparison: fc.Arbitrary<ComparisonMark[]> = fc.array(
  fc
    .record({ limits, label: foreignWords, name: foreignWords, detail: foreignWords })
    .map(({ limits: range, ...more }): ComparisonMark => ({ ...range, ...more })),
  { minLength: 1, maxLength: 12 },
);

type Step = readonly [role: ProgressMark['role'], mark: Limits, label: string];

/** Any way to a target. */
export const progress: fc.Arbitrary<ProgressMark[]> = fc
  .tuple(...(['base', 'measured', 'required', 'target'] as const).map((role) => fc.option(fc.tuple(fc.constant(role), limits, words))))
  .map((steps): ProgressMark[] =>
    steps
      .filter((step): step is [Step[0], Limits, string] => step !== null)
      .map(([role, { low, high }, label]) => ({ role, low, high: role === 'target' ? high : low, label, lang: null })),
  )
  .filter((marks) => marks.length > 0);

const states = Object.keys(targetVerdicts) as (keyof typeof targetVerdicts)[];

/** Any counts of targets by verdict. */
export const shares: fc.Arbitrary<SharePart[]> = fc
  .array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 100_000 })), {
    minLength: states.length,
    maxLength: states.length,
  })
  .map((counts) =>
    states.map((state, index) => ({ state, count: counts[index] ?? 0, label: `${targetVerdicts[state]}${counts[index]}项` })),
  )
  .map((parts) => parts.filter(({ count }) => count > 0))
  .filter((parts) => parts.length > 0);

const milestone = fc.record({
  state: fc.constantFrom(...(Object.keys(milestoneVerdicts) as (keyof typeof milestoneVerdicts)[])),
  name: words,
});

/** Any milestones of a plan. */
export const timeline: fc.Arbitrary<Timeline> = fc
  .record({
    years: fc.uniqueArray(fc.integer({ min: 1990, max: 2060 }), { maxLength: 9 }),
    isUndated: fc.boolean(),
    marks: fc.array(fc.array(milestone, { minLength: 1, maxLength: 30 }), { minLength: 10, maxLength: 10 }),
    asOfYear: fc.integer({ min: 1990, max: 2060 }),
  })
  .map(({ years, isUndated, marks, asOfYear }): Timeline => {
    const named = (index: number) =>
      (marks[index] ?? []).map(({ state, name }): TimelineMark => ({ state, word: milestoneVerdicts[state], name, lang: null }));
    const dated = years.toSorted((a, b) => a - b).map((year, index) => ({ year, marks: named(index) }));
    return { asOfYear, years: isUndated || dated.length === 0 ? [...dated, { year: null, marks: named(9) }] : dated };
  });

const dueYear: fc.Arbitrary<DeadlineYear> = fc.record({
  year: fc.integer({ min: 2001, max: 2040 }),
  targets: fc.integer({ min: 0, max: 2000 }),
  milestones: fc.integer({ min: 1, max: 2000 }),
});

/** Any deadlines. */
export const deadlines: fc.Arbitrary<Deadlines> = fc
  .tuple(
    fc.uniqueArray(dueYear, { minLength: 1, maxLength: 12, selector: ({ year }) => year }),
    fc.boolean(),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([given, isDated, share]): Deadlines => {
    const years = fillYears(given);
    const at = (years[0]?.year ?? 0) - 0.5 + share * years.length;
    return { years, asOf: isDated ? { at, words: '数据截止日：2023年6月30日' } : null };
  });
