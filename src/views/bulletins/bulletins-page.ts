import type { Bulletin, BulletinValue } from '../../model/bulletin.ts';
import type { Indicator, Plan, Target } from '../../model/portal.ts';
import { isObservedAt, placeOf } from '../../model/series/place.ts';
import { judgementsOf } from '../../model/verdict/judgements.ts';
import type { TargetState } from '../../model/verdict/verdict.ts';
import type { Directory } from '../../model/site/directory.ts';
import { observationRows, type ObservationRow } from '../indicator/indicator-page.ts';

/** A value of a bulletin with its indicator and the targets that it bears on. */
export type BulletinRow = BulletinValue & {
  readonly indicator: Indicator | null;
  readonly place: string | null;
  readonly clause: ObservationRow['clause'];
  readonly targets: readonly { readonly plan: Plan; readonly item: Target; readonly state: TargetState }[];
};

/** One bulletin as its page shows it. */
export type BulletinPage = Pick<Bulletin, 'period' | 'published'> & { readonly rows: readonly BulletinRow[] };

function targetsOf({ observation }: BulletinValue, { targetsByIndicator, portal }: Directory): BulletinRow['targets'] {
  const stated = targetsByIndicator.get(observation.indicator) ?? [];
  return stated.flatMap(({ plan, item }) => {
    const place = placeOf(plan, item, portal.regions);
    const isHere = item.restates === null && place !== null && isObservedAt(observation, place, portal.regions);
    return isHere ? [{ plan, item, state: judgementsOf(portal).target(plan, item).state }] : [];
  });
}

/** Gathers what the page of a bulletin shows. */
export function bulletinPage({ period, published, values }: Bulletin, directory: Directory): BulletinPage {
  const rows = values.map((value): BulletinRow => {
    const [row] = observationRows([value.observation], directory);
    return {
      ...value,
      indicator: row?.indicator ?? null,
      place: row?.place ?? null,
      clause: row?.clause ?? null,
      targets: targetsOf(value, directory),
    };
  });
  return { period, published, rows };
}
