import type { Reading } from '../reading/reading.ts';
import { isSameAmount } from './same-amount.ts';
import type { WrittenTarget } from './written-target.ts';

/** How well a reading agrees with what an author points at: with the amount, else with the number alone, with the digits, with the kind. */
function agreement(written: WrittenTarget, reading: Reading): number {
  const amount = written.value ?? written.min;
  const own = (reading.value ?? reading.min)?.value ?? null;
  const kind = written.kind === reading.kind.value ? 1 : 0;
  if (own === null) return kind;
  const isAmount =
    amount !== null && isSameAmount({ value: amount, unit: written.unit }, { value: own.value, unit: reading.unit?.value ?? null });
  const isNumber = amount !== null && isSameAmount({ value: amount, unit: null }, { value: own.value, unit: null });
  return (isAmount ? 8 : isNumber ? 6 : 0) + (written.printed === own.printed ? 2 : 0) + kind;
}

/**
 * The reading that an author means among those of the marked words: the only one, or the one that agrees best with what is written;
 * `null` where none or several could be meant, so that a person has to say.
 */
export function chooseReading(written: WrittenTarget, readings: readonly Reading[]): Reading | null {
  const [only, ...others] = readings;
  if (only === undefined) return null;
  if (others.length === 0) return only;
  const ranked = readings.map((reading) => ({ reading, score: agreement(written, reading) })).toSorted((a, b) => b.score - a.score);
  const [best, second] = ranked;
  return best !== undefined && best.score > (second?.score ?? 0) ? best.reading : null;
}
