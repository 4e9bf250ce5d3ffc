import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openWithFont } from '../../src/publish/browser/open-with-font.ts';
import { useFixturePortal } from '../support/browser.ts';
import { fullPlanPath, templates } from '../support/templates.ts';

const { browser, address } = useFixturePortal();

type Reader = { readonly width: number; readonly size?: 'elder' | 'larger'; readonly text?: string };

const open = (path: string) => openWithFont(browser(), address() + path);

async function showTo(page: Page, { width, size, text }: Reader): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.evaluate(
    ([reading, fontSize]) => {
      const { dataset, style } = document.documentElement;
      delete dataset['reading'];
      if (reading !== null) dataset['reading'] = reading;
      style.fontSize = fontSize;
    },
    [size ?? null, text ?? ''] as const,
  );
}

/** By how much the page is wider than its window, and whose fault it is. */
async function sideways(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > width + 0.5 && element.closest('.scroll') === null,
    );
    return [`${document.documentElement.scrollWidth - width} px`, ...wide.slice(0, 3).map(({ outerHTML }) => outerHTML.slice(0, 120))];
  });
}

describe('whatever the window and the size of text', () => {
  const readers: readonly Reader[] = [
    { width: 320 },
    { width: 320, size: 'elder' },
    { width: 320, size: 'larger' },
    { width: 1280, text: '200%' },
  ];

  it.each(templates)('%s does not scroll sideways', async (path) => {
    const page = await open(path);
    for (const reader of readers) {
      await showTo(page, reader);
      expect(await sideways(page), JSON.stringify(reader)).toEqual([]);
    }
    await page.context().close();
  });
});

describe('a table too wide for its column', () => {
  const stacked = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('table.stack')].map((table) => ({
        block: getComputedStyle(table).display === 'block',
        labels: [...table.querySelectorAll('.label')].every((label) => label.getClientRects().length > 0),
        head: table.querySelector('thead')?.getClientRects().length !== 0,
      })),
    );

  const tooNarrow: readonly Reader[] = [{ width: 320 }, { width: 360 }, { width: 1280, text: '200%' }, { width: 800, size: 'elder' }];

  it.each(['/plans/', fullPlanPath, '/bodies/shili-kjj/', '/data/'])(
    'stands as a list with its heads beside the values on %s',
    async (path) => {
      const page = await open(path);
      for (const reader of tooNarrow) {
        await showTo(page, reader);
        const tables = await stacked(page);
        expect(tables.length).toBeGreaterThan(0);
        for (const table of tables) expect(table, JSON.stringify(reader)).toEqual({ block: true, labels: true, head: false });
      }
      await page.context().close();
    },
  );

  it('stands as a table in a wide window', async () => {
    const page = await open(fullPlanPath);
    await showTo(page, { width: 1280 });
    const tables = await stacked(page);
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) expect(table).toEqual({ block: false, labels: false, head: true });
    await page.context().close();
  });
});

describe('the text of a plan on a wide screen', () => {
  it('has its printed numbers in the margin, the words of headings in line with the text', async () => {
    const page = await open(fullPlanPath);
    await showTo(page, { width: 1280 });
    const edges = await page.evaluate(() => {
      const text = document.querySelector('.official-text > p');
      const lines = [...document.querySelectorAll('.official-text .heading :is(h2, h3)')].flatMap((heading) => {
        const number = heading.querySelector('.number');
        if (number === null) return [];
        const words = document.createRange();
        words.setStartAfter(number);
        words.setEndAfter(heading.lastChild ?? number);
        return [{ number: number.getBoundingClientRect().right, words: words.getBoundingClientRect().left }];
      });
      return { text: text?.getBoundingClientRect().left ?? 0, lines };
    });
    expect(edges.lines.length).toBeGreaterThan(3);
    for (const { number, words } of edges.lines) {
      expect(Math.abs(number - edges.text)).toBeLessThan(1);
      expect(Math.abs(words - edges.text)).toBeLessThan(1);
    }
    await page.context().close();
  });

  it('has its contents beside it, all open, and following', async () => {
    const page = await open(fullPlanPath);
    await showTo(page, { width: 1280 });
    await page.locator('#targets').scrollIntoViewIfNeeded();
    const list = await page.locator('.contents').boundingBox();
    expect(list?.y).toBe(0);
    expect(list?.height).toBeLessThanOrEqual(800);
    expect(await page.locator('.contents summary').isHidden()).toBe(true);
    expect(await page.locator('.contents a[href="#text"], .contents a[href="#s1"]').first().isVisible()).toBe(true);
    await page.context().close();
  });
});
