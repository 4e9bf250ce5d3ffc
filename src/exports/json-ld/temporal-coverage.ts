type Period = { readonly start: string | null; readonly end: string | null };

function firstDay(date: string): string {
  return date.slice(0, 4) + (date.slice(4, 7) || '-01') + (date.slice(7) || '-01');
}

function lastDay(date: string): string {
  const month = date.slice(5, 7) || '12';
  const days = new Date(Date.UTC(Number(date.slice(0, 4)), Number(month), 0)).getUTCDate();
  return `${date.slice(0, 4)}-${month}${date.slice(7) || `-${days}`}`;
}

/** A period as an interval of days (ISO 8601): 2021 to 2025 gives `2021-01-01/2025-12-31`; an end that is not stated is `..`. */
export function temporalCoverage(period: Period | null): string | null {
  if (period === null || (period.start === null && period.end === null)) return null;
  return `${period.start === null ? '..' : firstDay(period.start)}/${period.end === null ? '..' : lastDay(period.end)}`;
}
