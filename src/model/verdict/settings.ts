import type { SiteConfig } from '../site/site.ts';
import { exact, type Exact } from '../values/decimal.ts';
import type { Target } from '../plan/target.ts';
import { aimOf } from './aim.ts';
import type { Found } from './find-values.ts';
import { isAgainstLastYear } from './yearly-rates.ts';

/** The day and the thresholds by which verdicts are given. */
export type Settings = {
  readonly asOf: string;
  /** From this share of the required change on, a target is on track. */
  readonly onTrack: Exact;
  /** Below this share of the required change, a value moves away from its target. */
  readonly away: Exact;
  /** Share of the aimed value by which `~` and a value to be held may be missed. */
  readonly tolerance: Exact;
};

/** The settings that a site gives. */
export function settingsOf({ asOf, verdicts: { onTrack, away, tolerance } }: Pick<SiteConfig, 'asOf' | 'verdicts'>): Settings {
  return { asOf, onTrack: exact(onTrack), away: exact(away), tolerance: exact(tolerance) };
}

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
