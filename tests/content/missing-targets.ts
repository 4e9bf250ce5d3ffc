import type { TargetRow } from '../../src/exports/tables/target-row.ts';
import { compareItems, type Field } from './compare-items.ts';
import { clauseOf, comparatorOf, hedgeOf, withoutParagraph } from './facts-terms.ts';
import { foldText } from './fold-text.ts';
import type { StatedTarget } from './stated-items.ts';

const text = (value: number | null | undefined) => value?.toString() ?? null;

/** The digits as the text prints them, because JSON turns `2.0` into 2 and `1/3` into a float; the value where it is printed in words. */
function digitsOf({ printedNumbers, value }: StatedTarget): string | null {
  const [only, ...more] = printedNumbers;
  return value === null || only === undefined || more.length > 0 ? text(value) : only;
}

function limitsOf({ kind, printedNumbers }: StatedTarget): readonly [string | null, string | null] {
  const [low = null, high = null] = printedNumbers;
  return kind === 'range' ? [low, high] : [null, null];
}

/** The scope without the remark that some facts add; none where they call it unclear. */
function scopeOf(scope: string): string | null {
  return scope.startsWith('unclear') ? null : scope.replace(/ \(as printed\).*$/, '');
}

/** The unit without the remark that some facts add; a place among peers without a number has none. */
function unitOf({ unit, kind, value }: StatedTarget): string | null {
  return kind === 'rank' && value === null ? null : (unit?.replace(/ \(.*\)$/, '') ?? null);
}

function baseOf(base: StatedTarget['base']): string | null {
  return base && `${base.value} (${base.year ?? 'no year'}, ${base.source.startsWith('derived') ? 'derived' : 'printed'})`;
}

function quoted(stated: StatedTarget, { printed }: TargetRow): string {
  return foldText(stated.evidence.quote).includes(foldText(printed)) ? printed : `words of ${stated.evidence.quote}`;
}

function fieldsOf(stated: StatedTarget, row: TargetRow): readonly Field[] {
  const [min, max] = limitsOf(stated);
  return [
    ['kind', stated.kind, row.kind],
    ['comparator', comparatorOf(stated.operator), row.comparator],
    ['value', digitsOf(stated), row.value],
    ['min', min, row.min],
    ['max', max, row.max],
    ['stretch', text(stated.stretch?.value), row.stretch],
    ['printed', quoted(stated, row), row.printed],
    ['unit', unitOf(stated), row.unit],
    ['measure', stated.measure, row.measure],
    ['direction', stated.kind === 'rank' ? null : stated.direction, row.direction],
    ['hedge', hedgeOf(stated.modality), row.hedge],
    ['base', baseOf(stated.base), row.base && `${row.base.value} (${row.base.year ?? 'no year'}, ${row.base.source})`],
    ['targetYear', text(stated.targetYear), row.targetYear],
    ['duration', text(stated.durationYears), row.duration],
    ['batches', text(stated.batches), row.batches],
    ['scope', scopeOf(stated.scope), row.scope],
    ['denominator', stated.perCapita ?? null, row.denominator],
    ['population', stated.population?.replace(/ \(.*\)$/, '') ?? null, row.population],
    ['peerCount', text(stated.peerCount), row.peerCount],
    ['partOf', stated.partOf ?? null, row.partOf],
    ['restates', stated.restates ?? null, row.restates],
    ['programme', stated.programme ?? null, row.programme],
    ['group', stated.headline ?? row.group, row.group],
    ['bodies', stated.responsible.join(' '), row.bodies.join(' ')],
    ['clause', clauseOf(stated.section), withoutParagraph(row.clause)],
  ];
}

/** What the table of targets lacks of the targets that the facts state for one plan. */
export function findMissingTargets(stated: readonly StatedTarget[], rows: readonly TargetRow[]): string[] {
  const keys = { stated: ({ id }: StatedTarget) => id, found: ({ id }: TargetRow) => id };
  return compareItems({ what: 'target', stated, found: rows, keys, nameOf: ({ name }) => name, fields: fieldsOf });
}
