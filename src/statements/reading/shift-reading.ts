import type { Span } from '../text/span.ts';
import type { Field, Reading } from './reading.ts';

const shiftSpan = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

function shiftField<T>(field: Field<T>, by: number): Field<T> {
  return { ...field, from: field.from.map((span) => shiftSpan(span, by)) };
}

/** A reading of words that begin at another place of a text. */
export function shiftReading(reading: Reading, by: number): Reading {
  const shift = <T>(field: Field<T> | null): Field<T> | null => (field === null ? null : shiftField(field, by));
  return {
    span: shiftSpan(reading.span, by),
    figure: shiftSpan(reading.figure, by),
    kind: shiftField(reading.kind, by),
    comparator: shift(reading.comparator),
    value: shift(reading.value),
    min: shift(reading.min),
    max: shift(reading.max),
    unit: shift(reading.unit),
    measure: shift(reading.measure),
    change: shift(reading.change),
    due: shift(reading.due),
    dueSource: shift(reading.dueSource),
    hedge: shiftField(reading.hedge, by),
    base: shift(reading.base),
    direction: shift(reading.direction),
    scope: shift(reading.scope),
    bodies: shift(reading.bodies),
    subject: shift(reading.subject),
    partOf: reading.partOf,
  };
}
