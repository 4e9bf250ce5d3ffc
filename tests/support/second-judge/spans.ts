/** A stretch of whole days: a year, half-year, quarter, month, day, or several years. */
export type Span = {
  readonly kind: 'years' | 'year' | 'half' | 'quarter' | 'month' | 'day';
  /** `YYYY-MM-DD` */
  readonly first: string;
  /** `YYYY-MM-DD` */
  readonly last: string;
};

const two = (number: number) => String(number).padStart(2, '0');

function lastDay(year: string, month: number): string {
  const leap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return `${year}-${two(month)}-${days[month - 1] ?? 31}`;
}

function months(kind: Span['kind'], [year, from, to]: readonly [string, number, number]): Span {
  return { kind, first: `${year}-${two(from)}-01`, last: lastDay(year, to) };
}

/** Reads `2020`, `2020-H1`, `2020-Q3`, `2020-05`, `2020-05-09` and `2016/2020`. */
export function spanOf(text: string): Span {
  const [from = '', to] = text.split('/');
  if (to !== undefined) return { kind: 'years', first: `${from}-01-01`, last: `${to}-12-31` };
  const year = from.slice(0, 4);
  const rest = from.slice(5);
  if (rest === '') return months('year', [year, 1, 12]);
  const part = Number(rest.slice(1));
  if (rest.startsWith('H')) return months('half', [year, part * 6 - 5, part * 6]);
  if (rest.startsWith('Q')) return months('quarter', [year, part * 3 - 2, part * 3]);
  if (rest.length === 2) return months('month', [year, Number(rest), Number(rest)]);
  return { kind: 'day', first: from, last: from };
}

/** The calendar year in which a span ends. */
export const yearOf = ({ last }: Span): number => Number(last.slice(0, 4));

/** The year before the one in which a span begins. */
export const yearBefore = ({ first }: Span): number => Number(first.slice(0, 4)) - 1;

/** The number of the month in which a day lies, counted through. */
export const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/** The whole year of this number. */
export const wholeYear = (year: number): Span => spanOf(String(year));

export const endsWithYear = ({ last }: Span): boolean => last.endsWith('-12-31');

export const sameDays = (a: Span, b: Span): boolean => a.first === b.first && a.last === b.last;

/** The day before `YYYY-MM-DD`. */
export function dayBefore(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  if (date !== '01') return `${year}-${month}-${two(Number(date) - 1)}`;
  return month === '01' ? `${Number(year) - 1}-12-31` : lastDay(year, Number(month) - 1);
}
