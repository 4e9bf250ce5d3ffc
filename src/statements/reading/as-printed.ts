import type { Span } from '../text/span.ts';
import type { Amount, Field, Reading } from './reading.ts';

/** A text as it is printed, and as it is folded to be read. */
export type Texts = { readonly text: string; readonly folded: string };

const slice = (text: string, { start, end }: Span) => text.slice(start, end);

/** The words of a field as the text has them, where the field says what the folded text has there. */
function printedWords({ text, folded }: Texts, words: string, from: readonly Span[]): string {
  const [span] = from;
  return span !== undefined && slice(folded, span) === words ? slice(text, span) : words;
}

/** The same reading with its figures, unit and names as the text prints them, not as they were folded to be read; ％ is %. */
export function asPrinted(texts: Texts, reading: Reading): Reading {
  const words = (field: Field<string> | null) =>
    field === null ? null : { ...field, value: printedWords(texts, field.value, field.from) };
  const amount = (field: Field<Amount> | null) =>
    field === null ? null : { ...field, value: { ...field.value, printed: printedWords(texts, field.value.printed, field.from) } };
  const unit = words(reading.unit);
  return {
    ...reading,
    value: amount(reading.value),
    min: amount(reading.min),
    max: amount(reading.max),
    unit: unit === null ? null : { ...unit, value: unit.value.replaceAll('％', '%') },
    scope: words(reading.scope),
    subject: words(reading.subject),
  };
}
