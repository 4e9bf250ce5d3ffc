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
