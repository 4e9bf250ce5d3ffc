import { describe, expect, it } from 'vitest';
import { words as zhHans } from '../../../../src/words/zh-hans/words.ts';
import { directoryOf } from '../../../../src/model/site/directory.ts';
import { planPage } from '../../../../src/views/plan/plan-page.ts';
import { fullPlan, makePlan, makePortal } from '../../../support/portal.ts';

describe('planPage', () => {
  const plan = fullPlan();
  const page = planPage(plan, directoryOf(makePortal([plan])), zhHans);

  it('finds the issuer and the bodies that answer, in order of first mention', () => {
    expect(page.issuer?.name).toBe('示例县科学技术局');
    expect(page.answering.map(({ id }) => id)).toEqual(['shili-kjj', 'shili-czj']);
  });

  it('leads with the targets marked for the page', () => expect(page.headline.map(({ id }) => id)).toEqual(['firms']));

  it('counts what the plan promises', () => {
    expect([page.progress.targets.total, page.progress.milestones.total, page.progress.tasks.total]).toEqual([7, 1, 2]);
  });

  it('shows the metadata only of a plan disclosed on application', () => {
    const closed = makePlan({ id: 'closed', disclosure: '依申请公开' });
    expect(planPage(closed, directoryOf(makePortal([closed])), zhHans).metadataOnly).toBe(true);
    expect(page.metadataOnly).toBe(false);
  });

  it('gives null for an issuer and region that are not stated', () => {
    const bare = makePlan();
    expect(planPage(bare, directoryOf(makePortal([bare])), zhHans)).toMatchObject({
      issuer: null,
      region: null,
      answering: [],
      headline: [],
    });
  });

  it('relates plans both ways', () => {
    const old = makePlan({ id: 'old' });
    const next = makePlan({ id: 'next', relations: [{ type: '替代', plan: 'old' }] });
    const directory = directoryOf(makePortal([old, next]));
    const related = (id: typeof old) =>
      planPage(id, directory, zhHans).related.map(({ type, back, plan: other }) => [type, back, other.id]);
    expect(related(next)).toEqual([['supersedes', false, 'old']]);
    expect(related(old)).toEqual([['supersedes', true, 'next']]);
  });
});
