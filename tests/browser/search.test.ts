import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { checkAxe } from '../../scripts/tools/audit/checks/axe.ts';
import { useFixturePortal } from '../support/browser.ts';
import { faultsOf, openSearch, resultsOf, searchFor } from '../support/search-page.ts';
import { openContext } from '../../src/publish/browser/launch-browser.ts';

const { browser, address } = useFixturePortal();

const open = (query = '', options: BrowserContextOptions = {}) => openSearch(browser(), `${address()}/search/${query}`, options);
const plan = '/plans/shili-keji-2021-2025/';
const statusOf = (page: Page) => page.textContent('[role=status]');

describe('the search page', () => {
  it.each([
    ['a word of a clause', '工作机制', `${plan}#s2-2`],
    ['a dash item', '财政科技支出年均增长', `${plan}#s1-2-d1`],
    ['a target by its name', '创新能力位次', `${plan}#t-rank`],
    ['a milestone', '示例园区建成', `${plan}#m-park`],
    ['a task', '加强组织', `${plan}#task-organise`],
    ['a body by its short name', '县科技局', '/bodies/shili-kjj/'],
    ['an indicator in English', 'R&D intensity', '/indicators/rd-intensity/'],
    ['a document number', '示政发〔2021〕3号', plan],
    ['a document number without brackets', '示政发 2021 3号', plan],
    ['an index number', '000014349/2021-00110', plan],
    ['part of an index number', '2021-00110', plan],
    ['a percentage', '3.0%', `${plan}#t-rd-intensity`],
    ['full-width letters and digits', '３．０％以上', `${plan}#s1-2-d1`],
    ['Simplified for Traditional', '创新行动计划', '/plans/shili-fanti/'],
    ['Traditional for Simplified', '財政科技支出', `${plan}#s1-2-d1`],
    ['words apart', '研发 机构 全覆盖', `${plan}#t-coverage`],
    ['words in quotes', '“示例 园区”', `${plan}#m-park`],
    ['a range written another way', '68％至70％', '/plans/shili-fazhan-2021-2025/#t-forest'],
    ['a figure below zero', '−1.5‰', '/plans/shili-fazhan-2021-2025/#t-population'],
    ['a period', '2021至2025年', plan],
    ['a place with a measure', '示例GDP', '/plans/shili-fazhan-2026-2030/#t-gdp'],
    ['two words in different clauses', '黑臭水体 失业率', '/plans/shili-fazhan-2021-2025/'],
    ['one character', '户', `${plan}#t-firms`],
    ['a whole sentence', '力争实现投入翻番，研发经费占比达到3.0%以上，财政科技支出年均增长15%以上。', `${plan}#s1-2-d1`],
  ])('finds %s', async (_title, query, expected) => {
    const page = await open();
    await searchFor(page, query);
    expect(await resultsOf(page)).toContain(expected);
    expect(await statusOf(page)).toMatch(/^找到[1-9]\d*项结果/);
    expect(faultsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('marks what was searched in excerpts of the original script', async () => {
    const page = await open('?q=企业');
    await searchFor(page, '企业达到30户');
    expect(await page.locator('[data-search-results] .excerpt mark').allTextContents()).toEqual(['企業達到30戶']);
    await page.context().close();
  });

  it('says how much is where, and filters by it, with the state in the address', async () => {
    const page = await open('?q=示例');
    await page.waitForSelector('[data-search-filters] fieldset');
    const before = (await resultsOf(page)).length;
    const label = page.locator('label', { has: page.locator('input[name=type][value=target]') });
    const count = Number(/（(\d+)）/.exec((await label.textContent()) ?? '')?.[1]);
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(before);
    await label.click();
    await page.waitForFunction((total) => document.querySelectorAll('[data-search-results] a[href]').length === total, count);
    expect(new URL(page.url()).searchParams.getAll('type')).toEqual(['target']);
    await page.goBack();
    await page.waitForFunction((total) => document.querySelectorAll('[data-search-results] a[href]').length === total, before);
    await page.context().close();
  });

  it('follows an address with filters', async () => {
    const page = await open('?q=科技创新规划&issuer=shili-zf&year=2021&type=plan');
    await page.waitForSelector('[data-search-results] a[href]');
    expect(await resultsOf(page)).toEqual([plan]);
    await page.context().close();
  });

  it('leads to the clause itself, and back to the same results', async () => {
    const page = await open();
    await searchFor(page, '工作机制');
    await page.click('[data-search-results] a[href]');
    await page.waitForURL(/#s2-2$/);
    expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe('s2-2');
    await page.goBack();
    await page.waitForSelector('[data-search-results] a[href]');
    expect(await page.inputValue('input[name=q]')).toBe('工作机制');
    await page.context().close();
  });

  it.each([
    ['markup', '<img src=x onerror=alert(1)>'],
    ['a script', '"><script>alert(1)</script>'],
    ['characters of regular expressions', '.*[(+?^$\\'],
    ['nothing but punctuation', '，。！……'],
    ['emoji', '😀👩‍👩‍👧'],
    ['control characters', '\u0000\u0007\u202e'],
    ['half a surrogate pair', '\ud83d'],
    ['names of object members', '__proto__ constructor toString'],
    ['2,000 characters', '规'.repeat(2000)],
    ['a thousand words', '规 划 '.repeat(500)],
    ['what occurs nowhere', '氦氖氩氪'],
  ])('answers %s in order', async (_title, query) => {
    const page = await open(`?q=${encodeURIComponent(query.toWellFormed().slice(0, 100))}`);
    await searchFor(page, query);
    expect(await statusOf(page)).not.toBe('');
    expect(await page.locator('main img[src=x], main script:not([src])').count()).toBe(0);
    for (const link of await resultsOf(page)) expect(link).toMatch(/^\/[a-z]+\//);
    expect(faultsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('says so when the index cannot be loaded, keeps the lists, and recovers', async () => {
    const page = await open();
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.fill('input[name=q]', '企业');
    await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent?.includes('没有载入成功'));
    expect(await page.locator('#lists ~ * a[href]').count()).toBeGreaterThan(5);
    await page.unroute('**/pagefind/**');
    await searchFor(page, '企业达到');
    expect((await resultsOf(page)).length).toBeGreaterThan(0);
    await page.context().close();
  });

  it('says so when a chunk of the index is missing, instead of answering with less', async () => {
    const page = await open();
    await page.route('**/*.pf_index', (route) => route.fulfill({ status: 500 }));
    await page.fill('input[name=q]', '企业');
    await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent?.includes('没有载入成功'));
    expect(await resultsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('without scripts leads to static lists', async () => {
    const page = await (await openContext(browser(), { javaScriptEnabled: false })).newPage();
    await page.goto(`${address()}/`);
    await page.fill('form[role=search] input[name=q]', '企业');
    await page.press('form[role=search] input[name=q]', 'Enter');
    await page.waitForURL(/\/search\/\?q=/);
    expect(await statusOf(page)).toContain('JavaScript');
    expect(await page.locator('main a[href*="/plans/issuer/"]').count()).toBeGreaterThan(0);
    expect(await page.locator('main a[href*="/plans/year/"]').count()).toBeGreaterThan(0);
    expect(await page.locator('main a[href*="/indicators/"]').count()).toBeGreaterThan(0);
    await page.context().close();
  });

  it('speaks English and leads to pages in English, with what is Chinese marked', async () => {
    const page = await openSearch(browser(), `${address()}/en/search/?q=${encodeURIComponent('示例县科学技术局')}`);
    await page.waitForSelector('[data-search-results] a[href]');
    expect(await statusOf(page)).toMatch(/^[1-9]\d* results? found/);
    expect(await resultsOf(page)).toContain('/en/bodies/shili-kjj/');
    expect((await resultsOf(page)).filter((url) => !url.startsWith('/en/'))).toEqual([]);
    const unmarked = await page.locator('.search').evaluate((section) => {
      const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
      const found = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const lang = node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
        if (/\p{Script=Han}/u.test(node.textContent ?? '') && !lang.startsWith('zh')) found.push(node.textContent);
      }
      return found;
    });
    expect(unmarked).toEqual([]);
    expect(faultsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('can be used by keys alone', async () => {
    const page = await open();
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
    await page.keyboard.type('园区/企业');
    expect(await page.inputValue('input[name=q]')).toBe('园区/企业');
    await page.fill('input[name=q]', '');
    await page.keyboard.type('园区建成');
    await page.waitForSelector('[data-search-results] a[href]');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'results');
    await page.context().close();
  });

  it('leaves the / key alone when it is switched off', async () => {
    const page = await open();
    await page.uncheck('[data-search-shortcut] input');
    await page.goto(`${address()}/plans/`);
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name') ?? null)).toBeNull();
    await page.context().close();
  });

  it('has no fault by the rules of axe, with results and with suggestions', async () => {
    const page = await open('', { bypassCSP: true });
    for (const query of ['示例', '财政科技支初']) {
      await searchFor(page, query);
      const { faults } = await checkAxe.run({ browser: browser(), page, url: page.url() });
      expect(faults).toEqual([]);
    }
    await page.context().close();
  });
});
