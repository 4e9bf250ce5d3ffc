import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../src/publish/browser/launch-browser.ts';
import { measurePage } from '../../scripts/tools/bench/pages/measure-page.ts';

const busy = (milliseconds: number) => `const end = performance.now() + ${milliseconds}; while (performance.now() < end);`;
/** After the first paint: two frames, then a moment. */
const later = (script: string) => `requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => { ${script} }, 100)));`;
const page = (script: string) =>
  `<!doctype html><html lang="zh-Hans"><title>试</title><link rel="icon" href="data:,"><p>第一段</p><script>${script}</script>`;

const pages: Readonly<Record<string, string>> = {
  '/quiet/': page(''),
  '/busy-after/': page(later(busy(400))),
  '/busy-before/': page(busy(400)),
  '/jumping/': page(later("document.querySelector('p').insertAdjacentHTML('beforebegin', '<div style=\"block-size: 200px\"></div>');")),
};

let server: Server;
let browser: Browser;
let address: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(pages[request.url ?? '']);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  address = typeof bound === 'object' && bound !== null ? `http://127.0.0.1:${bound.port}` : '';
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

// The scripts of the pages are busy by the clock, so these figures do not depend on the machine.
describe('the benchmark of pages', () => {
  it('tells requests, bytes and paints', async () => {
    const { requests, bytes, firstPaint, largestPaint, shift } = await measurePage(browser, `${address}/quiet/`);
    expect(requests).toBe(1);
    expect(bytes).toBeGreaterThan(100);
    expect(firstPaint).toBeGreaterThan(0);
    expect(largestPaint).toBeGreaterThanOrEqual(firstPaint);
    expect(shift).toBe(0);
  });

  it('counts work after the first paint as blocking', async () => {
    const { blocked } = await measurePage(browser, `${address}/busy-after/`);
    expect(blocked).toBeGreaterThanOrEqual(350);
  });

  // On a busy machine the browser does not always report a long task of the first frame.
  it('tells work before the first paint apart', { retry: 3 }, async () => {
    const { longestBefore, firstPaint } = await measurePage(browser, `${address}/busy-before/`);
    expect(longestBefore).toBeGreaterThanOrEqual(400);
    expect(firstPaint).toBeGreaterThanOrEqual(400);
  });

  it('sees what jumps', async () => {
    const { shift } = await measurePage(browser, `${address}/jumping/`);
    expect(shift).toBeGreaterThan(0);
  });
});
