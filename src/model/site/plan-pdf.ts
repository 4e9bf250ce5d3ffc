import { planPdfAddress } from '../addresses.ts';
import type { Plan } from '../portal.ts';

/** The PDF of a plan's page: its address, and its size in words. */
export type PlanPdf = { readonly address: string; readonly size: string };

/** Stands on a page for the size of its PDF, which is printed from that very page; the build puts the size in its place. */
export const pdfSizeMark = '⟦pdf⟧';

/** The PDF that will stand beside a plan's page; none where the text is not open to everyone. */
export function planPdf({ plan, metadataOnly }: { readonly plan: Plan; readonly metadataOnly: boolean }): PlanPdf | null {
  return metadataOnly ? null : { address: planPdfAddress(plan.id), size: pdfSizeMark };
}
