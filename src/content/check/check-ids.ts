import { reservedPageIds, reservedPlanIds } from '../../model/site/reserved-ids.ts';
import { windowsNames } from '../files/check-name.ts';
import { type Place, type Problem, problem } from '../problems/catalogue.ts';
import type { Placed } from '../registry/read-registry.ts';
import { itemsOfPlan } from './items-of-plan.ts';
import { placeWords, type Loaded, type LoadedPlan } from './loaded.ts';

type Owned = { readonly id: string; readonly place: () => Place };

function findDuplicates(owned: readonly Owned[]): Problem[] {
  const firsts = new Map<string, Owned>();
  return owned.flatMap((item) => {
    const folded = item.id.normalize('NFKC').toLowerCase();
    const first = firsts.get(folded);
    if (first !== undefined) return [problem('duplicate-id', item.place(), { id: item.id, first: placeWords(first.place()) })];
    firsts.set(folded, item);
    return [];
  });
}

function duplicatesInPlan(plan: LoadedPlan): Problem[] {
  const items = itemsOfPlan(plan.data);
  return [...new Set(items.map(({ component }) => component))].flatMap((component) => {
    const owned = items.filter((item) => item.component === component);
    return findDuplicates(owned.map(({ id, path }) => ({ id, place: () => plan.locate([...path, 'id']) })));
  });
}

/** Ids become names of folders and files of the site, which Windows must be able to hold. */
function deviceNames(entries: readonly Placed<{ readonly id: string }>[]): Problem[] {
  return entries
    .filter(({ value }) => windowsNames.test(value.id))
    .map(({ value: { id }, locate }) => problem('windows-id', locate(['id']), { id }));
}

/** Ids are unique: in each registry over the site, within a plan for each sort of item, and none is an address of the portal itself. */
export function checkIds({ plans, pages, bodies, regions, indicators }: Loaded): Problem[] {
  const registries = [bodies, regions, indicators].flatMap((entries) =>
    findDuplicates(entries.map(({ value, locate }) => ({ id: value.id, place: () => locate(['id']) }))),
  );
  const reserved = [
    ...plans.filter(({ id }) => reservedPlanIds.has(id)),
    ...pages.filter(({ id }) => reservedPageIds.has(id.toLowerCase())),
  ].map(({ id, file }) => problem('reserved-id', { file }, { id }));
  return [
    ...registries,
    ...plans.flatMap(duplicatesInPlan),
    ...reserved,
    ...deviceNames(bodies),
    ...deviceNames(regions),
    ...deviceNames(indicators),
  ];
}
