import { doubtfulMeasures } from '../grammar/measures.ts';
import type { Field, Reading } from '../reading/reading.ts';
import { lowerOfYearly } from '../grammar/changes.ts';
import { countedBy, countedByShort, coveredParts } from '../grammar/parts.ts';
import { inferred, stated } from '../reading/field.ts';
import { type Span, spanAt } from '../text/span.ts';

const asText = <T>(field: Field<T> | null, text: (value: T) => string): Field<string> | null =>
  field === null ? null : { ...field, value: text(field.value) };

/** The digits or words of the figure as printed: of a range from its first to its last. */
function printedOf(text: string, { kind, figure, value, min, max }: Reading): Field<string> | null {
  const slice = ({ start, end }: Span) => text.slice(start, end);
  if (kind.value === 'direction') return { ...kind, value: slice(figure) };
  const [first, last] = [min?.from[0], max?.from[0]];
  if (min === null || first === undefined || last === undefined) return asText(value, ({ printed }) => printed);
  return { ...min, value: slice({ start: first.start, end: last.end }), from: [{ start: first.start, end: last.end }] };
}

/** The words that say the time, with 到 before and 底前 behind them. */
function deadlineOf(text: string, due: Field<string>): Field<string> | null {
  const [mark] = due.from;
  if (mark === undefined) return null;
  const before = /(?:到|至|在)$/.exec(text.slice(Math.max(0, mark.start - 1), mark.start))?.[0].length ?? 0;
  const after = /^(?:年?底(?:之?前)?|年?末|之?前)/.exec(text.slice(mark.end, mark.end + 4))?.[0].length ?? 0;
  const span = { start: mark.start - before, end: mark.end + after };
  return { ...due, value: text.slice(span.start, span.end), from: [span] };
}

/** What a density is counted by: 每万人. */
function denominatorOf(text: string, { span, measure }: Reading): Field<string> | null {
  if (measure?.value !== 'density') return null;
  const words = text.slice(span.start, span.end);
  for (const rule of [countedBy, countedByShort]) {
    const found = rule.pattern.exec(words);
    if (found === null) continue;
    const value = found[0].startsWith('每') ? found[0] : `每${found[0]}`;
    return stated(value, rule, spanAt(span.start + found.index, found[0]));
  }
  return null;
}

/** Who is covered, and by what. */
function coveredOf(text: string, { span, kind }: Reading): readonly (readonly [string, Field<string> | null])[] {
  const groups = kind.value === 'coverage' ? coveredParts.pattern.exec(text.slice(span.start, span.end))?.groups : undefined;
  return Object.entries(groups ?? {}).map(([name, words]) => [
    name,
    stated(words, coveredParts, spanAt(span.start + text.slice(span.start, span.end).indexOf(words), words)),
  ]);
}

/** When the words say it is due: the year, and where they say more the part of it. */
function timeOf(text: string, { due, dueSource }: Reading): readonly (readonly [string, Field<string> | null])[] {
  if (due === null || dueSource?.basis !== 'stated' || dueSource.value !== 'printed') return [];
  return [
    ['targetYear', asText(due, (period) => period.slice(0, 4))],
    ['targetYearSource', dueSource],
    ['due', due.value.length > 4 ? due : null],
    ['deadline', deadlineOf(text, due)],
  ];
}

/** 年均增长6%至8% is growth of at least the lower limit: a range would be held against the rate of one year. */
function yearlyRange({ kind, min, change }: Reading): readonly (readonly [string, Field<string>])[] | null {
  if (kind.value !== 'range' || min === null || change?.value.yearly !== true) return null;
  return [
    ['kind', { ...kind, value: 'growth' }],
    ['comparator', inferred('>=', lowerOfYearly, ...min.from)],
    ['value', { ...min, value: min.value.value }],
  ];
}

/**
 * What a reading gives for the fields of a target, as codes and decimals by the names of the fields. A measure that is too often read
 * wrongly, and a time that no word says, are not given.
 */
export function fieldsOf(text: string, reading: Reading): ReadonlyMap<string, Field<string>> {
  const { kind, comparator, value, min, max, unit, measure, hedge, direction } = reading;
  const amount = (field: typeof value) => asText(field, (figure) => figure.value);
  const aim: readonly (readonly [string, Field<string> | null])[] = yearlyRange(reading) ?? [
    ['kind', kind],
    ['comparator', comparator],
    ['value', amount(value)],
    ['min', amount(min)],
    ['max', amount(max)],
  ];
  const given: readonly (readonly [string, Field<string> | null])[] = [
    ...aim,
    ['unit', unit],
    ['measure', measure === null || doubtfulMeasures.has(measure.rule) ? null : measure],
    ['hedge', hedge],
    ['direction', direction],
    ['printed', printedOf(text, reading)],
    ['denominator', denominatorOf(text, reading)],
    ...coveredOf(text, reading),
    ...timeOf(text, reading),
  ];
  return new Map(given.flatMap(([name, field]) => (field === null ? [] : [[name, field] as const])));
}
