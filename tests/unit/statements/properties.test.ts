import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directions, hedges } from '../../../src/model/vocabularies.ts';
import { findPromises } from '../../../src/statements/find-promises.ts';
import { comparatorRules } from '../../../src/statements/grammar/comparators.ts';
import { refusalRules } from '../../../src/statements/grammar/refusals.ts';
import { printReading } from '../../../src/statements/print-reading.ts';
import type { Field, Reading } from '../../../src/statements/reading/reading.ts';
import { foldText } from '../../../src/statements/text/fold.ts';
import { context, read } from './read.ts';

const pieces = [
  ...comparatorRules.map(({ example }) => example),
  ...refusalRules.map(({ example }) => example),
  ...'到2030年|力争|新建|家|3.5|％|万|亿元|、|，|。|；|：|\n|“|”|（|）|分别|达到|年均增长|其中|从|提高到|以上|左右|第|条|一、|（一）|责任单位：|翻番|全覆盖|前|名|〔|〕|\t||| |１|〇|十|百|千|每|已|\uD842\uDFB7|\u0000|./-'.split(
    '|',
  ),
];
const plan = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 40 })
  .map((parts) => parts.join(''));

const fieldsOf = ({
  kind,
  comparator,
  value,
  min,
  max,
  unit,
  measure,
  change,
  due,
  dueSource,
  hedge,
  base,
  direction,
  scope,
  bodies,
  subject,
}: Reading): Field<unknown>[] =>
  [kind, comparator, value, min, max, unit, measure, change, due, dueSource, hedge, base, direction, scope, bodies, subject].filter(
    (field) => field !== null,
  );

describe('any text', () => {
  it('is read without an error, and every place lies within it', () => {
    fc.assert(
      fc.property(plan, (text) => {
        for (const reading of findPromises(text)) {
          const { span, figure } = reading;
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(span.start).toBeLessThan(span.end);
          expect(figure.start).toBeGreaterThanOrEqual(0);
          expect(figure.end).toBeLessThanOrEqual(text.length);
          for (const { from } of fieldsOf(reading))
            for (const { start, end } of from) expect(start >= 0 && start <= end && end <= text.length).toBe(true);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('gives fields whose characters are what they say', () => {
    fc.assert(
      fc.property(plan, (text) => {
        for (const { value, min, max, unit } of read(text)) {
          for (const field of [value, min, max])
            if (field?.basis === 'stated')
              for (const { start, end } of field.from) expect(text.slice(start, end)).toBe(field.value.printed);
          if (unit?.basis === 'stated')
            for (const { start, end } of unit.from)
              expect(
                unit.value === '%' ||
                  unit.value === '比例' ||
                  unit.value === '‰' ||
                  unit.value === '‱' ||
                  text.slice(start, end).replaceAll('％', '%') === unit.value,
              ).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps its length when it is folded', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => foldText(text).length === text.length));
  });
});

const amount = fc.oneof(
  fc.integer({ min: 2, max: 9999 }).map(String),
  fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1, max: 9 })).map(([whole, part]) => `${whole}.${part}`),
);
const printed = fc
  .record({
    due: fc.constantFrom('', '到2028年，', '到2028年，6月底前', '到2028年，第三季度'),
    hedge: fc.constantFrom('', '力争', '确保', '谋划', '探索实施'),
    verb: fc.constantFrom('', '年均增长', '增长', '下降', '年均下降'),
    comparator: fc.constantFrom('不低于', '超过', '等于', '约', '不超过', '低于', ''),
    amount,
    upper: fc.option(amount, { nil: null }),
    unit: fc.constantFrom('%', '万吨', '亿元', '家', '个百分点', '万人次', '公里'),
  })
  .map(
    ({ due, hedge, verb, comparator, amount: number, upper, unit }) =>
      `${due}${hedge}甲项总量${verb}${upper === null ? comparator : ''}${number}${upper === null ? '' : `—${upper}`}${unit}。`,
  );

const same = ({ kind, comparator, value, min, max, unit, change, due, hedge }: Reading) => ({
  kind: kind.value,
  comparator: comparator?.value,
  figures: [value, min, max].map((field) => field?.value.value),
  unit: unit?.value,
  change: change?.value,
  due: due?.value,
  hedge: hedge.value,
});

describe('printReading', () => {
  it('prints what is read back as the same', () => {
    fc.assert(
      fc.property(printed, (text) => {
        const readings = read(text);
        expect(readings).toHaveLength(1);
        for (const reading of readings) {
          const again = read(printReading(reading, '甲项总量'));
          expect(again.map(same)).toEqual([same(reading)]);
        }
      }),
      { numRuns: 600 },
    );
  });

  it.each([
    '能力进入全省前5名。',
    '产值翻一番。',
    '产值翻两番。',
    '服务全覆盖。',
    '面积稳中有增。',
    '排放稳中有降。',
    '增速保持在全国平均水平以上。',
    '力争覆盖一半以上。',
    '力争全面完成改造任务。',
    '比重达到企业总数的1/3。',
  ])('prints %s so that it is read back', (text) => {
    const [reading] = read(text);
    expect(reading).toBeDefined();
    if (reading !== undefined) expect(read(printReading(reading, '甲项总量')).map(same)).toEqual([same(reading)]);
  });

  it('knows every tone and direction of the model', () => {
    expect(Object.keys(hedges)).toEqual(['firm', 'strive', 'plan', 'explore']);
    expect(Object.keys(directions)).toEqual(['up', 'down', 'hold']);
    expect(context.period.end).toBe(2030);
  });
});
