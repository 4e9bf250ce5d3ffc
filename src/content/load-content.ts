import { stat } from 'node:fs/promises';
import { body } from '../model/registry/body.ts';
import { indicator } from '../model/registry/indicator.ts';
import { report } from '../model/registry/report.ts';
import { region } from '../model/registry/region.ts';
import { siteConfig, type SiteConfig } from '../model/site/site.ts';
import { hasErrors, sortProblems, type Problem } from '../model/problem.ts';
import type { Portal } from '../model/portal.ts';
import type { z } from 'zod';
import { officialNeeds } from './check/check-official.ts';
import { checks } from './check/checks.ts';
import { withoutConsequences } from './check/without-consequences.ts';
import type { Loaded } from './check/loaded.ts';
import type { ContentFile, Listing } from './files/list-files.ts';
import { listFiles } from './files/list-files.ts';
import { readSource } from './files/read-source.ts';
import { loadDocuments } from './load-documents.ts';
import { problem } from './problems/catalogue.ts';
import { readObservations } from './registry/read-observations.ts';
import { readRegistry, readSingle, type Registry } from './registry/read-registry.ts';
import { toPortal } from './to-portal.ts';
import { readDocuments, type ReadDocuments } from './worker/read-documents.ts';

export type LoadOptions = {
  /** Overrides `asOf` of `site.yaml`: `YYYY-MM-DD`. */
  readonly asOf?: SiteConfig['asOf'] | undefined;
  /** Folder for the running texts as JSON; without it texts are checked and thrown away. */
  readonly textFolder?: string | undefined;
  /** Whether drafts are part of the portal: only in the preview of the development server. */
  readonly drafts?: boolean | undefined;
  /** How documents are read; by default in processes that can be stopped. */
  readonly readDocuments?: ReadDocuments;
};

export type Content = {
  /** `null` when there is an error. */
  readonly portal: Portal | null;
  readonly problems: readonly Problem[];
  /** What a site that is not official would still lack to be so; none of it is a problem now. */
  readonly ifOfficial: readonly Problem[];
};

type Read = { readonly root: string; readonly files: readonly ContentFile[] };

function loadRegistry<T>(kind: ContentFile['kind'], { root, files }: Read, read: (text: string, file: string) => Registry<T>): Registry<T> {
  const registries = files
    .filter((file) => file.kind === kind)
    .map(({ path }): Registry<T> => {
      const { text, problems } = readSource(root, path);
      if (text === null) return { entries: [], problems };
      const registry = read(text, path);
      return { entries: registry.entries, problems: [...problems, ...registry.problems] };
    });
  return { entries: registries.flatMap(({ entries }) => entries), problems: registries.flatMap(({ problems }) => problems) };
}

function registryOf<T extends z.ZodType>(schema: T) {
  return (text: string, file: string): Registry<z.output<T>> => readRegistry(schema, text, file);
}

function siteRegistry(text: string, file: string): Registry<z.output<typeof siteConfig>> {
  const { entry, problems } = readSingle(siteConfig, text, file);
  return { entries: entry === null ? [] : [entry], problems };
}

function missingFiles(files: readonly ContentFile[]): Problem[] {
  return files.some(({ kind }) => kind === 'site')
    ? []
    : [problem('missing-file', { file: 'site.yaml' }, { path: 'site.yaml', what: '网站设置' })];
}

async function list(root: string): Promise<Listing> {
  const found = await stat(root).catch(() => null);
  if (found?.isDirectory() !== true)
    return { files: [], problems: [problem('missing-file', { file: '.' }, { path: root, what: '内容文件夹' })] };
  return listFiles(root);
}

/** Errors of drafts are only warnings: a draft is never published and must not hold up the rest. */
function forgiveDrafts(problems: readonly Problem[], { plans }: Loaded): Problem[] {
  const drafts = new Set(plans.filter(({ data }) => data.draft).map(({ file }) => file));
  return problems.map((found) =>
    drafts.has(found.file) && found.code !== 'disclosure-forbidden' ? { ...found, severity: 'warning' } : found,
  );
}

/** Reads, checks and links a content folder. Gives every problem of every file in one run, and the portal when none is an error. */
export async function loadContent(root: string, options: LoadOptions = {}): Promise<Content> {
  const listing = await list(root);
  const read: Read = { root, files: listing.files };
  // Processes of their own read the documents; meanwhile this one reads the registries.
  const reading = loadDocuments({
    root,
    files: listing.files,
    textFolder: options.textFolder ?? null,
    readDocuments: options.readDocuments ?? readDocuments,
  });
  const site = loadRegistry('site', read, siteRegistry);
  const bodies = loadRegistry('bodies', read, registryOf(body));
  const regions = loadRegistry('regions', read, registryOf(region));
  const indicators = loadRegistry('indicators', read, registryOf(indicator));
  const observations = loadRegistry('observations', read, readObservations);
  const reports = loadRegistry('reports', read, registryOf(report));
  const documents = await reading;
  const loaded: Loaded = {
    root,
    site: site.entries[0] ?? null,
    asOf: options.asOf ?? site.entries[0]?.value.asOf ?? null,
    plans: documents.plans,
    pages: documents.pages,
    frame: documents.frame,
    bodies: bodies.entries,
    regions: regions.entries,
    indicators: indicators.entries,
    observations: observations.entries,
    reports: reports.entries,
    attachments: listing.files.filter(({ kind }) => kind.endsWith('-attachment')).map(({ path }) => path),
  };
  const parts = [listing, site, bodies, regions, indicators, observations, reports, documents].flatMap((part) => part.problems);
  const missing = listing.files.length === 0 && listing.problems.length > 0 ? [] : missingFiles(listing.files);
  const linked = (await Promise.all(checks.map((check) => check(loaded)))).flat();
  const problems = sortProblems(forgiveDrafts([...parts, ...missing, ...withoutConsequences(linked, parts)], loaded));
  const ifOfficial = loaded.site?.value.official === true ? [] : sortProblems(officialNeeds(loaded));
  return { portal: hasErrors(problems) ? null : toPortal(loaded, options.drafts === true), problems, ifOfficial };
}
