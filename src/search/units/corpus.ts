import type { BodyText } from '../../model/body-text.ts';
import { publicationOf } from '../../model/plan/publication.ts';
import type { Plan, Portal } from '../../model/portal.ts';
import { clauseUnits } from './clause-units.ts';
import { groupOf, planUnit } from './plan-unit.ts';
import { recordUnits } from './record-units.ts';
import { registryOf } from './registry.ts';
import { pageUnits, registryUnits } from './registry-units.ts';
import type { Corpus, Unit } from './unit.ts';

/** Gives the running text of a plan or page when its turn comes, so that texts need not stand in memory together. */
export type TextSource = { readonly plan: (id: string) => BodyText; readonly page: (id: string) => BodyText };

/** Makes the units of a portal; of a plan that is not open in full its metadata only, of a draft nothing. */
export function corpusOf(portal: Portal, texts: TextSource): Corpus {
  const registry = registryOf(portal);
  const plans = portal.plans.filter((plan) => publicationOf(plan) !== 'none');
  const unitsOf = (plan: Plan): readonly Unit[] => {
    const whole = planUnit(plan, registry);
    return publicationOf(plan) === 'full' ? [whole, ...clauseUnits(plan, texts.plan(plan.id)), ...recordUnits(plan, registry)] : [whole];
  };
  return {
    groups: plans.map(groupOf),
    units: [...plans.flatMap(unitsOf), ...registryUnits(portal), ...portal.pages.flatMap((page) => pageUnits(page, texts.page(page.id)))],
  };
}
