import type { Case, Look, State } from './case.ts';
import { decidingSpan, fallsDue } from './falls-due.ts';
import { allValues, reported } from './gather.ts';
import { latest, looksOf, onePerDay } from './looks.ts';
import { endsWithYear, sameDays, yearOf, type Span } from './spans.ts';
import { isAfterStart } from './starting-point.ts';
import { newestState, whenReached } from './told.ts';
import { hasNoStart } from './trend.ts';
import { beginning, contradicts, isAgainstLastYear, isEveryYear, isRateOrFall, isSum, senseOf } from './wording.ts';

/** Judges a target from the words of the page “怎样判定进展” alone. */
export function secondJudge(given: Case): State {
  if (contradicts(given.target)) return 'undecidable';
  if (isEveryYear(given.target) && hasValues(given)) return 'undecidable';
  const due = fallsDue(given.target);
  const looks = isWordless(given) ? [] : looksOf(given);
  return due === null ? withoutDue(given, looks) : withDue(given, looks, due);
}

const hasValues = (given: Case) => allValues(given).usable.some(({ span }) => isAfterStart(given, span) && span.kind !== 'years');

/** Nothing that values could decide: a rank without a number, a direction without a start, a multiple that nobody reports. */
function isWordless(given: Case): boolean {
  const { target } = given;
  if ((target.kind === 'rank' && target.value === null) || isRateOrFall(target)) return true;
  if (target.kind === 'multiple' && !reported(given).usable.some(({ span }) => isAfterStart(given, span) && span.kind !== 'years'))
    return true;
  return hasNoStart(given);
}

const keeps = ({ target }: Case) => senseOf(target) === 'hold' || target.kind === 'growth';
const isStock = ({ target }: Case) => target.measure === 'stock';

function withoutDue(given: Case, looks: readonly Look[]): State {
  const told = newestState(given);
  if (told?.state === 'reached') return 'reached';
  const years = looks.filter(({ span }) => {
    if (isSum(given.target)) return true;
    return span.kind === 'year' || (given.target.kind === 'growth' ? span.kind === 'years' : isStock(given) && span.kind !== 'years');
  });
  const look = latest(years, 'year');
  if (look === undefined || look.blind === true) return told !== null || look ? 'undecidable' : withoutValue(given, 'not-reported');
  if (isSum(given.target) && look.capped === true) return 'undecidable';
  if (senseOf(given.target) === 'hold') return look.meets ? 'on-track' : 'away';
  return look.meets ? 'reached' : 'undecidable';
}

function withDue(given: Case, looks: readonly Look[], due: Span): State {
  const over = given.asOf > due.last;
  const told = newestState(given);
  const look = decisive(given, looks, decidingSpan(due));
  if (look !== undefined && look.blind !== true) return look.meets ? 'reached' : over ? missed(given, looks, due) : look.otherwise;
  const before = over && isSum(given.target) && told?.state !== 'reached' ? decidedBefore(looks, due) : null;
  if (before !== null) return before;
  if (told?.state === 'reached') return whenReached(due, told.when);
  const underway = latest(
    looks.filter(({ span }) => span.last < due.last && (over ? isComparable : isOfKind)(given, span, due)),
    decidingSpan(due).kind,
  );
  if (told !== null && over) {
    if (told.state === 'not-reached' && told.when.last >= due.last) return 'not-reached';
    const isBlind = (look ?? underway)?.blind === true || (hasNoStart(given) && hasValues(given));
    return isBlind ? 'undecidable' : 'not-reported';
  }
  if (look !== undefined) return told === null ? 'undecidable' : 'not-due';
  if (underway?.blind === true) return told === null ? 'undecidable' : 'not-due';
  if (over) return underway === undefined ? withoutValue(given, 'not-reported') : 'not-reported';
  if (underway === undefined) return told === null ? withoutValue(given, 'not-due') : 'not-due';
  return soFar(given, underway, due);
}

/** The look at the very period in which the target falls due. */
function decisive(given: Case, looks: readonly Look[], due: Span): Look | undefined {
  const { target } = given;
  if (isSum(target)) return looks.find(({ span }) => span.last === due.last);
  const exact = looks.find(({ span }) => sameDays(span, due));
  if (exact !== undefined) return exact;
  if (target.kind === 'growth') return looks.find(({ span }) => span.last === due.last && (span.kind === 'years' || span.kind === 'year'));
  return isStock(given)
    ? latest(
        looks.filter(({ span }) => span.last === due.last && span.kind !== 'years'),
        due.kind,
      )
    : undefined;
}

/** Whether a value of this period may show progress towards the due period. */
function isOfKind(given: Case, span: Span, due: Span): boolean {
  const { target } = given;
  if (isSum(target)) return true;
  if (target.kind === 'growth') return span.kind === 'year' || span.kind === 'years';
  if (isStock(given)) return span.kind !== 'years';
  const kind = decidingSpan(due).kind;
  return span.kind === kind && (target.measure !== 'amount' || span.last.slice(5, 7) === due.last.slice(5, 7));
}

function soFar(given: Case, look: Look, due: Span): State {
  if (!look.meets) return look.otherwise;
  if (isSum(given.target) && look.capped === true) return 'not-due';
  if (keeps(given) || given.target.kind === 'direction') return 'on-track';
  const withinYear = isStock(given) && decidingSpan(due).kind === 'year' && !endsWithYear(look.span);
  return withinYear ? 'on-track' : 'reached-early';
}

/** The value for the due period missed the target: later ones may say that it was reached late. */
function missed(given: Case, looks: readonly Look[], due: Span): State {
  const { target } = given;
  const begins = beginning(given);
  const oneYear = target.measure === 'flow' && begins !== null && yearOf(due) === Number(begins.first.slice(0, 4));
  if (keeps(given) || target.measure === 'rate' || oneYear || isAgainstLastYear(target)) return 'not-reached';
  const later = onePerDay(given, looks).some(({ span, meets }) => meets && span.last > due.last && isComparable(given, span, due));
  const told = newestState(given);
  const toldLater = told?.state === 'reached' && told.dated && whenReached(due, told.when) === 'reached-late';
  return later || toldLater ? 'reached-late' : 'not-reached';
}

function isComparable(given: Case, span: Span, due: Span): boolean {
  const wanted = decidingSpan(due);
  return isOfKind(given, span, due) && (!isStock(given) || isSum(given.target) || wanted.kind !== 'year' || endsWithYear(span));
}

/** A sum that was decided before the due date: it can only grow. */
function decidedBefore(looks: readonly Look[], due: Span): State | null {
  const before = latest(
    looks.filter(({ span }) => span.last < due.last),
    'year',
  );
  if (before?.exceeds === true) return 'not-reached';
  return before?.meets === true && before.capped !== true ? 'reached-early' : null;
}

/** No value that counts: other values may say why. */
function withoutValue(given: Case, otherwise: State): State {
  const { usable, incomparable } = allValues(given);
  const isAfter = (span: Span) => isAfterStart(given, span);
  if (isWordless(given)) return 'undecidable';
  if (incomparable.some(isAfter)) return 'undecidable';
  return given.reports.length > 0 || usable.some(({ span }) => isAfter(span)) ? otherwise : 'not-reported';
}
