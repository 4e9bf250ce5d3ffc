import type { Target } from '../../model/plan/target.ts';
import type { Indicator } from '../../model/registry/indicator.ts';
import { dueYearOf } from '../../model/time/due.ts';
import { compareDecimals } from '../../model/values/decimal.ts';
import { type Place, type Problem, problem } from '../problems/catalogue.ts';
import { checkBase } from './check-base.ts';
import { checkUnit } from './check-unit.ts';
import type { Loaded, LoadedPlan } from './loaded.ts';

/** How many years beyond the plan's period a target year may lie before it is taken for a slip. */
const tolerance = 15;

/** The unit that a target must share with its indicator; growth a year and a multiple are measured from it in units of their own. */
function expectedUnit({ kind }: Target, indicator: Indicator | undefined): string | null {
  return kind === 'growth' || kind === 'multiple' ? null : (indicator?.unit ?? null);
}

/** Units of indicators that are numbers alone. */
const plainUnits: ReadonlySet<string> = new Set(['指数', '點', '点', '分', '比值', '无', '無']);

/** Kinds of values that always have a unit. */
const measured: ReadonlySet<Target['measure']> = new Set(['amount', 'ratio', 'rate', 'density', 'coverage']);

/** A number without a unit would be compared as if it had that of its indicator: 9万元 as 9亿元. */
function checkUnstated(target: Target, expected: string | null, at: (key: string) => Place): Problem[] {
  const isNumber = target.kind === 'threshold' || target.kind === 'range';
  if (!isNumber || target.unit !== null || target.unitNormalised !== null) return [];
  if (expected === null ? !measured.has(target.measure) : plainUnits.has(expected)) return [];
  return [problem('unit-unstated', at('unit'), { unit: expected })];
}

function checkPlan({ data, locate }: LoadedPlan, indicators: ReadonlyMap<string, Indicator>): Problem[] {
  return data.targets.flatMap((target, index) => {
    const at = (key: string) => locate(['targets', index, key]);
    const problems: Problem[] = [];
    const expected = expectedUnit(target, indicators.get(target.indicator ?? ''));
    problems.push(
      ...checkUnit('unit-mismatch', { written: [target.unit, target.unitNormalised], expected: [expected], place: () => at('unit') }),
    );
    problems.push(...checkUnstated(target, expected, at));
    problems.push(...checkBase(target, () => locate(['targets', index, 'base', 'value'])));
    if (target.kind === 'range' && compareDecimals(target.min, target.max) >= 0)
      problems.push(problem('range-order', at('min'), { min: target.min, max: target.max }));
    if (target.targetYear !== null && target.targetYearSource === null)
      problems.push(problem('year-without-source', at('targetYear'), { id: target.id }));
    const baseYear = target.base?.year ?? null;
    const targetYear = dueYearOf(target);
    const yearAt = at(target.targetYear === null ? 'due' : 'targetYear');
    if (targetYear !== null && baseYear !== null && targetYear < baseYear) {
      problems.push(problem('year-before-base', yearAt, { targetYear, baseYear }));
    }
    const [start, end] = [data.period?.start?.slice(0, 4), data.period?.end?.slice(0, 4)];
    if (targetYear !== null && start !== undefined && end !== undefined) {
      const far = Number(targetYear) < Number(start) - 1 || Number(targetYear) > Number(end) + tolerance;
      if (far) problems.push(problem('year-implausible', yearAt, { year: targetYear, start, end }));
    }
    return problems;
  });
}

/** The figures of each target agree with each other and with their indicator: units, limits of a range, years. */
export function checkTargets({ plans, indicators }: Loaded): Problem[] {
  const byId = new Map(indicators.map(({ value }) => [value.id, value]));
  return plans.flatMap((plan) => checkPlan(plan, byId));
}
