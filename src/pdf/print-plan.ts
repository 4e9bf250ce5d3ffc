import type { BrowserContext } from 'playwright-core';
import { charactersOutside } from './code-ranges.ts';
import { fontRanges, fontStyles } from './paper-font.ts';
import { setDates } from './set-dates.ts';

export type PrintJob = {
  /** Address of the page to print. */
  readonly address: string;
  /** Address of the site; `null` where it is not known, so that links to other pages lead nowhere and are taken out. */
  readonly site: string | null;
  /** The day that the PDF names as its own, YYYY-MM-DD. */
  readonly asOf: string;
};

export type PrintedPlan = {
  readonly pdf: Uint8Array;
  /** Characters that the font lacks: another font of the machine stands in for them, or an empty box. */
  readonly uncovered: readonly string[];
};

/** Prints one page as a tagged PDF with bookmarks, in the paper font. */
export async function printPlan(context: BrowserContext, { address, site, asOf }: PrintJob): Promise<PrintedPlan> {
  const page = await context.newPage();
  try {
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    await page.goto(address);
    await page.addStyleTag({ content: fontStyles });
    const text = await page.evaluate(async (keepsLinks) => {
      // A PDF wants an alternative text for every figure: a figure that holds text and a table is a group, its drawing the figure.
      for (const figure of document.querySelectorAll('figure')) figure.setAttribute('role', 'group');
      if (!keepsLinks) for (const link of document.querySelectorAll('a:not([href^="#"], [href^="http"])')) link.removeAttribute('href');
      await document.fonts.ready;
      return document.body.innerText;
    }, site !== null);
    const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
    return { pdf: setDates(pdf, asOf), uncovered: charactersOutside(text, fontRanges) };
  } finally {
    await page.close();
  }
}
