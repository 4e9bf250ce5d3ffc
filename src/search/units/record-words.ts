import { formatDeadline, formatIncentiveAmount } from '../../words/format/records.ts';
import { formatAmount } from '../../words/format/amounts.ts';
import { formatObservationPeriod, formatPeriod } from '../../words/format/dates.ts';
import { formatBase, formatTargetValue } from '../../words/format/targets.ts';
import { words as zhHans } from '../../words/zh-hans/words.ts';
import { registryText } from '../../model/languages.ts';
import type { FiledReport, Incentive, Milestone, Plan, Target, Task } from '../../model/portal.ts';

/** Words of a record as its page shows them, without the captions; `null` for what is not stated. */
export type Words = readonly (string | null | undefined)[];

const unlessUnstated = (words: string) => (words === zhHans.values.unstated ? null : words);
const phaseOf = (plan: Plan, phase: string | null) => plan.phases.find(({ id }) => id === phase)?.name;

/** The figures of a target without the words around them, as they are typed: 9亿元, 2—3个, 前5名. */
function figuresOf(target: Target): Words {
  const amount = (value: string) => formatAmount({ value, unit: target.unit, ...registryText }, zhHans);
  switch (target.kind) {
    case 'range':
      return [amount(zhHans.values.range(target.min, target.max))];
    case 'rank':
      return [target.peerGroup, target.value === null ? null : zhHans.values.top(target.value, target.unit ?? '')];
    case 'coverage':
      return [target.population, target.coveredBy, amount(target.value)];
    case 'direction':
      return [target.reference, target.magnitude];
    case 'growth':
      return [amount(target.value), target.span];
    default:
      return [`${target.denominator ?? ''}${amount(target.value)}`];
  }
}

/** Who cooperates in an item and who supervises it, as its record shows them. */
export function roleWords(
  { cooperating, supervisors }: Pick<Task, 'cooperating' | 'supervisors'>,
  nameOf: (id: string) => string | null,
): Words {
  return [...cooperating.map(nameOf), ...supervisors];
}

/** What the row of a target shows. */
export function targetWords(target: Target, plan: Plan): Words {
  return [
    target.printed,
    ...figuresOf(target),
    formatTargetValue(target, plan, zhHans),
    target.stretch?.printed,
    unlessUnstated(formatDeadline(target, plan, zhHans)),
    target.deadline,
    target.base === null ? null : formatBase(target, plan, zhHans),
    target.base?.note,
    target.groupHedge,
    target.group,
    target.scope,
    target.programme,
    target.nature === null ? null : zhHans.vocabulary.nature[target.nature],
    phaseOf(plan, target.phase),
    target.notes,
  ];
}

/** What the entry of a milestone shows. */
export function milestoneWords(milestone: Milestone, plan: Plan): Words {
  const { deadline, startingPoint, notes, phase } = milestone;
  return [unlessUnstated(formatDeadline(milestone, plan, zhHans)), deadline, phaseOf(plan, phase), startingPoint, notes];
}

/** What the entry of a task shows. */
export function taskWords({ bodiesPrinted, outcomes, notes }: Task, { targets, milestones }: Plan): Words {
  const names = new Map([...targets, ...milestones].map(({ id, name }) => [id, name]));
  return [bodiesPrinted, notes, ...outcomes.map((id) => names.get(id))];
}

/** What the entry of an incentive shows. */
export function incentiveWords(incentive: Incentive, plan: Plan): Words {
  const { amount, frequency, granter, beneficiary, condition } = incentive;
  const figure = amount && formatAmount({ value: amount.value, unit: amount.unit, lang: plan.lang }, zhHans);
  return [figure, formatIncentiveAmount(incentive, plan, zhHans), frequency, granter, beneficiary, condition];
}

/** What the entry of a phase shows. */
export function phaseWords(phase: Plan['phases'][number]): Words {
  return [unlessUnstated(formatPeriod(phase, zhHans)), ...phase.items];
}

/** What was reported of an item, as its record shows it. */
export function reportWords({ period, value, unit, note, evidence }: FiledReport): Words {
  const amount =
    value === null || period === null
      ? null
      : zhHans.charts.history.at(formatObservationPeriod(period, zhHans), formatAmount({ value, unit, ...registryText }, zhHans));
  return [amount, note, ...evidence.map(({ title }) => title)];
}
