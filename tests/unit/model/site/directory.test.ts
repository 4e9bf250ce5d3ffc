import { describe, expect, it } from 'vitest';
import type { Clause } from '../../../../src/model/body-text.ts';
import { clauseNames, directoryOf } from '../../../../src/model/site/directory.ts';
import { fullPlan, makePlan, makePortal } from '../../../support/portal.ts';
import { targetExamples } from '../../../support/targets.ts';

const heading: Clause = { id: 's1', kind: 'heading', level: 2, number: '一、', title: '目标', parent: null, line: 9 };

describe('clauseNames', () => {
  it('names the clause of each marked item, for one in no clause the plan', () => {
    const plan = { ...makePlan({ clauseOf: { 'Target:firms': 's1', 'Note:n': null } }), clauses: [heading] };
    expect([...clauseNames(plan)]).toEqual([
      ['Target:firms', '一、目标'],
      ['Note:n', plan.planTitle],
    ]);
  });
});

describe('directoryOf', () => {
  it('computes the lookups of a portal once', () => {
    const portal = makePortal();
    expect(directoryOf(portal)).toBe(directoryOf(portal));
    expect(directoryOf(makePortal())).not.toBe(directoryOf(portal));
  });

  it('gathers what each body answers for, with plan and clause', () => {
    const plan = { ...fullPlan(), clauses: [{ ...heading, id: 's2-1' }] };
    const { targetsByBody, milestonesByBody, tasksByBody } = directoryOf(makePortal([plan]));
    expect(targetsByBody.get('shili-czj')?.map(({ item, clauseName, plan: { id } }) => [item.id, clauseName, id])).toEqual([
      ['firms', '一、目标', plan.id],
    ]);
    expect(milestonesByBody.get('shili-kjj')?.map(({ item, clauseName }) => [item.id, clauseName])).toEqual([['platform', null]]);
    expect(tasksByBody.get('shili-kjj')?.map(({ item }) => item.id)).toEqual(['talent']);
  });

  it('gathers the targets of an indicator over all plans', () => {
    const targets = [{ ...targetExamples.threshold, indicator: 'firms-count' }];
    const plans = [makePlan({ id: 'a', targets }), makePlan({ id: 'b', targets })];
    expect(
      directoryOf(makePortal(plans))
        .targetsByIndicator.get('firms-count')
        ?.map(({ plan }) => plan.id),
    ).toEqual(['a', 'b']);
  });
});
