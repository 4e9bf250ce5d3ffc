import { planFrontmatter } from '../../model/plan/frontmatter.ts';
import type { ItemSources } from '../../model/plan/field-source.ts';
import { completePlan } from '../promises/complete-plan.ts';
import type { MarkedItems } from '../promises/read-items.ts';
import type { Raw } from '../promises/written-item.ts';

/** The lists of a plan whose entries the words complete, with the component that marks them. */
export const itemLists = { targets: 'Target', milestones: 'Milestone', tasks: 'Task' } as const;
export type ItemList = keyof typeof itemLists;

/** What an entry becomes: as its readers see it, `null` where it would not be right; with the fields as completed, and their sources. */
export type Finished = { readonly data: unknown; readonly whole: Raw; readonly sources: ItemSources };

/** Completes entries of a plan one at a time, each under the defaults that are given. */
export type Finish = (list: ItemList, item: Raw, defaults: Raw) => Finished;

const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Gives the completion of entries by the words of a plan. */
export function finisher(plan: Raw, marked: MarkedItems): Finish {
  return (list, item, defaults) => {
    const { value, sources } = completePlan({ tasks: plan['tasks'], defaults, [list]: [item] }, marked);
    const entries: unknown = isRaw(value) ? value[list] : null;
    const whole: unknown = Array.isArray(entries) ? entries[0] : null;
    const { success, data } = planFrontmatter.shape[list].safeParse([whole]);
    return {
      data: success ? data[0] : null,
      whole: isRaw(whole) ? whole : item,
      sources: sources[`${itemLists[list]}:${String(item['id'])}`] ?? {},
    };
  };
}
