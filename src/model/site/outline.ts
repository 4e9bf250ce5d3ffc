import type { PlanFrontmatter } from '../plan/frontmatter.ts';
import type { Portal } from '../portal.ts';
import type { PageFrontmatter } from './page.ts';

type Files = { readonly files: readonly { readonly name: string }[] };

/** A plan as far as its addresses depend on it. */
export type OutlinedPlan = PlanFrontmatter & { readonly id: string } & Files;

/**
 * What the addresses of a site depend on: what is published, without running texts and sizes of files. The check makes one of
 * what it has read, the build has a portal.
 */
export type Outline = Pick<Portal, 'bodies' | 'regions' | 'indicators'> & {
  readonly site: Pick<Portal['site'], 'languages' | 'convertedTexts' | 'url'>;
  readonly plans: readonly OutlinedPlan[];
  readonly pages: readonly (Pick<PageFrontmatter, 'column' | 'guide'> & { readonly id: string } & Files)[];
  readonly frame: Readonly<Record<keyof Portal['frame'], Files | null>>;
  readonly observations: readonly Pick<Portal['observations'][number], 'kind' | 'period' | 'region'>[];
  readonly evidence: readonly (Pick<Portal['evidence'][number], 'room' | 'name'> & Files)[];
};

/** The items of plans, each with its plan. */
export function outlinedItems<K extends 'targets' | 'milestones' | 'tasks'>(
  plans: readonly OutlinedPlan[],
  kind: K,
): readonly { readonly plan: OutlinedPlan; readonly item: PlanFrontmatter[K][number] }[] {
  return plans.flatMap((plan) => plan[kind].map((item: PlanFrontmatter[K][number]) => ({ plan, item })));
}
