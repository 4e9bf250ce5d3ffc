import type { UndrawnReason } from '../../model/series/undrawn.ts';
import type { Dictionary } from '../../i18n/dictionary.ts';

/** How many values stand in the table only, and why, in a sentence; nothing where all are drawn. */
export function formatUndrawn(values: readonly { readonly undrawn: UndrawnReason | null }[], t: Dictionary): string {
  const reasons = values.flatMap(({ undrawn }) => (undrawn === null ? [] : [t.charts.undrawn[undrawn]]));
  return reasons.length === 0 ? '' : t.charts.undrawnCount(reasons.length, [...new Set(reasons)]);
}
