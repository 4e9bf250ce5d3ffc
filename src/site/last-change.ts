import type { Plan } from '../model/portal.ts';

/** The day of the last change to a plan's page that the record states: put online here, or changed since; `null` where it states none. */
export function lastChange({ portalPublished, changes }: Plan): string | null {
  const days = [...(portalPublished === null ? [] : [portalPublished.slice(0, 10)]), ...changes.map(({ date }) => date)];
  return days.toSorted().at(-1) ?? null;
}
