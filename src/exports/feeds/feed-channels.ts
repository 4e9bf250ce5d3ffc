import { type Channel, planEntries } from './feed-entry.ts';
import { type Dictionary, markLanguage } from '../../words/dictionary.ts';
import { formatObservationPeriod } from '../../words/format/dates.ts';
import { bodyAddress, bulletinAddress, bulletinFeedAddress, bulletinsAddress, feedAddress, plansAddress } from '../../model/addresses.ts';
import { bulletinList, type BulletinValue } from '../../model/bulletin.ts';
import { registryText } from '../../model/languages.ts';
import type { Body, Plan } from '../../model/portal.ts';
import type { Directory } from '../../model/site/directory.ts';

/** Length of a date that names its day. */
const wholeDay = 'YYYY-MM-DD'.length;

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
  const name = markLanguage(body.name, body, t);
  if (entries.length === 0) return null;
  return { title: title(name), description: bodyDescription(name), page: bodyAddress(body.id), files: filesOf(body.id), entries };
}

/** The channel of all plans; it exists also while there is nothing to tell. */
function mainChannel({ portal, catalogue }: Directory, t: Dictionary): Channel {
  const { all, allDescription } = t.finding.feeds;
  return {
    title: all(markLanguage(portal.site.name, registryText, t)),
    description: allDescription,
    page: plansAddress,
    files: filesOf(),
    entries: entriesOf(catalogue, t),
  };
}

/** The channel of the bulletins whose sources state the day of their publication; `null` where there are no bulletins. */
export function bulletinChannel({ portal, indicators }: Directory, t: Dictionary): Channel | null {
  const bulletins = bulletinList(portal);
  if (bulletins.length === 0) return null;
  const said = ({ observation }: BulletinValue) =>
    (indicators.get(observation.indicator)?.names['zh-Hans'] ?? observation.indicator) + observation.value + observation.unit;
  const entries = bulletins.flatMap(({ period, published, values }) => {
    if (published?.length !== wholeDay) return [];
    const text = values.map(said).join(t.values.listSeparator);
    return [{ title: t.bulletins.of(formatObservationPeriod(period, t)), address: bulletinAddress(period), date: published, text }];
  });
  return {
    title: t.shell.titleWith(t.bulletins.title, markLanguage(portal.site.name, registryText, t)),
    description: t.bulletins.description,
    page: bulletinsAddress,
    files: { atom: bulletinFeedAddress('atom'), json: bulletinFeedAddress('json') },
    entries,
  };
}

/** Every list that can be subscribed to; another sort of entries is one more channel here. */
export function feedChannels(directory: Directory, t: Dictionary): readonly Channel[] {
  const bodies = directory.portal.bodies.map((body) => bodyChannel(body, directory, t));
  return [mainChannel(directory, t), bulletinChannel(directory, t), ...bodies].filter((channel) => channel !== null);
}
