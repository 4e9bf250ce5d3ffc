import type { Plan } from '../portal.ts';

type Related = Pick<Plan, 'id' | 'validity' | 'relations'>;

/** The plans that say that they replace a plan, those in force first, repealed ones last. */
export function replacementsOf<One extends Related>(plan: Pick<Plan, 'id'>, plans: readonly One[]): readonly One[] {
  const replacing = plans.filter(
    ({ id, relations }) => id !== plan.id && relations.some((one) => one.type === 'supersedes' && one.plan === plan.id),
  );
  const isOver = ({ validity }: Related) => validity === '废止' || validity === '失效';
  return replacing.toSorted((a, b) => Number(isOver(a)) - Number(isOver(b)));
}

/** Whether what a plan promises is counted: not when it is repealed or another plan has taken its place. */
export function isCounted(plan: Related, plans: readonly Related[]): boolean {
  return plan.validity !== '废止' && replacementsOf(plan, plans).length === 0;
}
