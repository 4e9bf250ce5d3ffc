import type { Case, Look, State } from './case.ts';
import { decidingSpan, fallsDue } from './falls-due.ts';
import { allValues } from './gather.ts';
import { startsFromNothing } from './growth.ts';
import { afterStart, looksOf } from './looks.ts';
import { sameDays, endsWithYear, yearOf, type Span } from './spans.ts';
import { newestState, whenReached } from './told.ts';
import { hasNoStart } from './trend.ts';
import { beginning, contradicts, directionOf, isEveryYear, isSum } from './wording.ts';

/** Judges a target from the words of the page “怎样判定进展” alone. */
export function secondJudge(given: Case): State {
  if (contradicts(given.target)) return 'undecidable';
  const due = fallsDue(given.target);
  const looks = isWordless(given) || isEveryYear(given.target) ? [] : looksOf(given);
  return due === null ? withoutDue(given, looks) : withDue(given, looks, due);
}

/** Nothing that values could decide: a rank without a number, a direction without a start, a multiple that nobody reports. */
function isWordless(given: Case): boolean {
  const { target } = given;
  if (target.kind === 'rank' && target.value === null) return true;
  if (target.kind === 'multiple' && !given.reports.some(({ value }) => value !== null)) return true;
  return hasNoStart(given) || startsFromNothing(given);
}

const keeps = ({ target }: Case) => directionOf(target) === 'hold' || target.kind === 'growth';

function withoutDue(given: Case, looks: readonly Look[]): State {
  const told = newestState(given);
  if (told !== null) return told.state === 'reached' ? 'reached' : 'undecidable';
  const years = looks.filter(({ span }) => isSum(given.target) || span.kind === 'year' || (isStock(given) && span.kind !== 'years'));
  const look = latest(years, 'year');
  if (look === undefined) return withoutValue(given, 'not-reported');
  if (look.blind === true) return 'undecidable';
  if (directionOf(given.target) === 'hold') return look.meets ? 'on-track' : 'away';
  return look.meets ? 'reached' : 'undecidable';
}

const isStock = ({ target }: Case) => target.measure === 'stock';

function withDue(given: Case, looks: readonly Look[], due: Span): State {
  const over = given.asOf > due.last;
  const look = decisive(given, looks, decidingSpan(due));
  if (look?.blind === true) return 'undecidable';
  if (look?.meets === true) return 'reached';
  if (look !== undefined) return over ? missed(given, looks, due) : look.otherwise;
  const told = newestState(given);
  if (told?.state === 'reached') return whenReached(due, told.when);
  if (told?.state === 'not-reached' && over) return 'not-reached';
  if (told?.state === 'in-progress' && over) return 'not-reported';
  if (over) return tooLate(given, looks, due);
  const underway = latest(
    looks.filter(({ span }) => span.last < due.last && isOfKind(given, span, due)),
    decidingSpan(due).kind,
  );
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
  if (span.kind !== (kind === 'day' ? 'year' : kind)) return false;
  return target.measure !== 'amount' || kind === 'day' || span.last.slice(5, 7) === due.last.slice(5, 7);
}

/** The look at the latest day; of those of one day that of the wanted kind, then of the year, month, quarter, half-year. */
function latest(looks: readonly Look[], kind: Span['kind']): Look | undefined {
  const order = [kind, 'year', 'month', 'quarter', 'half', 'years', 'day'];
  return looks
    .toSorted((a, b) =>
      a.span.last === b.span.last ? order.indexOf(b.span.kind) - order.indexOf(a.span.kind) : a.span.last < b.span.last ? -1 : 1,
    )
    .at(-1);
}

function soFar(given: Case, look: Look, due: Span): State {
  if (look.blind === true) return 'undecidable';
  if (!look.meets) return look.otherwise;
  if (isSum(given.target) && look.exceeds === false && look.otherwise === 'not-due') return 'not-due';
  if (keeps(given)) return 'on-track';
  const withinYear = isStock(given) && !isSum(given.target) && !endsWithYear(look.span) && look.span.kind !== due.kind;
  return withinYear ? 'on-track' : 'reached-early';
}

/** The value for the due period missed the target: later ones may say that it was reached late. */
function missed(given: Case, looks: readonly Look[], due: Span): State {
  const { target } = given;
  const begins = beginning(given);
  const oneYear = target.measure === 'flow' && begins !== null && yearOf(due) === Number(begins.first.slice(0, 4));
  if (keeps(given) || target.measure === 'rate' || oneYear) return 'not-reached';
  const later = looks.some(({ span, meets }) => meets && span.last > due.last && isComparable(given, span, due));
  const told = newestState(given);
  const toldLater = told?.state === 'reached' && told.dated && whenReached(due, told.when) === 'reached-late';
  return later || toldLater ? 'reached-late' : 'not-reached';
}

function isComparable(given: Case, span: Span, due: Span): boolean {
  if (!isStock(given) || isSum(given.target)) return isOfKind(given, span, due);
  const wanted = decidingSpan(due);
  return span.kind === wanted.kind || (wanted.kind === 'year' && endsWithYear(span));
}

/** The due date has passed without a value for it; sums may have been decided before. */
function tooLate(given: Case, looks: readonly Look[], due: Span): State {
  if (isSum(given.target)) {
    const before = latest(
      looks.filter(({ span }) => span.last < due.last),
      'year',
    );
    if (before?.exceeds === true) return 'not-reached';
    if (before?.meets === true && before.otherwise !== 'not-due') return 'reached-early';
  }
  return withoutValue(given, 'not-reported');
}

/** No value that counts: other values may say why. */
function withoutValue(given: Case, otherwise: State): State {
  const { usable, incomparable } = allValues(given);
  if (isWordless(given)) return 'undecidable';
  const values = isSum(given.target) ? usable : afterStart(given, usable);
  if (isEveryYear(given.target)) return values.length + incomparable > 0 ? 'undecidable' : 'not-reported';
  if (values.length > 0) return otherwise;
  return incomparable > 0 ? 'undecidable' : 'not-reported';
}
