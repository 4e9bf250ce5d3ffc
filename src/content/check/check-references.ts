import { type Place, type Problem, problem } from '../problems/catalogue.ts';
import type { Named } from '../../model/plan/roles.ts';
import { suggestBody } from './suggest-body.ts';
import { suggest } from '../suggest.ts';
import type { Path } from '../yaml/yaml-source.ts';
import type { Loaded, LoadedPlan } from './loaded.ts';

type UnknownCode = 'unknown-body' | 'unknown-region' | 'unknown-indicator' | 'unknown-plan' | 'unknown-item';
type Use = { readonly code: UnknownCode; readonly id: string | null; readonly place: () => Place };

function usesInPlan({ data, locate }: LoadedPlan): Use[] {
  const uses: Use[] = [];
  const one = (code: UnknownCode, id: string | null, path: Path) => uses.push({ code, id, place: () => locate(path) });
  const many = (code: UnknownCode, ids: readonly string[], path: Path) => ids.forEach((id, index) => one(code, id, [...path, index]));
  const roles = (item: Named, path: Path) => {
    many('unknown-body', item.bodies, [...path, 'bodies']);
    many('unknown-body', item.lead, [...path, 'lead']);
    many('unknown-body', item.cooperating, [...path, 'cooperating']);
  };
  one('unknown-body', data.issuer, ['issuer']);
  many('unknown-body', data.jointIssuers, ['jointIssuers']);
  one('unknown-region', data.region, ['region']);
  many('unknown-body', data.addressees, ['addressees']);
  data.relations.forEach(({ plan }, index) => one('unknown-plan', plan, ['relations', index, 'plan']));
  data.targets.forEach((target, index) => {
    roles(target, ['targets', index]);
    one('unknown-region', target.region, ['targets', index, 'region']);
    one('unknown-indicator', target.indicator, ['targets', index, 'indicator']);
    one('unknown-item', target.partOf, ['targets', index, 'partOf']);
    one('unknown-item', target.restates, ['targets', index, 'restates']);
    one('unknown-item', target.phase, ['targets', index, 'phase']);
  });
  data.milestones.forEach((milestone, index) => {
    roles(milestone, ['milestones', index]);
    one('unknown-item', milestone.phase, ['milestones', index, 'phase']);
  });
  data.tasks.forEach((task, index) => {
    roles(task, ['tasks', index]);
    many('unknown-item', task.outcomes, ['tasks', index, 'outcomes']);
  });
  return uses;
}

function registryUses({ bodies, regions, observations, reports }: Loaded): Use[] {
  return [
    ...bodies.flatMap(({ value, locate }): Use[] => [
      { code: 'unknown-body', id: value.parent, place: () => locate(['parent']) },
      { code: 'unknown-region', id: value.region, place: () => locate(['region']) },
      ...value.successor.map((id, index): Use => ({ code: 'unknown-body', id, place: () => locate(['successor', index]) })),
    ]),
    ...regions.map(({ value, locate }): Use => ({ code: 'unknown-region', id: value.parent, place: () => locate(['parent']) })),
    ...observations.flatMap(({ value, locate }): Use[] => [
      { code: 'unknown-indicator', id: value.indicator, place: () => locate(['indicator']) },
      { code: 'unknown-region', id: value.region, place: () => locate(['region']) },
    ]),
    ...reports.flatMap(({ value, locate }): Use[] => [
      { code: 'unknown-plan', id: value.plan, place: () => locate(['plan']) },
      { code: 'unknown-body', id: value.reporter, place: () => locate(['reporter']) },
    ]),
  ];
}

/** Every id that is used exists: bodies, regions, indicators, plans, and items within their plan. */
export function checkReferences(loaded: Loaded): Problem[] {
  const known: Record<Exclude<UnknownCode, 'unknown-item'>, readonly string[]> = {
    'unknown-body': loaded.bodies.map(({ value }) => value.id),
    'unknown-region': loaded.regions.map(({ value }) => value.id),
    'unknown-indicator': loaded.indicators.map(({ value }) => value.id),
    'unknown-plan': loaded.plans.map(({ id }) => id),
  };
  const sets = new Map(Object.entries(known).map(([code, ids]) => [code, new Set(ids)]));
  const report = (use: Use, items: readonly string[]): Problem[] => {
    if (use.id === null) return [];
    const candidates = use.code === 'unknown-item' ? items : known[use.code];
    const found = use.code === 'unknown-item' ? items.includes(use.id) : sets.get(use.code)?.has(use.id);
    if (found === true) return [];
    const suggestion = use.code === 'unknown-body' ? suggestBody(use.id, loaded.bodies) : suggest(use.id, candidates);
    return [problem(use.code, use.place(), { id: use.id, suggestion })];
  };
  const inPlans = loaded.plans.flatMap((plan) => {
    const { targets, milestones, phases } = plan.data;
    const items = [...targets, ...milestones, ...phases].map(({ id }) => id);
    return usesInPlan(plan).flatMap((use) => report(use, items));
  });
  return [...inPlans, ...registryUses(loaded).flatMap((use) => report(use, []))];
}
