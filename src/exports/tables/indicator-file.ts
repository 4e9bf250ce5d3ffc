import { inTitleMarks } from '../../model/title-marks.ts';
import { planAddress } from '../../model/addresses.ts';
import { recordAnchor } from '../../model/anchors.ts';
import type { Observation, Plan, Portal, Target } from '../../model/portal.ts';
import { dueOf } from '../../model/time/due.ts';
import { columnsOf } from './columns.ts';
import { type IndicatorRow, indicatorRow } from './indicators.ts';
import { linkTo } from '../link.ts';
import { openPlans } from './plan-item-row.ts';
import { valueOf } from './target-value.ts';
import { toCsv } from './to-csv.ts';

/** What the file of one indicator is called in the data dictionary, and what its rows hold. */
export const indicatorFile = {
  name: 'indicator',
  title: '一个指标的数据',
  description: '每个指标一个文件（/data/indicators/指标编号.csv，以及供人阅读的 .xlsx），先列各规划的目标，再列观测值。',
  row: indicatorRow,
} as const;

const ofTarget = {
  observationKind: null,
  multipleOf: null,
  status: null,
  publishedDate: null,
  certainty: null,
} as const;

const ofObservation = {
  min: null,
  max: null,
  unitNormalised: null,
  plan: null,
  target: null,
  targetName: null,
  targetKind: null,
  comparator: null,
  hedge: null,
  targetYearSource: null,
  baseYear: null,
  baseValue: null,
  baseSource: null,
} as const;

function targetRow(plan: Plan, target: Target, { indicator, base }: { readonly indicator: string; readonly base: string }): IndicatorRow {
  const { value, min, max, unit, comparator } = valueOf(target);
  const numbers = { value, min, max, unit, comparator };
  return {
    ...ofTarget,
    ...numbers,
    indicator,
    sort: 'target',
    region: target.region ?? plan.region,
    scope: target.scope,
    period: dueOf(target),
    unitNormalised: target.unitNormalised,
    source: inTitleMarks(plan.planTitle),
    plan: plan.id,
    target: target.id,
    targetName: target.name,
    targetKind: target.kind,
    hedge: target.hedge,
    targetYearSource: target.targetYearSource,
    baseYear: target.base?.year ?? null,
    baseValue: target.base?.value ?? null,
    baseSource: target.base?.source ?? null,
    url: linkTo(base, `${planAddress(plan.id)}#${recordAnchor.target(target.id)}`),
    note: target.notes,
  };
}

function observationRow(observation: Observation, open: ReadonlySet<string>, base: string): IndicatorRow {
  const { indicator, region, scope, period, value, unit, kind, status, source, publishedDate, certainty, note } = observation;
  const own = { indicator, region, scope, period, value, unit, status, source, publishedDate, certainty, note };
  const [id = '', anchor = ''] = observation.clause?.split('#') ?? [];
  return {
    ...ofObservation,
    ...own,
    sort: 'observation',
    observationKind: kind,
    multipleOf: observation.base,
    url: open.has(id) ? linkTo(base, `${planAddress(id)}#${anchor}`) : null,
  };
}

/** The numbers of one indicator: the targets of all open plans, then what was observed, both in the order of the portal. */
export function indicatorRows(portal: Portal, indicator: string, base = '/'): IndicatorRow[] {
  const plans = openPlans(portal);
  const open = new Set(plans.map(({ id }) => id));
  const targets = plans.flatMap((plan) =>
    plan.targets.filter((target) => target.indicator === indicator).map((target) => targetRow(plan, target, { indicator, base })),
  );
  const observed = portal.observations.filter((observation) => observation.indicator === indicator);
  return [...targets, ...observed.map((observation) => observationRow(observation, open, base))];
}

/** The whole text of an indicator's file, `/data/indicators/<id>.csv`. */
export function renderIndicatorCsv(portal: Portal, indicator: string, base = '/'): string {
  const rows = indicatorRows(portal, indicator, base).map((row) => indicatorRow.parse(row));
  return toCsv(columnsOf(indicatorRow), rows, portal);
}
