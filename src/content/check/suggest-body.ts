import type { Body } from '../../model/registry/body.ts';
import type { Placed } from '../registry/read-registry.ts';
import { suggest } from '../suggest.ts';

/** The body that a wrong id probably means: by id, or by a name or short name written instead of the id. */
export function suggestBody(written: string, bodies: readonly Placed<Body>[]): string | null {
  const byName = new Map(bodies.flatMap(({ value }) => [value.name, ...value.shortNames].map((name): [string, Body] => [name, value])));
  const ids = bodies.map(({ value }) => value.id);
  if (!/\p{Script=Han}/u.test(written)) return suggest(written, ids);
  const name = byName.has(written) ? written : suggest(written, [...byName.keys()]);
  const body = name === null ? undefined : byName.get(name);
  return body === undefined ? null : `${body.id}（${body.name}）`;
}
