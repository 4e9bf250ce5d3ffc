import type { Portal } from '../model/portal.ts';

/** Gives the full names of bodies by their ids, in the same order. */
export function bodyNamesOf(portal: Portal): (ids: readonly string[]) => string[] {
  const names = new Map(portal.bodies.map((body) => [body.id, body.name]));
  return (ids) => ids.map((id) => names.get(id) ?? id);
}
