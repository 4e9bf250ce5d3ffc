import type { Target } from '../../model/plan/target.ts';
import { type HistoryValue, isObserved } from '../../model/series/history.ts';
import type { Decimal } from '../../model/values/decimal.ts';
import type { Dictionary } from '../../i18n/dictionary.ts';
import { formatHistoryValue } from '../history/history-value.ts';

/** A value where it stands on an axis; `null` where it has no place there. */
type Placed = { readonly low: Decimal | null; readonly high: Decimal | null };

/** A value as printed, followed by what it is in the unit of the axis where that is another number: 120公顷（即1.2平方公里）. */
export function formatOnAxis(
  shown: string,
  { low, high, written, unit }: Placed & { readonly written: string | null; readonly unit: string },
  t: Dictionary,
): string {
  if (low === null || high === null || written === null || low === written) return shown;
  return shown + t.charts.onAxis(t.values.amount(low === high ? low : t.values.range(low, high), unit));
}

/** The number that a target prints, the lower one of a range. */
export function writtenValue(target: Target): string | null {
  if (target.kind === 'range') return target.min;
  return 'value' in target ? target.value : null;
}

function writtenIn(value: HistoryValue): string | null {
  if (isObserved(value)) return value.observation.value;
  if (value.role === 'base') return value.target.base?.value ?? null;
  if (value.role === 'stretch') return value.target.stretch?.value ?? null;
  return value.step?.value ?? writtenValue(value.target);
}

/** A value of a history as printed, with what it is in the unit of the axis. */
export function formatHistoryOnAxis(value: HistoryValue, unit: string, t: Dictionary): string {
  const { low, high } = value;
  return formatOnAxis(formatHistoryValue(value, t), { low, high, written: writtenIn(value), unit }, t);
}
