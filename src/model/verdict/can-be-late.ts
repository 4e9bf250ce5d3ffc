import type { Target } from '../plan/target.ts';
import { aimOf } from './aim.ts';
import type { Found } from './find-values.ts';
import { isAgainstLastYear } from './last-year.ts';

/**
 * Whether what the due period missed can be reached later: not what is to be held, grows by the year, is compared with the year before, or
 * is of one year only.
 */
export function canBeLate(target: Target, { start, due }: Pick<Found, 'start' | 'due'>): boolean {
  if (target.kind === 'growth' || target.measure === 'rate') return false;
  if (target.kind === 'direction') return target.direction !== 'hold' && !isAgainstLastYear(target);
  const isOneYear = target.measure === 'flow' && start?.year === Number(due?.slice(0, 4)) - 1;
  return !isOneYear && aimOf(target)?.sense !== 'hold';
}
