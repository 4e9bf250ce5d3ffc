import { setTimeout } from 'node:timers/promises';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useFixturePortal } from '../support/browser.ts';
import { fullPlanPath } from '../support/templates.ts';
import { openContext } from '../../src/publish/browser/launch-browser.ts';

const { browser, address } = useFixturePortal();
const link = 'a[href="#elder"]';
const elder = 'button[data-reading-size=elder]';
const larger = 'button[data-reading-size=larger]';

async function withPage(use: (page: Page) => Promise<void>, options: BrowserContextOptions = {}): Promise<void> {
  const context = await openContext(browser(), { viewport: { width: 360, height: 780 }, ...options });
  await use(await context.newPage());
  await context.close();
}

/** Sizes in CSS pixels, as computed: text, its lines, the gap between two paragraphs, and the lowest of the main targets. */
async function sizesOf(page: Page) {
  return page.evaluate(() => {
    const px = (value: string) => Number.parseFloat(value);
    const paragraphs = [...document.querySelectorAll('.official-text p + p')].filter((element) => element.getClientRects().length > 0);
    const paragraph = paragraphs[0] ?? document.body;
    const { fontSize, lineHeight } = getComputedStyle(paragraph);
    const gap = paragraph.getBoundingClientRect().top - (paragraph.previousElementSibling?.getBoundingClientRect().bottom ?? 0);
    const targets = [
      ...document.querySelectorAll(
        '.site-nav a, .site-name, .reading-size :is(a, button), .search-field :is(input, button), summary, .link-list a',
      ),
    ].filter((element) => element.getClientRects().length > 0);
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let smallest = Number.POSITIVE_INFINITY;
    for (let node = words.nextNode(); node !== null; node = words.nextNode()) {
      const parent = node.parentElement;
      if (parent === null || node.nodeValue?.trim() === '' || parent.closest('svg, script') || parent.getClientRects().length === 0)
        continue;
      smallest = Math.min(smallest, px(getComputedStyle(parent).fontSize));
    }
    return {
      body: px(fontSize),
      smallest,
      leading: px(lineHeight) / px(fontSize),
      gapInLines: gap / px(lineHeight),
      paragraphs: paragraphs.length,
      targets: targets.length,
      target: Math.min(...targets.map((element) => element.getBoundingClientRect().height)),
    };
  });
}

describe('large print for elder readers', () => {
  it('has text of 24 px, then of 30 px, with its lines, gaps and targets', () =>
    withPage(async (page) => {
      await page.goto(address() + fullPlanPath);
      const usual = await sizesOf(page);
      expect(usual.body).toBe(18);
      expect(usual.target).toBeGreaterThanOrEqual(44);

      await page.click(elder);
      const large = await sizesOf(page);
      expect(large.paragraphs).toBeGreaterThan(0);
      expect(large.targets).toBeGreaterThan(8);
      expect(large.body).toBeGreaterThanOrEqual(24);
      expect(large.smallest).toBeGreaterThanOrEqual(18);
      expect(large.leading).toBeCloseTo(1.9, 2);
      expect(large.gapInLines).toBeGreaterThanOrEqual(1.299);
      expect(large.target).toBeGreaterThanOrEqual(60);

      await page.click(larger);
      const largest = await sizesOf(page);
      expect(largest.body).toBeGreaterThanOrEqual(30);
      expect(largest.smallest).toBeGreaterThanOrEqual(18);
      expect(largest.target).toBeGreaterThanOrEqual(60);
    }));

  it('is kept from page to page without a cookie, before the first paint, until it is switched off', () =>
    withPage(async (page) => {
      await page.goto(address());
      expect(await page.locator(larger).isHidden()).toBe(true);
      await page.click(elder);
      expect(await page.getAttribute(elder, 'aria-pressed')).toBe('true');
      // The shell's own script is held back: what is left must restore the size.
      await page.route('**/SiteHeader*.js', (route) => route.abort());
      await page.goto(`${address()}/plans/`);
      expect(await page.evaluate(() => document.documentElement.dataset['reading'])).toBe('elder');
      await page.unroute('**/SiteHeader*.js');
      await page.goto(`${address()}/data/`);
      expect(await page.getAttribute(elder, 'aria-pressed')).toBe('true');
      await page.click(larger);
      await page.reload();
      expect(await page.getAttribute(larger, 'aria-pressed')).toBe('true');
      expect(await page.context().cookies()).toEqual([]);
      await page.click(elder);
      await page.reload();
      expect(await page.getAttribute(elder, 'aria-pressed')).toBe('false');
      expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('18px');
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
    }));

  it('is switched in every open window', () =>
    withPage(async (page) => {
      await page.goto(address());
      const other = await page.context().newPage();
      await other.goto(`${address()}/plans/`);
      await page.click(elder);
      await other.waitForFunction(() => document.documentElement.dataset['reading'] === 'elder');
      expect(await other.getAttribute(elder, 'aria-pressed')).toBe('true');
    }));

  it.each([
    ['elder', 360],
    ['larger', 360],
    ['elder', 1280],
    ['larger', 1280],
  ])('moves nothing when a page opens in the size “%s”, %i px wide, also where the script comes late', (size, width) =>
    withPage(
      async (page) => {
        await page.addInitScript((chosen) => localStorage.setItem('reading-size', chosen), size);
        await page.route(/SiteHeader[^/]*\.js$/, async (route) => {
          await setTimeout(500);
          await route.continue();
        });
        await page.goto(address() + fullPlanPath);
        await page.locator(larger).waitFor();
        const shift = await page.evaluate(
          () =>
            new Promise<number>((resolve) => {
              let sum = 0;
              new PerformanceObserver((list) => {
                for (const entry of list.getEntries()) sum += 'value' in entry ? Number(entry.value) : 0;
              }).observe({ type: 'layout-shift', buffered: true });
              window.setTimeout(() => resolve(sum), 300);
            }),
        );
        expect(shift).toBe(0);
      },
      { viewport: { width, height: 900 } },
    ),
  );

  it('also comes by the address of the plain link where scripts run', () =>
    withPage(async (page) => {
      await page.goto(`${address()}/about/#elder`);
      expect(await page.getAttribute(elder, 'aria-pressed')).toBe('true');
      expect(await page.locator(link).count()).toBe(0);
    }));
});

describe('large print without scripts', () => {
  it('is a plain link, lasts for the page, and says so', () =>
    withPage(
      async (page) => {
        const bodySize = () =>
          page
            .locator('.official-text p')
            .first()
            .evaluate((element) => getComputedStyle(element).fontSize);
        await page.goto(address() + fullPlanPath);
        expect(await page.locator(elder).isHidden()).toBe(true);
        expect(await page.locator('#elder').isHidden()).toBe(true);
        await page.click(link);
        expect(Number.parseFloat(await bodySize())).toBeGreaterThanOrEqual(24);
        expect(await page.locator('#elder').innerText()).toContain('只对这一页有效');
        // Going about the page does not end it.
        await page.click('.contents summary');
        await page.click('.contents a[href="#s1"]');
        expect(Number.parseFloat(await bodySize())).toBeGreaterThanOrEqual(24);
        await page.click('.elder-page summary');
        expect(await bodySize()).toBe('18px');
        await page.click(link);
        await page.goto(`${address()}/plans/`);
        expect(await page.locator('body').evaluate((element) => getComputedStyle(element).fontSize)).toBe('18px');
      },
      { javaScriptEnabled: false },
    ));
});
