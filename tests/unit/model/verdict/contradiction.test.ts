import { describe, expect, it } from 'vitest';
import { judge, makeTarget, observe, said, tell } from '../../../support/verdicts.ts';

const asOf = '2026-06-30';
const observations = [observe('2025', '50')];
const contradictions = [
  ['>=', 'down'],
  ['>', 'down'],
  ['<=', 'up'],
  ['<', 'up'],
] as const;

describe('a comparator against its direction', () => {
  it.each(contradictions)('%s with %s is undecidable, whatever was observed or reported', (comparator, direction) => {
    const target = makeTarget({ comparator, direction });
    const reports = [tell({ date: '2026-01-10', state: 'reached', period: '2025' })];
    for (const given of [
      { asOf },
      { asOf, observations },
      { asOf, reports },
      { asOf: '2025-06-30', observations: [observe('2024', '101')] },
    ]) {
      const verdict = judge(target, given);
      expect(said(verdict)).toBe('undecidable contradiction');
      expect([verdict.isMet, verdict.restsOn]).toEqual([null, null]);
    }
    expect(judge(target, { asOf, reports }).claim?.state).toBe('reached');
  });

  it.each(contradictions)('%s with %s is none where something is held, for a rate, and for a growth a year', (comparator, direction) => {
    const isUp = comparator.startsWith('>');
    const held = isUp ? 'not-reached by-value' : 'reached by-value';
    expect(said(judge(makeTarget({ comparator, direction: 'hold' }), { asOf, observations }))).toBe(held);
    const rate = makeTarget({ comparator, direction, measure: 'rate' });
    // Of a rate that is to fall without an upper limit it is not clear what it counts.
    expect(said(judge(rate, { asOf, observations, measure: 'rate' }))).toBe(isUp ? 'undecidable unclear-fall' : held);
    const growth = {
      kind: 'growth',
      comparator,
      direction,
      value: '3',
      unit: '%',
      measure: 'rate',
      targetYear: '2025',
      targetYearSource: 'printed',
    } as const;
    expect(judge(makeTarget(growth), { asOf, observations: [observe('2020', '60'), ...observations] }).reason).toBe('by-value');
  });

  it.each(['=', '~'] as const)('%s goes with every direction', (comparator) => {
    for (const direction of ['up', 'down', 'hold'] as const)
      expect(judge(makeTarget({ comparator, direction }), { asOf, observations }).reason).toBe('by-value');
  });
});
