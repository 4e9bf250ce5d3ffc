import type { Target } from '../plan/target.ts';
import type { FiledReport } from '../portal.ts';
import { isOver } from '../time/days.ts';
import { year } from '../values/partial-date.ts';
import { formatExact } from '../values/decimal.ts';
import { aimOf, isContradictory, isUnclearFall } from './aim.ts';
import { type Chosen, chooseValue } from './choose-value.ts';
import { findValues, type Found } from './find-values.ts';
import { canBeLate, type Settings } from './settings.ts';
import { type Computed, type Finding, shown, without } from './finding.ts';
import { isDated, isLate, judgeByReport, latestState } from './judge-by-report.ts';
import { judgeByValue } from './judge-by-value.ts';
import { judgeDirection } from './judge-direction.ts';
import { isAgainstLastYear } from './yearly-rates.ts';
import type { TargetRecord } from './reported-values.ts';
import type { Other, TimedValue } from './timed-value.ts';
import { isEveryYear } from './sums.ts';
import type { Standing, TargetVerdict, UnusedValue, VerdictGround } from './verdict.ts';

/** A target with everything that is to be judged of it. */
type Case = { readonly target: Target; readonly found: Found; readonly chosen: Chosen; readonly settings: Settings };

/** The newest value, to be named where the wording of a target keeps every value from deciding. */
function newestOf({ values }: Found): Computed {
  const newest = values.at(-1);
  return newest === undefined ? {} : shown(newest);
}

function judgeValues({ target, found, chosen, settings }: Case): Finding | null {
  if (target.kind === 'direction') {
    if (found.start === null && target.base === null && !isAgainstLastYear(target) && found.values.length > 0)
      return without('undecidable', 'no-number', newestOf(found));
    return judgeDirection({ target, found, chosen }, settings.asOf);
  }
  const aim = aimOf(target);
  return aim === null ? null : judgeByValue({ target, aim, found, chosen }, settings);
}

/** What is said where neither a value nor a reported state decides. */
function silence({ target, found, settings }: Case): Finding {
  const { base, values, others, reports, due } = found;
  if (target.kind === 'multiple' && values.length === 0) return without('undecidable', 'quoted-multiple');
  const isNumberless = target.kind === 'direction' ? base === null && !isAgainstLastYear(target) : aimOf(target) === null;
  if (isNumberless) return without('undecidable', isUnclearFall(target) ? 'unclear-fall' : 'no-number', newestOf(found));
  const isNothing = values.length === 0 && others.length === 0 && reports.length === 0;
  if (isNothing) return without('not-reported', 'no-report');
  if (others.some(({ reported: { why } }) => why === 'other-measure' || why === 'other-unit'))
    return without('undecidable', 'not-comparable');
  if (due !== null && !isOver(due, settings.asOf)) return without('not-due', 'deadline-ahead');
  return without('not-reported', due === null ? 'not-comparable' : 'target-year-missing');
}

/** The state that was reported stands where no value of the due period contradicts it, and where it says more than a value on the way. */
function isSilenced(stated: FiledReport, byValue: Finding | null, chosen: Chosen): boolean {
  if (byValue === null || byValue.isMet === null) return false;
  return chosen.own !== undefined || stated.state !== 'reached';
}

function judge(one: Case): Finding {
  const { target, found, chosen, settings } = one;
  const { due, reports } = found;
  if (isContradictory(target)) return without('undecidable', 'contradiction', newestOf(found));
  if (isEveryYear(target) && found.values.length > 0) return without('undecidable', 'every-year', newestOf(found));
  const byValue = judgeValues(one);
  const stated = latestState(reports);
  if (stated === null) return byValue ?? silence(one);
  const isLateReport = due !== null && stated.state === 'reached' && isDated(stated) && isLate(stated, due);
  if (byValue?.state === 'not-reached' && isLateReport && canBeLate(target, found))
    return { ...byValue, state: 'reached-late', reason: 'late-report' };
  if (byValue !== null && isSilenced(stated, byValue, chosen)) return byValue;
  const told = judgeByReport(stated, found, settings.asOf);
  const isLessKnown = told.state === 'not-reported' || (told.state === 'not-due' && byValue !== null && byValue.isMet !== null);
  return isLessKnown && byValue !== null ? byValue : { ...told, computed: byValue?.computed ?? {} };
}

function asUnused(values: readonly TimedValue[]): readonly Other[] {
  return values.map(({ reported, end }) => ({ end, reported: { ...reported, why: 'other-period' } }));
}

/** The newest value that does not decide: where none decides, or it is newer than the one that does. */
function unusedOf(found: Found, chosen: Chosen, { computed }: Finding): UnusedValue | null {
  const later = chosen.own === undefined ? chosen.later : [];
  const onWay = chosen.onWay === undefined ? [] : [chosen.onWay];
  const left = [...found.others, ...asUnused([...chosen.others, ...onWay, ...later])];
  const decided = found.values.find(({ reported }) => reported === (computed.later ?? computed.latest));
  const newest = left.toSorted((a, b) => a.end - b.end).at(-1);
  return newest === undefined || (decided !== undefined && newest.end <= decided.end) ? null : newest.reported;
}

const valueReasons: readonly Finding['reason'][] = ['by-value', 'by-path', 'by-sum', 'late-value', 'cap-so-far'];

function groundOf({ state, reason, computed }: Finding): VerdictGround | null {
  if (reason === 'by-report' || reason === 'late-report') return 'self-report';
  if (valueReasons.includes(reason)) return (computed.later ?? computed.latest)?.from === 'report' ? 'self-report' : 'public-evidence';
  return state === 'undecidable' ? null : 'calendar';
}

function standingOf(finding: Finding, { due, reports }: Found, { asOf }: Settings): Standing {
  return {
    claim: latestState(reports),
    isMet: finding.isMet,
    isOver: due === null ? null : isOver(due, asOf),
    restsOn: groundOf(finding),
  };
}

const nothing = {
  latest: null,
  summed: [],
  later: null,
  required: null,
  requiredUnit: null,
  progress: null,
  annualGrowth: null,
} as const;

/**
 * Judges a target as of a day. Only the value of the due period decides it; the newest reported state stands where no such value
 * contradicts it. Before the due period is over, a value that meets the target has reached it early (one to be held, or a growth a year,
 * is on track), and any other is measured against the way from the base through the plan's own steps. A miss that is met later is reached
 * late. What cannot be judged by its nature, or by what was reported, says why.
 */
export function judgeTarget(target: Target, record: TargetRecord, settings: Settings): TargetVerdict {
  const found = findValues(target, record);
  const chosen = chooseValue(found.values, found.due, target);
  const finding = judge({ target, found, chosen, settings });
  const { due, base } = found;
  return {
    state: finding.state,
    reason: finding.reason,
    ...standingOf(finding, found, settings),
    inputs: {
      asOf: settings.asOf,
      targetYear: due === null ? null : year.parse(due.slice(0, 4)),
      due,
      base,
      ...nothing,
      ...finding.computed,
      unused: unusedOf(found, chosen, finding),
      onTrack: formatExact(settings.onTrack, 4),
      away: formatExact(settings.away, 4),
      tolerance: formatExact(settings.tolerance, 4),
    },
  };
}
