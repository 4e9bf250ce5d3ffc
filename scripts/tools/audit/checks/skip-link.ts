import type { Page } from 'playwright-core';
import type { Check, Fault } from '../check.ts';

const smallest = 44;

async function findFaults(page: Page): Promise<Fault[]> {
  await page.evaluate(() => window.audit.resetFocus());
  await page.keyboard.press('Tab');
  const first = await page.evaluate(() => {
    const link = document.activeElement ?? document.body;
    const { top, left, bottom, right, width, height } = link.getBoundingClientRect();
    const isInView = top >= 0 && left >= 0 && bottom <= window.innerHeight && right <= window.innerWidth;
    const href = link.getAttribute('href') ?? '';
    const leads = href.startsWith('#') && document.getElementById(href.slice(1))?.closest('main') instanceof Element;
    const hasStops = window.audit.controls().some((control) => control.closest('main') !== null);
    return { where: window.audit.describe(link), leads, isInView, width, height, hasStops };
  });
  const { where } = first;
  if (!first.leads) return [{ what: '第一次按 Tab 键没有到“跳到正文”的链接', where }];
  const faults: Fault[] = [];
  if (!first.isInView) faults.push({ what: '“跳到正文”的链接得到焦点后看不见', where });
  if (first.height < smallest || first.width < smallest) faults.push({ what: `“跳到正文”的链接小于 ${smallest} 像素`, where });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const isInMain = await page.evaluate(() => document.activeElement?.closest('main') instanceof Element);
  if (first.hasStops && !isInMain) faults.push({ what: '跳到正文以后再按 Tab 键，焦点不在正文里', where });
  return faults;
}

/** The first key leads to the skip link, which can be seen; after it the next key is in the main part, if that has anything to reach. */
export const checkSkipLink: Check = {
  name: 'skip-link',
  title: '跳到正文的链接',
  views: ['light', 'narrow'],
  run: async ({ page }) => ({ faults: await findFaults(page) }),
};
