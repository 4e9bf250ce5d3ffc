import type { Clause, Segment } from './body-text.ts';
import type { PlanSources } from './plan/field-source.ts';
import type { PlanFrontmatter } from './plan/frontmatter.ts';
import type { FrameFrontmatter, FramePlace, PageFrontmatter } from './site/page.ts';
import type { Body } from './registry/body.ts';
import type { Indicator } from './registry/indicator.ts';
import type { Observation } from './registry/observation.ts';
import type { Report } from './registry/report.ts';
import type { Region } from './registry/region.ts';
import type { SiteConfig } from './site/site.ts';

// What a portal consists of: views, charts and exports take these types together.
export type { Incentive, Milestone, Task } from './plan/items.ts';
export type { Target } from './plan/target.ts';
export type { Body, Indicator, Observation, Region, Report, SiteConfig };

/** For each item of a plan that the text marks: the anchor of the clause that first states it. */
export type ClauseOf = Readonly<Record<string, string | null>>;

/** A file that is published beside a plan or page. */
export type PublishedFile = { readonly name: string; readonly bytes: number };

/** A plan without its running text: what lists, tables and data files need. */
export type Plan = PlanFrontmatter & {
  readonly id: string;
  /** Published plans that say that they replace this one, those in force first. */
  readonly replacedBy: readonly string[];
  /** Headings and dash items, and above the first heading the paragraphs that state an item; others stand in the running text only. */
  readonly clauses: readonly Clause[];
  /** Attachments and images, published at the plan's own address. */
  readonly files: readonly PublishedFile[];
  /** Keyed `Target:<id>`, `Milestone:<id>`, `Task:<id>`, `Incentive:<id>`, `Phase:<id>`, `Note:<id>`, `Erratum:<id>`. */
  readonly clauseOf: ClauseOf;
  /** Fields of its items that were not written but come from the words, by a rule or from the plan's defaults. */
  readonly sources: PlanSources;
};

/** A page of the site itself: about, disclosure guide. */
export type SitePage = PageFrontmatter & { readonly id: string; readonly files: readonly PublishedFile[] };

/** The words and links of the portal that the site is part of, without classes, ids or scripts. */
export type FramePart = FrameFrontmatter & {
  /** Links and pictures are records; pictures are addressed from the root of the site, without the base path. */
  readonly segments: readonly Segment[];
  readonly files: readonly PublishedFile[];
};

/** What stands around every page; `null` where the site stands alone. */
export type Frame = Readonly<Record<FramePlace, FramePart | null>>;

/** A report with its file's name without ending: its evidence is published in the folder of that name. */
export type FiledReport = Report & { readonly file: string };

/** An observation with the name of its table without ending: its sources are published in the folder of that name. */
export type FiledObservation = Observation & { readonly table: string };

/** A folder of published files beside reports or observations, by the name of the table or list that they belong to. */
export type EvidenceFolder = { readonly room: 'reports' | 'observations'; readonly name: string; readonly files: readonly PublishedFile[] };

/** Everything that is to be published, typed, checked and linked. */
export type Portal = {
  readonly site: SiteConfig;
  readonly frame: Frame;
  readonly plans: readonly Plan[];
  readonly bodies: readonly Body[];
  readonly regions: readonly Region[];
  readonly indicators: readonly Indicator[];
  readonly observations: readonly FiledObservation[];
  readonly reports: readonly FiledReport[];
  readonly evidence: readonly EvidenceFolder[];
  readonly pages: readonly SitePage[];
};
