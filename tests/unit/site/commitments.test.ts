import { describe, expect, it } from 'vitest';
import { countCommitments } from '../../../src/site/commitments.ts';
import { fullPlan, makePlan } from '../../support/portal.ts';
import { targetExamples } from '../../support/targets.ts';

const { threshold, range } = targetExamples;

describe('countCommitments', () => {
  it('counts targets, milestones and tasks over all plans', () => {
    const { targets, milestones, tasks } = countCommitments([fullPlan(), fullPlan()], '2026-01-01');
    expect([targets.total, milestones.total, tasks]).toEqual([14, 2, 4]);
  });

  it.each([
    ['2025-12-30', { due: 0, notDue: 1 }],
    ['2025-12-31', { due: 1, notDue: 0 }],
    ['2026-01-01', { due: 1, notDue: 0 }],
  ])('on %s tells a target of 2025 as %j', (asOf, expected) => {
    expect(countCommitments([makePlan({ targets: [threshold] })], asOf).targets).toMatchObject(expected);
  });

  it('counts targets without a year apart', () => {
    expect(countCommitments([makePlan({ targets: [range] })], '2026-01-01').targets).toEqual({ total: 1, due: 0, notDue: 0, undated: 1 });
  });

  it('counts a promise made twice once', () => {
    const again = { ...threshold, id: 'again', restates: 'firms' };
    expect(countCommitments([makePlan({ targets: [threshold, again] })], '2026-01-01').targets.total).toBe(1);
  });
});
