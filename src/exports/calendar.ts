import { inTitleMarks } from '../model/title-marks.ts';
import ical from 'ical-generator';
import { formatTargetValue } from '../i18n/format/target-value.ts';
import { zhHans } from '../i18n/zh-hans.ts';
import { planAddress } from '../model/addresses.ts';
import { recordAnchor } from '../model/anchors.ts';
import type { Plan, Portal } from '../model/portal.ts';
import { judgementsOf } from '../model/verdict/judgements.ts';
import { countsForItself } from '../model/verdict/tally.ts';
import { linkTo } from './link.ts';
import { openPlans } from './open-plans.ts';

/** Where a site stands: its base path, and its host with protocol where it is known. */
export type Place = { readonly base: string; readonly origin: string | null };

type Due = {
  readonly plan: Plan;
  readonly kind: 'target' | 'milestone';
  readonly id: string;
  readonly name: string;
  readonly year: string;
  readonly said: string;
};

function dueOf(plan: Plan, portal: Portal): Due[] {
  const { target: ofTarget, milestone: ofMilestone } = judgementsOf(portal);
  const words = zhHans.verdicts;
  const targets = plan.targets.filter(countsForItself).flatMap((target): Due[] => {
    if (target.targetYear === null) return [];
    const said = `${formatTargetValue(target, plan, zhHans)}；${words.target[ofTarget(plan, target).state]}`;
    return [{ plan, kind: 'target', id: target.id, name: target.name, year: target.targetYear, said }];
  });
  const milestones = plan.milestones.flatMap((milestone): Due[] => {
    if (milestone.targetYear === null) return [];
    const said = words.milestone[ofMilestone(plan, milestone).state];
    return [{ plan, kind: 'milestone', id: milestone.id, name: milestone.name, year: milestone.targetYear, said }];
  });
  return [...targets, ...milestones];
}

/**
 * The calendar of everything that falls due, as iCalendar (RFC 5545): an entry of a whole day on the last day of each target year.
 * Its stamps are the day as of which the site speaks, so that the same portal gives the same bytes.
 */
export function renderCalendar(portal: Portal, { base, origin }: Place): string {
  const { name, asOf } = portal.site;
  const calendar = ical({
    name: zhHans.progress.deadlines.calendarName(name),
    prodId: { company: 'Gongkai', product: 'deadlines', language: 'ZH' },
  });
  for (const { plan, kind, id, name: item, year, said } of openPlans(portal).flatMap((open) => dueOf(open, portal))) {
    const address = linkTo(base, `${planAddress(plan.id)}#${recordAnchor[kind](id)}`);
    calendar.createEvent({
      id: `${plan.id}-${kind}-${id}@gongkai`,
      stamp: new Date(`${asOf}T00:00:00Z`),
      start: new Date(Date.UTC(Number(year), 11, 31)),
      allDay: true,
      summary: zhHans.progress.deadlines.event(item),
      description: `${inTitleMarks(plan.planTitle)}：${said}`,
      ...(origin === null ? {} : { url: origin + address }),
    });
  }
  return calendar.toString();
}
