/** Length of a period of observation in years; a span has the length of its years. */
export function periodLength(period: string): number {
  const [start = '', end] = period.split('/');
  if (end !== undefined) return Number(end) - Number(start) + 1;
  const part = period.slice(4, 6);
  return part === '' ? 1 : part === '-H' ? 1 / 2 : part === '-Q' ? 1 / 4 : 1 / 12;
}

/** The first month of a period of observation, `YYYY-MM`. */
export function periodStart(period: string): string {
  const [, year = '', part = '', number = '1'] = /^(\d{4})(?:-([HQ]?)(\d+))?/.exec(period) ?? [];
  const months = part === 'H' ? 6 : part === 'Q' ? 3 : 1;
  return `${year}-${String((Number(number) - 1) * months + 1).padStart(2, '0')}`;
}

/** The end of a period of observation in years, so that 2020 and its last month both end at 2020. */
export function periodEnd(period: string): number {
  const last = period.split('/').at(-1) ?? period;
  const year = Number(last.slice(0, 4));
  const part = /^\d{4}-[HQ]?(\d+)$/.exec(last)?.[1];
  return part === undefined ? year : year - 1 + Number(part) * periodLength(last);
}

/** The middle of a period of observation in years, where the middle of a year is the number of that year: 2020 → 2020, 2020-H1 → 2019.75. */
export function periodMiddle(period: string): number {
  return periodEnd(period) + (1 - periodLength(period)) / 2;
}
