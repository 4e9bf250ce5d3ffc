import { describe, expect, it } from 'vitest';
import { milestone, task } from '../../../../src/model/plan/items.ts';
import type { Portal } from '../../../../src/model/portal.ts';
import { judgeMilestone } from '../../../../src/model/verdict/judge-milestone.ts';
import { judgementsOf } from '../../../../src/model/verdict/judgements.ts';
import { tallyMilestones, tallyTargets, tallyTasks } from '../../../../src/model/verdict/tally.ts';
import { makePlan, makePortal } from '../../../support/portal.ts';
import { makeTarget, tell } from '../../../support/verdicts.ts';

const opened = (targetYear: string | null) =>
  milestone.parse({
    id: 'open',
    name: '建成示例中心',
    hedge: 'firm',
    targetYear,
    targetYearSource: targetYear === null ? null : 'printed',
  });
const told = (state: 'reached' | 'in-progress' | 'not-reached', date = '2024-03-01') =>
  tell({ target: null, milestone: 'open', state, date });

describe('judgeMilestone', () => {
  it.each([
    ['2023', [], 'not-reported no-report'],
    ['2023', [told('in-progress')], 'overdue deadline-passed'],
    ['2023', [told('not-reached')], 'overdue deadline-passed'],
    ['2023', [told('reached')], 'reached-late late-report'],
    ['2023', [told('reached', '2023-12-31')], 'reached by-report'],
    ['2023', [told('reached', '2023-12-31'), told('reached', '2024-03-01')], 'reached by-report'],
    ['2024', [], 'due deadline-ahead'],
    ['2024', [told('in-progress')], 'due deadline-ahead'],
    ['2025', [], 'not-due deadline-ahead'],
    ['2025', [told('reached')], 'reached by-report'],
    [null, [], 'undated no-target-year'],
    [null, [told('reached')], 'reached by-report'],
    ['2023', [told('reached', '2024-01-01'), told('in-progress', '2024-02-01')], 'overdue deadline-passed'],
  ] as const)('of %s is as of mid-2024, with %o, %s', (year, reports, expected) => {
    const { state, reason } = judgeMilestone(opened(year), reports, '2024-06-30');
    expect(`${state} ${reason}`).toBe(expected);
  });
});

describe('judgementsOf', () => {
  const whole = makeTarget({ id: 'firms' });
  const plan = makePlan({ region: 'shili', period: { start: '2021', end: '2025' } });
  const targets = [
    whole,
    makeTarget({ id: 'part', partOf: 'firms' }),
    makeTarget({ id: 'again', restates: 'firms' }),
    makeTarget({ id: 'other', name: '别的企业', indicator: null }),
  ];
  const tasks = [task.parse({ id: 'build', title: '建设', group: 'task' }), task.parse({ id: 'rest', title: '其他', group: 'task' })];
  const own = { ...plan, targets, milestones: [opened('2024')], tasks };
  const about = { target: null, milestone: null };
  const reports = [
    tell({ period: '2025', value: '101', unit: '家', date: '2025-12-31' }),
    tell({ ...about, task: 'build', state: 'in-progress', date: '2023-03-01' }),
    tell({ ...about, task: 'build', state: 'reached', date: '2024-03-01' }),
    tell({ ...about, plan: 'elsewhere', milestone: 'open', state: 'reached' }),
  ];
  const portal: Portal = { ...makePortal([own]), reports };
  const judgements = judgementsOf(portal);

  it('gives each item its reports, newest first, and those of no other plan', () => {
    expect(judgements.reports('task', own, 'build').map(({ date }) => date)).toEqual(['2024-03-01', '2023-03-01']);
    expect(judgements.target(own, whole)).toMatchObject({ state: 'reached', inputs: { latest: { from: 'report', value: '101' } } });
    expect(judgements.milestone(own, opened('2024')).state).toBe('not-reported');
    expect(judgements.task(own, tasks[0] ?? task.parse({}))).toMatchObject({ state: 'reached', report: { date: '2024-03-01' } });
  });

  it('counts by verdict in the stated order, parts and restatements once', () => {
    const of = <Item>(items: readonly Item[]) => items.map((item) => ({ plan: own, item }));
    expect(tallyTargets(of(own.targets), judgements)).toEqual({
      total: 2,
      counts: [
        { state: 'not-reported', count: 1 },
        { state: 'reached', count: 1 },
      ],
      parts: 1,
      restated: 1,
      steps: { total: 0, counts: [] },
    });
    expect(tallyMilestones(of(own.milestones), judgements)).toEqual({ total: 1, counts: [{ state: 'not-reported', count: 1 }] });
    expect(tallyTasks(of(own.tasks), judgements).counts.map(({ state }) => state)).toEqual(['not-reported', 'reached']);
  });
});
