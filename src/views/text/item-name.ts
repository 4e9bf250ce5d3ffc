import type { Dictionary } from '../../words/dictionary.ts';
import type { Item } from '../../model/anchors.ts';
import type { Plan } from '../../model/portal.ts';

const withId = <T extends { readonly id: string }>(items: readonly T[], id: string): T | undefined => items.find((item) => item.id === id);

const nameOf: Readonly<Record<Item, (plan: Plan, id: string, t: Dictionary) => string | undefined>> = {
  target: ({ targets }, id) => withId(targets, id)?.name,
  milestone: ({ milestones }, id) => withId(milestones, id)?.name,
  task: ({ tasks }, id) => withId(tasks, id)?.title,
  phase: ({ phases }, id) => withId(phases, id)?.name,
  incentive: ({ incentives }, id) => withId(incentives, id)?.name,
  erratum: ({ errata }, id) => withId(errata, id)?.printed,
  note: ({ notes }, id, t) => {
    const note = withId(notes, id);
    return note && (note.quote ?? t.vocabulary.noteKind[note.kind]);
  },
};

/** What the mark of an item calls it; its id where the plan has no such item, or the text belongs to none. */
export function itemName({ item, id }: { readonly item: Item; readonly id: string }, plan: Plan | null, t: Dictionary): string {
  return (plan && nameOf[item](plan, id, t)) ?? id;
}
