import { describe, expect, it } from 'vitest';
import { words as zhHans } from '../../../src/words/zh-hans/words.ts';
import { bulletinList } from '../../../src/model/bulletin.ts';
import { bulletinPage } from '../../../src/views/bulletins/bulletins-page.ts';
import { deadlinePages, deadlineYears } from '../../../src/views/deadlines/deadlines-page.ts';
import { directoryOf } from '../../../src/model/site/directory.ts';
import { latestNews } from '../../../src/views/home/news.ts';
import { makePlan, makePortal } from '../../support/portal.ts';
import { reportedPortal } from '../../support/reported-portal.ts';
import { targetExamples } from '../../support/targets.ts';

const { threshold } = targetExamples;

describe('deadlines', () => {
  const targets = [
    { ...threshold, id: 'b', targetYear: '2030' },
    { ...threshold, id: 'a', targetYear: '2025' },
    { ...threshold, id: 'part', partOf: 'a', targetYear: '2025' },
    { ...threshold, id: 'none', targetYear: null, targetYearSource: null },
  ];
  const directory = directoryOf(makePortal([makePlan({ targets })]));

  it('go by year, without a year last, parts with their whole', () => {
    expect(deadlineYears(directory).map(({ year, progress }) => [year, progress.targets.total])).toEqual([
      ['2025', 1],
      ['2030', 1],
      [null, 1],
    ]);
    expect(deadlinePages(directory, zhHans).map(({ first, page }) => [first, page.items.map(({ id }) => id)])).toEqual([
      ['/deadlines/2025/', ['a']],
      ['/deadlines/2030/', ['b']],
      ['/deadlines/undated/', ['none']],
    ]);
  });

  it('show what is not reported first', () => {
    const portal = reportedPortal();
    const page = deadlinePages(directoryOf(portal), zhHans).find(({ year }) => year === '2025');
    expect(page?.page.items[0]).toMatchObject({ kind: 'target', state: 'not-reported', aim: '不低于120家' });
    expect(page?.page.items[0]?.sentence).toContain('判定为“未报告”');
  });
});

describe('bulletins', () => {
  it('name the targets that a value bears on, with their verdicts', () => {
    const portal = reportedPortal();
    const [plan] = portal.plans;
    const own = {
      ...portal,
      plans: plan === undefined ? [] : [{ ...plan, targets: plan.targets.map((target) => ({ ...target, indicator: 'firms' })) }],
    };
    const [bulletin] = bulletinList(own);
    if (bulletin === undefined) throw new Error('no bulletin');
    const { rows } = bulletinPage(bulletin, directoryOf(own));
    expect(rows.map(({ observation, indicator }) => [observation.value, indicator?.id])).toEqual([['75', 'firms']]);
    expect(rows[0]?.targets.map(({ item }) => item.id)).toContain('firms');
  });
});

describe('latestNews', () => {
  it('takes its dates from the content, newest first', () => {
    const portal = reportedPortal();
    const changes = [{ date: '2025-02-01', note: '补附件' }];
    const plans = portal.plans.map((plan) => ({ ...plan, ...makePlan({ portalPublished: '2024-01-02 09:00', changes }), id: plan.id }));
    expect(latestNews({ ...portal, plans }).map(({ kind, date }) => [kind, date])).toEqual([
      ['changed', '2025-02-01'],
      ['reported', '2024-03-01'],
      ['published', '2024-01-02'],
      ['observed', '2023-05'],
    ]);
  });

  it('tells nothing of reports on plans that are not open', () => {
    const portal = reportedPortal();
    const closed = portal.plans.map((plan) => ({ ...plan, disclosure: '依申请公开' as const }));
    expect(latestNews({ ...portal, plans: closed }).map(({ kind }) => kind)).toEqual(['observed']);
  });
});
