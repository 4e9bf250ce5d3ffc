import type { Report } from '../../model/registry/report.ts';
import { suggest } from '../suggest.ts';
import type { LoadedPlan } from './loaded.ts';

/** The kinds of items that are reported on, with their words for authors. */
export const itemWords = { target: '目标', milestone: '节点', task: '任务' } as const;

const kinds = ['target', 'milestone', 'task'] as const;

/** An item that a report names. */
export type ReportedItem = { readonly kind: keyof typeof itemWords; readonly id: string };

/** The items that a report names: one, if it is right. */
export function reportedItems(report: Report): ReportedItem[] {
  return kinds.flatMap((kind) => {
    const id = report[kind];
    return id === null ? [] : [{ kind, id }];
  });
}

function idsOf(kind: ReportedItem['kind'], { data }: LoadedPlan): string[] {
  const items = { target: data.targets, milestone: data.milestones, task: data.tasks }[kind];
  return items.map(({ id }) => id);
}

/** Whether a plan has an item. */
export function hasItem(plan: LoadedPlan, { kind, id }: ReportedItem): boolean {
  return idsOf(kind, plan).includes(id);
}

/** The item that an unknown one probably means: the same id of another kind, or an id with a slip. */
export function suggestItem(plan: LoadedPlan, { kind, id }: ReportedItem): string | null {
  const other = kinds.find((each) => hasItem(plan, { kind: each, id }));
  return other === undefined ? suggest(id, idsOf(kind, plan)) : `${itemWords[other]} ${other}: ${id}`;
}
