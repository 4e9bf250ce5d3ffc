import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../src/exports/tables/columns.ts';
import { planItemRow } from '../../../src/exports/tables/plan-item-row.ts';
import { planItemRows, renderPlanCsv } from '../../../src/exports/tables/plan-file.ts';
import { readCsv } from '../../support/read-csv.ts';
import { reportedPortal } from '../../support/reported-portal.ts';

const portal = reportedPortal();
const [plan] = portal.plans;
if (plan === undefined) throw new Error('the portal has no plan');
const rows = planItemRows(plan, portal, '/portal/');
const rowOf = (id: string) => rows.find((row) => row.id === id);

describe('the file of a plan', () => {
  it('lists its targets, milestones and tasks in their order', () => {
    const { targets, milestones, tasks } = plan;
    expect(rows.map(({ id }) => id)).toEqual([...targets, ...milestones, ...tasks].map(({ id }) => id));
    expect([...new Set(rows.map(({ kind }) => kind))]).toEqual(['target', 'milestone', 'task']);
  });

  it('says what was promised, by whom, and what became of it', () => {
    expect(rowOf('firms')).toMatchObject({
      promise: '不低于120家',
      targetYear: '2025',
      bodyNames: ['示例县科学技术局', '示例县财政局'],
      lead: null,
      verdict: '未报告',
      url: '/portal/plans/shili-kechuang/#t-firms',
    });
    expect(rowOf('platform')).toMatchObject({ promise: null, verdict: '达到', clause: 's2-2' });
    expect(rowOf('talent')).toMatchObject({ name: '引育人才', lead: ['shili-kjj'], verdict: '进行中' });
    for (const { sentence, verdict } of rows) expect(sentence).toContain(`判定为“${verdict}”`);
  });

  it('reads back as the rows it was written from', () => {
    expect(readCsv(renderPlanCsv(plan, portal, '/portal/'), columnsOf(planItemRow))).toEqual(rows);
  });
});
