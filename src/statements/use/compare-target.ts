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
  const unit = written.unit;
  const ownUnit = reading.unit?.value ?? null;
  return (['value', 'min', 'max'] as const).flatMap((field) => {
    const [mine, own] = [written[field], reading[field]];
    if (mine === null || own === null) return [];
    const isSame = isSameAmount({ value: mine, unit }, { value: own.value.value, unit: ownUnit });
    // Units of different things are their own difference; the numbers are then held against each other as they stand.
    const isOtherUnit = unit !== null && ownUnit !== null && !isSameUnit(unit, ownUnit);
    return isSame || (isOtherUnit && isSameAmount({ value: mine, unit: null }, { value: own.value.value, unit: null }))
      ? []
      : [differ(field, { written: mine, read: own.value.value }, own)];
  });
}

function compareUnit({ unit }: WrittenTarget, reading: Reading): Difference[] {
  const own = reading.unit;
  if (unit === null || own === null || own.basis === 'inferred' || isSameUnit(unit, own.value)) return [];
  return [differ('unit', { written: unit, read: own.value }, own)];
}

/** Kinds that one wording can be written as: 增长3% as a threshold or as growth, 覆盖率100% as coverage. */
function isKindOf(written: WrittenTarget['kind'], reading: Reading): boolean {
  const { kind, change, measure } = reading;
  if (written === kind.value) return true;
  if (kind.value === 'threshold' && written === 'growth') return change?.value.kind === 'relative';
  if (kind.value === 'threshold' && written === 'coverage') return measure?.value === 'coverage';
  if (kind.value === 'threshold' && written === 'multiple') return reading.unit?.value === '倍';
  return false;
}

function compareKind(written: WrittenTarget, reading: Reading): Difference[] {
  return written.kind === null || isKindOf(written.kind, reading)
    ? []
    : [differ('kind', { written: written.kind, read: reading.kind.value }, reading.kind)];
}

function compareStated(field: 'comparator' | 'hedge', written: string | null, own: Field<string> | null): Difference[] {
  if (written === null || own === null || own.basis === 'inferred' || own.value === written) return [];
  return [differ(field, { written, read: own.value }, own)];
}

function compareYear({ targetYear, due }: WrittenTarget, { due: own, dueSource }: Reading): Difference[] {
  const year = targetYear ?? due?.slice(0, 4) ?? null;
  if (year === null || own === null || dueSource?.basis !== 'stated' || own.value.slice(0, 4) === year) return [];
  return [differ(targetYear === null ? 'due' : 'targetYear', { written: year, read: own.value }, own)];
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
    runs.length === 0
      ? own.some((number) => plain.includes(number) || number.includes(plain))
      : own.every((number) => !/\d/.test(number) || runs.includes(number));
  return isThere ? [] : [differ('printed', { written: printed, read: numbers.map((field) => field.value.printed).join('、') }, first)];
}

/**
 * Where a written target says otherwise than the reading of its words. Only what the words state can contradict; what a rule inferred,
 * and what either side leaves open, is no difference.
 */
export function compareTarget(written: WrittenTarget, reading: Reading): Difference[] {
  return [
    ...compareKind(written, reading),
    ...compareNumbers(written, reading),
    ...compareUnit(written, reading),
    ...compareStated('comparator', written.comparator, reading.comparator),
    ...compareStated('hedge', written.hedge, reading.hedge),
    ...compareYear(written, reading),
    ...comparePrinted(written, reading),
  ];
}
