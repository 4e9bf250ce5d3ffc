import type { Clause, Segment } from './body-text.ts';
import type { PlanFrontmatter } from './plan/frontmatter.ts';
import { publicationOf } from './plan/publication.ts';
import type { SiteConfig } from './site/site.ts';
import type { Plan, Portal } from './portal.ts';

/** The script that a text is converted to. */
export type Script = 'zh-Hans' | 'zh-Hant';

/** The running text of a plan converted by machine to the other script, with its titles; the original prevails. */
export type ConvertedText = {
  readonly lang: Script;
  readonly title: string;
  readonly planTitle: string;
  readonly clauses: readonly Clause[];
  readonly segments: readonly Segment[];
};

/** The script that a plan is not written in; `null` where the site offers no converted texts, or the plan no text. */
export function convertedScript(
  plan: Pick<PlanFrontmatter, 'lang' | 'disclosure' | 'draft'>,
  site: Pick<SiteConfig, 'convertedTexts'>,
): Script | null {
  if (!site.convertedTexts || publicationOf(plan) !== 'full') return null;
  return plan.lang.startsWith('zh-Hant') ? 'zh-Hans' : 'zh-Hant';
}

/** The plans whose text a site also offers in the other script. */
export function convertedPlans({ plans, site }: Portal): readonly { readonly plan: Plan; readonly script: Script }[] {
  return plans.flatMap((plan) => {
    const script = convertedScript(plan, site);
    return script === null ? [] : [{ plan, script }];
  });
}
