import type { ViewName } from './views.ts';
import type { Browser, Page } from 'playwright-core';

/** One thing that is wrong, as a check tells it. */
export type Fault = {
  /** What is wrong, in plain Chinese. */
  readonly what: string;
  /** The element, as the beginning of its HTML; empty when the page as a whole is meant. */
  readonly where: string;
};

/** A fault with its place: which page, seen how, found by which check. */
export type Finding = Fault & { readonly page: string; readonly view: ViewName; readonly check: string };

/** A page under audit: open in Chromium with the tools of the audit, in the view that is checked. */
export type Visit = { readonly browser: Browser; readonly page: Page; readonly url: string };

/** What a check found, and how many questions it had to leave to people. */
export type CheckResult = { readonly faults: readonly Fault[]; readonly unsure?: number };

/** One rule of accessibility that a machine can hold a page to. */
export type Check = {
  readonly name: string;
  /** What the check holds, in a few Chinese words. */
  readonly title: string;
  /** In which views the page is checked. */
  readonly views: readonly ViewName[];
  /** An engine of many rules of others, which takes seconds for a large page. */
  readonly isEngine?: true;
  readonly run: (visit: Visit) => Promise<CheckResult>;
};

/** A check that only looks: faults found inside the page by one function, which sees nothing but its own body and `window.audit`. */
export function checkInPage(check: Omit<Check, 'run'> & { readonly find: () => Fault[] | Promise<Fault[]> }): Check {
  const { find, ...rest } = check;
  return { ...rest, run: async ({ page }) => ({ faults: await page.evaluate(find) }) };
}
