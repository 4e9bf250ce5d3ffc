import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useFixturePortal } from '../support/browser.ts';
import { openSearch, resultsOf, searchFor } from '../support/search-page.ts';

const { browser, address } = useFixturePortal();

const open = (query = '', options: BrowserContextOptions = {}) => openSearch(browser(), `${address()}/search/${query}`, options);
const plan = '/plans/shili-keji-2021-2025/';
const statusOf = (page: Page) => page.textContent('[role=status]');
const correctedOf = (page: Page) => page.getAttribute('[data-search-results]', 'data-corrected');

describe('a query that occurs nowhere', () => {
  it.each([
    ['a wrong character', '财政科技支初', '财政科技支出'],
    ['pinyin', 'chuang xin neng li', '创新能力'],
    ['a wrong character among several words', '财政科技支初 年均增长', '财政科技支出 年均增长'],
  ])('shows the results of what was meant for %s, says so, and leads back', async (_title, query, meant) => {
    const page = await open();
    await searchFor(page, query);
    expect(await correctedOf(page)).toBe(meant);
    const shown = await resultsOf(page);
    expect(await statusOf(page)).toBe(`没有找到“${query}”，以下是“${meant}”的结果，共${shown.length}项`);
    await page.click('[data-search-notice] a');
    await page.waitForSelector('[data-suggested-query]');
    expect([await correctedOf(page), await statusOf(page), await resultsOf(page)]).toEqual([null, '找到0项结果', []]);
    await page.click(`[data-suggested-query="${meant}"]`);
    await page.waitForSelector('[data-search-results] a[href]');
    expect([await correctedOf(page), await resultsOf(page)]).toEqual([null, shown]);
    await page.context().close();
  });

  it('filters the results of what was meant, and forgets the exact search when something else is typed', async () => {
    const page = await open('?q=财政科技支初&type=target');
    await page.waitForSelector('[data-search-results] a[href]');
    expect(await resultsOf(page)).toEqual([`${plan}#t-growth`]);
    expect(await page.locator('[data-search-facets] input[name=type]:checked').getAttribute('value')).toBe('target');
    await page.click('[data-search-notice] a');
    await page.waitForSelector('[data-suggested-query]');
    await searchFor(page, '创新能历');
    expect(await correctedOf(page)).toBe('创新能力');
    expect(new URL(page.url()).searchParams.has('exact')).toBe(false);
    await page.context().close();
  });

  it.each([
    ['en', 'Nothing contains “财政科技支初”. These are the results for “财政科技支出”: '],
    ['zh-Hant', '沒有找到「财政科技支初」，以下是「财政科技支出」的結果，共'],
  ])('says so in %s, with the words of the texts marked', async (language, start) => {
    const page = await openSearch(browser(), `${address()}/${language}/search/?q=财政科技支初`);
    await page.waitForSelector('[data-search-results] a[href]');
    expect((await statusOf(page))?.startsWith(start)).toBe(true);
    const langs = await page
      .locator('[role=status] span')
      .evaluateAll((words) => words.map((word) => word.closest('[lang]')?.getAttribute('lang')));
    expect(langs.filter((lang) => lang?.startsWith('zh-Hans') !== true)).toEqual([]);
    await page.context().close();
  });

  it('offers several readings without choosing', async () => {
    const page = await open();
    await searchFor(page, '县财改局');
    expect([await correctedOf(page), await resultsOf(page)]).toEqual([null, []]);
    expect(await page.locator('[data-suggested-query]').count()).toBeGreaterThan(1);
    await page.context().close();
  });

  it('leads on from a body to what it answers for', async () => {
    const page = await open();
    await searchFor(page, '示例县发改局');
    expect(await resultsOf(page)).toEqual(['/bodies/shili-fgj/']);
    await page.click('[data-search-notice] a');
    await page.waitForURL(/\/bodies\/shili-fgj\/#obligations$/);
    await page.context().close();
  });

  it('can be put right by keys alone, from the box over the way back to the results', async () => {
    const page = await open('', { viewport: { width: 360, height: 740 } });
    await page.keyboard.press('/');
    await page.keyboard.type('财政科技支初');
    await page.waitForSelector('[data-search-notice] a');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'results');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('仍查“财政科技支初”');
    await page.keyboard.press('Enter');
    await page.waitForURL(/exact=1/);
    await page.waitForSelector('[data-suggested-query]');
    expect(await resultsOf(page)).toEqual([]);
    await page.context().close();
  });
});
