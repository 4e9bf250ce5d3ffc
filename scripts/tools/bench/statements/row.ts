import { comparators, directions, hedges, measures, targetYearSources } from '../../../../src/model/vocabularies.ts';
import type { Field, Reading } from '../../../../src/statements/reading/reading.ts';

/** A reading as the score of a list of labels takes it: places in code points, fields in the words of the model. */
export type Row = {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly comparator: string | null;
  readonly value: string | null;
  readonly min: string | null;
  readonly max: string | null;
  readonly printed: string | null;
  readonly unit: string | null;
  readonly year: number | null;
  readonly yearSource: string | null;
  readonly hedge: string;
  readonly measure: string | null;
  readonly direction: string | null;
  readonly base: string | null;
  readonly scope: string | null;
  readonly bodies: readonly string[] | null;
};

const word = <K extends string>(words: Readonly<Record<K, string>>, field: Field<K> | null) => (field === null ? null : words[field.value]);

/** Readings of a text as rows. */
export function rowsOf(file: string, text: string, readings: readonly Reading[]): Row[] {
  const places = [0];
  for (const character of text)
    for (let unit = 0; unit < character.length; unit += 1) places.push((places.at(-1) ?? 0) + (unit === 0 ? 1 : 0));
  const point = (place: number) => (places[place + 1] ?? 1) - 1;
  return readings.map((reading) => ({
    file,
    start: point(reading.span.start),
    end: reading.span.end >= text.length ? (places.at(-1) ?? 0) : point(reading.span.end),
    kind: reading.kind.value,
    comparator: word(comparators, reading.comparator),
    value: reading.value?.value.value ?? null,
    min: reading.min?.value.value ?? null,
    max: reading.max?.value.value ?? null,
    printed:
      reading.value === null
        ? reading.figure === null
          ? null
          : text.slice(reading.figure.start, reading.figure.end)
        : reading.value.value.printed,
    unit: reading.unit?.value ?? null,
    year: reading.due === null ? null : Number(reading.due.value.slice(0, 4)),
    yearSource: word(targetYearSources, reading.dueSource),
    hedge: hedges[reading.hedge.value],
    measure: word(measures, reading.measure),
    direction: word(directions, reading.direction),
    base: reading.base?.value.value ?? null,
    scope: reading.scope?.value ?? null,
    bodies: reading.bodies?.value ?? null,
  }));
}
