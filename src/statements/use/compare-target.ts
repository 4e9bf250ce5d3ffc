import { dayBefore, lastDay } from '../../model/time/days.ts';
import { bareFigure, comparatorRules } from '../grammar/comparators.ts';
import type { Field, Reading } from '../reading/reading.ts';
import { foldText } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { isSameAmount, isSameUnit } from './same-amount.ts';
import type { WrittenField, WrittenTarget } from './written-target.ts';

/** A field that is written otherwise than the words say: both sides, the words, and the rule that read them. */
export type Difference = {
  readonly field: WrittenField;
  readonly written: string;
  readonly read: string;
  readonly from: readonly Span[];
  readonly rule: string;
};

type Sides = Pick<Difference, 'written' | 'read'>;

const differ = <T>(field: WrittenField, sides: Sides, { from, rule }: Field<T>): Difference => ({ field, ...sides, from, rule });

function compareNumbers(written: WrittenTarget, reading: Reading): Difference[] {
  const ownUnit = reading.unit?.value ?? null;
  return (['value', 'min', 'max'] as const).flatMap((field) => {
    const [mine, own] = [written[field], reading[field]];
    if (mine === null || own === null) return [];
    const { value } = own.value;
    if (isSameAmount({ value: mine, unit: written.unit }, { value, unit: ownUnit })) return [];
    // The same number in another unit: the unit is what is wrong.
    return isSameAmount({ value: mine, unit: null }, { value, unit: null }) ? [] : [differ(field, { written: mine, read: value }, own)];
  });
}

/** A unit of another thing, or one that makes another amount of the same number: 9亿元 for 9万元. */
function compareUnit(written: WrittenTarget, reading: Reading): Difference[] {
  const own = reading.unit;
  const { unit } = written;
  // 翻番 and 全覆盖 have one unit only, although they do not print it.
  const isFixed = reading.kind.value === 'multiple' || reading.kind.value === 'coverage';
  if (unit === null || own === null || (own.basis === 'inferred' && !isFixed)) return [];
  const number = (reading.value ?? reading.min)?.value.value ?? null;
  const mine = written.value ?? written.min;
  const isOtherAmount =
    number !== null &&
    mine !== null &&
    isSameAmount({ value: mine, unit: null }, { value: number, unit: null }) &&
    !isSameAmount({ value: mine, unit }, { value: number, unit: own.value });
  return isSameUnit(unit, own.value) && !isOtherAmount ? [] : [differ('unit', { written: unit, read: own.value }, own)];
}

/** Kinds that one wording can be written as: 增长3% as a threshold or as growth, 覆盖率100% as coverage. */
function isKindOf(written: WrittenTarget['kind'], reading: Reading): boolean {
  const { kind, change, measure } = reading;
  // What stands for a state in words can be written as a number: 清零.
  if (written === kind.value || kind.value === 'milestone') return true;
  if (kind.value === 'range' && written === 'growth') return change?.value.yearly === true;
  if (kind.value === 'threshold' && written === 'growth') return change?.value.kind === 'relative';
  if (kind.value === 'threshold' && written === 'coverage') return measure?.value === 'coverage' || reading.unit?.value === '%';
  if (kind.value === 'threshold' && written === 'multiple') return ['倍', '比例'].includes(reading.unit?.value ?? '');
  return false;
}

function compareKind(written: WrittenTarget, reading: Reading): Difference[] {
  return written.kind === null || isKindOf(written.kind, reading)
    ? []
    : [differ('kind', { written: written.kind, read: reading.kind.value }, reading.kind)];
}

/** 达到N compares by the direction that is written: at least of what is to rise, at most of what is to fall, either of what is held or of a rate of falling. */
function compareComparator({ comparator, direction, measure }: WrittenTarget, { comparator: own }: Reading): Difference[] {
  const isBare = own?.rule === bareFigure.name;
  if (comparator === null || own === null || (own.basis === 'inferred' && !isBare)) return [];
  const isReaching = comparatorRules.some(({ name, gives }) => name === own.rule && gives === 'reaching');
  const meant = isReaching && direction === 'down' ? '<=' : own.value;
  const isEither = direction === 'hold' || (direction === 'down' && measure === 'rate');
  if (comparator === meant || (isReaching && isEither)) return [];
  return [differ('comparator', { written: comparator, read: meant }, own)];
}

function compareHedge({ hedge }: WrittenTarget, { hedge: own }: Reading): Difference[] {
  return hedge === null || own.basis === 'inferred' || own.value === hedge
    ? []
    : [differ('hedge', { written: hedge, read: own.value }, own)];
}

/** Where the year that is written, or the part of it, is not that of the words. */
export function compareTime(
  { targetYear, due }: Pick<WrittenTarget, 'targetYear' | 'due'>,
  { due: own, dueSource }: Pick<Reading, 'due' | 'dueSource'>,
): Difference[] {
  const year = targetYear ?? due?.slice(0, 4) ?? null;
  if (year === null || own === null || dueSource?.basis !== 'stated') return [];
  if (own.value.slice(0, 4) !== year) {
    const read = own.value.slice(0, 4);
    return [targetYear === null ? differ('due', { written: due ?? year, read }, own) : differ('targetYear', { written: year, read }, own)];
  }
  // 6月30日前 may mean that day or the one before it.
  const ends = due === null ? [] : [lastDay(due), dayBefore(lastDay(due))];
  const isOtherPart = due !== null && due.length > 4 && own.value.length > 4 && !ends.includes(lastDay(own.value));
  return isOtherPart ? [differ('due', { written: due, read: own.value }, own)] : [];
}

/** The digits that are written as printed must stand in the words as a whole number: 5 is no part of 15. */
function comparePrinted({ printed }: WrittenTarget, { value, min, max }: Reading): Difference[] {
  if (printed === null) return [];
  const numbers = [value, min, max].filter((field) => field !== null);
  const [first] = numbers;
  if (first === undefined) return [];
  const plain = foldText(printed);
  const runs = Array.from(plain.matchAll(/\d+(?:[.,]\d+)*(?:\/\d+)?/g), ([run]) => run);
  const own = numbers.map((field) => foldText(field.value.printed));
  const isThere =
    numbers.some((field) => field.value.printed === printed) || runs.length === 0
      ? own.some((number) => plain.includes(number) || number.includes(plain))
      : own.every((number) => !/\d/.test(number) || runs.includes(number));
  return isThere ? [] : [differ('printed', { written: printed, read: numbers.map((field) => field.value.printed).join('、') }, first)];
}

/**
 * Where a written target says otherwise than the reading of its words. Only what the words state can contradict, and a figure without
 * any word that compares; what another rule inferred, and what either side leaves open, is no difference.
 */
export function compareTarget(written: WrittenTarget, reading: Reading): Difference[] {
  return [
    ...compareKind(written, reading),
    ...compareNumbers(written, reading),
    ...compareUnit(written, reading),
    ...compareComparator(written, reading),
    ...compareHedge(written, reading),
    ...compareTime(written, reading),
    ...comparePrinted(written, reading),
  ];
}
