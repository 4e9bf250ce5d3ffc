import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';

/** Milliseconds that a page may take for one thing on a machine that is busy with other work; Playwright would give up after 30 s. */
const patience = 120_000;

/** Opens a context of the browser whose pages are waited for with patience. */
export async function openContext(browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(patience);
  return context;
}
