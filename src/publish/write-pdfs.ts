import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatFileSize } from '../words/format/amounts.ts';
import { addressIn, planAddress, planPdfAddress } from '../model/addresses.ts';
import { publicationOf } from '../model/plan/publication.ts';
import type { Portal } from '../model/portal.ts';
import type { PrintedPlan } from './pdf/print-plan.ts';
import { printPlans } from './pdf/print-plans.ts';
import { pdfSizeMark } from '../model/site/plan-pdf.ts';
import type { Defect } from './verify-output.ts';

/** What someone should look at in the PDF of a plan: characters that the font lacks, or something wider than the page. */
export type PdfRemark = { readonly plan: string } & Pick<PrintedPlan, 'uncovered' | 'isTooWide'>;

export type PdfSource = { readonly portal: Portal; readonly folder: string; readonly base: string };

/** `files`: the PDFs, relative to the site. */
export type WrittenPdfs = {
  readonly files: readonly string[];
  readonly defects: readonly Defect[];
  readonly remarks: readonly PdfRemark[];
};

/** The plans of a portal that have a PDF: those whose text is open to everyone. */
export function printablePlans({ plans }: Portal): string[] {
  return plans.filter((plan) => publicationOf(plan) === 'full').map(({ id }) => id);
}

/** Prints the plans of a site beside their pages and writes the sizes of the PDFs into the pages. */
export async function writePdfs({ portal, folder, base }: PdfSource): Promise<WrittenPdfs> {
  const plans = printablePlans(portal);
  const remarks: PdfRemark[] = [];
  const lacking = await printPlans({
    folder,
    base,
    asOf: portal.site.asOf,
    plans,
    onPlan: async (plan, printed) => {
      await writeFile(join(folder, planPdfAddress(plan)), printed.pdf);
      for (const language of portal.site.languages) {
        const page = join(folder, addressIn(language, planAddress(plan), portal.site), 'index.html');
        const html = await readFile(page, 'utf8');
        await writeFile(page, html.replaceAll(pdfSizeMark, formatFileSize(printed.pdf.length)));
      }
      remarks.push({ plan, uncovered: printed.uncovered, isTooWide: printed.isTooWide });
    },
  });
  return {
    defects: lacking.map(({ plan, what }) => ({ page: planPdfAddress(plan), what })),
    files: plans.map((id) => planPdfAddress(id).slice(1)),
    remarks,
  };
}
