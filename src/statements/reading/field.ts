import type { Rule } from '../rule.ts';
import type { Span } from '../text/span.ts';
import type { Field } from './reading.ts';

/** A field that words state, with those words. */
export function stated<T>(value: T, { name }: Rule, ...from: readonly Span[]): Field<T> {
  return { value, from, rule: name, basis: 'stated' };
}

/** A field that a rule infers where no word states it. */
export function inferred<T>(value: T, { name }: Rule, ...from: readonly Span[]): Field<T> {
  return { value, from, rule: name, basis: 'inferred' };
}
