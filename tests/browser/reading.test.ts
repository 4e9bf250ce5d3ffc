import type { Server } from 'node:http';
import { AxeBuilder } from '@axe-core/playwright';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../src/pdf/launch-browser.ts';
import { openWithFont, serveFolder } from '../support/browser.ts';
import { templates } from '../support/templates.ts';

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

const everyRule = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));

async function findingsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'], rules: everyRule }).analyze();
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  const findings = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
  );
  return sideways > 0 ? [...findings, `scrolls sideways by ${sideways} px`] : findings;
}

describe('by every rule of axe, AAA and best practice too, nothing is wrong', () => {
  it.each(templates)('with %s in light, in dark and at 320 px, nor does it scroll sideways', async (path) => {
    const page = await openWithFont(browser, address + path, { viewport: { width: 1280, height: 900 } });
    expect(await findingsOf(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findingsOf(page), 'dark').toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await findingsOf(page), '320 px').toEqual([]);
    await page.context().close();
  });
});

describe('a reader', () => {
  it('asks no other host, runs into no error and no refusal of the policy', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const requests: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(String(error)));
    for (const path of templates) await page.goto(address + path);
    await context.close();
    expect(requests.filter((url) => !url.startsWith(address))).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('gets past the head of the page with the first key', async () => {
    const page = await openWithFont(browser, `${address}/plans/shili-keji-2021-2025/`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toMatch(/^#/);
    expect(await page.evaluate(() => document.activeElement?.getBoundingClientRect().height ?? 0)).toBeGreaterThan(20);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    await page.context().close();
  });

  it('follows a target from the text to its record and back', async () => {
    const page = await openWithFont(browser, `${address}/plans/shili-keji-2021-2025/`);
    const inView = (id: string) =>
      page.evaluate((anchor) => {
        const box = document.getElementById(anchor)?.getBoundingClientRect();
        return box !== undefined && box.top >= 0 && box.top < window.innerHeight;
      }, id);
    await page.click('#at-t-rd-intensity a[href="#t-rd-intensity"]');
    expect(await inView('t-rd-intensity')).toBe(true);
    await page.click('#t-rd-intensity a[href="#at-t-rd-intensity"]');
    expect(await inView('at-t-rd-intensity')).toBe(true);
    await page.context().close();
  });

  it('searches from any page by keyboard and arrives at the search page with the words', async () => {
    const page = await openWithFont(browser, `${address}/plans/`);
    await page.fill('header input[type=search]', '研发 经费');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?/);
    expect(new URL(page.url()).searchParams.get('q')).toBe('研发 经费');
    await page.context().close();
  });
});
