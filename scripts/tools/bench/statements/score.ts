import { Fraction } from 'fraction.js';
import { foldText } from '../../../../src/statements/text/fold.ts';
import type { Label } from './label.ts';
import type { Row } from './row.ts';

const scales: readonly (readonly [string, bigint])[] = [
  ['万亿', 1_000_000_000_000n],
  ['千亿', 100_000_000_000n],
  ['百亿', 10_000_000_000n],
  ['亿', 100_000_000n],
  ['千万', 10_000_000n],
  ['百万', 1_000_000n],
  ['万', 10_000n],
];

/** A span of more characters points at nothing. */
const longest = 120;

/** 万套 as ten thousand of 套. */
function splitUnit(unit: string | null): { readonly factor: bigint; readonly rest: string } {
  const plain = foldText(unit ?? '').replaceAll(/\s/g, '');
  const scale = scales.find(([word]) => plain.startsWith(word));
  return scale === undefined ? { factor: 1n, rest: plain } : { factor: scale[1], rest: plain.slice(scale[0].length) };
}

type Sized = Pick<Label, 'value' | 'min' | 'max' | 'unit'>;

/** The figures of a label or a row in single units, or `null` where it has none. */
function sizes({ value, min, max, unit }: Sized): readonly number[] | null {
  const { factor } = splitUnit(unit);
  const size = (number: string | number) => new Fraction(number).mul(new Fraction(factor, 1n)).valueOf();
  if (min !== null && max !== null) return [size(min), size(max)];
  return value === null ? null : [size(value)];
}

const isEqual = (a: readonly number[], b: readonly number[]) =>
  a.length === b.length && a.every((number, index) => Math.abs(number - (b[index] ?? Number.NaN)) <= 1e-9 * Math.abs(number));

type Pair = { readonly row: Row; readonly label: Label; readonly isRight: boolean; readonly rank: readonly number[] };

function pairOf(row: Row, label: Label): Pair | null {
  const length = Array.from(label.words).length;
  const shared = Math.min(label.offset + length, row.end) - Math.max(label.offset, row.start);
  if (row.file !== label.file || row.end - row.start > longest || shared <= 0) return null;
  const [wanted, given] = [sizes(label), sizes(row)];
  const kinds = [label.kind, ...label.kindAlt];
  const isRight =
    wanted === null ? kinds.includes(row.kind) && (given === null || label.kind === 'rank') : given !== null && isEqual(wanted, given);
  const figure = label.printedOffset ?? label.offset;
  const isInside = row.start <= figure && figure < row.end;
  if (!isRight && !(isInside && wanted !== null && given !== null)) return null;
  return {
    row,
    label,
    isRight,
    rank: [Number(!isRight), Number(!kinds.includes(row.kind)), Number(!isInside), -shared, row.end - row.start],
  };
}

const compare = (a: readonly number[], b: readonly number[]) =>
  a.map((number, index) => number - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;

/** Rows and labels that belong together: by place and value first, then by the place of the figure alone. One row takes one label. */
function pairRows(rows: readonly Row[], labels: readonly Label[]): Pair[] {
  const candidates = rows.flatMap((row) => labels.flatMap((label) => pairOf(row, label) ?? [])).toSorted((a, b) => compare(a.rank, b.rank));
  const room = new Map(labels.map((label) => [label, label.sameFigure]));
  const taken = new Set<Row>();
  return candidates.filter(({ row, label }) => {
    const left = room.get(label) ?? 0;
    if (taken.has(row) || left <= 0) return false;
    taken.add(row);
    room.set(label, left - 1);
    return true;
  });
}

export type Tally = { right: number; given: number };

export type Score = {
  readonly required: number;
  readonly found: number;
  readonly missed: readonly Label[];
  readonly proposals: number;
  readonly wrong: readonly Row[];
  readonly fields: Readonly<Record<string, Tally>>;
  readonly mistakes: readonly { readonly field: string; readonly label: Label; readonly row: Row }[];
};

const withoutUnit = new Set(['rank', 'coverage', 'multiple']);

function fieldsOf({ label, row, isRight }: Pair): Readonly<Record<string, boolean | null>> {
  const hasFigure = sizes(label) !== null;
  const isUnitRight = splitUnit(label.unit).rest === splitUnit(row.unit).rest;
  const one = (given: string | null, wanted: string | null, others: readonly string[] = []) =>
    wanted === null || given === null ? null : given === wanted || others.includes(given);
  const isOtherKind = row.kind !== label.kind && row.comparator === null;
  const comparator =
    label.comparator === null || isOtherKind ? null : [label.comparator, ...label.comparatorAlt].includes(row.comparator ?? '');
  if (!isRight) return { 'value and unit': hasFigure ? false : null };
  return {
    'value and unit': hasFigure ? isUnitRight || label.unit === null || withoutUnit.has(label.kind) : null,
    kind: [label.kind, ...label.kindAlt].includes(row.kind),
    comparator,
    year: label.targetYear === null ? null : row.year === label.targetYear || label.targetYearAlt.includes(row.year ?? 0),
    hedge: one(row.hedge, label.hedge),
    measure: one(row.measure, label.measure, label.measureAlt),
    direction: one(row.direction, label.direction),
    'source of year': one(row.yearSource, label.targetYearSource),
  };
}

/** How well rows agree with labels. Labels that are only possible, and rows without a figure that nobody labelled, are not judged. */
export function scoreRows(rows: readonly Row[], labels: readonly Label[]): Score {
  const required = labels.filter(({ certainty }) => certainty !== '可能');
  const pairs = pairRows(rows, labels);
  const paired = new Map(pairs.map((pair) => [pair.row, pair]));
  const optional = labels.filter(({ certainty }) => certainty === '可能');
  const onOptional = (row: Row) =>
    optional.some(({ file, offset, words }) => file === row.file && offset < row.end && row.start < offset + Array.from(words).length);
  const isJudged = (row: Row) =>
    row.kind !== 'direction' && row.kind !== 'milestone' && !(row.kind === 'rank' && row.value === null) && !onOptional(row);
  const wrong = rows.filter((row) =>
    paired.has(row) ? paired.get(row)?.isRight === false && paired.get(row)?.label.certainty !== '可能' : isJudged(row),
  );
  const right = pairs.filter(({ isRight, label }) => isRight && required.includes(label));
  const found = new Set(right.map(({ label }) => label));
  const fields: Record<string, Tally> = {};
  const mistakes: { field: string; label: Label; row: Row }[] = [];
  for (const pair of pairs.filter(({ label }) => required.includes(label)))
    for (const [field, isRight] of Object.entries(fieldsOf(pair))) {
      const tally = (fields[field] ??= { right: 0, given: 0 });
      if (isRight === null) continue;
      tally.given += 1;
      if (isRight) tally.right += 1;
      else mistakes.push({ field, label: pair.label, row: pair.row });
    }
  return {
    required: required.length,
    found: found.size,
    missed: required.filter((label) => !found.has(label)),
    proposals: right.length + wrong.length,
    wrong,
    fields,
    mistakes,
  };
}
