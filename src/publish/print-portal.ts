import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { printPlans } from './pdf/print-plans.ts';
import { DefectError } from './defect-error.ts';
import { makePages, readPortal, type PagePhase, type PageOptions } from './make-pages.ts';
import { openBuildFolder } from './output-folder.ts';
import { printablePlans, type PdfRemark } from './write-pdfs.ts';

export type PrintOptions = PageOptions & {
  /** Folder of the PDFs, absolute. */
  readonly out: string;
  /** Ids of the plans to print; every one where none is named. */
  readonly plans: readonly string[];
  readonly onPhase: (phase: 'read' | PagePhase | 'print') => void;
  /** Told each PDF that was written. */
  readonly onPdf: (file: string, bytes: number, remark: PdfRemark) => void;
};

export type PrintResult =
  | { readonly printed: true; readonly problems: readonly Problem[] }
  /** `unknown`: the ids that are no plan with an open text. */
  | {
      readonly printed: false;
      readonly problems: readonly Problem[];
      readonly unknown: readonly string[];
      readonly known: readonly string[];
    };

/** Prints plans of a content folder as PDF files `<id>.pdf`, without publishing a site. Each file is put in place when it is whole. */
export async function printPortal(options: PrintOptions): Promise<PrintResult> {
  const { out, base, plans, onPhase, onPdf } = options;
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-pdf-'));
  const buildFolder = await openBuildFolder(join(folder, 'site'));
  try {
    onPhase('read');
    const { portal, problems } = await readPortal(buildFolder, options);
    if (portal === null) return { printed: false, problems, unknown: [], known: [] };
    const known = printablePlans(portal);
    const unknown = plans.filter((id) => !known.includes(id));
    if (unknown.length > 0) return { printed: false, problems, unknown, known };
    await makePages(buildFolder, options, { portal, pdfs: false, onPhase });
    onPhase('print');
    await mkdir(out, { recursive: true });
    const lacking = await printPlans({
      folder: buildFolder.site,
      base,
      asOf: portal.site.asOf,
      plans: plans.length === 0 ? known : plans,
      onPlan: async (plan, { pdf, ...remark }) => {
        const file = join(out, `${plan}.pdf`);
        await writeFile(`${file}.part`, pdf);
        await rename(`${file}.part`, file);
        onPdf(file, pdf.length, { plan, ...remark });
      },
    });
    if (lacking.length > 0) throw new DefectError(lacking.map(({ plan, what }) => ({ page: `${plan}.pdf`, what })));
    return { printed: true, problems };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
