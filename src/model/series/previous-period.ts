const perYear = { H: 2, Q: 4, M: 12 } as const;

/** The period of the same length that ends where this one begins: `2022` of `2023`, `2023-Q4` of `2024-Q1`, `2011/2015` of `2016/2020`. */
export function previousPeriod(period: string): string {
  const [start = '', end] = period.split('/');
  if (end !== undefined) return `${2 * Number(start) - Number(end) - 1}/${Number(start) - 1}`;
  const year = Number(period.slice(0, 4));
  const part = period.slice(5);
  if (part === '') return String(year - 1);
  const letter = part.startsWith('H') ? 'H' : part.startsWith('Q') ? 'Q' : 'M';
  const number = Number(part.replace(/^[HQ]/, ''));
  const [newYear, newNumber] = number === 1 ? [year - 1, perYear[letter]] : [year, number - 1];
  return letter === 'M' ? `${newYear}-${String(newNumber).padStart(2, '0')}` : `${newYear}-${letter}${newNumber}`;
}

/** The same part of the year before, or `null` for years and spans. */
export function samePartLastYear(period: string): string | null {
  if (period.includes('/') || period.length === 4) return null;
  return String(Number(period.slice(0, 4)) - 1) + period.slice(4);
}
