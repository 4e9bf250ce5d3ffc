import type { Clause } from '../model/body-text.ts';
import { publicationOf, withoutText } from '../model/plan/publication.ts';
import { replacementsOf } from '../model/plan/standing.ts';
import type { ClauseOf, EvidenceFolder, Frame, Plan, Portal, PublishedFile } from '../model/portal.ts';
import type { Loaded, LoadedFramePart, LoadedPage, LoadedPlan } from './check/loaded.ts';
import { isPublished } from './check/outline.ts';
import { filesInFrontmatter, filesInText } from './check/used-files.ts';
import { observationFolders, reportFolders, type UsedFolder } from './check/used-folders.ts';
import { expectRead, sizeOfAttachment } from './files/guarded-file.ts';
import { idOf } from './files/layout.ts';
import { marksItem } from './mdx/components.ts';

function clauseOf({ text }: LoadedPlan): ClauseOf {
  const first: Record<string, string | null> = {};
  const marks = (text?.mentions ?? []).filter(({ component }) => marksItem(component));
  for (const { component, id, clause } of marks) first[`${component}:${id}`] ??= clause;
  return first;
}

function publishedFiles(root: string, folder: string, names: readonly string[]): PublishedFile[] {
  const unique = [...new Set(names)].toSorted();
  return unique.map((name) => ({ name, bytes: expectRead(sizeOfAttachment({ root, file: `${folder}/${name}` })) }));
}

/** The clauses that lists and tables name: headings, dash items, and paragraphs that state an item. */
function namedClauses({ text }: LoadedPlan, stating: ClauseOf): readonly Clause[] {
  const named = new Set(Object.values(stating));
  return (text?.clauses ?? []).filter(({ kind, id }) => kind !== 'paragraph' || named.has(id));
}

function toPlan(root: string, loaded: LoadedPlan, all: readonly LoadedPlan[]): Plan {
  const { id, data } = loaded;
  const replacing = replacementsOf(
    loaded,
    all.map((other) => ({ ...other.data, id: other.id })),
  );
  const replacedBy = replacing.map((other) => other.id);
  if (publicationOf(data) === 'metadata')
    return { ...withoutText(data), id, replacedBy, clauses: [], clauseOf: {}, sources: {}, files: [] };
  const stating = clauseOf(loaded);
  const names = [...filesInFrontmatter(loaded), ...filesInText(loaded)].map(({ name }) => name);
  return {
    ...data,
    id,
    replacedBy,
    clauses: namedClauses(loaded, stating),
    clauseOf: stating,
    sources: loaded.sources,
    files: publishedFiles(root, `plans/${id}`, names),
  };
}

function toPage(root: string, page: LoadedPage) {
  const names = filesInText(page).map(({ name }) => name);
  return { ...page.data, id: page.id, files: publishedFiles(root, `pages/${page.id}`, names) };
}

function toFrame(root: string, parts: readonly LoadedFramePart[]): Frame {
  const partAt = (place: keyof Frame) => {
    const part = parts.find(({ id }) => id === place);
    if (part === undefined) return null;
    const names = filesInText(part).map(({ name }) => name);
    return { ...part.data, files: publishedFiles(root, 'frame', names) };
  };
  return { header: partAt('header'), footer: partAt('footer') };
}

function toEvidence(root: string, room: EvidenceFolder['room'], folders: readonly UsedFolder[]): EvidenceFolder[] {
  const filled = folders.filter(({ used }) => used.length > 0);
  return filled.map(({ path, used }) => ({
    room,
    name: idOf(path),
    files: publishedFiles(
      root,
      path,
      used.map(({ name }) => name),
    ),
  }));
}

/** The portal of a content folder without errors. */
export function toPortal({ root, site, asOf, ...loaded }: Loaded, drafts: boolean): Portal {
  if (site === null || asOf === null) throw new Error('A portal needs site.yaml; loadContent reports its absence.');
  const plans = loaded.plans.filter((plan) => isPublished(plan, drafts));
  const reportable = new Set(plans.filter(({ data }) => publicationOf(data) !== 'metadata').map(({ id }) => id));
  const reports = loaded.reports.filter(({ value }) => reportable.has(value.plan));
  return {
    site: { ...site.value, asOf },
    frame: toFrame(root, loaded.frame),
    plans: plans.map((plan) => toPlan(root, plan, plans)),
    pages: loaded.pages.map((page) => toPage(root, page)),
    bodies: loaded.bodies.map(({ value }) => value),
    regions: loaded.regions.map(({ value }) => value),
    indicators: loaded.indicators.map(({ value }) => value),
    observations: loaded.observations.map(({ value, file }) => ({ ...value, table: idOf(file) })),
    reports: reports.map(({ value, file }) => ({ ...value, file: idOf(file) })),
    // A file that only an unpublished report names stays where it is.
    evidence: [
      ...toEvidence(root, 'reports', reportFolders(reports)),
      ...toEvidence(root, 'observations', observationFolders(loaded.observations)),
    ],
  };
}
