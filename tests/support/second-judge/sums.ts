import type { Value } from './case.ts';
import { wholeYear, yearOf, type Span } from './spans.ts';

/** What adds up from the beginning to some day: one value where there is one, otherwise whole years without a gap. */
export function sumsOf(values: readonly Value[], begins: Span): readonly Value[] {
  const sums = new Map<string, Value>();
  for (const value of values) {
    const known = sums.get(value.span.last);
    const counts = value.span.first === begins.first && (known === undefined || known.reported);
    if (counts) sums.set(value.span.last, value);
  }
  for (const value of added(values, begins)) if (!sums.has(value.span.last)) sums.set(value.span.last, value);
  return [...sums.values()];
}

function added(values: readonly Value[], begins: Span): Value[] {
  const found: Value[] = [];
  if (!begins.first.endsWith('-01-01')) return found;
  for (let year = Number(begins.first.slice(0, 4)); ; year += 1) {
    const next = values.find(({ span }) => span.kind === 'year' && yearOf(span) === year);
    if (next === undefined) return found;
    const before = found.at(-1);
    const span: Span = { kind: before === undefined ? 'year' : 'years', first: begins.first, last: wholeYear(year).last };
    found.push({ span, number: before === undefined ? next.number : before.number.add(next.number), reported: next.reported });
  }
}
