import { join } from 'node:path';
import { loadContent } from '../content/load-content.ts';
import type { Portal } from '../model/portal.ts';
import type { Problem } from '../model/problem.ts';
import type { SiteConfig } from '../model/site/site.ts';
import { copyFiles } from './copy-files.ts';
import type { Workshop } from './output-folder.ts';
import { runAstro } from './run-astro.ts';
import { sizePictures } from './size-pictures.ts';
import { textFolderOf, writeSnapshot } from './write-snapshot.ts';

export type PageOptions = {
  /** Content folder, absolute. */
  readonly content: string;
  /** Path under which the site will stand, with a slash at both ends. */
  readonly base: string;
  /** Address of the host, or `null` to take the one of `site.yaml`. */
  readonly site: string | null;
  readonly asOf?: SiteConfig['asOf'] | undefined;
};

export type PagePhase = 'read' | 'pages' | 'files';

/** What was made; `portal` is `null` where the content has errors and nothing was made. */
export type MadePages = { readonly portal: Portal | null; readonly problems: readonly Problem[] };

/** Reads and checks the content and makes its pages, with the files they use, in a workshop; `pdfs`: the pages link to PDFs that will stand there. */
export async function makePages(
  workshop: Workshop,
  { content, base, site, asOf }: PageOptions,
  { pdfs, onPhase }: { readonly pdfs: boolean; readonly onPhase: (phase: PagePhase) => void },
): Promise<MadePages> {
  onPhase('read');
  // Astro takes a while to load: meanwhile other processes read the plans.
  void import('astro');
  const { portal, problems } = await loadContent(content, { asOf, textFolder: textFolderOf(workshop.snapshot) });
  if (portal === null) return { portal, problems };
  await writeSnapshot(workshop.snapshot, await sizePictures({ portal, content, snapshot: workshop.snapshot }), { pdfs });
  onPhase('pages');
  await runAstro({
    snapshot: workshop.snapshot,
    outDir: workshop.site,
    cacheDir: join(workshop.folder, 'cache'),
    base,
    site: site ?? portal.site.url,
  });
  onPhase('files');
  await copyFiles(portal, content, workshop.site);
  return { portal, problems };
}
