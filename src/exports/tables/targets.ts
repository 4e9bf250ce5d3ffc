import { planAddress } from '../../model/addresses.ts';
import { recordAnchor } from '../../model/anchors.ts';
import type { Plan, Portal, Target } from '../../model/portal.ts';
import { dueOf, dueYearOf } from '../../model/time/due.ts';
import { wholePromise } from '../../model/plan/steps.ts';
import { judgementsOf } from '../../model/verdict/judgements.ts';
import { formatTargetVerdict } from '../../words/format/verdicts.ts';
import { words as zhHans } from '../../words/zh-hans/words.ts';
import { targetVerdictRow } from './verdict-row.ts';
import { bodyNamesOf, openPlans, phaseName } from './plan-item-row.ts';
import { linkTo } from '../link.ts';
import { asAdjusted, targetInForce } from '../../model/plan/adjustments.ts';
import { formatAim } from '../../words/format/targets.ts';
import { partsOf } from './roles.ts';
import { originOf } from './field-sources.ts';
import type { TargetRow } from './target-row.ts';
import { valueOf } from './target-value.ts';

/** The targets of all open plans, in the order of the plans and of their records. */
export function targetRows(portal: Portal, base = '/'): TargetRow[] {
  const namesOf = bodyNamesOf(portal);
  return openPlans(portal).flatMap((plan) =>
    plan.targets.map((target) => ({
      plan: plan.id,
      planTitle: plan.planTitle,
      id: target.id,
      kind: target.kind,
      name: target.name,
      ...valueOf(target),
      unitNormalised: target.unitNormalised,
      ...startOf(target),
      stretch: target.stretch?.value ?? null,
      stretchHedge: target.stretch?.hedge ?? null,
      ...timeOf(plan, target),
      scope: target.scope,
      denominator: target.denominator,
      hedge: target.hedge,
      groupHedge: target.groupHedge,
      group: target.group,
      measure: target.measure,
      nature: target.nature,
      headline: target.headline,
      printed: target.printed,
      bodies: target.bodies,
      bodyNames: namesOf(target.bodies),
      indicator: target.indicator,
      partOf: target.partOf,
      restates: target.restates,
      stepOf: wholePromise(plan, target)?.id ?? null,
      ...stepColumns(plan, target, portal),
      programme: target.programme,
      verdict: verdictOf(plan, target, portal),
      clause: plan.clauseOf[`Target:${target.id}`] ?? null,
      url: linkTo(base, `${planAddress(plan.id)}#${recordAnchor.target(target.id)}`),
      notes: target.notes,
      ...originOf(plan, `Target:${target.id}`, target),
      region: target.region,
      ...partsOf(target),
      ...adjustmentsOf(plan, target, portal),
    })),
  );
}

/** What a target was adjusted to, and the value that is in force. */
function adjustmentsOf(plan: Plan, target: Target, { site }: Portal) {
  const all = target.adjusted.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  return {
    adjustedDates: all.map(({ date }) => date),
    adjustedAims: all.map((adjustment) => formatAim(asAdjusted(target, adjustment), plan, zhHans)),
    adjustedBy: all.map(({ by }) => by ?? zhHans.values.unstated),
    valueInForce: valueOf(targetInForce(target, site.asOf)).value,
  };
}

function verdictOf(plan: Plan, target: Target, portal: Portal): TargetRow['verdict'] {
  const verdict = judgementsOf(portal).target(plan, target);
  const { claim, ...rest } = verdict;
  const inputs = { ...verdict.inputs, summed: verdict.inputs.summed.map(({ period }) => period) };
  const sentence = formatTargetVerdict({ plan, target }, verdict, zhHans);
  return targetVerdictRow.parse({ ...rest, inputs, claim: claim?.state ?? null, sentence });
}

function stepColumns(plan: Plan, target: Target, portal: Portal): Pick<TargetRow, 'stepTimes' | 'stepValues' | 'stepStates'> {
  const steps = judgementsOf(portal).steps(plan, target);
  return {
    stepTimes: steps.map(({ step }) => step.due),
    stepValues: steps.map(({ step }) => step.value),
    stepStates: steps.map(({ verdict }) => verdict.state),
  };
}

function startOf({ base }: Target): Pick<TargetRow, 'base' | 'baseNote'> {
  return { base: base && { year: base.year, value: base.value, source: base.source }, baseNote: base?.note ?? null };
}

function timeOf(
  plan: Plan,
  target: Target,
): Pick<TargetRow, 'targetYear' | 'targetYearSource' | 'deadline' | 'due' | 'start' | 'duration' | 'phase' | 'phaseName' | 'batches'> {
  return {
    targetYear: dueYearOf(target),
    targetYearSource: target.targetYearSource,
    deadline: target.deadline,
    due: dueOf(target),
    start: target.start,
    duration: target.duration?.toString() ?? null,
    phase: target.phase,
    phaseName: phaseName(plan, target.phase),
    batches: target.batches?.toString() ?? null,
  };
}
