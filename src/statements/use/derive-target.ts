import type { Field, Reading } from '../reading/reading.ts';
import type { Span } from '../text/span.ts';
import type { WrittenField, WrittenTarget } from './written-target.ts';

/** Where a field comes from: the words, and the rule that read or inferred it from them. */
export type Derived = { readonly from: readonly Span[]; readonly rule: string; readonly basis: 'stated' | 'inferred' };

/** A target with the fields that its words give, and for each of those where it comes from. */
export type Completed = { readonly target: WrittenTarget; readonly derived: ReadonlyMap<WrittenField, Derived> };

type Given = { readonly [F in WrittenField]: Field<NonNullable<WrittenTarget[F]>> | null };

const asText = <T>(field: Field<T> | null, text: (value: T) => string): Field<string> | null =>
  field === null ? null : { ...field, value: text(field.value) };

function printedOf({ value, min, max }: Reading): Field<string> | null {
  if (min === null || max === null) return asText(value, (amount) => amount.printed);
  return { ...min, value: `${min.value.printed}—${max.value.printed}`, from: [...min.from, ...max.from] };
}

/** What the words give for each field; a year alone is a target year, a part of a year is also a due period. */
function given(reading: Reading): Given {
  const { due } = reading;
  return {
    kind: reading.kind,
    comparator: reading.comparator,
    value: asText(reading.value, ({ value }) => value),
    min: asText(reading.min, ({ value }) => value),
    max: asText(reading.max, ({ value }) => value),
    unit: reading.unit,
    measure: reading.measure,
    hedge: reading.hedge,
    direction: reading.direction,
    printed: printedOf(reading),
    targetYear: asText(due, (period) => period.slice(0, 4)),
    targetYearSource: reading.dueSource,
    due: due !== null && due.value.length > 4 ? due : null,
    scope: reading.scope,
  };
}

/**
 * Completes a written target from the reading of its words: a field that the author wrote stays as it is, one that is left out is taken
 * from the words where they give it. What neither gives stays open.
 */
export function deriveTarget(written: WrittenTarget, reading: Reading): Completed {
  const derived = new Map<WrittenField, Derived>();
  let target: WrittenTarget = written;
  const take = <F extends WrittenField>(name: F, field: Given[F]) => {
    if (field === null || written[name] !== null) return;
    target = { ...target, [name]: field.value };
    derived.set(name, { from: field.from, rule: field.rule, basis: field.basis });
  };
  const fields = given(reading);
  take('kind', fields.kind);
  take('comparator', fields.comparator);
  take('value', fields.value);
  take('min', fields.min);
  take('max', fields.max);
  take('unit', fields.unit);
  take('measure', fields.measure);
  take('hedge', fields.hedge);
  take('direction', fields.direction);
  take('printed', fields.printed);
  take('targetYear', fields.targetYear);
  take('targetYearSource', fields.targetYearSource);
  take('due', fields.due);
  take('scope', fields.scope);
  return { target, derived };
}
