import type { Problem } from '../model/problem.ts';
import { expectedPages } from '../model/site/pages.ts';
import { findingFiles, writeSiteFiles } from './write-site-files.ts';
import { copiedFiles } from './copy-files.ts';
import { DefectError } from './defect-error.ts';
import { makePages, readPortal, type PageOptions, type PagePhase } from './make-pages.ts';
import { generatorVersion, writeMarker } from './marker.ts';
import { checkReplaceable, closeBuildFolder, openBuildFolder, publish, recover } from './output-folder.ts';
import { precompress } from './precompress.ts';
import { verifyOutput } from './verify-output.ts';
import { writeArchive } from './write-archive.ts';
import { writePdfs, type PdfRemark } from './write-pdfs.ts';
import { writeSearch } from './write-search.ts';
import { writeWorkbooks } from './workbooks/write-workbooks.ts';

export type BuildOptions = PageOptions & {
  /** Output folder, absolute. */
  readonly out: string;
  /** Whether to print every plan as a PDF beside its page. */
  readonly pdfs?: boolean;
  /** Whether to index the site for search; only the benchmark of the pages leaves it out. */
  readonly search?: boolean;
  /** Told each phase as it begins. */
  readonly onPhase?: (phase: BuildPhase) => void;
};

export type BuildPhase = 'read' | PagePhase | 'print' | 'index' | 'verify' | 'compress' | 'publish';

export type BuildResult =
  | {
      readonly built: true;
      readonly pages: number;
      readonly problems: readonly Problem[];
      readonly remarks: readonly PdfRemark[];
      /** The host that the site was built for; without one it has no site map for search engines and no feeds. */
      readonly site: string | null;
    }
  | { readonly built: false; readonly problems: readonly Problem[] };

/**
 * Builds the portal of a content folder: read and check, make the pages beside the old site, verify them, then put them in its place.
 * With an error in the content nothing is built. Whatever fails, the old site stays as it was.
 */
export async function buildPortal(options: BuildOptions): Promise<BuildResult> {
  const { out, base, pdfs = false, search = true, onPhase = () => undefined } = options;
  await checkReplaceable(out);
  await recover(out);
  const buildFolder = await openBuildFolder(out);
  try {
    onPhase('read');
    const { portal, problems } = await readPortal(buildFolder, options);
    if (portal === null) return { built: false, problems };
    await makePages(buildFolder, options, { portal, pdfs, onPhase });
    if (pdfs) onPhase('print');
    const printed = pdfs ? await writePdfs({ portal, folder: buildFolder.site, base }) : { files: [], defects: [], remarks: [] };
    const address = options.site ?? portal.site.url;
    const found = await writeSiteFiles(buildFolder.site, await findingFiles(portal, { site: address, base }));
    const workbooks = await writeWorkbooks(portal, buildFolder.site, base);
    const files = [...found, ...workbooks, await writeArchive(portal, buildFolder.site)];
    onPhase('index');
    const unfound = search ? await writeSearch({ portal, snapshot: buildFolder.snapshot, site: buildFolder.site }) : [];
    onPhase('verify');
    const expected = expectedPages(portal);
    const all = [...expected, ...copiedFiles(portal), ...printed.files, ...files];
    const defects = [...printed.defects, ...unfound, ...(await verifyOutput(buildFolder.site, base, all))];
    if (defects.length > 0) throw new DefectError(defects);
    await writeMarker(buildFolder.site, {
      generator: 'gongkai',
      version: generatorVersion(),
      base,
      asOf: portal.site.asOf,
      pages: expected.length,
    });
    onPhase('compress');
    await precompress(buildFolder.site);
    onPhase('publish');
    await publish(buildFolder, out);
    return { built: true, pages: expected.length, problems, remarks: printed.remarks, site: address };
  } finally {
    await closeBuildFolder(buildFolder);
  }
}
