import type { Channel } from '../exports/feeds/feed-entry.ts';
import { planEntries } from '../exports/feeds/plan-entries.ts';
import type { Dictionary } from '../i18n/dictionary.ts';
import { bodyAddress, feedAddress, plansAddress } from '../model/addresses.ts';
import type { Plan } from '../model/portal.ts';
import type { Body } from '../model/registry/body.ts';
import type { Directory } from './directory.ts';

const filesOf = (body?: string) => ({ atom: feedAddress('atom', body), json: feedAddress('json', body) });

function entriesOf(plans: Iterable<Plan>, t: Dictionary) {
  return Array.from(plans, (plan) => planEntries(plan, t.finding.feeds)).flat();
}

function plansOf({ id }: Body, directory: Directory): ReadonlySet<Plan> {
  const { plansByIssuer, plansByAddressee, targetsByBody, milestonesByBody, tasksByBody } = directory;
  const named = [plansByIssuer, plansByAddressee].flatMap((plans) => plans.get(id) ?? []);
  const answering = [targetsByBody, milestonesByBody, tasksByBody].flatMap((items) => (items.get(id) ?? []).map(({ plan }) => plan));
  return new Set([...named, ...answering]);
}

/** The channel of a body: the plans it issued, was sent or answers for; `null` where there is nothing to tell. */
export function bodyChannel(body: Body, directory: Directory, t: Dictionary): Channel | null {
  const entries = entriesOf(plansOf(body, directory), t);
  const { body: title, bodyDescription } = t.finding.feeds;
  if (entries.length === 0) return null;
  return { title: title(body.name), description: bodyDescription(body.name), page: bodyAddress(body.id), files: filesOf(body.id), entries };
}

/** The channel of all plans; it exists also while there is nothing to tell. */
export function mainChannel({ portal, catalogue }: Directory, t: Dictionary): Channel {
  const { all, allDescription } = t.finding.feeds;
  return {
    title: all(portal.site.name),
    description: allDescription,
    page: plansAddress,
    files: filesOf(),
    entries: entriesOf(catalogue, t),
  };
}

/** Every list that can be subscribed to; another sort of entries is one more channel here. */
export function feedChannels(directory: Directory, t: Dictionary): readonly Channel[] {
  const bodies = directory.portal.bodies.map((body) => bodyChannel(body, directory, t));
  return [mainChannel(directory, t), ...bodies.filter((channel) => channel !== null)];
}
