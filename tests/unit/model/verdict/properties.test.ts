import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge, makeTarget, observe } from '../../../support/verdicts.ts';

/** Verdicts before the target year is over, from the worst to the best. */
const order = ['away', 'behind', 'on-track', 'reached-early'];

const tenths = fc.integer({ min: -5000, max: 5000 }).map((tenth) => (tenth / 10).toFixed(1).replace(/^-0\.0$/, '0.0'));
const negated = (text: string) => (text.startsWith('-') ? text.slice(1) : Number(text) === 0 ? text : `-${text}`);
const extremes = ['0', '-0.000000001', '1/3', '123456789012345678901234567890', `1${'0'.repeat(400)}`, `0.${'0'.repeat(400)}1`];
const anyNumber = fc.oneof(tenths, fc.constantFrom(...extremes));

type Way = { readonly base: string; readonly goal: string; readonly value: string };

function stateOf({ base, goal, value }: Way, isUp: boolean) {
  const target = makeTarget({
    comparator: isUp ? '>=' : '<=',
    value: goal,
    direction: isUp ? 'up' : 'down',
    base: { year: '2020', value: base, source: 'printed' },
  });
  return judge(target, { observations: [observe('2022', value)] }).state;
}

describe('judgeTarget', () => {
  it('never calls a higher value worse where values are to rise', () => {
    fc.assert(
      fc.property(fc.record({ base: tenths, goal: tenths }), fc.tuple(tenths, tenths), (way, values) => {
        const [low = '0', high = '0'] = values.toSorted((a, b) => Number(a) - Number(b));
        const placeOf = (value: string) => order.indexOf(stateOf({ ...way, value }, true));
        expect(placeOf(low)).toBeGreaterThanOrEqual(0);
        expect(placeOf(low)).toBeLessThanOrEqual(placeOf(high));
      }),
    );
  });

  it('says the same of everything turned upside down', () => {
    fc.assert(
      fc.property(tenths, tenths, tenths, (base, goal, value) => {
        const turned = { base: negated(base), goal: negated(goal), value: negated(value) };
        expect(stateOf(turned, false)).toBe(stateOf({ base, goal, value }, true));
      }),
    );
  });

  it('is on track exactly from the threshold on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 400 }), (percent, change) => {
        // From 0 to 5 × change by 2025: the path asks for 2 × change in 2022, of which the threshold is a share.
        const target = makeTarget({ value: String(change * 5), base: { year: '2020', value: '0', source: 'printed' } });
        const verdicts = { onTrack: (percent / 100).toFixed(2), away: '0', tolerance: '0.05' };
        const hundredths = 2 * change * percent;
        const at = (value: number) => judge(target, { verdicts, observations: [observe('2022', (value / 100).toFixed(2))] }).state;
        expect(at(hundredths)).toBe('on-track');
        expect(at(hundredths - 1)).toBe('behind');
      }),
    );
  });

  it('gives finite decimal numbers and a state for whatever it is given', () => {
    const anything = fc.record({
      kind: fc.constantFrom('threshold', 'growth', 'coverage', 'multiple'),
      comparator: fc.constantFrom('>=', '>', '=', '~', '<=', '<'),
      direction: fc.constantFrom('up', 'down', 'hold'),
      measure: fc.constantFrom('stock', 'rate', 'flow', 'amount', 'unstated'),
      asOf: fc.constantFrom('2020-06-30', '2023-06-30', '2025-12-31', '2030-01-01'),
      period: fc.constantFrom('2021', '2022', '2022-H1', '2022-Q3', '2023-05', '2025'),
    });
    fc.assert(
      fc.property(anything, fc.record({ base: anyNumber, goal: anyNumber, value: anyNumber }), (given, way) => {
        const { kind, comparator, direction, measure, asOf, period } = given;
        const own = kind === 'coverage' ? { population: '示例企业' } : kind === 'multiple' ? {} : { comparator };
        const base = { year: '2020', value: way.base, source: 'printed' };
        const target = makeTarget({ kind, measure, value: way.goal, unit: '家', targetYear: '2025', base, direction, ...own });
        const { state, inputs } = judge(target, { asOf, measure, observations: [observe(period, way.value)] });
        expect(state).toMatch(/^[a-z-]+$/);
        for (const number of [inputs.required, inputs.progress, inputs.annualGrowth]) {
          if (number !== null) expect(number).toMatch(/^-?\d+(\.\d+)?$/);
        }
      }),
    );
  });
});
