import { Feed } from 'feed';
import { z } from 'zod';
import { fullLink, type SiteRoot } from '../link.ts';
import { type Channel, type FeedEntry, instantOf } from './feed-entry.ts';

/** The channel of a site whose host is known, as a feed; `asOf` stands for the time of a channel without entries. */
export type FeedSource = { readonly channel: Channel; readonly root: SiteRoot; readonly author: string; readonly asOf: string };

const most = 100;

function newestFirst(entries: readonly FeedEntry[]): readonly FeedEntry[] {
  const key = ({ date, address }: FeedEntry) => `${instantOf(date).toISOString()} ${address}`;
  return entries.toSorted((a, b) => (key(a) < key(b) ? 1 : -1)).slice(0, most);
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Both formats carry entries' words as HTML; only Atom also takes titles for HTML. */
function feedOf({ channel, root, author, asOf }: FeedSource, titleOf: (title: string) => string): Feed {
  const entries = newestFirst(channel.entries);
  const link = (address: string) => fullLink(address, root);
  const files = { atom: link(channel.files.atom), json: link(channel.files.json) };
  const feed = new Feed({
    id: files.atom,
    title: channel.title,
    description: channel.description,
    link: link(channel.page),
    feedLinks: files,
    author: { name: author },
    updated: instantOf(entries[0]?.date ?? asOf),
    generator: false,
  });
  for (const { title, address, date, text } of entries) {
    const [id, instant] = [link(address), instantOf(date)];
    feed.addItem({ id, link: id, title: titleOf(title), date: instant, published: instant, description: escapeHtml(text) });
  }
  return feed;
}

/** A channel as Atom 1.0 (RFC 4287): the newest hundred entries, times in UTC, the ids their permanent addresses. */
export function renderAtom(source: FeedSource): string {
  return `${feedOf(source, escapeHtml).atom1()}\n`;
}

const firstVersion = z.looseObject({ version: z.string(), author: z.object({ name: z.string() }) });

/** The same as JSON Feed 1.1, which has a list of authors; the library writes version 1. */
export function renderJsonFeed(source: FeedSource): string {
  const { author, ...feed } = firstVersion.parse(JSON.parse(feedOf(source, (title) => title).json1()));
  return `${JSON.stringify({ ...feed, version: 'https://jsonfeed.org/version/1.1', authors: [author] }, null, 4)}\n`;
}
