import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { instantOf, planEntries } from '../../../../src/exports/feeds/feed-entry.ts';
import { type FeedSource, renderAtom, renderJsonFeed } from '../../../../src/exports/feeds/render-feed.ts';
import { makePlan } from '../../../support/portal.ts';

const words = { change: (plan: string) => `更改：${plan}` };
const plan = makePlan({
  id: '示例-规划',
  planTitle: '规划 <新> & 旧',
  summary: '研发占比 <5% & 其他 ]]>',
  portalPublished: '2021-03-05 09:30',
  changes: [
    { date: '2021-04-01', note: '更正 & 补充' },
    { date: '2021-04-01', note: '再改' },
    { date: '2021-03-06', note: '先改' },
  ],
});
const source = (entries: FeedSource['channel']['entries']): FeedSource => ({
  channel: {
    title: '示例 & 站',
    description: '说明',
    page: '/plans/',
    files: { atom: '/feeds/plans.atom', json: '/feeds/plans.json' },
    entries,
  },
  root: { site: 'https://shili.example/', base: '/zwgk/' },
  author: '示例小组',
  asOf: '2024-06-30',
});
const entries = planEntries(plan, words);
const xml = (text: string) => new JSDOM(text, { contentType: 'application/xml' }).window.document;
const all = (node: Document | Element, name: string) => Array.from(node.querySelectorAll(name), (each) => each.textContent);

describe('planEntries', () => {
  it('tells that a plan went online and each of its changes, at addresses of their own', () => {
    expect(entries.map(({ address, date }) => [address, date])).toEqual([
      ['/plans/示例-规划/', '2021-03-05 09:30'],
      ['/plans/示例-规划/#change-2021-04-01', '2021-04-01'],
      ['/plans/示例-规划/#change-2021-04-01-2', '2021-04-01'],
      ['/plans/示例-规划/#change-2021-03-06', '2021-03-06'],
    ]);
  });

  it('leaves out when a plan went online where the record does not say', () => {
    expect(planEntries(makePlan(), words)).toEqual([]);
  });
});

describe('instantOf', () => {
  it('reads Beijing time, a day from its first minute', () => {
    expect(instantOf('2021-03-05 09:30').toISOString()).toBe('2021-03-05T01:30:00.000Z');
    expect(instantOf('2021-03-05').toISOString()).toBe('2021-03-04T16:00:00.000Z');
  });
});

describe('renderAtom', () => {
  const feed = xml(renderAtom(source(entries)));

  it('is Atom with the newest entry first and its permanent address as id', () => {
    expect(feed.documentElement.namespaceURI).toBe('http://www.w3.org/2005/Atom');
    const plans = 'https://shili.example/zwgk/plans/%E7%A4%BA%E4%BE%8B-%E8%A7%84%E5%88%92/';
    expect(all(feed, 'entry > id')).toEqual([
      `${plans}#change-2021-04-01-2`,
      `${plans}#change-2021-04-01`,
      `${plans}#change-2021-03-06`,
      plans,
    ]);
    expect(Array.from(feed.querySelectorAll('entry > link'), (link) => link.getAttribute('href'))).toEqual(all(feed, 'entry > id'));
    expect(feed.querySelector('feed > link[rel="self"]')?.getAttribute('href')).toBe('https://shili.example/zwgk/feeds/plans.atom');
  });

  it('gives every time as RFC 3339 and takes the time of the feed from the newest entry', () => {
    const times = all(feed, 'updated, published');
    expect(times).toHaveLength(9);
    for (const time of times) expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
    expect(feed.querySelector('feed > updated')?.textContent).toBe('2021-03-31T16:00:00.000Z');
  });

  it('keeps words as they are when they are read as HTML', () => {
    const html = (text: string | null | undefined) => new JSDOM(text ?? '').window.document.body.textContent;
    const last = Array.from(feed.querySelectorAll('entry')).at(-1);
    expect(html(last?.querySelector('title')?.textContent)).toBe('规划 <新> & 旧');
    expect(html(last?.querySelector('summary')?.textContent)).toBe('研发占比 <5% & 其他 ]]>');
    expect(feed.querySelector('feed > title')?.textContent).toBe('示例 & 站');
  });

  it('takes the time of a feed without entries from the day as of which the site speaks', () => {
    expect(all(xml(renderAtom(source([]))), 'updated')).toEqual(['2024-06-29T16:00:00.000Z']);
  });

  it('holds at most the newest hundred entries', () => {
    const many = Array.from({ length: 120 }, (_, day) => ({ title: 't', address: `/plans/${day}/`, date: '2021-01-01', text: 'x' }));
    expect(all(xml(renderAtom(source(many))), 'entry')).toHaveLength(100);
  });

  it('is the same whatever the order of the entries', () => {
    expect(renderAtom(source(entries.toReversed()))).toBe(renderAtom(source(entries)));
  });
});

describe('renderJsonFeed', () => {
  it('holds the same entries with plain titles', () => {
    const feed = JSON.parse(renderJsonFeed(source(entries))) as { version: string; feed_url: string; items: Record<string, string>[] };
    expect(feed).not.toHaveProperty('author');
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      authors: [{ name: '示例小组' }],
      feed_url: 'https://shili.example/zwgk/feeds/plans.json',
    });
    expect(feed.items.at(-1)).toMatchObject({
      id: 'https://shili.example/zwgk/plans/%E7%A4%BA%E4%BE%8B-%E8%A7%84%E5%88%92/',
      title: '规划 <新> & 旧',
      content_html: '研发占比 &lt;5% &amp; 其他 ]]&gt;',
      date_published: '2021-03-05T01:30:00.000Z',
    });
    expect(feed.items.map(({ id }) => id)).toEqual(all(xml(renderAtom(source(entries))), 'entry > id'));
  });
});
