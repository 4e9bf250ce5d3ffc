import type { Target } from '../plan/target.ts';

type Direction = Extract<Target, { kind: 'direction' }>;

const lastYear = /上(?:一)?年|去年|前一年|同比|上年度/u;

/** Whether the text compares with the year before, whatever the base of the plan is. */
export function isAgainstLastYear({ reference }: Direction): boolean {
  return reference !== null && lastYear.test(reference);
}

/** The same period a year earlier: `2024-06` → `2023-06`. */
export function yearEarlier(period: string): string {
  return `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`;
}
