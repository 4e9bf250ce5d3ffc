import type { FiledObservation, Portal } from './portal.ts';
import { type Change, changeBetween, outranks } from './series/observed-value.ts';
import { periodEnd, periodLength, previousPeriod, samePartLastYear } from './series/period.ts';

/** A value of a period with how it differs from earlier ones; `null` where there is none to compare with. */
export type BulletinValue = {
  readonly observation: FiledObservation;
  readonly fromPrevious: Change | null;
  /** For parts of a year: against the same part of the year before. */
  readonly fromLastYear: Change | null;
};

/** All values of one period. */
export type Bulletin = {
  readonly period: string;
  readonly values: readonly BulletinValue[];
  /** The last day on which a source of it was published, as far as stated. */
  readonly published: string | null;
};

const seriesOf = ({ indicator, region, scope, kind, unit }: FiledObservation) => JSON.stringify([indicator, region, scope, kind, unit]);
/** A multiple of another period is quoted elsewhere. */
const isOwnValue = ({ kind }: Pick<FiledObservation, 'kind'>) => kind !== 'multiple';
const keyOf = (series: string, period: string) => `${series} ${period}`;

/** Of several values of one period the one that counts: by status, then the last published. */
function standing(observations: readonly FiledObservation[]): ReadonlyMap<string, FiledObservation> {
  const values = new Map<string, FiledObservation>();
  for (const observation of observations) {
    const key = keyOf(seriesOf(observation), observation.period);
    const known = values.get(key);
    if (known === undefined || outranks(observation, known)) values.set(key, observation);
  }
  return values;
}

/** Newest period first; of those that end together the longest. */
function newestFirst(a: Bulletin, b: Bulletin): number {
  return periodEnd(b.period) - periodEnd(a.period) || periodLength(b.period) - periodLength(a.period);
}

/** The periods that have a bulletin, in order of first appearance. */
export function bulletinPeriods(observations: readonly Pick<FiledObservation, 'kind' | 'period'>[]): readonly string[] {
  return [...new Set(observations.filter(isOwnValue).map(({ period }) => period))];
}

/** The bulletins of all periods for which something was observed, newest first. Multiples of another period are quoted elsewhere and left out. */
export function bulletinsOf(observations: readonly FiledObservation[]): readonly Bulletin[] {
  const values = standing(observations.filter(isOwnValue));
  const changeFrom = (observation: FiledObservation, period: string | null) => {
    const before = period === null ? undefined : values.get(keyOf(seriesOf(observation), period));
    return before === undefined ? null : changeBetween(before.value, observation.value);
  };
  const periods = Map.groupBy(values.values(), ({ period }) => period);
  return [...periods]
    .map(([period, own]): Bulletin => {
      const dates = own.flatMap(({ publishedDate }) => publishedDate ?? []).toSorted();
      return {
        period,
        published: dates.at(-1) ?? null,
        values: own.map((observation) => ({
          observation,
          fromPrevious: changeFrom(observation, previousPeriod(period)),
          fromLastYear: changeFrom(observation, samePartLastYear(period)),
        })),
      };
    })
    .toSorted(newestFirst);
}

const known = new WeakMap<Portal, readonly Bulletin[]>();

/** The bulletins of a portal, computed on first use. */
export function bulletinList(portal: Portal): readonly Bulletin[] {
  const bulletins = known.get(portal) ?? bulletinsOf(portal.observations);
  known.set(portal, bulletins);
  return bulletins;
}
