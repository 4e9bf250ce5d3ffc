import type { Browser } from 'playwright-core';
import { openContext } from '../../../../src/publish/browser/launch-browser.ts';
import type { Check } from '../check.ts';
import { toolkitScript } from '../page/toolkit.ts';

type Link = { readonly href: string; readonly words: string };
type Content = { readonly texts: readonly string[]; readonly controls: readonly string[]; readonly links: readonly Link[] };

async function contentOf(browser: Browser, url: string, javaScriptEnabled: boolean): Promise<Content> {
  const context = await openContext(browser, { javaScriptEnabled, bypassCSP: true });
  try {
    const page = await context.newPage();
    await page.goto(url);
    await page.evaluate(toolkitScript);
    return await page.evaluate(() => {
      const { isShown, paintedTexts } = window.audit;
      // Scripts may add controls and the words of a control, and say how their work goes.
      const isControl = (element: Element) => element.closest('button, label, select, output, [role=status], noscript') !== null;
      const words = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
      const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].filter((link) => isShown(link) && !isControl(link));
      const texts = paintedTexts().map(({ element, text }) => ({ words: words(text), isControl: isControl(element) }));
      return {
        texts: texts.flatMap((text) => (text.isControl ? [] : [text.words])),
        controls: texts.flatMap((text) => (text.isControl ? [text.words] : [])),
        links: links.map((link) => ({ href: link.getAttribute('href') ?? '', words: words(link.textContent ?? '') })),
      };
    });
  } finally {
    await context.close();
  }
}

const missing = (from: readonly string[], present: readonly string[]) => [...new Set(from)].filter((text) => !present.includes(text));
const named = ({ links }: Content) => links.map(({ href, words }) => `${href} ${words}`);

/** With scripts switched off a page shows the same text and links; scripts add controls (with their words) and status lines, and may put a control in the place of a link with the same words. */
export const checkWithoutScripts: Check = {
  name: 'without-scripts',
  title: '关掉脚本内容不变',
  views: ['light'],
  run: async ({ browser, url }) => {
    const withScripts = await contentOf(browser, url, true);
    const without = await contentOf(browser, url, false);
    const replaced = new Set(withScripts.controls);
    const kept = { ...without, links: without.links.filter(({ words }) => !replaced.has(words)) };
    const faults = [
      ...missing(withScripts.texts, without.texts).map((where) => ({ what: '关掉脚本就读不到的文字', where })),
      ...missing(named(withScripts), named(without)).map((where) => ({ what: '关掉脚本就没有的链接', where })),
      ...missing(without.texts, [...withScripts.texts, ...replaced]).map((where) => ({ what: '开着脚本反而读不到的文字', where })),
      ...missing(named(kept), named(withScripts)).map((where) => ({ what: '开着脚本反而没有的链接', where })),
    ];
    return { faults };
  },
};
