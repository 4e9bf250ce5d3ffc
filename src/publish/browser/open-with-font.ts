import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openContext } from './launch-browser.ts';

const fontFolder = dirname(createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-sc/package.json'));
const fontHost = 'https://font.invalid/';
/** The Chinese font of the tests under the first name of the site's font stacks, so that glyphs are as wide as on a reader's machine. */
const fontFaces = readFileSync(join(fontFolder, 'index.css'), 'utf8')
  .replaceAll('Noto Sans SC Variable', 'Noto Sans CJK SC')
  .replaceAll('url(./', `url(${fontHost}`);

/** Opens a page with the Chinese test font in place; the site's content security policy is set aside for the font alone. */
export async function openWithFont(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await openContext(browser, { ...options, bypassCSP: true });
  const page = await context.newPage();
  await page.route(`${fontHost}**`, (route) => {
    const path = join(fontFolder, new URL(route.request().url()).pathname);
    return route.fulfill({ path, contentType: 'font/woff2', headers: { 'Access-Control-Allow-Origin': '*' } });
  });
  await page.goto(url);
  await page.addStyleTag({ content: fontFaces });
  await page.evaluate(() => document.fonts.ready);
  return page;
}
