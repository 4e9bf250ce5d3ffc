import { z } from 'zod';
import { evidenceAddress, planAddress } from '../../model/addresses.ts';
import { recordAnchor } from '../../model/anchors.ts';
import type { FiledReport, Portal } from '../../model/portal.ts';
import { field } from '../../model/values/field.ts';
import { reportStates } from '../../model/vocabularies.ts';
import { address, code, date, key, number, planKey, text } from './column-types.ts';
import { linkTo } from '../link.ts';
import { openPlans } from './plan-item-row.ts';

const items = { target: '目标', milestone: '节点', task: '任务' } as const;
const webAddress = z.url().meta({ columnType: '网址' });

/** One report of what became of an item: a row of `reports.json`. */
export const reportRow = z.strictObject({
  plan: field('规划编号', planKey, '所报告的规划，对应规划表的 id。'),
  kind: field('类别', code(items), '报告的是目标、节点还是任务。'),
  item: field('编号', key, '所报告的目标、节点或任务在规划内的编号。'),
  date: field('报告日期', date, '作出报告的日期。'),
  reachedDate: field('达到日期', date.nullable(), '实际达到的日期；报告没有写明则为空。'),
  state: field('状态', code(reportStates).nullable(), '报告的状态；目标只报告数值的为空。'),
  period: field('时期', text.nullable(), '数值所属的时期。'),
  value: field('数值', number.nullable(), '目标达到的数值。'),
  unit: field('单位', text.nullable(), '数值的单位。'),
  reporter: field('报告单位编号', key.nullable(), '作出报告的单位，对应单位表的 id。'),
  note: field('说明', text.nullable(), '完成的内容，或未完成的原因。'),
  evidence: field('证明材料', z.array(text), '证明材料的名称。'),
  evidenceUrls: field('材料网址', z.array(webAddress), '证明材料的网址。'),
  evidenceFiles: field('材料文件', z.array(address), '证明材料的文件在本站的地址。'),
  url: field('地址', address, '所报告的项目在本站的地址。'),
});

export type ReportRow = z.infer<typeof reportRow>;

function itemOf({ target, milestone, task }: FiledReport): Pick<ReportRow, 'kind' | 'item'> {
  if (target !== null) return { kind: 'target', item: target };
  return milestone !== null ? { kind: 'milestone', item: milestone } : { kind: 'task', item: task ?? '' };
}

/** All reports on open plans, in the order of their files. */
export function reportRows(portal: Portal, base = '/'): ReportRow[] {
  const open = new Set(openPlans(portal).map(({ id }) => id));
  return portal.reports
    .filter(({ plan }) => open.has(plan))
    .map((report) => {
      const { plan, date: day, reachedDate, state, period, value, unit, reporter, note, evidence, file } = report;
      const { kind, item } = itemOf(report);
      return {
        plan,
        kind,
        item,
        date: day,
        reachedDate,
        state,
        period,
        value,
        unit,
        reporter,
        note,
        evidence: evidence.map(({ title }) => title),
        evidenceUrls: evidence.flatMap(({ url }) => url ?? []),
        evidenceFiles: evidence.flatMap((each) => (each.file === null ? [] : [linkTo(base, evidenceAddress('reports', file, each.file))])),
        url: linkTo(base, `${planAddress(plan)}#${recordAnchor[kind](item)}`),
      };
    });
}
