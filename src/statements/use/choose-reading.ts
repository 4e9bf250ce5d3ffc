import type { Reading } from '../reading/reading.ts';
import { isSameAmount } from './same-amount.ts';
import type { WrittenTarget } from './written-target.ts';

/** How many of the things by which an author points at a figure a reading has: its amount, its digits, its kind. */
function agreement(written: WrittenTarget, reading: Reading): number {
  const { value, min } = reading;
  const unit = written.unit;
  const amount = written.value ?? written.min;
  const own = value ?? min;
  const isAmount =
    amount !== null && own !== null && isSameAmount({ value: amount, unit }, { value: own.value.value, unit: reading.unit?.value ?? null });
  const isPrinted = written.printed !== null && own !== null && written.printed === own.value.printed;
  return (isAmount ? 4 : 0) + (isPrinted ? 2 : 0) + (written.kind === reading.kind.value ? 1 : 0);
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
