import type { BrowserContext } from 'playwright-core';
import { charactersOutside } from './code-ranges.ts';
import { fontRanges, fontStyles } from './paper-font.ts';
import { makeRepeatable } from './make-repeatable.ts';

export type PrintJob = {
  /** Address of the page to print. */
  readonly address: string;
  /** The day that the PDF names as its own, YYYY-MM-DD. */
  readonly asOf: string;
};

export type PrintedPlan = {
  readonly pdf: Uint8Array;
  /** Something is wider than the type area, so that everything was printed smaller. */
  readonly isTooWide: boolean;
  /** Characters that the font lacks: another font of the machine stands in for them, or an empty box. */
  readonly uncovered: readonly string[];
};

/** 156 × 225 mm in CSS pixels, rounded up. */
const typeArea = { width: 590, height: 851 };

/** Prints one page as a tagged PDF with bookmarks, in the paper font. */
export async function printPlan(context: BrowserContext, { address, asOf }: PrintJob): Promise<PrintedPlan> {
  const page = await context.newPage();
  try {
    await page.setViewportSize(typeArea);
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    await page.goto(address);
    await page.addStyleTag({ content: fontStyles });
    const { text, width } = await page.evaluate(async () => {
      // A PDF wants an alternative text for every figure: a figure that holds text and a table is a group, its drawing the figure.
      for (const figure of document.querySelectorAll('figure')) figure.setAttribute('role', 'group');
      // Links to other pages of the site are many and mean nothing in a file; the address of the site stands on the first page.
      for (const link of document.querySelectorAll('a:not([href^="#"], [href^="http"])')) link.removeAttribute('href');
      await document.fonts.ready;
      return { text: document.body.innerText, width: document.documentElement.scrollWidth };
    });
    const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
    return { pdf: makeRepeatable(pdf, asOf), isTooWide: width > typeArea.width, uncovered: charactersOutside(text, fontRanges) };
  } finally {
    await page.close();
  }
}
