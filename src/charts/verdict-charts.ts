import type { Chart } from './chart.ts';
import { type Dictionary, markLanguage } from '../words/dictionary.ts';
import { dataFileAddress, planAddress, planFileAddress } from '../model/addresses.ts';
import { recordAnchor } from '../model/anchors.ts';
import type { Plan } from '../model/portal.ts';
import { dueTargets } from '../model/site/deadline-groups.ts';
import { dueOf, dueYearOf } from '../model/time/due.ts';
import { judgementsOf } from '../model/verdict/judgements.ts';
import { counted, type TargetTally } from '../model/verdict/tally.ts';
import type { Directory } from '../model/site/directory.ts';
import { deadlineStripChart } from './deadlines/deadline-strip-chart.ts';
import { milestoneTimelineChart } from './timeline/milestone-timeline-chart.ts';
import { verdictShareChart } from './share/verdict-share-chart.ts';

/** A drawing of fewer items than these tells no more than their counts. */
const fewest = 3;

/** How the targets of something are divided among verdicts; `null` where there are too few to draw. */
export function shareChart(tally: TargetTally, about: { readonly name: string; readonly data: string }, t: Dictionary): Chart | null {
  return tally.total < fewest ? null : verdictShareChart({ of: 'target', tally }, { ...about, sources: [] }, t);
}

/** The milestones of a plan in their years; `null` where there are too few with a year. */
export function timelineChart(plan: Plan, { portal }: Directory, t: Dictionary): Chart | null {
  if (plan.milestones.filter((milestone) => dueOf(milestone) !== null).length < fewest) return null;
  const judgements = judgementsOf(portal);
  const rows = plan.milestones.map((milestone) => ({
    name: milestone.name,
    lang: plan.lang,
    address: `${planAddress(plan.id)}#${recordAnchor.milestone(milestone.id)}`,
    verdict: judgements.milestone(plan, milestone),
  }));
  const name = t.values.title(markLanguage(plan.planTitle, plan, t));
  return milestoneTimelineChart(rows, { name, sources: [name], data: planFileAddress(plan.id), asOf: portal.site.asOf }, t);
}

/** How much falls due in each year, over all plans; `null` where nothing does. */
export function deadlinesChart(directory: Directory, t: Dictionary): Chart | null {
  const { portal, milestones } = directory;
  const rows = [
    ...counted(dueTargets(directory.targets)).map(({ item }) => ({ kind: 'target', year: dueYearOf(item) }) as const),
    ...counted(milestones).map(({ item }) => ({ kind: 'milestone', year: dueYearOf(item) }) as const),
  ];
  if (!rows.some(({ year }) => year !== null)) return null;
  const about = { name: t.progress.deadlines.caption, sources: [], data: dataFileAddress('targets.csv'), asOf: portal.site.asOf };
  return deadlineStripChart(rows, about, t);
}
