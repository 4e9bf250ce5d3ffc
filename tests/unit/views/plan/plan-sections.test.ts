import { describe, expect, it } from 'vitest';
import { planSections } from '../../../../src/views/plan/plan-sections.ts';
import { words as zhHans } from '../../../../src/words/zh-hans/words.ts';
import { fullPlan, makePlan } from '../../../support/portal.ts';

describe('planSections', () => {
  it('leaves out what a plan does not have', () => {
    expect([...planSections(makePlan(), false, zhHans).keys()]).toEqual(['downloads', 'citation', 'changes']);
  });

  it('keeps one order', () => {
    const sections = planSections(fullPlan(), true, zhHans);
    expect([...sections.keys()]).toEqual(['targets', 'milestones', 'tasks', 'phases', 'related', 'downloads', 'citation', 'changes']);
    expect(sections.get('targets')).toBe('目标');
  });
});
