type Value = string | number | boolean | null | JsonLd | readonly Value[];

/** A thing described for machines by the types and properties of schema.org; what is not stated is `null` and left out of the text. */
export type JsonLd = {
  readonly '@type': string | readonly string[];
  readonly '@id'?: string;
  readonly [property: string]: Value | undefined;
};

const isNothing = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0);

/** Writes it for a `script` element of type `application/ld+json`: nothing in it can end the element. */
export function renderJsonLd(thing: JsonLd): string {
  const text = JSON.stringify({ '@context': 'https://schema.org', ...thing }, (_key, value: unknown) =>
    isNothing(value) ? undefined : value,
  );
  return text.replaceAll('<', '\\u003C');
}

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
