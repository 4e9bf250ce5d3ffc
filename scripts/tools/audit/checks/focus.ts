import type { Page } from 'playwright-core';
import type { Check, Fault } from '../check.ts';

/** Keys pressed before the page is asked whether the walk has come round. */
const stride = 25;
/** More stops than any page has: a page that never comes round is a fault itself. */
const longest = 10_000;

/** Every stop of the Tab key is walked to; at each the browser itself has scrolled and drawn the focus. */
async function findFaults(page: Page): Promise<Fault[]> {
  await page.evaluate(() => {
    window.audit.resetFocus();
    window.audit.walk.start();
  });
  for (let pressed = 0; pressed < longest; pressed += stride) {
    // Sent without waiting for each other: the browser takes them in turn.
    await Promise.all(Array.from({ length: stride }, () => page.keyboard.press('Tab')));
    if (await page.evaluate(() => window.audit.walk.isRound())) break;
  }
  const { faults, missed } = await page.evaluate(() => window.audit.walk.end());
  return [...faults, ...missed.map((where) => ({ what: '用 Tab 键到不了', where }))];
}

/** Every control can be reached with the Tab key, is seen when it has the focus, and is marked by a whole outline of at least 2 px and 3:1. */
export const checkFocus: Check = {
  name: 'focus',
  title: '键盘焦点看得见',
  views: ['light', 'dark', 'narrow'],
  run: async ({ page }) => ({ faults: await findFaults(page) }),
};
