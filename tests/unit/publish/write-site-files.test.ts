import { describe, expect, it } from 'vitest';
import { words as zhHans } from '../../../src/words/zh-hans/words.ts';
import { directoryOf } from '../../../src/model/site/directory.ts';
import { feedChannels } from '../../../src/exports/feeds/feed-channels.ts';
import { findingFiles } from '../../../src/publish/write-site-files.ts';
import { lastChange } from '../../../src/model/plan/publication.ts';
import { fullPlan, makePlan, makePortal } from '../../support/portal.ts';

const online = { ...fullPlan(), portalPublished: '2021-03-05 09:30' };
const portal = makePortal([online, makePlan({ id: 'undated', issuer: 'shili-czj' })]);
const names = async (site: string | null, base = '/') => (await findingFiles(portal, { site, base })).map(({ address }) => address);

describe('findingFiles', () => {
  it('are the site map, the search description and feeds where the host is known', async () => {
    const feeds = ['/feeds/plans.atom', '/feeds/plans.json', '/feeds/bodies/shili-kjj.atom', '/feeds/bodies/shili-kjj.json'];
    expect(await names('https://shili.example')).toEqual(
      expect.arrayContaining(['/robots.txt', '/sitemap.xml', '/opensearch.xml', ...feeds]),
    );
  });

  it('are only robots.txt where it is not, and none of that under a base', async () => {
    expect(await names(null)).toEqual(['/robots.txt']);
    expect(await names(null, '/zwgk/')).toEqual([]);
    expect(await names('https://shili.example', '/zwgk/')).not.toContain('/robots.txt');
  });

  it('have the same bytes each time', async () => {
    const root = { site: 'https://shili.example', base: '/' };
    expect(await findingFiles(portal, root)).toEqual(await findingFiles(portal, root));
  });
});

describe('feedChannels', () => {
  it('has one for all plans and one for each body that there is something to tell about', () => {
    const channels = feedChannels(directoryOf(portal), zhHans);
    const told = channels.map(({ page, entries }) => [page, entries.length]);
    expect(told).toContainEqual(['/plans/', 1]);
    expect(told).toContainEqual(['/bodies/shili-kjj/', 1]);
    for (const { entries } of channels.slice(1)) expect(entries.length).toBeGreaterThan(0);
  });
});

describe('lastChange', () => {
  it('is the latest day that the record states', () => {
    expect(lastChange(makePlan())).toBeNull();
    expect(lastChange(online)).toBe('2021-03-05');
    const changes = [
      { date: '2022-05-01', note: 'x' },
      { date: '2021-06-01', note: 'x' },
    ];
    expect(lastChange(makePlan({ portalPublished: '2021-03-05 09:30', changes }))).toBe('2022-05-01');
  });
});
