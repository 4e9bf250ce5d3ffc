import { stat } from 'node:fs/promises';
import type { SiteConfig } from '../model/site/site.ts';
import { hasErrors, sortProblems, type Problem } from '../model/problem.ts';
import type { Portal } from '../model/portal.ts';
import { officialNeeds } from './check/check-official.ts';
import { checks } from './check/checks.ts';
import { withoutConsequences } from './check/without-consequences.ts';
import type { Loaded } from './check/loaded.ts';
import { doubtfulLine } from './yaml/salvage.ts';
import { limitProblems } from './limit-problems.ts';
import { loadRegistries, loadSite } from './load-registries.ts';
import type { ContentFile, Listing } from './files/list-files.ts';
import { listFiles } from './files/list-files.ts';
import { loadDocuments } from './load-documents.ts';
import { problem } from './problems/catalogue.ts';
import { toPortal } from './to-portal.ts';
import { readDocuments, type ReadDocuments } from './worker/read-documents.ts';

export type LoadOptions = {
  /** Overrides `asOf` of `site.yaml`: `YYYY-MM-DD`. */
  readonly asOf?: SiteConfig['asOf'] | undefined;
  /** Snapshot that the running texts are written into; without it they are checked and thrown away. */
  readonly snapshot?: string | undefined;
  /** Whether drafts are part of the portal: only in the preview of the development server. */
  readonly drafts?: boolean | undefined;
  /** Whether a site without a single plan may be made: on its first day. */
  readonly allowEmpty?: boolean | undefined;
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

function missingFiles(files: readonly ContentFile[]): Problem[] {
  return files.some(({ kind }) => kind === 'site')
    ? []
    : [problem('missing-file', { file: 'site.yaml' }, { path: 'site.yaml', what: '网站设置' })];
}

/** A folder without plans and without observed values is more likely the wrong folder than a site that has nothing to say. */
function missingPlans({ files, problems }: Listing, { allowEmpty }: LoadOptions): Problem[] {
  const refused = problems.some(({ file }) => file.startsWith('plans'));
  return allowEmpty === true || refused || files.some(({ kind }) => kind === 'plan' || kind === 'observations')
    ? []
    : [problem('no-plans', { file: 'plans' })];
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
  const { files } = listing;
  const site = loadSite({ root, files });
  const convertedTexts = site.entries[0]?.value.convertedTexts ?? false;
  // Processes of their own read the documents; meanwhile this one reads the registries.
  const reading = loadDocuments({
    root,
    files,
    output: options.snapshot === undefined ? null : { snapshot: options.snapshot, convertedTexts },
    readDocuments: options.readDocuments ?? readDocuments,
  });
  const registries = loadRegistries({ root, files }, site);
  const documents = await reading;
  const unread = [...registries.unread, ...documents.unread];
  const ownDay = unread.includes('site.yaml') ? null : (registries.site?.value.asOf ?? null);
  const loaded: Loaded = {
    root,
    ...registries,
    asOf: options.asOf ?? ownDay,
    plans: documents.plans,
    pages: documents.pages,
    frame: documents.frame,
    attachments: files.filter(({ kind }) => kind.endsWith('-attachment')).map(({ path }) => path),
  };
  const parts = [listing, registries, documents].flatMap((part) => part.problems);
  const missing = files.length === 0 && listing.problems.length > 0 ? [] : [...missingFiles(files), ...missingPlans(listing, options)];
  const linked = (await Promise.all(checks.map((check) => check(loaded)))).flat().filter(({ line }) => line !== doubtfulLine);
  const own = withoutConsequences(linked, { unread, found: parts }, loaded);
  const problems = limitProblems(sortProblems(forgiveDrafts([...parts, ...missing, ...own], loaded)));
  const ifOfficial =
    loaded.site?.value.official === true ? [] : sortProblems(officialNeeds(loaded)).filter(({ line }) => line !== doubtfulLine);
  return { portal: hasErrors(problems) ? null : toPortal(loaded, options.drafts === true), problems, ifOfficial };
}
