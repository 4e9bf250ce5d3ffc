import type { Plan } from '../model/portal.ts';

/** The name of a plan's phase, or `null` where no phase is meant. */
export function phaseName(plan: Plan, id: string | null): string | null {
  return plan.phases.find((phase) => phase.id === id)?.name ?? null;
}
