import { inTitleMarks } from '../model/title-marks.ts';
import ical from 'ical-generator';
import { formatTargetValue } from '../words/format/targets.ts';
import { joinNumber } from '../model/values/joined.ts';
import { words as zhHans } from '../words/zh-hans/words.ts';
import { planAddress } from '../model/addresses.ts';
import { recordAnchor } from '../model/anchors.ts';
import type { Plan, Portal, Target } from '../model/portal.ts';
import { lastDay } from '../model/time/days.ts';
import { type Dated, dueOf } from '../model/time/due.ts';
import { judgementsOf } from '../model/verdict/judgements.ts';
import type { TargetVerdict } from '../model/verdict/verdict.ts';
import { linkTo } from './link.ts';
import { openPlans } from './tables/plan-item-row.ts';

/** Where a site stands: its base path, and its host with protocol where it is known. */
export type Place = { readonly base: string; readonly origin: string | null };

type Due = {
  readonly plan: Plan;
  readonly kind: 'target' | 'milestone' | 'task';
  readonly id: string;
  /** What tells its entry from others of the plan. */
  readonly key: string;
  readonly name: string;
  /** Its last day, `YYYY-MM-DD`. */
  readonly day: string;
  /** Whether the item is to begin on that day, not to be done. */
  readonly isStart: boolean;
  readonly said: string;
};

type Item = Dated & { readonly id: string; readonly start: string | null };

/** The days of an item: the last one of the time by which it is to begin, where it has one, and of that by which it is due. */
function datesOf(item: Item): readonly Pick<Due, 'key' | 'day' | 'isStart'>[] {
  const { id, start } = item;
  const due = dueOf(item);
  const begins = start === null || start === due ? [] : [{ key: `${id}/start`, day: lastDay(start), isStart: true }];
  return [...begins, ...(due === null ? [] : [{ key: id, day: lastDay(due), isStart: false }])];
}

function entriesOf(plan: Plan, portal: Portal): Due[] {
  const { target: ofTarget, steps: ofSteps, milestone: ofMilestone, task: ofTask } = judgementsOf(portal);
  const words = zhHans.verdicts;
  const targets = plan.targets
    .filter(({ partOf, restates }) => partOf === null && restates === null)
    .flatMap((target): Due[] => {
      const said = (one: Target, verdict: TargetVerdict) => `${formatTargetValue(one, plan, zhHans)}；${words.target[verdict.state]}`;
      const steps = ofSteps(plan, target).map(({ step, target: own, verdict }): Due => {
        return {
          plan,
          kind: 'target',
          id: target.id,
          key: `${target.id}/${step.due}`,
          name: target.name,
          day: lastDay(step.due),
          said: said(own, verdict),
          isStart: false,
        };
      });
      return [
        ...steps,
        ...datesOf({ ...target, start: target.measure === 'flow' || target.measure === 'amount' ? null : target.start }).map(
          (date): Due => ({ plan, kind: 'target', id: target.id, name: target.name, ...date, said: said(target, ofTarget(plan, target)) }),
        ),
      ];
    });
  const milestones = plan.milestones.flatMap((milestone): Due[] => {
    const said = words.milestone[ofMilestone(plan, milestone).state];
    return datesOf(milestone).map((date) => ({ plan, kind: 'milestone', id: milestone.id, name: milestone.name, ...date, said }));
  });
  const tasks = plan.tasks.flatMap((task): Due[] => {
    const said = words.task[ofTask(plan, task).state];
    return datesOf({ ...task, targetYear: null }).map((date) => ({
      plan,
      kind: 'task',
      id: task.id,
      name: joinNumber(task.number, task.title),
      ...date,
      said,
    }));
  });
  return [...targets, ...milestones, ...tasks];
}

/** What makes the entries of a site unlike those of all others (RFC 7986, 5.3): its address, or its name and publisher where it has none. */
function siteKey({ site }: Portal, { base, origin }: Place): string {
  if (origin !== null) return new URL(origin).host + base.replace(/\/$/, '');
  return [site.name, site.organiser.name].map(encodeURIComponent).join('.');
}

/**
 * The calendar of everything that falls due, as iCalendar (RFC 5545): an entry of a whole day on the last day of each due period, of each step on the way,
 * and of each time by which something is to begin.
 * Its stamps are the day as of which the site speaks, so that the same portal gives the same bytes.
 */
export function renderCalendar(portal: Portal, { base, origin }: Place): string {
  const { name, asOf } = portal.site;
  const own = siteKey(portal, { base, origin });
  const calendar = ical({
    name: zhHans.progress.deadlines.calendarName(name),
    prodId: { company: 'Gongkai', product: 'deadlines', language: 'ZH' },
  });
  for (const { plan, kind, id, key, name: item, day, isStart, said } of openPlans(portal).flatMap((open) => entriesOf(open, portal))) {
    const address = linkTo(base, `${planAddress(plan.id)}#${recordAnchor[kind](id)}`);
    calendar.createEvent({
      // No id holds a slash, so that no two items share one.
      id: `${plan.id}/${kind}/${key}@${own}`,
      stamp: new Date(`${asOf}T00:00:00Z`),
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      summary: isStart ? zhHans.progress.deadlines.startEvent(item) : zhHans.progress.deadlines.event(item),
      description: `${inTitleMarks(plan.planTitle)}：${said}`,
      ...(origin === null ? {} : { url: origin + address }),
    });
  }
  return `${calendar.toString().replace(/\r\n$/, '')}\r\n`;
}
