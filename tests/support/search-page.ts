import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openContext } from '../../src/publish/browser/launch-browser.ts';

const faults = new WeakMap<Page, string[]>();

/** Opens the search page and keeps a record of what the browser complains about. */
export async function openSearch(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await openContext(browser, { viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const found: string[] = [];
  faults.set(page, found);
  page.on('pageerror', (error) => found.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') found.push(message.text());
  });
  await page.goto(url);
  return page;
}

/** What the browser complained about: errors of scripts, breaches of the content security policy, failed requests. */
export function faultsOf(page: Page): readonly string[] {
  return faults.get(page) ?? [];
}

/** Types a query and waits until the page has settled on its answer. */
export async function searchFor(page: Page, query: string): Promise<void> {
  await page.fill('form[role=search] input[name=q]', query);
  await page.waitForSelector('[data-search-results]:not([aria-busy])', { state: 'attached' });
}

/** Addresses of the results in their order. */
export function resultsOf(page: Page): Promise<string[]> {
  return page.locator('[data-search-results] a[href]').evaluateAll((links) =>
    links.map((link) => {
      const { pathname, hash } = new URL((link as HTMLAnchorElement).href);
      return decodeURIComponent(pathname + hash);
    }),
  );
}
