import { placeSpellings } from '../query/place-names.ts';
import type { Body, Portal, Region } from '../../model/portal.ts';
import { otherNames } from '../../model/registry/indicator.ts';
import { type Judgements, judgementsOf } from '../../model/verdict/judgements.ts';

/** The letter of a level that short names begin with: 县科技局. */
const level = /^[省市县縣区區州旗]/u;

const placeOf = ({ name, region }: Body, regions: readonly Region[]) =>
  regions.find(({ id }) => id === region)?.name ??
  regions
    .map((other) => other.name)
    .reduce((longest, other) => (name.startsWith(other) && other.length > longest.length ? other : longest), '');

/**
 * The names that a body is called by beside its full one: its short and former names, each also after the name of its place (仙居县科技局, 仙居科技局 for
 * 县科技局), a full name also after the short one of its place, and 政府 for 人民政府.
 */
export function bodyNames(body: Body, regions: readonly Region[]): readonly string[] {
  const short = [...body.shortNames, ...body.formerNames, body.name.replace(/人民政府$/u, '政府')].filter((name) => name !== body.name);
  const places = placeSpellings(placeOf(body, regions)).filter((place) => place !== '');
  const [full = '', stem = full] = places;
  const withPlace = [body.name, ...short].flatMap((name) =>
    places.some((place) => name.startsWith(place))
      ? [name.startsWith(full) ? stem + name.slice(full.length) : name]
      : places.flatMap((place) => [place + name, ...(level.test(name) ? [place + name.replace(level, '')] : [])]),
  );
  return [...new Set([...short, ...withPlace])].filter((name) => name !== body.name);
}

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
  const indicators = new Map(portal.indicators.map(({ id, names }) => [id, [names['zh-Hans'], ...otherNames({ names })]] as const));
  return {
    nameOf: (body) => bodies.get(body) ?? null,
    regionName: (region) => regions.get(region) ?? null,
    indicatorNames: (indicator) => indicators.get(indicator) ?? [],
    reportsOf: judgementsOf(portal).reports,
  };
}
