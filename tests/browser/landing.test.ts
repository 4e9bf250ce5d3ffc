import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useFixturePortal } from '../support/browser.ts';
import { furthestOfEachSort, outOfWindow, sortOf } from '../support/landing.ts';
import { searchFor } from '../support/search-page.ts';
import { fullPlanPath, templates } from '../support/templates.ts';
import { openContext } from '../../src/publish/browser/launch-browser.ts';

const { browser, address } = useFixturePortal();

const windows = { phone: { width: 360, height: 740 }, desk: { width: 1280, height: 800 } } as const;
type Mode = 'scripts' | 'no scripts' | 'elder';
type Reader = { readonly window: keyof typeof windows; readonly mode: Mode };
const readers: readonly Reader[] = (['scripts', 'no scripts', 'elder'] as const).flatMap((mode) =>
  (['phone', 'desk'] as const).map((window) => ({ window, mode })),
);

async function contextOf({ window, mode }: Reader): Promise<BrowserContext> {
  const context = await openContext(browser(), { viewport: windows[window], javaScriptEnabled: mode !== 'no scripts' });
  if (mode === 'elder') await context.addInitScript(() => localStorage.setItem('reading-size', 'elder'));
  return context;
}

/** Opens an address as a reader who follows it from elsewhere does; gives a line for one that is not in the window. */
async function missed(context: BrowserContext, path: string, anchor: string): Promise<readonly string[]> {
  const page = await context.newPage();
  await page.goto(`${address()}${path}#${encodeURIComponent(anchor)}`);
  const away = await outOfWindow(page, anchor);
  await page.close();
  return away === 0 ? [] : [`${path}#${anchor}: ${away === null ? 'not shown' : `${away.toFixed(0)} px`}`];
}

const anchorsOf = (path: string) =>
  furthestOfEachSort(readFileSync(join(inject('fixtureSite'), path, path.endsWith('/') ? 'index.html' : ''), 'utf8'));

/** Opens addresses, each as the next reader: one who was never here before, or who has the files of the site already. */
async function missedInTurn(
  addresses: readonly (readonly [path: string, anchor: string])[],
  isFirstVisit: boolean,
): Promise<readonly string[]> {
  const known = new Map<Reader, BrowserContext>();
  const off: string[] = [];
  for (const [index, [path, anchor]] of addresses.entries()) {
    const reader = readers[(index + (isFirstVisit ? 0 : 3)) % readers.length] ?? readers[0];
    if (reader === undefined) throw new Error('There are no readers.');
    const context = known.get(reader) ?? (await contextOf(reader));
    if (!isFirstVisit) known.set(reader, context);
    off.push(...(await missed(context, path, anchor)).map((line) => `${line} (${reader.window}, ${reader.mode})`));
    if (isFirstVisit) await context.close();
  }
  for (const context of known.values()) await context.close();
  return off;
}

describe('an address', () => {
  it('of every sort leads to its words, on a first visit and later, with and without scripts, in large print, on a phone and at a desk', async () => {
    const addresses = anchorsOf(fullPlanPath).map((anchor) => [fullPlanPath, anchor] as const);
    const sorts = ['heading', 'd', 'p', 't', 'at-t', 'at-m', 'at-task', 'm', 'task', 'note', 'change', 'part'];
    expect(addresses.map(([, anchor]) => sortOf(anchor))).toEqual(expect.arrayContaining(sorts));
    expect(await missedInTurn(addresses, true)).toEqual([]);
    expect(await missedInTurn(addresses, false)).toEqual([]);
  });

  it('leads to its words on every template', async () => {
    const addresses = templates.flatMap((path) =>
      anchorsOf(path)
        .slice(-1)
        .map((anchor) => [path, anchor] as const),
    );
    expect(addresses.length).toBeGreaterThan(15);
    expect(await missedInTurn(addresses, false)).toEqual([]);
  });
});

describe('a link', () => {
  async function open(path: string): Promise<Page> {
    const page = await (await openContext(browser(), { viewport: windows.phone })).newPage();
    await page.goto(address() + path);
    return page;
  }

  /** Follows the last such link of a page; gives the address it leads to, and how far out of the window that is. */
  async function follow(page: Page, link: string): Promise<readonly [string, number | null]> {
    const last = page.locator(link).last();
    const target = new URL((await last.getAttribute('href')) ?? '', page.url());
    await last.evaluate((element: HTMLElement) => element.click());
    await page.waitForURL(target.href);
    await page.waitForLoadState();
    return [target.href, await outOfWindow(page, decodeURIComponent(target.hash.slice(1)))];
  }

  it('of the text leads to the record, of the record to the text, of the contents to a part', async () => {
    const page = await open(fullPlanPath);
    expect(await follow(page, '.official-text a.mark[href^="#t-"]')).toEqual([expect.any(String), 0]);
    expect(await follow(page, '.records a[href^="#at-t-"]')).toEqual([expect.any(String), 0]);
    expect(await follow(page, '.contents a[href^="#"]')).toEqual([expect.any(String), 0]);
    await page.close();
  });

  it.each([
    ['a table of another page', '/bodies/shili-kjj/', 'table a[href*="#at-"]'],
    ['a table of values', '/indicators/rd-intensity/', 'table a[href*="/plans/"][href*="#"]'],
    ['a list of deadlines', '/deadlines/2025/', 'a[href*="#"][href*="/plans/"]'],
  ])('of %s leads to its words', async (_title, path, link) => {
    const page = await open(path);
    expect(await follow(page, link)).toEqual([expect.any(String), 0]);
    await page.close();
  });

  it('of a result of the search leads to its words', async () => {
    const page = await open('/search/');
    await searchFor(page, '研发经费');
    expect(await follow(page, '[data-search-results] a[href*="#"]')).toEqual([expect.any(String), 0]);
    await page.close();
  });

  it('of a feed leads to its words', async () => {
    const feed = await (await fetch(`${address()}/feeds/plans.atom`)).text();
    const links = Array.from(feed.matchAll(/<link href="https:\/\/[^/]*(\/plans\/[^"]*)#([^"]*)"/g));
    expect(links.length).toBeGreaterThan(0);
    const context = await contextOf({ window: 'phone', mode: 'scripts' });
    for (const [, path = '', anchor = ''] of links) expect(await missed(context, path, anchor)).toEqual([]);
    await context.close();
  });
});
