import { describe, expect, it } from 'vitest';
import { publicationOf, withoutText } from '../../../../src/model/plan/publication.ts';
import { fullPlan, makePlan } from '../../../support/portal.ts';

describe('publicationOf', () => {
  it.each([
    { disclosure: '主动公开', draft: false, shown: 'full' },
    { disclosure: null, draft: false, shown: 'full' },
    { disclosure: '依申请公开', draft: false, shown: 'metadata' },
    { disclosure: '不予公开', draft: false, shown: 'none' },
    { disclosure: '主动公开', draft: true, shown: 'none' },
    { disclosure: '依申请公开', draft: true, shown: 'none' },
  ] as const)('shows $shown of a plan with disclosure $disclosure and draft $draft', ({ shown, ...plan }) => {
    expect(publicationOf(plan)).toBe(shown);
  });
});

describe('withoutText', () => {
  it('leaves nothing of what the text says, and all that identifies the plan', () => {
    const { title, indexNumber, summary, documentNumber, ...rest } = withoutText(fullPlan());
    expect({ title, indexNumber, summary, documentNumber }).toMatchObject({ title: fullPlan().title, summary: fullPlan().summary });
    expect(rest).toMatchObject({
      targets: [],
      milestones: [],
      tasks: [],
      phases: [],
      incentives: [],
      notes: [],
      errata: [],
      attachments: [],
    });
  });

  it('leaves no link into the text', () => {
    const basis = [{ title: '示例办法', relation: '编制依据', clause: 's1' }];
    expect(withoutText(makePlan({ basis })).basis).toMatchObject([{ title: '示例办法', clause: null }]);
  });
});
