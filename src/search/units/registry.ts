import type { Portal } from '../../model/portal.ts';
import { judgementsOf, type Judgements } from '../../model/verdict/judgements.ts';

/** What the records of plans refer to, by its id. */
export type Registry = {
  /** The full name of a body. */
  readonly nameOf: (body: string) => string | null;
  readonly regionName: (region: string) => string | null;
  /** The names of an indicator in every language, Simplified Chinese first. */
  readonly indicatorNames: (indicator: string) => readonly string[];
  readonly reportsOf: Judgements['reports'];
};

/** Looks up the registries of a portal. */
export function registryOf(portal: Portal): Registry {
  const bodies = new Map(portal.bodies.map(({ id, name }) => [id, name]));
  const regions = new Map(portal.regions.map(({ id, name }) => [id, name]));
  const indicators = new Map(
    portal.indicators.map(({ id, names }) => [id, [names['zh-Hans'], names['zh-Hant'], names.en].filter((name) => name !== null)] as const),
  );
  return {
    nameOf: (body) => bodies.get(body) ?? null,
    regionName: (region) => regions.get(region) ?? null,
    indicatorNames: (indicator) => indicators.get(indicator) ?? [],
    reportsOf: judgementsOf(portal).reports,
  };
}
