import type { Target } from '../../model/plan/target.ts';
import type { Plan } from '../../model/portal.ts';
import type { Dictionary } from '../dictionary.ts';

function kindRemark(target: Target, t: Dictionary): string | null {
  switch (target.kind) {
    case 'rank':
      return t.records.peers(target.peerGroup, target.peerCount);
    case 'coverage':
      return t.records.covered(target.population, target.coveredBy);
    case 'growth':
      return target.span === null ? null : t.records.span(target.span);
    default:
      return null;
  }
}

/** What else a plan says about a target, one remark a line; nothing for what it does not state. */
export function targetRemarks(target: Target, plan: Plan, t: Dictionary): readonly string[] {
  const words = t.records;
  const nameOf = (id: string) => plan.targets.find((other) => other.id === id)?.name ?? id;
  const phase = plan.phases.find((other) => other.id === target.phase);
  const when = <Value>(value: Value | null, line: (value: Value) => string) => (value === null ? null : line(value));
  return [
    words.measure(t.vocabulary.measure[target.measure], target.kind === 'rank' ? null : t.vocabulary.direction[target.direction]),
    kindRemark(target, t),
    when(target.unitNormalised, words.unit),
    when(target.group, words.group),
    when(target.groupHedge, words.groupHedge),
    when(target.programme, words.programme),
    when(target.nature, (nature) => words.nature(t.vocabulary.nature[nature])),
    when(target.partOf, (id) => words.partOf + nameOf(id)),
    when(target.restates, (id) => words.restates + nameOf(id)),
    when(target.duration, words.duration),
    when(target.batches, words.batches),
    phase === undefined ? null : words.phase + phase.name,
    target.notes,
  ].filter((line) => line !== null);
}
