import { join } from 'node:path';
import { loadContent } from '../content/load-content.ts';
import type { Problem } from '../model/problem.ts';
import type { SiteConfig } from '../model/site/site.ts';
import { expectedPages } from '../site/expected-pages.ts';
import { copiedFiles, copyFiles } from './copy-files.ts';
import { writeMarker } from './marker.ts';
import { checkReplaceable, closeWorkshop, openWorkshop, publish, recover } from './output-folder.ts';
import { runAstro } from './run-astro.ts';
import { verifyOutput, type Defect } from './verify-output.ts';
import { generatorVersion } from './version.ts';
import { writeSearch } from './write-search.ts';
import { textFolderOf, writeSnapshot } from './write-snapshot.ts';

export type BuildOptions = {
  /** Content folder, absolute. */
  readonly content: string;
  /** Output folder, absolute. */
  readonly out: string;
  /** Path under which the site will stand, with a slash at both ends. */
  readonly base: string;
  /** Address of the host, or `null` to take the one of `site.yaml`. */
  readonly site: string | null;
  readonly asOf?: SiteConfig['asOf'] | undefined;
  /** Whether to index the site for search; only the benchmark of the pages leaves it out. */
  readonly search?: boolean;
  /** Told each phase as it begins. */
  readonly onPhase?: (phase: BuildPhase) => void;
};

export type BuildPhase = 'read' | 'pages' | 'files' | 'index' | 'verify' | 'publish';

export type BuildResult =
  | { readonly built: true; readonly pages: number; readonly problems: readonly Problem[] }
  | { readonly built: false; readonly problems: readonly Problem[] };

const shownDefects = 20;

/** The finished pages are wrong although the content is right: a defect of the generator. The old site stays. */
export class DefectError extends Error {
  readonly defects: readonly Defect[];

  constructor(defects: readonly Defect[]) {
    const lines = defects.slice(0, shownDefects).map(({ page, what }) => `${page}: ${what}`);
    super([`${defects.length} defects in the finished pages:`, ...lines].join('\n'));
    this.defects = defects;
  }
}

/**
 * Builds the portal of a content folder: read and check, make the pages beside the old site, verify them, then put them in its place.
 * With an error in the content nothing is built. Whatever fails, the old site stays as it was.
 */
export async function buildPortal(options: BuildOptions): Promise<BuildResult> {
  const { content, out, base, site, asOf, search = true, onPhase = () => undefined } = options;
  await checkReplaceable(out);
  await recover(out);
  const workshop = await openWorkshop(out);
  try {
    onPhase('read');
    // Astro takes a while to load: meanwhile other processes read the plans.
    void import('astro');
    const { portal, problems } = await loadContent(content, { asOf, textFolder: textFolderOf(workshop.snapshot) });
    if (portal === null) return { built: false, problems };
    await writeSnapshot(workshop.snapshot, portal);
    onPhase('pages');
    const address = site ?? portal.site.url;
    await runAstro({ snapshot: workshop.snapshot, outDir: workshop.site, cacheDir: join(workshop.folder, 'cache'), base, site: address });
    onPhase('files');
    await copyFiles(portal, content, workshop.site);
    onPhase('index');
    const unfound = search ? await writeSearch({ portal, snapshot: workshop.snapshot, site: workshop.site }) : [];
    onPhase('verify');
    const expected = expectedPages(portal);
    const defects = [...unfound, ...(await verifyOutput(workshop.site, base, [...expected, ...copiedFiles(portal)]))];
    if (defects.length > 0) throw new DefectError(defects);
    await writeMarker(workshop.site, {
      generator: 'gongkai',
      version: generatorVersion(),
      base,
      asOf: portal.site.asOf,
      pages: expected.length,
    });
    onPhase('publish');
    await publish(workshop, out);
    return { built: true, pages: expected.length, problems };
  } finally {
    await closeWorkshop(workshop);
  }
}
