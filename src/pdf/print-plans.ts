import { planAddress } from '../model/addresses.ts';
import { checkPdf } from './check-pdf.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { openContext } from '../browser/open-context.ts';
import { printPlan, type PrintedPlan } from './print-plan.ts';
import { serveToBrowser, siteHost } from './site-route.ts';

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
