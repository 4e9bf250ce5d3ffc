import { issuersOf } from '../plan/issuers.ts';
import type { Clause } from '../body-text.ts';
import type { Milestone, Task } from '../plan/items.ts';
import type { Target } from '../plan/target.ts';
import type { FiledObservation, Plan, Portal } from '../portal.ts';
import type { Body } from '../registry/body.ts';
import type { Indicator } from '../registry/indicator.ts';
import type { Region } from '../registry/region.ts';
import { formatClauseName } from '../plan/clause-name.ts';
import { answeringBodies, bodiesNamed } from '../plan/roles.ts';
import { newestFirst } from '../plan/generation-date.ts';
import { groupBy, keyOf } from '../values/group-by.ts';

type Groups<Item> = ReadonlyMap<string, readonly Item[]>;

/** An item with the plan that holds it and the name of the clause that states it. */
export type Stated<Item> = { readonly plan: Plan; readonly item: Item; readonly clauseName: string | null };

/** The portal with its lookups, computed once for all pages. */
export type Directory = {
  readonly portal: Portal;
  readonly plans: ReadonlyMap<string, Plan>;
  readonly bodies: ReadonlyMap<string, Body>;
  readonly regions: ReadonlyMap<string, Region>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly catalogue: readonly Plan[];
  readonly plansByIssuer: Groups<Plan>;
  readonly plansByAddressee: Groups<Plan>;
  readonly plansByRegion: Groups<Plan>;
  readonly bodiesByParent: Groups<Body>;
  readonly bodiesByRegion: Groups<Body>;
  readonly regionsByParent: Groups<Region>;
  /** Plans that name another plan in their relations, by that other plan. */
  readonly plansByRelated: Groups<Plan>;
  /** Items of all plans, plans in the order of the catalogue. */
  readonly targets: readonly Stated<Target>[];
  readonly milestones: readonly Stated<Milestone>[];
  readonly tasks: readonly Stated<Task>[];
  readonly targetsByIndicator: Groups<Stated<Target>>;
  readonly targetsByBody: Groups<Stated<Target>>;
  readonly milestonesByBody: Groups<Stated<Milestone>>;
  readonly tasksByBody: Groups<Stated<Task>>;
  readonly observationsByIndicator: Groups<FiledObservation>;
  readonly observationsByRegion: Groups<FiledObservation>;
};

type Marked = 'Target' | 'Milestone' | 'Task' | 'Incentive' | 'Phase' | 'Note' | 'Erratum';
const namesByPlan = new WeakMap<Plan, ReadonlyMap<string, string>>();

/** The name of the clause that states each marked item of a plan, keyed `Target:<id>` and so on; the plan's own where the item stands in none. */
export function clauseNames(plan: Plan): ReadonlyMap<string, string> {
  const known = namesByPlan.get(plan);
  if (known !== undefined) return known;
  const clauses = new Map<string, Clause>(plan.clauses.map((clause) => [clause.id, clause]));
  const names = new Map<string, string>();
  for (const [key, id] of Object.entries(plan.clauseOf)) {
    const clause = id === null ? undefined : clauses.get(id);
    if (clause !== undefined) names.set(key, formatClauseName(clause, clauses));
    else if (id === null) names.set(key, plan.planTitle);
  }
  namesByPlan.set(plan, names);
  return names;
}

function stated<Item extends { readonly id: string }>(plans: readonly Plan[], component: Marked, itemsOf: (plan: Plan) => readonly Item[]) {
  return plans.flatMap((plan) =>
    itemsOf(plan).map((item): Stated<Item> => ({ plan, item, clauseName: clauseNames(plan).get(`${component}:${item.id}`) ?? null })),
  );
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]) => new Map(items.map((item) => [item.id, item]));

/** Computes the lookups of a portal. */
function buildDirectory(portal: Portal): Directory {
  const catalogue = newestFirst(portal.plans);
  const targets = stated(catalogue, 'Target', (plan) => plan.targets);
  const milestones = stated(catalogue, 'Milestone', (plan) => plan.milestones);
  const tasks = stated(catalogue, 'Task', (plan) => plan.tasks);
  return {
    portal,
    catalogue,
    targets,
    milestones,
    tasks,
    plans: byId(portal.plans),
    bodies: byId(portal.bodies),
    regions: byId(portal.regions),
    indicators: byId(portal.indicators),
    plansByIssuer: groupBy(catalogue, issuersOf),
    plansByAddressee: groupBy(catalogue, (plan) => plan.addressees),
    plansByRegion: groupBy(catalogue, (plan) => keyOf(plan.region)),
    bodiesByParent: groupBy(portal.bodies, (body) => keyOf(body.parent)),
    bodiesByRegion: groupBy(portal.bodies, (body) => keyOf(body.region)),
    regionsByParent: groupBy(portal.regions, (region) => keyOf(region.parent)),
    plansByRelated: groupBy(catalogue, (plan) => plan.relations.map((relation) => relation.plan)),
    targetsByIndicator: groupBy(targets, ({ item }) => keyOf(item.indicator)),
    targetsByBody: groupBy(targets, ({ item }) => answeringBodies(item)),
    milestonesByBody: groupBy(milestones, ({ item }) => answeringBodies(item)),
    tasksByBody: groupBy(tasks, ({ item }) => bodiesNamed(item)),
    observationsByIndicator: groupBy(portal.observations, (observation) => [observation.indicator]),
    observationsByRegion: groupBy(portal.observations, (observation) => keyOf(observation.region)),
  };
}

const directories = new WeakMap<Portal, Directory>();

/** The lookups of a portal, computed on first use. */
export function directoryOf(portal: Portal): Directory {
  const known = directories.get(portal);
  if (known !== undefined) return known;
  const directory = buildDirectory(portal);
  directories.set(portal, directory);
  return directory;
}
