import { comparators, directions, hedges, measures, targetKinds, targetYearSources } from '../../model/vocabularies.ts';
import type { WrittenTarget } from '../../statements/use/written-target.ts';

/** An item as it stands in the frontmatter, before it is held against its schema. */
export type Raw = Readonly<Record<string, unknown>>;

/** The code of what is written as a code or as its word; `null` for what is neither. */
export function codeOf<K extends string>(vocabulary: Readonly<Record<K, string>>, written: unknown): K | null {
  for (const code in vocabulary) if (written === code || written === vocabulary[code]) return code;
  return null;
}

const textOf = (written: unknown): string | null => (typeof written === 'string' && written !== '' ? written : null);

/** A target of the frontmatter as its author wrote it, as codes and decimals; what is not written, or not in its form, is `null`. */
export function writtenTarget(item: Raw): WrittenTarget {
  return {
    kind: codeOf(targetKinds, item['kind']),
    comparator: codeOf(comparators, item['comparator']),
    value: textOf(item['value']),
    min: textOf(item['min']),
    max: textOf(item['max']),
    unit: textOf(item['unit']),
    measure: codeOf(measures, item['measure']),
    hedge: codeOf(hedges, item['hedge']),
    direction: codeOf(directions, item['direction']),
    printed: textOf(item['printed']),
    targetYear: textOf(item['targetYear']),
    targetYearSource: codeOf(targetYearSources, item['targetYearSource']),
    due: textOf(item['due']),
    scope: textOf(item['scope']),
  };
}
