import type { Target } from '../../model/plan/target.ts';
import type { Plan } from '../../model/portal.ts';
import type { Dictionary } from '../dictionary.ts';
import { foreign } from '../foreign.ts';
import { formatDue } from './period.ts';

type Say = (words: string) => string;

function kindRemark(target: Target, say: Say, t: Dictionary): string | null {
  switch (target.kind) {
    case 'rank':
      return t.records.peers(say(target.peerGroup), target.peerCount);
    case 'coverage':
      return t.records.covered(say(target.population), target.coveredBy === null ? null : say(target.coveredBy));
    case 'growth':
      return target.span === null ? null : t.records.span(say(target.span));
    default:
      return null;
  }
}

/** What else a plan says about a target, one remark a line; nothing for what it does not state. */
export function targetRemarks(target: Target, plan: Plan, t: Dictionary): readonly string[] {
  const words = t.records;
  const say: Say = (text) => foreign(text, plan, t);
  const nameOf = (id: string) => say(plan.targets.find((other) => other.id === id)?.name ?? id);
  const phase = plan.phases.find((other) => other.id === target.phase);
  const when = <Value>(value: Value | null, line: (value: Value) => string) => (value === null ? null : line(value));
  return [
    words.measure(t.vocabulary.measure[target.measure], target.kind === 'rank' ? null : t.vocabulary.direction[target.direction]),
    kindRemark(target, say, t),
    when(target.unitNormalised, (unit) => words.unit(say(unit))),
    when(target.group, (slogan) => words.group(say(slogan))),
    when(target.groupHedge, (hedge) => words.groupHedge(say(hedge))),
    when(target.programme, (programme) => words.programme(say(programme))),
    when(target.nature, (nature) => words.nature(t.vocabulary.nature[nature])),
    when(target.partOf, (id) => words.partOf + nameOf(id)),
    when(target.restates, (id) => words.restates + nameOf(id)),
    when(target.duration, words.duration),
    when(target.start, (start) => words.starts(formatDue(start, t))),
    when(target.batches, words.batches),
    phase === undefined ? null : words.phase + say(phase.name),
    when(target.notes, say),
  ].filter((line) => line !== null);
}
