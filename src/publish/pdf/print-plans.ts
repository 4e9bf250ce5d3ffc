import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { fontFile, fontHost } from './paper-font.ts';
import { planAddress } from '../../model/addresses.ts';
import { checkPdf, type PrintedPlan, printPlan } from './print-plan.ts';
import { launchBrowser, openContext } from '../browser/launch-browser.ts';

/** A built site, and the path it was built for. */
export type PrintedSite = { readonly folder: string; readonly base: string };

/** Where a browser finds the pages being printed; no host has this name. */
export const siteHost = 'https://site.invalid';

/** Answers the requests of a browser from the files of a site and of the font; nothing else is reached, and no script runs. */
export async function serveToBrowser(context: BrowserContext, { folder, base }: PrintedSite): Promise<void> {
  await context.route('**/*', async (route) => {
    const address = route.request().url();
    if (address.startsWith(fontHost)) {
      await route.fulfill({ path: fontFile(address), contentType: 'font/woff2', headers: { 'Access-Control-Allow-Origin': '*' } });
      return;
    }
    const { pathname } = new URL(address);
    const inside = decodeURIComponent(pathname.slice(base.length));
    const path = join(folder, inside.endsWith('/') ? `${inside}index.html` : inside);
    const isServed = address.startsWith(siteHost + base) && !path.endsWith('.js') && existsSync(path);
    await (isServed ? route.fulfill({ path }) : route.abort());
  });
}

export type PrintRun = {
  /** Folder of the built site. */
  readonly folder: string;
  readonly base: string;
  readonly asOf: string;
  /** Ids of the plans to print. */
  readonly plans: readonly string[];
  /** Told each printed plan. */
  readonly onPlan: (id: string, printed: PrintedPlan) => Promise<void>;
};

/** Prints the pages of plans from a built site; gives what the PDFs lack. Needs a Chromium. */
export async function printPlans({ folder, base, asOf, plans, onPlan }: PrintRun): Promise<{ plan: string; what: string }[]> {
  if (plans.length === 0) return [];
  const browser = await launchBrowser();
  try {
    // The site's own policy admits no font; it is set aside for the paper font alone.
    const context = await openContext(browser, { bypassCSP: true });
    await serveToBrowser(context, { folder, base });
    const lacking: { plan: string; what: string }[] = [];
    for (const plan of plans) {
      const printed = await printPlan(context, { address: siteHost + base + encodeURI(planAddress(plan).slice(1)), asOf });
      // Where the font lacks a character, the font that stands in for it may be embedded in any way.
      if (printed.uncovered.length === 0) lacking.push(...checkPdf(printed.pdf).map((what) => ({ plan, what })));
      await onPlan(plan, printed);
    }
    return lacking;
  } finally {
    await browser.close();
  }
}
