import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { fontFile, fontHost } from './paper-font.ts';

/** A built site, and the path it was built for. */
export type PrintedSite = { readonly folder: string; readonly base: string };

/** Where a browser finds the pages being printed; no host has this name. */
export const siteHost = 'https://site.invalid';

/** Answers the requests of a browser from the files of a site and of the font; nothing else is reached, and no script runs. */
export async function serveToBrowser(context: BrowserContext, { folder, base }: PrintedSite): Promise<void> {
  await context.route('**/*', async (route) => {
    const address = route.request().url();
    if (address.startsWith(fontHost)) {
      await route.fulfill({ path: fontFile(address), contentType: 'font/woff2', headers: { 'Access-Control-Allow-Origin': '*' } });
      return;
    }
    const { pathname } = new URL(address);
    const inside = decodeURIComponent(pathname.slice(base.length));
    const path = join(folder, inside.endsWith('/') ? `${inside}index.html` : inside);
    const isServed = address.startsWith(siteHost + base) && !path.endsWith('.js') && existsSync(path);
    await (isServed ? route.fulfill({ path }) : route.abort());
  });
}
