import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clause } from '../model/body-text.ts';
import { publicationOf, withoutText } from '../model/plan/publication.ts';
import { replacementsOf } from '../model/plan/standing.ts';
import type { ClauseOf, EvidenceFolder, Frame, Plan, Portal, PublishedFile } from '../model/portal.ts';
import type { Loaded, LoadedFramePart, LoadedPage, LoadedPlan } from './check/loaded.ts';
import { isPublished } from './check/outline.ts';
import { filesInFrontmatter, filesInText } from './check/used-files.ts';
import { observationFolders, reportFolders, type UsedFolder } from './check/used-folders.ts';
import { idOf } from './files/layout.ts';
import { marksItem } from './mdx/components.ts';

function clauseOf({ text }: LoadedPlan): ClauseOf {
  const first: Record<string, string | null> = {};
  const marks = (text?.mentions ?? []).filter(({ component }) => marksItem(component));
  for (const { component, id, clause } of marks) first[`${component}:${id}`] ??= clause;
  return first;
}

async function publishedFiles(root: string, folder: string, names: readonly string[]): Promise<PublishedFile[]> {
  const unique = [...new Set(names)].toSorted();
  return Promise.all(unique.map(async (name) => ({ name, bytes: (await stat(join(root, folder, name))).size })));
}

/** The clauses that lists and tables name: headings, dash items, and paragraphs that state an item. */
function namedClauses({ text }: LoadedPlan, stating: ClauseOf): readonly Clause[] {
  const named = new Set(Object.values(stating));
  return (text?.clauses ?? []).filter(({ kind, id }) => kind !== 'paragraph' || named.has(id));
}

async function toPlan(root: string, loaded: LoadedPlan, all: readonly LoadedPlan[]): Promise<Plan> {
  const { id, data } = loaded;
  const replacing = replacementsOf(
    loaded,
    all.map((other) => ({ ...other.data, id: other.id })),
  );
  const replacedBy = replacing.map((other) => other.id);
  if (publicationOf(data) === 'metadata') return { ...withoutText(data), id, replacedBy, clauses: [], clauseOf: {}, files: [] };
  const stating = clauseOf(loaded);
  const names = [...filesInFrontmatter(loaded), ...filesInText(loaded)].map(({ name }) => name);
  return {
    ...data,
    id,
    replacedBy,
    clauses: namedClauses(loaded, stating),
    clauseOf: stating,
    files: await publishedFiles(root, `plans/${id}`, names),
  };
}

async function toPage(root: string, page: LoadedPage) {
  const names = filesInText(page).map(({ name }) => name);
  return { ...page.data, id: page.id, files: await publishedFiles(root, `pages/${page.id}`, names) };
}

async function toFrame(root: string, parts: readonly LoadedFramePart[]): Promise<Frame> {
  const partAt = async (place: keyof Frame) => {
    const part = parts.find(({ id }) => id === place);
    if (part === undefined) return null;
    const names = filesInText(part).map(({ name }) => name);
    return { ...part.data, files: await publishedFiles(root, 'frame', names) };
  };
  return { header: await partAt('header'), footer: await partAt('footer') };
}

async function toEvidence(root: string, room: EvidenceFolder['room'], folders: readonly UsedFolder[]): Promise<EvidenceFolder[]> {
  const filled = folders.filter(({ used }) => used.length > 0);
  return Promise.all(
    filled.map(async ({ path, used }) => ({
      room,
      name: idOf(path),
      files: await publishedFiles(
        root,
        path,
        used.map(({ name }) => name),
      ),
    })),
  );
}

/** The portal of a content folder without errors. */
export async function toPortal({ root, site, asOf, ...loaded }: Loaded, drafts: boolean): Promise<Portal> {
  if (site === null || asOf === null) throw new Error('A portal needs site.yaml; loadContent reports its absence.');
  const plans = loaded.plans.filter((plan) => isPublished(plan, drafts));
  const reportable = new Set(plans.filter(({ data }) => publicationOf(data) !== 'metadata').map(({ id }) => id));
  const reports = loaded.reports.filter(({ value }) => reportable.has(value.plan));
  return {
    site: { ...site.value, asOf },
    frame: await toFrame(root, loaded.frame),
    plans: await Promise.all(plans.map((plan) => toPlan(root, plan, plans))),
    pages: await Promise.all(loaded.pages.map((page) => toPage(root, page))),
    bodies: loaded.bodies.map(({ value }) => value),
    regions: loaded.regions.map(({ value }) => value),
    indicators: loaded.indicators.map(({ value }) => value),
    observations: loaded.observations.map(({ value, file }) => ({ ...value, table: idOf(file) })),
    reports: reports.map(({ value, file }) => ({ ...value, file: idOf(file) })),
    // A file that only an unpublished report names stays where it is.
    evidence: [
      ...(await toEvidence(root, 'reports', reportFolders(reports))),
      ...(await toEvidence(root, 'observations', observationFolders(loaded.observations))),
    ],
  };
}
