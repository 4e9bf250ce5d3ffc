import { describe, expect, it } from 'vitest';
import { words as zhHans } from '../../../../src/words/zh-hans/words.ts';
import { directoryOf } from '../../../../src/model/site/directory.ts';
import { homePage } from '../../../../src/views/home/home-page.ts';
import { makePlan, makePortal } from '../../../support/portal.ts';
import { targetExamples } from '../../../support/targets.ts';

const { threshold } = targetExamples;
const home = (...plans: readonly ReturnType<typeof makePlan>[]) => homePage(directoryOf(makePortal(plans)), zhHans);

describe('homePage', () => {
  it('shows the plans last put online first, then the newest by date', () => {
    const page = home(
      makePlan({ id: 'old', documentDate: '2019' }),
      makePlan({ id: 'new', documentDate: '2024' }),
      makePlan({ id: 'online', documentDate: '2018', portalPublished: '2025-06-01 09:00' }),
    );
    expect(page.latest.map(({ plan }) => plan.id)).toEqual(['online', 'new', 'old']);
    expect(page.planCount).toBe(3);
  });

  it('takes headline targets from the plans in turn', () => {
    const targets = Array.from({ length: 6 }, (_, index) => ({ ...threshold, id: `t${index}` }));
    const page = home(makePlan({ id: 'a', targets }), makePlan({ id: 'b', targets }));
    expect(page.headline.map(({ plan, item }) => plan.id + item.id).slice(0, 4)).toEqual(['at0', 'bt0', 'at1', 'bt1']);
    expect(page.headline).toHaveLength(8);
  });

  it('counts promises as of the day of the portal', () => {
    const page = home(makePlan({ targets: [threshold, { ...threshold, id: 'part', partOf: 'firms', targetYear: '2026' }] }));
    expect(page.progress.targets).toEqual({
      total: 1,
      counts: [{ state: 'not-reported', count: 1 }],
      parts: 1,
      restated: 0,
      steps: { total: 0, counts: [] },
    });
    expect(page.dueThisYear).toBe(0);
    expect(home(makePlan({ targets: [{ ...threshold, targetYear: '2026' }] })).dueThisYear).toBe(1);
  });

  it('stands for a portal without plans', () => {
    expect(home()).toMatchObject({ planCount: 0, latest: [], headline: [] });
  });
});
