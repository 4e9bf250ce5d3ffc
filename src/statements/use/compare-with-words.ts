import type { Reading } from '../reading/reading.ts';
import { chooseReading } from './choose-reading.ts';
import { compareTarget, type Difference } from './compare-target.ts';
import { isSameAmount } from './same-amount.ts';
import type { WrittenTarget } from './written-target.ts';

/**
 * Where a written target says otherwise than its marked words. Of several figures the one is taken that the author means; where none of
 * them is the number that is written, all of them are named. A state that is read beside a figure or a direction says nothing of it. Words of which
 * nothing is read contradict nothing.
 */
export function compareWithWords(written: WrittenTarget, all: readonly Reading[]): Difference[] {
  const figures = all.filter(({ value, min }) => (value ?? min) !== null);
  const targets = all.filter(({ kind }) => kind.value !== 'milestone');
  const hasFigure = (written.value ?? written.min) !== null && figures.length > 0;
  const readings = hasFigure ? figures : targets.length > 0 ? targets : all;
  const numbers = readings.map(({ value, min }) => value ?? min).filter((field) => field !== null);
  const amount = written.value ?? written.min;
  const isRead = numbers.some(
    (field) => amount !== null && isSameAmount({ value: amount, unit: null }, { value: field.value.value, unit: null }),
  );
  const chosen = chooseReading(written, readings);
  if (chosen !== null && (isRead || readings.length === 1)) return compareTarget(written, chosen);
  const [first] = numbers;
  const hasAmount = readings.some((reading) =>
    compareTarget({ ...written, kind: null }, reading).every(({ field }) => field !== 'value' && field !== 'min'),
  );
  if (amount === null || first === undefined || hasAmount) return [];
  const read = numbers.map((field) => field.value.printed).join('、');
  return [
    { field: written.value === null ? 'min' : 'value', written: amount, read, from: numbers.flatMap(({ from }) => from), rule: first.rule },
  ];
}
