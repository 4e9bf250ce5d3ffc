import { z } from 'zod';
import type { Usage } from './process-tree.ts';

/** Something that a measured program told, with the seconds since it was started. */
export type Told = { readonly seconds: number; readonly message: unknown };

const usage = z.object({ residentBytes: z.number(), cpuSeconds: z.number() });

/** Tells the measuring process something; does nothing when no one measures. */
export function tell(message: object): void {
  process.send?.(message);
}

/** Tells, at the end, what this process alone has used: for systems where it cannot be watched from outside. */
export function tellUsage(): void {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  tell({ residentBytes: maxRSS * 1024, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 } satisfies Usage);
}

/** The usage that a program told of itself. */
export function usageTold(told: readonly Told[]): Usage {
  const found = told.map(({ message }) => usage.safeParse(message)).findLast(({ success }) => success);
  return found?.data ?? { residentBytes: 0, cpuSeconds: 0 };
}
