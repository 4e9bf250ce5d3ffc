import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useFixturePortal } from '../support/browser.ts';
import { stubSpeech } from '../support/stub-speech.ts';
import { fullPlanPath } from '../support/templates.ts';
import { openContext } from '../../src/publish/browser/launch-browser.ts';

const { browser, address } = useFixturePortal();
const box = '.read-aloud';
const button = (action: string) => `${box} [data-aloud=${action}]`;

async function withSpeech(
  voices: readonly string[] | null,
  use: (page: Page) => Promise<void>,
  path: string = fullPlanPath,
): Promise<void> {
  const context = await openContext(browser(), { viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  if (voices === null) await page.addInitScript(() => Reflect.deleteProperty(window, 'speechSynthesis'));
  else await stubSpeech(page, voices);
  await page.goto(address() + path);
  await use(page);
  expect(errors).toEqual([]);
  await context.close();
}

const said = (page: Page) => page.evaluate(() => window.stubSpeech.said.map(({ text }) => text));
const finish = (page: Page, event: 'end' | 'error' = 'end') => page.evaluate((name) => window.stubSpeech.finish(name), event);
const status = (page: Page) => page.locator(`${box} [role=status]`).textContent();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-aloud'));

/** Waits until the voice speaks, which takes a while on a machine that is busy. */
const begun = (page: Page) =>
  page.waitForFunction((selector) => document.querySelector(selector)?.textContent !== '', `${box} [role=status]`);

/** Presses the first button, wherever it stands while the page is still being laid out, and waits for the voice; keys press it in a test of their own. */
async function startReading(page: Page): Promise<void> {
  await page.locator(button('start')).waitFor();
  await page.locator(button('start')).dispatchEvent('click');
  await begun(page);
}

/** Lets the voice come to the end of the text; gives all that was said. */
async function sayAll(page: Page): Promise<string[]> {
  for (let count = 0; count < 500 && (await status(page)) === '正在朗读。'; count += 1) await finish(page);
  return said(page);
}

describe('reading aloud is offered', () => {
  it.each([
    ['no speech at all', null],
    ['no voice', []],
    ['voices of other languages only', ['en-US', 'ja-JP']],
  ])('not where the browser has %s', (_name, voices) =>
    withSpeech(voices, async (page) => {
      expect(await page.locator(box).isHidden()).toBe(true);
      expect(await page.locator('.official-text p:visible').count()).toBeGreaterThan(0);
    }),
  );

  it('where it has a voice for the language of the text, with one button at first', () =>
    withSpeech(['en-US', 'zh-CN'], async (page) => {
      expect(await page.locator(`${box} button:visible`).allInnerTexts()).toEqual(['开始朗读']);
    }));
});

describe('reading aloud', () => {
  it('says the text in order, without the marks, controls and figures of the portal, and ends', () =>
    withSpeech(['zh-CN'], async (page) => {
      const words = await page.evaluate(() => {
        const copy = document.querySelector('.official-text')?.cloneNode(true);
        if (!(copy instanceof Element)) return '';
        for (const part of copy.querySelectorAll(':scope > h2, .paper-only, .mark, .permalink, .read-aloud, .chart, sup')) part.remove();
        return copy.textContent;
      });
      await startReading(page);
      const spoken = await sayAll(page);
      expect(await status(page)).toBe('朗读完毕。');
      const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
      expect(spoken.length).toBeGreaterThan(10);
      expect(bare(spoken.join(''))).toBe(bare(words));
      expect(Math.max(...spoken.map(({ length }) => length))).toBeLessThan(150);
      expect(await page.evaluate(() => new Set(window.stubSpeech.said.map(({ lang }) => lang)).size)).toBe(1);
    }));

  it('begins at the clause one chooses', () =>
    withSpeech(['zh-CN'], async (page) => {
      const heading = await page.locator('#s1-2').innerText();
      await page.selectOption(`${box} select`, 's1-2');
      await startReading(page);
      expect((await said(page))[0]?.replace(/\s/g, '')).toContain(heading.replace(/\s/g, ''));
    }));

  it('pauses, goes on with the sentence it left, and stops, by keyboard, and tells each politely', () =>
    withSpeech(['zh-CN'], async (page) => {
      await page.focus(button('start'));
      const before = await page.evaluate(() => window.scrollY);
      await page.keyboard.press('Enter');
      await begun(page);
      expect(await status(page)).toBe('正在朗读。');
      expect(await focused(page)).toBe('pause');
      await finish(page);
      await page.keyboard.press('Enter');
      expect(await status(page)).toBe('朗读已暂停。');
      expect(await focused(page)).toBe('resume');
      await page.keyboard.press('Enter');
      const texts = await said(page);
      expect(texts).toHaveLength(3);
      expect(texts[2]).toBe(texts[1]);
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('stop');
      await page.keyboard.press('Enter');
      expect(await status(page)).toBe('朗读已停止。');
      expect(await focused(page)).toBe('start');
      // What was broken off ends later and must not set the voice going again.
      await page.waitForTimeout(50);
      expect(await said(page)).toHaveLength(3);
      expect(await page.evaluate(() => window.scrollY)).toBe(before);
      expect(await page.getAttribute(`${box} [role=status]`, 'aria-live')).toBeNull();
    }));

  it('says that it failed', () =>
    withSpeech(['zh-CN'], async (page) => {
      await startReading(page);
      await finish(page, 'error');
      expect(await status(page)).toContain('没有读出来');
      expect(await page.locator(button('start')).isVisible()).toBe(true);
    }));

  it('falls silent when one leaves the page', () =>
    withSpeech(['zh-CN'], async (page) => {
      await startReading(page);
      const before = await page.evaluate(() => window.stubSpeech.cancelled);
      await page.evaluate(() => window.dispatchEvent(new Event('pagehide')));
      expect(await page.evaluate(() => window.stubSpeech.cancelled)).toBeGreaterThan(before);
    }));

  it('takes the voice of the script of the plan', () =>
    withSpeech(
      ['zh-CN', 'zh-TW'],
      async (page) => {
        await startReading(page);
        expect(await page.evaluate(() => window.stubSpeech.said[0]?.lang)).toBe('zh-TW');
      },
      '/plans/shili-fanti/',
    ));

  it.each([undefined, 'elder', 'larger'])('keeps its switches in sight and never over what has the focus (size: %s)', (size) =>
    withSpeech(['zh-CN'], async (page) => {
      if (size !== undefined) {
        await page.evaluate((value) => localStorage.setItem('reading-size', value), size);
        await page.reload();
      }
      await startReading(page);
      const text = page.locator('.official-text');
      await text.locator('a').last().focus();
      const last = await text.locator('a').count();
      const covered: string[] = [];
      // Backwards, so that each link comes in from above, where the switches stand.
      for (let count = 0; count < last - 1; count += 1) {
        await page.keyboard.press('Shift+Tab');
        const hidden = await page.evaluate(async () => {
          // The reading goes on meanwhile and may scroll; what counts is where the page comes to rest.
          let at: number;
          do {
            at = window.scrollY;
            await new Promise((resolve) => setTimeout(resolve, 60));
          } while (window.scrollY !== at);
          const bar = document.querySelector('.read-aloud');
          const active = document.activeElement;
          if (bar === null || active === null || bar.contains(active) || active.closest('.official-text') === null) return null;
          const { bottom } = bar.getBoundingClientRect();
          const { top, height } = active.getBoundingClientRect();
          // What is higher than the room below the switches cannot be seen whole anyway.
          return top < bottom - 1 && height < window.innerHeight - bottom ? active.outerHTML : null;
        });
        if (hidden !== null) covered.push(hidden);
      }
      expect(last).toBeGreaterThan(10);
      expect(covered).toEqual([]);
      expect(await page.locator(button('stop')).evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(640);
    }),
  );
});
