import { renderAtom, renderJsonFeed } from '../exports/feeds/render-feed.ts';
import type { SiteRoot } from '../exports/link.ts';
import { renderOpenSearch } from '../exports/open-search.ts';
import { renderRobots, type SiteFile, siteMapFiles } from '../exports/site-map.ts';
import { dictionaryFor } from '../words/dictionary-for.ts';
import type { Dictionary } from '../words/dictionary.ts';
import { addressIn, openSearchAddress, planAddress } from '../model/addresses.ts';
import type { Portal } from '../model/portal.ts';
import { directoryOf } from '../model/site/directory.ts';
import { pageAddresses } from '../model/site/pages.ts';
import { feedChannels } from '../exports/feeds/feed-channels.ts';
import { lastChange } from '../model/plan/publication.ts';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

function feedFiles(portal: Portal, t: Dictionary, root: SiteRoot): readonly SiteFile[] {
  const { asOf, organiser } = portal.site;
  return feedChannels(directoryOf(portal), t).flatMap((channel) => {
    const source = { channel, root, asOf, author: organiser.name };
    return [
      { address: channel.files.atom, text: renderAtom(source) },
      { address: channel.files.json, text: renderJsonFeed(source) },
    ];
  });
}

/**
 * The files by which a site is found and followed, in its first language. All but robots.txt name full addresses, so that they are left out while the host is
 * not known; crawlers ask for robots.txt at the root of a host only.
 */
export async function findingFiles(portal: Portal, root: SiteRoot): Promise<readonly SiteFile[]> {
  const t = dictionaryFor(portal.site.languages[0] ?? 'zh-Hans');
  const robots = root.base === '/' ? [{ address: '/robots.txt', text: renderRobots(root) }] : [];
  if (root.site === null) return robots;
  const inLanguages = (address: string) => portal.site.languages.map((language) => addressIn(language, address, portal.site));
  const changed = new Map(portal.plans.flatMap((plan) => inLanguages(planAddress(plan.id)).map((address) => [address, lastChange(plan)])));
  const pages = pageAddresses(portal).map((address) => ({ address, lastmod: changed.get(address) ?? null }));
  const search = { name: portal.site.name, description: t.finding.openSearch(portal.site.name), root };
  return [
    ...robots,
    ...(await siteMapFiles(pages, root)),
    { address: openSearchAddress, text: renderOpenSearch(search) },
    ...feedFiles(portal, t, root),
  ];
}

/** Writes files into a finished site; gives their paths relative to its root. */
export async function writeSiteFiles(site: string, files: readonly SiteFile[]): Promise<readonly string[]> {
  for (const { address, text } of files) {
    const path = join(site, address);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  return files.map(({ address }) => address.slice(1));
}
