import { join } from 'node:path';
import { loadContent, type Content } from '../content/load-content.ts';
import { writePortal } from '../content/snapshot.ts';
import type { Portal, SiteConfig } from '../model/portal.ts';
import { copyFiles } from './copy-files.ts';
import type { BuildFolder } from './output-folder.ts';
import { runAstro } from './run-astro.ts';

export type PageOptions = {
  /** Content folder, absolute. */
  readonly content: string;
  /** Path under which the site will stand, with a slash at both ends. */
  readonly base: string;
  /** Address of the host, or `null` to take the one of `site.yaml`. */
  readonly site: string | null;
  readonly asOf?: SiteConfig['asOf'] | undefined;
  /** Whether a site without a single plan may be made. */
  readonly allowEmpty?: boolean | undefined;
};

export type PagePhase = 'pages' | 'files';

/** Reads and checks the content, its texts into a buildFolder; `portal` is `null` where the content has errors. */
export function readPortal({ snapshot }: BuildFolder, { content, asOf, allowEmpty }: PageOptions): Promise<Content> {
  // Astro takes a while to load: meanwhile other processes read the plans.
  void import('astro');
  return loadContent(content, { asOf, allowEmpty, snapshot });
}

export type PageJob = {
  readonly portal: Portal;
  /** Whether the pages link to PDFs that will stand there. */
  readonly pdfs: boolean;
  readonly onPhase: (phase: PagePhase) => void;
};

/** Makes the pages of a portal, with the files they use, in the build folder that it was read into. */
export async function makePages(
  buildFolder: BuildFolder,
  { content, base, site }: PageOptions,
  { portal, pdfs, onPhase }: PageJob,
): Promise<void> {
  writePortal(buildFolder.snapshot, portal, { pdfs });
  onPhase('pages');
  await runAstro({
    snapshot: buildFolder.snapshot,
    outDir: buildFolder.site,
    cacheDir: join(buildFolder.folder, 'cache'),
    base,
    site: site ?? portal.site.url,
  });
  onPhase('files');
  await copyFiles(portal, content, buildFolder.site);
}
