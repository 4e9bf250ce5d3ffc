import type { Adjustment } from './adjusted.ts';
import type { Target } from './target.ts';

/** The fields of an adjustment that a kind of target takes. */
export function adjustableFields({ kind }: Pick<Target, 'kind'>): readonly ('value' | 'min' | 'max')[] {
  if (kind === 'direction') return [];
  return kind === 'range' ? ['min', 'max'] : ['value'];
}

function adjust(target: Target, { value, min, max }: Adjustment): Target {
  if (target.kind === 'range') return { ...target, min: min ?? target.min, max: max ?? target.max };
  return target.kind === 'direction' || value === null ? target : { ...target, value };
}

/** A target as one of its adjustments makes it, with nothing left to adjust. */
export function asAdjusted(target: Target, adjustment: Adjustment): Target {
  return { ...adjust(target, adjustment), adjusted: [] };
}

/** A target with the numbers that are in force on a day: those of the last adjustment until then. */
export function targetInForce(target: Target, asOf: string): Target {
  const last = target.adjusted
    .filter(({ date }) => date <= asOf)
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
    .at(-1);
  return last === undefined ? target : asAdjusted(target, last);
}
