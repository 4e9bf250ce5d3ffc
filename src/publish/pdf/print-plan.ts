import type { BrowserContext } from 'playwright-core';
import { charactersOutside, fontRanges, fontStyles } from './paper-font.ts';

const dates = /\/(CreationDate|ModDate) \(D:\d{14}\+00'00'\)/g;
const nodes = /\(node(\d{8})\)/g;

/** New names for the elements of the tag tree, which Chromium counts from wherever it stands; they keep their order, as the file lists them by it. */
function renumbered(pdf: string): ReadonlyMap<string, string> {
  const known = [...new Set(Array.from(pdf.matchAll(nodes), ([, number = '']) => number))].toSorted();
  return new Map(known.map((number, index) => [number, String(index + 1).padStart(8, '0')]));
}

/**
 * Takes out of a PDF of Chromium what differs from one run to the next: its dates become the start of a day, given as
 * YYYY-MM-DD, and its elements are numbered from one. Every byte keeps its place, so that offsets in the file stay right.
 */
export function makeRepeatable(pdf: Uint8Array, day: string): Uint8Array {
  const stamp = `(D:${day.replaceAll('-', '')}000000+00'00')`;
  // One character per byte.
  const text = Buffer.from(pdf).toString('latin1');
  const names = renumbered(text);
  const same = text.replace(dates, `/$1 ${stamp}`).replace(nodes, (_, number: string) => `(node${names.get(number)})`);
  return Buffer.from(same, 'latin1');
}

const needed: readonly (readonly [string, RegExp])[] = [
  ['no language', /\/Lang \(/],
  ['no tags', /\/StructTreeRoot /],
  ['no bookmarks', /\/Outlines /],
  ['no title', /\/Title /],
  ['no page', /\/Type \/Page\b/],
];

/** What a finished PDF of a plan lacks: tags, language, bookmarks, or fonts that are embedded as outlines of their own format. */
export function checkPdf(pdf: Uint8Array): string[] {
  const text = Buffer.from(pdf).toString('latin1');
  const lacking = needed.filter(([, pattern]) => !pattern.test(text)).map(([what]) => what);
  return text.includes('/Subtype /Type3') ? [...lacking, 'a font embedded as Type 3'] : lacking;
}

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
