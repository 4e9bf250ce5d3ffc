import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openContext } from '../../src/publish/browser/launch-browser.ts';
import { buildMounted, mountedBase } from '../support/build-mounted.ts';
import { serveSite, type ServedSite } from '../support/serve-site.ts';

let browser: Browser;
let site: ServedSite;

beforeAll(async () => {
  site = await serveSite(await buildMounted('tests/fixtures/shili'));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  site.close();
});

describe('under the path of another portal, with the headers of a server', () => {
  it('the search finds, leads to the clause, and asks for nothing outside the path', async () => {
    const page = await (await openContext(browser)).newPage();
    const outside: string[] = [];
    const faults: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(site.address + mountedBase)) outside.push(request.url());
    });
    page.on('console', (message) => faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('requestfailed', (request) => faults.push(request.url()));
    await page.goto(`${site.address}${mountedBase}plans/`);
    await page.fill('header input[type=search]', '研发经费');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/zwgk\/ghxx\/search\/\?/);
    const hit = page.locator('[data-search-results] a[href]').first();
    await hit.waitFor();
    const addresses = await page
      .locator('[data-search-results] a[href]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !new URL(address, page.url()).pathname.startsWith(mountedBase))).toEqual([]);
    await hit.click();
    await page.waitForURL((url) => url.pathname.startsWith(`${mountedBase}plans/`) || url.pathname.startsWith(`${mountedBase}indicators/`));
    expect(await page.locator('h1').count()).toBe(1);
    expect(outside).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('a page that is not there says so in the look of the site and leads home', async () => {
    const page = await (await openContext(browser)).newPage();
    const response = await page.goto(`${site.address}${mountedBase}plans/nowhere/deeper/`);
    expect(response?.status()).toBe(404);
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('main') ?? document.body).maxInlineSize)).not.toBe('none');
    await page.locator(`main a[href="${mountedBase}"]`).first().click();
    await page.waitForURL(`${site.address}${mountedBase}`);
    expect(await page.locator('h1').count()).toBe(1);
    await page.close();
  });

  it('loads a page in six requests at most, each but the pictures compressed', async () => {
    const page = await (await openContext(browser)).newPage();
    const answers: { readonly url: string; readonly encoding: string | undefined }[] = [];
    page.on('response', (response) => answers.push({ url: response.url(), encoding: response.headers()['content-encoding'] }));
    await page.goto(`${site.address}${mountedBase}plans/shili-keji-2021-2025/`, { waitUntil: 'networkidle' });
    expect(answers.length).toBeLessThanOrEqual(6);
    const heavy = answers.filter(({ url }) => /(?:\/|\.css)$/.test(url));
    expect(heavy.map(({ encoding }) => encoding)).toEqual(['br', 'br']);
    await page.close();
  });

  it.each(['', 'plans/', 'plans/shili-keji-2021-2025/', 'indicators/rd-intensity/', 'search/', 'data/dictionary/', 'about/'])(
    'nothing of /%s moves while it loads, on a phone or on a desk',
    async (path) => {
      for (const viewport of [
        { width: 360, height: 740 },
        { width: 1280, height: 900 },
      ]) {
        const page = await browser.newPage({ viewport });
        await page.addInitScript(() => {
          const moved: string[] = [];
          Object.assign(window, { moved });
          const note = (entry: PerformanceEntry) => moved.push(JSON.stringify(entry));
          new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type: 'layout-shift', buffered: true });
        });
        await page.goto(`${site.address}${mountedBase}${path}`, { waitUntil: 'networkidle' });
        const moved = await page.evaluate(() => 'moved' in window && window.moved);
        expect(moved, `${viewport.width} px`).toEqual([]);
        await page.close();
      }
    },
  );
});
