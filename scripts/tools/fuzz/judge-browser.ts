import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Browser } from 'playwright-core';
import { listPages } from '../audit/list-pages.ts';
import { siteHandler } from '../../../src/serving/own/site-handler.ts';

/** Opens every page of a site in Chromium with its policy switched off; tells where a piece of content ran as a program. */
export async function judgeInBrowser(browser: Browser, site: string): Promise<string[]> {
  const server = createServer(siteHandler({ folder: site, base: '/' })).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  const context = await browser.newContext({ bypassCSP: true });
  const faults: string[] = [];
  try {
    const page = await context.newPage();
    page.on('dialog', (dialog) => {
      faults.push(`${page.url()}: content ran as a program: ${dialog.message()}`);
      dialog.dismiss().catch(() => undefined);
    });
    for (const path of await listPages(site)) await page.goto(`http://127.0.0.1:${port}/${path}`, { waitUntil: 'load' });
  } finally {
    await context.close();
    server.close();
    server.closeAllConnections();
  }
  return faults;
}
