import type { SiteConfig } from '../site/site.ts';
import { exact, type Exact } from '../values/exact.ts';

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
