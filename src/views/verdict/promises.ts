import type { Dictionary } from '../../words/dictionary.ts';
import { formatDeadline } from '../../words/format/records.ts';
import { formatTargetValue } from '../../words/format/targets.ts';
import { joinNumber } from '../../model/values/joined.ts';
import { formatMilestoneVerdict, formatTargetVerdict, formatTaskVerdict } from '../../words/format/verdicts.ts';
import type { Body, Milestone, Plan, Target, Task } from '../../model/portal.ts';
import { lastDay } from '../../model/time/days.ts';
import { type Dated, dueOf } from '../../model/time/due.ts';
import { judgementsOf } from '../../model/verdict/judgements.ts';
import {
  type MilestoneState,
  milestoneStates,
  type TargetState,
  targetStates,
  type TaskState,
  taskStates,
} from '../../model/verdict/verdict.ts';
import type { Directory, Stated } from '../../model/site/directory.ts';
import { compareText } from '../../model/plan/generation-date.ts';

/** A target, milestone or task with what became of it, as a row of a list over several plans. */
export type PromiseRow = {
  readonly plan: Plan;
  readonly id: string;
  readonly name: string;
  readonly clauseName: string | null;
  /** The period on whose last day it falls due; `null` where none is stated. */
  readonly period: string | null;
  /** When it is due, in words. */
  readonly due: string;
  readonly bodies: readonly Body[];
  /** Why it has its verdict, in a sentence. */
  readonly sentence: string;
} & (
  | { readonly kind: 'target'; readonly state: TargetState; readonly aim: string; readonly target: Target }
  | { readonly kind: 'milestone'; readonly state: MilestoneState }
  | { readonly kind: 'task'; readonly state: TaskState }
);

type View = { readonly directory: Directory; readonly t: Dictionary };

type Named = Dated & { readonly id: string; readonly name: string; readonly bodies: readonly string[] };

function common<Item extends Named>({ plan, item, clauseName }: Stated<Item>, { directory, t }: View) {
  const bodies = item.bodies.map((id) => directory.bodies.get(id)).filter((body) => body !== undefined);
  return { plan, id: item.id, name: item.name, clauseName, period: dueOf(item), due: formatDeadline(item, plan, t), bodies };
}

function targetRow(stated: Stated<Target>, view: View): PromiseRow {
  const { plan, item } = stated;
  const { directory, t } = view;
  const verdict = judgementsOf(directory.portal).target(plan, item);
  const sentence = formatTargetVerdict({ plan, target: item }, verdict, t);
  return { ...common(stated, view), kind: 'target', target: item, state: verdict.state, aim: formatTargetValue(item, plan, t), sentence };
}

function milestoneRow(stated: Stated<Milestone>, view: View): PromiseRow {
  const { plan, item } = stated;
  const { directory, t } = view;
  const verdict = judgementsOf(directory.portal).milestone(plan, item);
  const sentence = formatMilestoneVerdict(verdict, directory.portal.site.asOf, t);
  return { ...common(stated, view), kind: 'milestone', state: verdict.state, sentence };
}

function taskRow({ plan, item, clauseName }: Stated<Task>, { directory, t }: View): PromiseRow {
  const verdict = judgementsOf(directory.portal).task(plan, item);
  const sentence = formatTaskVerdict(verdict, directory.portal.site.asOf, t);
  const dated = { ...item, targetYear: null, name: joinNumber(item.number, item.title) };
  return { ...common({ plan, item: dated, clauseName }, { directory, t }), kind: 'task', state: verdict.state, sentence };
}

function placeOf({ kind, state }: PromiseRow): number {
  if (kind === 'target') return targetStates.indexOf(state);
  const place = kind === 'milestone' ? milestoneStates.indexOf(state) : milestoneStates.length + taskStates.indexOf(state);
  return targetStates.length + place;
}

/** Orders promises by deadline, undated ones last; then targets before milestones, each by verdict, what is not reported first. */
function byDeadline(a: PromiseRow, b: PromiseRow): number {
  return compareText(lastDay(a.period ?? '9999'), lastDay(b.period ?? '9999')) || placeOf(a) - placeOf(b);
}

/** What is listed; tasks only where they fall due at a time. */
type Items = {
  readonly targets: readonly Stated<Target>[];
  readonly milestones: readonly Stated<Milestone>[];
  readonly tasks?: readonly Stated<Task>[];
};

/** Targets, milestones and tasks of several plans with what became of them, by deadline and verdict. */
export function promiseRows({ targets, milestones, tasks = [] }: Items, view: View): readonly PromiseRow[] {
  const rows = [
    ...targets.map((stated) => targetRow(stated, view)),
    ...milestones.map((stated) => milestoneRow(stated, view)),
    ...tasks.map((stated) => taskRow(stated, view)),
  ];
  return rows.toSorted(byDeadline);
}
