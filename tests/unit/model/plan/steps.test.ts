import { describe, expect, it } from 'vitest';
import { earlierSteps, stepAsTarget, stepsOf, wholePromise } from '../../../../src/model/plan/steps.ts';
import { judgementsOf } from '../../../../src/model/verdict/judgements.ts';
import { tallyTargets } from '../../../../src/model/verdict/tally.ts';
import { makePlan, makePortal } from '../../../support/portal.ts';
import { makeTarget } from '../../../support/verdicts.ts';

const by = (year: string, fields: Record<string, unknown> = {}) => makeTarget({ id: `t${year}`, targetYear: year, ...fields });
const planOf = (...targets: ReturnType<typeof makeTarget>[]) => ({
  ...makePlan({ region: 'shili', period: { start: '2021', end: '2025' } }),
  targets,
});

describe('targets of one promise', () => {
  it('are those of one indicator, unit and scope for several times', () => {
    const plan = planOf(by('2023'), by('2025'), by('2024'));
    const last = plan.targets[1] ?? by('2025');
    expect(earlierSteps(plan, last).map(({ id }) => id)).toEqual(['t2023', 't2024']);
    expect(plan.targets.map((target) => wholePromise(plan, target)?.id ?? null)).toEqual(['t2025', null, 't2025']);
  });

  it('count once, with how many steps there are', () => {
    const plan = planOf(by('2023'), by('2024'), by('2025'));
    const portal = makePortal([plan]);
    const tally = tallyTargets(
      plan.targets.map((item) => ({ plan, item })),
      judgementsOf(portal),
    );
    expect(tally).toMatchObject({ total: 1, steps: { total: 2 } });
  });

  it.each([
    ['another name without indicator', { indicator: null, name: '别的' }],
    ['another scope', { scope: '园区' }],
    ['another unit', { unit: '%' }],
    ['another measure', { measure: 'ratio' }],
    ['another direction', { direction: 'hold' }],
    ['another denominator', { denominator: '每万人' }],
    ['the same time', { targetYear: '2025' }],
    ['a part of it', { partOf: 't2025' }],
    ['a restatement', { restates: 't2025' }],
  ])('are not those with %s', (_title, fields) => {
    const plan = planOf(by('2023', fields), by('2025'));
    expect(plan.targets.map((target) => wholePromise(plan, target))).toEqual([null, null]);
  });

  it('are told by their names where they have no indicator', () => {
    const plan = planOf(by('2023', { indicator: null }), by('2025', { indicator: null, unit: '户' }));
    expect(plan.targets.map((target) => wholePromise(plan, target)?.id ?? null)).toEqual(['t2025', null]);
  });
});

describe('the steps that a target states', () => {
  const target = makeTarget({
    steps: [
      { due: '2024', value: '90', printed: '90' },
      { due: '2022-06', value: '70', printed: '70' },
    ],
  });

  it('stand in the order of time', () => {
    expect(stepsOf(target).map(({ due }) => due)).toEqual(['2022-06', '2024']);
  });

  it('are targets of their own time and value, with the steps before them', () => {
    const [first, second] = stepsOf(target).map((step) => stepAsTarget(target, step));
    expect(first).toMatchObject({ due: '2022-06', value: '70', steps: [] });
    expect(second).toMatchObject({ due: '2024', value: '90', steps: [{ due: '2022-06' }] });
  });
});
