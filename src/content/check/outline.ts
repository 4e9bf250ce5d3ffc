import { publicationOf, withoutText } from '../../model/plan/publication.ts';
import type { Outline, OutlinedPlan } from '../../model/site/outline.ts';
import { idOf } from '../files/layout.ts';
import type { Loaded, LoadedPlan } from './loaded.ts';
import { filesInFrontmatter, filesInText } from './used-files.ts';
import { observationFolders, reportFolders } from './used-folders.ts';

/** Whether a loaded plan is part of the portal; drafts only in a preview, and only when nothing is wrong with them by themselves. */
export function isPublished({ data, isSound }: LoadedPlan, drafts: boolean): boolean {
  return publicationOf(data) !== 'none' || (drafts && data.draft && data.disclosure !== '不予公开' && isSound);
}

const named = (used: readonly { readonly name: string }[]) => Array.from(new Set(used.map(({ name }) => name)), (name) => ({ name }));

function outlinedPlan(plan: LoadedPlan): OutlinedPlan {
  const { id, data } = plan;
  if (publicationOf(data) === 'metadata') return { ...withoutText(data), id, files: [] };
  return { ...data, id, files: named([...filesInFrontmatter(plan), ...filesInText(plan)]) };
}

/** What of a content folder will stand on the site, as far as its addresses depend on it. */
export function outlineOf(loaded: Loaded, drafts: boolean): Outline {
  const plans = loaded.plans.filter((plan) => isPublished(plan, drafts));
  const open = new Set(plans.filter(({ data }) => publicationOf(data) !== 'metadata').map(({ id }) => id));
  const reports = loaded.reports.filter(({ value }) => open.has(value.plan));
  const site = loaded.site?.value;
  const folders = [
    ...reportFolders(reports).map((folder) => ({ room: 'reports' as const, ...folder })),
    ...observationFolders(loaded.observations).map((folder) => ({ room: 'observations' as const, ...folder })),
  ];
  const framePart = (place: string) => {
    const part = loaded.frame.find(({ id }) => id === place);
    return part === undefined ? null : { files: named(filesInText(part)) };
  };
  return {
    site: { languages: site?.languages ?? ['zh-Hans'], convertedTexts: site?.convertedTexts ?? false, url: site?.url ?? null },
    plans: plans.map(outlinedPlan),
    pages: loaded.pages.map((page) => ({ id: page.id, column: page.data.column, guide: page.data.guide, files: named(filesInText(page)) })),
    frame: { header: framePart('header'), footer: framePart('footer') },
    bodies: loaded.bodies.map(({ value }) => value),
    regions: loaded.regions.map(({ value }) => value),
    indicators: loaded.indicators.map(({ value }) => value),
    observations: loaded.observations.map(({ value }) => value),
    evidence: folders.map(({ room, path, used }) => ({ room, name: idOf(path), files: named(used) })),
  };
}
