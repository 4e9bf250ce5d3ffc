import type { Body } from '../../model/registry/body.ts';
import type { Region } from '../../model/registry/region.ts';
import { placeSpellings } from '../query/place-names.ts';

/** The letter of a level that short names begin with: 县科技局. */
const level = /^[省市县縣区區州旗]/u;

const placeOf = ({ name, region }: Body, regions: readonly Region[]) =>
  regions.find(({ id }) => id === region)?.name ??
  regions
    .map((other) => other.name)
    .reduce((longest, other) => (name.startsWith(other) && other.length > longest.length ? other : longest), '');

/**
 * The names that a body is called by beside its full one: its short names, each also after the name of its place (仙居县科技局, 仙居科技局 for
 * 县科技局), a full name also after the short one of its place, and 政府 for 人民政府.
 */
export function bodyNames(body: Body, regions: readonly Region[]): readonly string[] {
  const short = [...body.shortNames, body.name.replace(/人民政府$/u, '政府')].filter((name) => name !== body.name);
  const places = placeSpellings(placeOf(body, regions)).filter((place) => place !== '');
  const [full = '', stem = full] = places;
  const withPlace = [body.name, ...short].flatMap((name) =>
    places.some((place) => name.startsWith(place))
      ? [name.startsWith(full) ? stem + name.slice(full.length) : name]
      : places.flatMap((place) => [place + name, ...(level.test(name) ? [place + name.replace(level, '')] : [])]),
  );
  return [...new Set([...short, ...withPlace])].filter((name) => name !== body.name);
}
