import type { Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../src/pdf/launch-browser.ts';
import { openWithFont, serveFolder } from '../support/browser.ts';

const paths = ['/plans/shili-keji-2021-2025/', '/indicators/rd-intensity/', '/indicators/firms/'];

let browser: Browser;
let server: Server;
let address = '';

beforeAll(async () => {
  browser = await launchBrowser();
  ({ server, address } = await serveFolder(inject('fixtureSite')));
});

afterAll(async () => {
  await browser.close();
  server.close();
});

/** What is wrong with the drawings as they are painted: small words, words outside the image or upon each other, no image or two. */
async function findingsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isShown = (element: Element) => element.getClientRects().length > 0;
    const findings: string[] = [];
    for (const figure of document.querySelectorAll('figure.chart')) {
      const drawings = [...figure.querySelectorAll('svg')].filter(isShown);
      if (drawings.length !== 1) findings.push(`${drawings.length} images are shown`);
      for (const drawing of drawings) {
        const sheet = drawing.getBoundingClientRect();
        const scale = sheet.width / drawing.viewBox.baseVal.width;
        // A line of text is higher than its glyphs, which take up its middle.
        const texts = [...drawing.querySelectorAll('text')].map((text) => {
          const { left, right, top, bottom, height } = text.getBoundingClientRect();
          return { text, box: { left, right, top: top + height * 0.17, bottom: bottom - height * 0.17 } };
        });
        for (const { text, box } of texts) {
          const size = Number.parseFloat(getComputedStyle(text).fontSize) * scale;
          if (size < 12) findings.push(`${text.textContent} is painted ${size} px high`);
          const isInside =
            box.left >= sheet.left - 0.5 &&
            box.right <= sheet.right + 0.5 &&
            box.top >= sheet.top - 0.5 &&
            box.bottom <= sheet.bottom + 0.5;
          if (!isInside) findings.push(`${text.textContent} is cut`);
        }
        for (const [index, a] of texts.entries()) {
          for (const b of texts.slice(index + 1)) {
            const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
            const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
            if (across > 0.5 && down > 0.5) findings.push(`${a.text.textContent} stands upon ${b.text.textContent}`);
          }
        }
      }
    }
    return findings;
  });
}

/** The contrast of every mark of the drawings against the page. */
async function contrastsOf(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
    const linear = (channel: number) => (channel <= 10.31475 ? channel / 3294.6 : ((channel / 255 + 0.055) / 1.055) ** 2.4);
    const luminance = (color: string) => {
      const [red = 0, green = 0, blue = 0] = channels(color).map(linear);
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const paper = luminance(getComputedStyle(document.body).backgroundColor);
    return [...document.querySelectorAll('svg :is(.mark-measured, .mark-base, .mark-target, .line-measured)')].map((mark) => {
      const { fill, stroke } = getComputedStyle(mark);
      const own = luminance(stroke === 'none' ? fill : stroke);
      return (Math.max(own, paper) + 0.05) / (Math.min(own, paper) + 0.05);
    });
  });
}

describe.each(paths)('the drawings of %s', (path) => {
  it.each([320, 360, 700, 1280, 1600])('are whole and readable in a window of %i px', async (width) => {
    const page = await openWithFont(browser, address + path, { viewport: { width, height: 900 } });
    expect(await findingsOf(page)).toEqual([]);
    await page.context().close();
  });

  it.each([
    { colorScheme: 'light' },
    { colorScheme: 'dark' },
    { forcedColors: 'active' },
    { forcedColors: 'active', colorScheme: 'dark' },
    { media: 'print', colorScheme: 'dark' },
  ] as const)('have marks that stand out from the page with %o', async (media) => {
    const page = await openWithFont(browser, address + path);
    await page.emulateMedia(media);
    const contrasts = await contrastsOf(page);
    expect(contrasts.length).toBeGreaterThan(0);
    expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(3);
    await page.context().close();
  });
});
