import { planAddress } from '../../model/addresses.ts';
import { changeAnchors } from '../../model/anchors.ts';
import type { Plan } from '../../model/portal.ts';

/** One thing that happened on the site and that subscribers are told. */
export type FeedEntry = {
  readonly title: string;
  /** Address on this site, permanent: it is also what makes the entry known again. */
  readonly address: string;
  /** When it happened: `YYYY-MM-DD`, or with the time of day `YYYY-MM-DD HH:MM`, in Beijing time. */
  readonly date: string;
  readonly text: string;
};

/** A list of entries that can be subscribed to. */
export type Channel = {
  readonly title: string;
  readonly description: string;
  /** Address of the page that shows the same for people. */
  readonly page: string;
  /** Addresses of its files. */
  readonly files: Readonly<Record<'atom' | 'json', string>>;
  readonly entries: readonly FeedEntry[];
};

/** The instant of an entry; a day without time counts from its first minute in Beijing. */
export function instantOf(date: string): Date {
  const [day = '', time = '00:00'] = date.split(' ');
  return new Date(`${day}T${time}:00+08:00`);
}

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
