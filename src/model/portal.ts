import type { BodyText, Clause } from './body-text.ts';
import type { PlanFrontmatter } from './plan/frontmatter.ts';
import type { PageFrontmatter } from './site/page.ts';
import type { Body } from './registry/body.ts';
import type { Indicator } from './registry/indicator.ts';
import type { Observation } from './registry/observation.ts';
import type { Region } from './registry/region.ts';
import type { SiteConfig } from './site/site.ts';

/** For each item of a plan that the text marks: the anchor of the clause that first states it. */
export type ClauseOf = Readonly<Record<string, string | null>>;

/** A plan without its running text: what lists, tables and data files need. */
export type Plan = PlanFrontmatter & {
  readonly id: string;
  readonly clauses: readonly Clause[];
  /** Keyed `Target:<id>`, `Milestone:<id>`, `Task:<id>`, `Incentive:<id>`, `Phase:<id>`, `Note:<id>`, `Erratum:<id>`. */
  readonly clauseOf: ClauseOf;
};

/** A page of the site itself: about, disclosure guide. */
export type SitePage = PageFrontmatter & { readonly id: string };

/** Everything that is to be published, typed, checked and linked. */
export type Portal = {
  readonly site: SiteConfig;
  readonly plans: readonly Plan[];
  readonly bodies: readonly Body[];
  readonly regions: readonly Region[];
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
  readonly pages: readonly SitePage[];
};

/** The running texts, kept apart from the portal so that a large site fits in memory. */
export type Texts = { readonly plan: (id: string) => BodyText; readonly page: (id: string) => BodyText };
