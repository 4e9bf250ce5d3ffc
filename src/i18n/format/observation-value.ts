import { registryText } from '../../model/languages.ts';
import type { Observation } from '../../model/registry/observation.ts';
import type { Dictionary } from '../dictionary.ts';
import { formatAmount } from './amount.ts';
import { formatObservationPeriod } from './period.ts';

/** An observed value with its unit as printed; a multiple names what it is a multiple of. */
export function formatObservationValue({ value, unit, kind, base }: Observation, t: Dictionary): string {
  const amount = formatAmount({ value, unit, ...registryText }, t);
  return kind === 'multiple' && base !== null ? t.values.multipleOf(amount, formatObservationPeriod(base, t)) : amount;
}
