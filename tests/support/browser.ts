import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import sirv from 'sirv';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchBrowser } from '../../src/pdf/launch-browser.ts';

const fontFolder = dirname(createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-sc/package.json'));
const fontHost = 'https://font.invalid/';
/** The Chinese font of the tests under the first name of the site's font stacks, so that glyphs are as wide as on a reader's machine. */
const fontFaces = readFileSync(join(fontFolder, 'index.css'), 'utf8')
  .replaceAll('Noto Sans SC Variable', 'PingFang SC')
  .replaceAll('url(./', `url(${fontHost}`);

/** Serves a folder on a free port of this machine. */
export async function serveFolder(folder: string): Promise<{ readonly server: Server; readonly address: string }> {
  const files = sirv(folder);
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
  return { server, address: `http://127.0.0.1:${bound.port}` };
}

/** Opens a page with the Chinese test font in place; the site's content security policy is set aside for the font alone. */
export async function openWithFont(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ ...options, bypassCSP: true });
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

/** Chromium and the served fixture portal for all tests of a file. */
export function useFixturePortal(): { readonly browser: () => Browser; readonly address: () => string } {
  let started: { readonly browser: Browser; readonly server: Server; readonly address: string } | undefined;
  const running = () => {
    if (started === undefined) throw new Error('The portal is served only while tests run.');
    return started;
  };
  beforeAll(async () => {
    started = { browser: await launchBrowser(), ...(await serveFolder(inject('fixtureSite'))) };
  });
  afterAll(async () => {
    await running().browser.close();
    running().server.close();
  });
  return { browser: () => running().browser, address: () => running().address };
}
