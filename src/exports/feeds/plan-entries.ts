import { planAddress } from '../../model/addresses.ts';
import { changeAnchors } from '../../model/anchors.ts';
import type { Plan } from '../../model/portal.ts';
import type { FeedEntry } from './feed-entry.ts';

type Words = { readonly change: (plan: string) => string };

/** What happened to a plan: that it went online here, where the record says when, and each of its changes. */
export function planEntries({ id, planTitle, portalPublished, summary, changes }: Plan, words: Words): readonly FeedEntry[] {
  const address = planAddress(id);
  const online = portalPublished === null ? [] : [{ title: planTitle, address, date: portalPublished, text: summary }];
  const anchors = changeAnchors(changes);
  const changed = changes.map(({ date, note }, index) => ({
    title: words.change(planTitle),
    address: `${address}#${anchors[index]}`,
    date,
    text: note,
  }));
  return [...online, ...changed];
}
