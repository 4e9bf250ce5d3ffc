import { bodyLevels } from '../model/vocabularies.ts';
import type { Milestone } from '../model/plan/milestone.ts';
import type { Target } from '../model/plan/target.ts';
import type { Task } from '../model/plan/task.ts';
import type { Body } from '../model/registry/body.ts';
import type { Region } from '../model/registry/region.ts';
import { type CatalogueRow, catalogueRows } from './catalogue-page.ts';
import type { Directory, Stated } from './directory.ts';

/** What a body answers for, over all plans. */
export type Obligations = {
  readonly targets: readonly Stated<Target>[];
  readonly milestones: readonly Stated<Milestone>[];
  readonly tasks: readonly Stated<Task>[];
};

/** Everything the page of one body shows. */
export type BodyPage = {
  readonly body: Body;
  readonly parent: Body | null;
  readonly region: Region | null;
  readonly subordinate: readonly Body[];
  readonly issued: readonly CatalogueRow[];
  readonly addressed: readonly CatalogueRow[];
  readonly obligations: Obligations;
};

function obligationsOf(id: string, { targetsByBody, milestonesByBody, tasksByBody }: Directory): Obligations {
  return { targets: targetsByBody.get(id) ?? [], milestones: milestonesByBody.get(id) ?? [], tasks: tasksByBody.get(id) ?? [] };
}

/** Gathers what the page of a body shows. */
export function bodyPage(body: Body, directory: Directory): BodyPage {
  const { bodies, regions, bodiesByParent, plansByIssuer, plansByAddressee } = directory;
  return {
    body,
    parent: bodies.get(body.parent ?? '') ?? null,
    region: regions.get(body.region ?? '') ?? null,
    subordinate: bodiesByParent.get(body.id) ?? [],
    issued: catalogueRows(plansByIssuer.get(body.id) ?? [], directory),
    addressed: catalogueRows(plansByAddressee.get(body.id) ?? [], directory),
    obligations: obligationsOf(body.id, directory),
  };
}

/** A body with how many plans it issued and how many items it answers for. */
export type BodyEntry = { readonly body: Body; readonly issued: number; readonly obligations: number };

/** The bodies of one level. */
export type BodyGroup = { readonly level: Body['level']; readonly entries: readonly BodyEntry[] };

/** Every body with what it issued and answers for, grouped by level from the national one down. */
export function bodyGroups(directory: Directory): readonly BodyGroup[] {
  const entries = directory.portal.bodies.map((body): BodyEntry => {
    const { targets, milestones, tasks } = obligationsOf(body.id, directory);
    const issued = directory.plansByIssuer.get(body.id)?.length ?? 0;
    return { body, issued, obligations: targets.length + milestones.length + tasks.length };
  });
  const levels = Object.keys(bodyLevels);
  const groups = levels.map((level) => entries.filter(({ body }) => body.level === level));
  return groups.flatMap((group) => (group[0] === undefined ? [] : [{ level: group[0].body.level, entries: group }]));
}
