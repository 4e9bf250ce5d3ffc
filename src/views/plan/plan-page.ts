import { issuersOf } from '../../model/plan/issuers.ts';
import type { Chart } from '../../charts/chart.ts';
import { type Dictionary, markLanguage } from '../../words/dictionary.ts';
import { answeringBodies } from '../../model/plan/roles.ts';
import { contentSource } from '../../model/plan/content-source.ts';
import { planFileAddress } from '../../model/addresses.ts';
import { convertedScript, type Script } from '../../model/converted-text.ts';
import { publicationOf } from '../../model/plan/publication.ts';
import type { Body, Indicator, Plan, Region, Target } from '../../model/portal.ts';
import { type Judgements, judgementsOf } from '../../model/verdict/judgements.ts';
import { shareChart, timelineChart } from '../../charts/verdict-charts.ts';
import { headlineCharts } from '../../charts/target-chart.ts';
import { type ContentsEntry, contentsOf } from './contents.ts';
import { clauseNames, type Directory } from '../../model/site/directory.ts';
import { itemsOf, type Progress, progressOf } from '../../model/verdict/tally.ts';

/** A plan related to this one; `back` when it is the other plan that states the relation. */
export type RelatedPlan = { readonly type: Plan['relations'][number]['type']; readonly back: boolean; readonly plan: Plan };

/** Everything the page of one plan shows. */
export type PlanPage = {
  readonly plan: Plan;
  /** Only the metadata is open to everyone (依申请公开). */
  readonly metadataOnly: boolean;
  /** The script that its text is also offered in, converted by machine. */
  readonly converted: Script | null;
  /** The body in charge, and all that issued it together. */
  readonly issuer: Body | null;
  readonly issuers: readonly Body[];
  readonly region: Region | null;
  readonly addressees: readonly Body[];
  readonly headline: readonly Target[];
  /** Charts of headline targets, by the id of the target. */
  readonly charts: ReadonlyMap<string, Chart>;
  readonly progress: Progress;
  /** How its targets are divided among verdicts, and its milestones over the years; `null` where there is too little to draw. */
  readonly share: Chart | null;
  readonly timeline: Chart | null;
  readonly asOf: string;
  readonly judgements: Judgements;
  /** Bodies that answer for an item of the plan, in order of first mention. */
  readonly answering: readonly Body[];
  readonly contents: readonly ContentsEntry[];
  readonly related: readonly RelatedPlan[];
  /** The plans that say that they took the place of this one, those in force first. */
  readonly replacements: readonly Plan[];
  /** 来源: who published the original, else the issuing body. */
  readonly source: string | null;
  readonly clauseNames: ReadonlyMap<string, string>;
  readonly bodies: ReadonlyMap<string, Body>;
  readonly regions: ReadonlyMap<string, Region>;
  readonly indicators: ReadonlyMap<string, Indicator>;
};

function relatedTo(plan: Plan, directory: Directory): readonly RelatedPlan[] {
  const out = plan.relations.flatMap(({ type, plan: id }) => {
    const other = directory.plans.get(id);
    return other === undefined ? [] : [{ type, back: false, plan: other }];
  });
  const back = (directory.plansByRelated.get(plan.id) ?? []).flatMap((other) =>
    other.relations.filter((relation) => relation.plan === plan.id).map(({ type }) => ({ type, back: true, plan: other })),
  );
  return [...out, ...back];
}

/** Gathers what the page of `plan` shows; the running text is loaded apart. */
export function planPage(plan: Plan, directory: Directory, t: Dictionary): PlanPage {
  const { bodies, regions, indicators, portal } = directory;
  const known = (ids: Iterable<string>) => Array.from(ids, (id) => bodies.get(id)).filter((body) => body !== undefined);
  const related = relatedTo(plan, directory);
  const progress = progressOf(itemsOf([plan]), portal);
  const items = [...plan.targets, ...plan.milestones, ...plan.tasks];
  return {
    plan,
    metadataOnly: publicationOf(plan) === 'metadata',
    converted: convertedScript(plan, portal.site),
    issuer: bodies.get(plan.issuer ?? '') ?? null,
    issuers: known(issuersOf(plan)),
    region: regions.get(plan.region ?? '') ?? null,
    addressees: known(plan.addressees),
    headline: plan.targets.filter((target) => target.headline),
    charts: headlineCharts(plan, directory, t),
    progress,
    share: shareChart(progress.targets, { name: t.values.title(markLanguage(plan.planTitle, plan, t)), data: planFileAddress(plan.id) }, t),
    timeline: timelineChart(plan, directory, t),
    asOf: portal.site.asOf,
    judgements: judgementsOf(portal),
    answering: known(new Set(items.flatMap(answeringBodies))),
    contents: contentsOf(plan.clauses),
    related,
    replacements: plan.replacedBy.flatMap((id) => directory.plans.get(id) ?? []),
    source: contentSource(plan, bodies),
    clauseNames: clauseNames(plan),
    bodies,
    regions,
    indicators,
  };
}
