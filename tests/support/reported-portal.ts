import type { Portal } from '../../src/model/portal.ts';
import { fullPlan, makePortal } from './portal.ts';
import { indicatorOf, observe, tell } from './verdicts.ts';

/** A portal of the invented county with an indicator, observations of it and a report of each kind of item. */
export function reportedPortal(): Portal {
  const plan = { ...fullPlan(), region: 'shili' };
  const about = { plan: plan.id, target: null, reporter: 'shili-kjj', note: '示例说明' };
  const attached = { title: '示例验收表', file: 'yanshou.pdf' };
  return {
    ...makePortal([plan]),
    indicators: [indicatorOf({})],
    observations: [
      observe('2022', '74', { status: 'preliminary', clause: `${plan.id}#s1-1`, url: 'https://shili.example/tongji' }),
      observe('2022', '75', { status: 'revised', publishedDate: '2023-05', file: 'tongji.pdf' }),
    ].map((observation) => ({ ...observation, table: 'shili' })),
    reports: [
      tell({ plan: plan.id, period: '2023', value: '81', unit: '家' }),
      tell({ ...about, milestone: 'platform', state: 'reached', evidence: [attached] }),
      tell({ ...about, task: 'talent', state: 'in-progress' }),
    ],
  };
}
