import type { Plan } from '../portal.ts';
import type { PlanFrontmatter } from './frontmatter.ts';

type Related = { readonly id: string } & Pick<PlanFrontmatter, 'validity' | 'relations'>;

/** The plans that say that they replace a plan, those in force first, repealed ones last. */
export function replacementsOf<One extends Related>({ id: own }: { readonly id: string }, plans: readonly One[]): readonly One[] {
  const replacing = plans.filter(
    ({ id, relations }) => id !== own && relations.some(({ type, plan }) => type === 'supersedes' && plan === own),
  );
  const isOver = ({ validity }: Related) => validity === '废止' || validity === '失效';
  return replacing.toSorted((a, b) => Number(isOver(a)) - Number(isOver(b)));
}

/** Whether what a plan promises is counted: not when it is repealed or another plan has taken its place. */
export function isCounted({ validity, replacedBy }: Pick<Plan, 'validity' | 'replacedBy'>): boolean {
  return validity !== '废止' && replacedBy.length === 0;
}

/** The mark of a plan that is not in force in every list: its validity, or that it was replaced; `null` where nothing is to be said. */
export function standingOf({ validity, replacedBy }: Pick<Plan, 'validity' | 'replacedBy'>): '失效' | '废止' | 'replaced' | null {
  if (validity === '废止' || validity === '失效') return validity;
  return replacedBy.length > 0 ? 'replaced' : null;
}
