import { findFigures } from '../figures/find-figures.ts';
import type { Figure } from '../figures/figure.ts';
import { numberRules } from '../grammar/numbers.ts';
import { bareFigure, reachingDown } from '../grammar/comparators.ts';
import { firmTone } from '../grammar/tones.ts';
import { inferred, stated } from '../reading/field.ts';
import { comparisonOf, readComparator } from '../reading/read-comparison.ts';
import { readDirection, readMeasure } from '../reading/read-attributes.ts';
import { placeOf, sentenceAt } from '../reading/place.ts';
import { readChange } from '../reading/read-change.ts';
import type { Change, Comparator, Context, Field, Reading } from '../reading/reading.ts';
import type { Rule } from '../rule.ts';
import { foldText } from '../text/fold.ts';
import { spanAt, type Span } from '../text/span.ts';
import { readHeader, type Column, type Header } from './read-header.ts';
import { readTaskRow } from './read-task-row.ts';
import { gridOf, type Cell, type Table } from './table.ts';

/** A promise of a row of a table, counted from 0; `nature` as its column prints it. */
export type RowReading = { readonly row: number; readonly nature: string | null; readonly reading: Reading };

const totalPattern = /〔 ?(?<total>[^〕]{1,20}?) ?〕|\[ ?(?<square>[^\]]{1,20}?) ?\]/;
const unitInside = /[（(](?<unit>[^（）()]{1,12})[)）]\s*$/;

type Row = { readonly line: readonly (Cell | null)[]; readonly header: Header; readonly context: Context };

const column = ({ header }: Row, gives: Column['rule']['gives']) => header.columns.filter(({ rule }) => rule.gives === gives);
const cellAt = ({ line }: Row, { index }: Column): Cell | null => line[index] ?? null;

function spanOf({ text, start }: Cell): Span {
  const from = text.length - text.trimStart().length;
  return spanAt(start + from, text.trim());
}

/** The column of the last year that the table aims at, and that of the year before the plan. */
function yearsOf(row: Row): { readonly aim: Column | null; readonly base: Column | null } {
  const years = column(row, 'year').filter(({ year }) => year !== null);
  const sorted = years.toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0));
  const start = row.context.period?.start ?? null;
  const aims = sorted.filter(({ year, words }) => (start === null ? true : (year ?? 0) >= start) && !/实际|完成|基期|现状/.test(words));
  const aim = aims.at(-1) ?? column(row, 'aim')[0] ?? null;
  const base = sorted.find((candidate) => candidate !== aim && (start === null || (candidate.year ?? 0) < start)) ?? null;
  return { aim, base };
}

function unitOf(row: Row, figure: Figure | null, subject: Cell): Field<string> | null {
  const own = column(row, 'unit')[0];
  const cell = own === undefined ? null : cellAt(row, own);
  if (own !== undefined && cell !== null && cell.text.trim() !== '') return stated(cell.text.trim(), own.rule, spanOf(cell));
  if (figure !== null && figure.unit !== null) return stated(figure.unit.printed, own?.rule ?? numberRules.arabic, figure.unit.span);
  const inside = unitInside.exec(subject.text);
  const unit = inside?.groups?.['unit'];
  return inside === null || unit === undefined ? null : stated(unit, numberRules.arabic, spanAt(subject.start + inside.index + 1, unit));
}

const tableValue: Rule = { name: '表中目标年的值', example: '2025年 180', source: 'usage' };

type From = { readonly cell: Cell; readonly column: Column; readonly part: 'value' | 'total' };

/** The change that a cell is: by its column (年均), by the words of its subject (单位GDP能耗降低), or as a total of the period (〔1.38〕). */
function readTableChange(
  { column: own, part }: From,
  { name, subject, unit }: { readonly name: string; readonly subject: Cell; readonly unit: string | null },
): Field<Change> | null {
  if (own.rule.gives === 'growth' && part === 'value') return stated({ kind: 'relative', yearly: true }, own.rule);
  const words = readChange(name, { start: name.length, end: name.length }, unit);
  if (words !== null) return { ...words.field, from: [spanOf(subject)] };
  return part === 'total' ? stated({ kind: 'absolute', yearly: false }, own.rule) : null;
}

/** The first number of a cell with its places in the text; of 23.04〔1.38〕 the part that is asked for. */
function figureIn(cell: Cell, part: 'value' | 'total'): { readonly figure: Figure; readonly text: string; readonly offset: number } | null {
  const folded = foldText(cell.text);
  const total = totalPattern.exec(folded);
  const inside = total?.groups?.['total'] ?? total?.groups?.['square'];
  if (part === 'total' && (total === null || inside === undefined)) return null;
  const text = part === 'total' ? (inside ?? '') : total === null ? folded : folded.slice(0, total.index);
  const offset = part === 'total' && total !== null ? total.index + total[0].indexOf(text) : 0;
  const figure = findFigures(text)[0];
  return figure === undefined ? null : { figure, text, offset: cell.start + offset };
}

const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

function readValue(row: Row, subject: Cell, from: From): Reading | null {
  const found = figureIn(from.cell, from.part);
  if (found === null) return null;
  const { figure, text, offset } = found;
  const isYearly = from.column.rule.gives === 'growth' && from.part === 'value';
  const name = foldText(subject.text.replace(unitInside, ''));
  const before = `${name}${text.slice(0, figure.span.start)}`;
  const unit = unitOf(row, figure, subject);
  const sentence = sentenceAt(before, { start: 0, end: before.length });
  const place = {
    ...placeOf({
      text: before,
      span: { start: before.length, end: before.length },
      sentence,
      group: sentence.span,
      clause: sentence.span,
      from: 0,
    }),
  };
  const at = { start: from.cell.start, end: from.cell.start + from.cell.text.length };
  const direction = { ...readDirection(place, null), from: [spanOf(subject)] };
  const around = { before: text.slice(0, figure.span.start), after: text.slice(figure.span.end), span: figure.span, vague: figure.vague };
  const compared = comparisonOf(around);
  const given = readComparator(around, direction.value);
  const change = readTableChange(from, { name, subject, unit: unit?.value ?? null });
  const reaching = direction.value === 'down' ? inferred<Comparator>('<=', reachingDown) : inferred<Comparator>('>=', tableValue);
  const comparator =
    compared === null
      ? change === null
        ? reaching
        : inferred<Comparator>('=', bareFigure)
      : { ...given, from: given.from.map((span) => shift(span, offset)) };
  const { base } = yearsOf(row);
  const baseCell = base === null ? null : cellAt(row, base);
  const baseFigure = baseCell === null ? null : figureIn(baseCell, 'value');
  const end = from.column.year ?? row.context.period?.end ?? null;
  const amount = (part: Figure['first']) =>
    stated({ printed: part.printed, value: part.value }, numberRules.arabic, shift(part.span, offset));
  const bodies = column(row, 'bodies')[0];
  const bodyCell = bodies === undefined ? null : cellAt(row, bodies);
  const measure =
    change?.value.kind === 'relative' ? 'rate' : change !== null ? 'flow' : readMeasure(place, unit?.value ?? null, null).value;
  return {
    span: at,
    figure: shift(figure.span, offset),
    kind: inferred(figure.second !== null ? 'range' : isYearly ? 'growth' : 'threshold', from.column.rule),
    comparator: figure.second === null ? comparator : null,
    value: figure.second === null ? amount(figure.first) : null,
    min: figure.second === null ? null : amount(figure.first),
    max: figure.second === null ? null : amount(figure.second),
    unit: isYearly && figure.unit === null ? inferred('%', from.column.rule) : unit,
    measure: inferred(measure, from.column.rule),
    change,
    due: end === null ? null : from.column.year === null ? inferred(String(end), from.column.rule) : stated(String(end), from.column.rule),
    dueSource: inferred(from.column.year === null ? 'plan-period' : 'printed', from.column.rule),
    hedge: inferred('firm', firmTone),
    base:
      base === null || baseFigure === null
        ? null
        : stated(
            { year: base.year, value: baseFigure.figure.first.value, unit: unit?.value ?? null },
            base.rule,
            shift(baseFigure.figure.first.span, baseFigure.offset),
          ),
    direction,
    scope: null,
    bodies:
      bodies === undefined || bodyCell === null || bodyCell.text.trim() === ''
        ? null
        : stated(bodyCell.text.trim().split(/[、,，\s]+/), bodies.rule, spanOf(bodyCell)),
    subject: stated(subject.text.replace(unitInside, '').trim(), numberRules.arabic, spanOf(subject)),
    partOf: /^(?:\s|其中|#|＃)*其中/.test(subject.text),
  };
}

function readRow(row: Row): Reading[] {
  const subjects = column(row, 'subject').map((own) => cellAt(row, own));
  const subject = subjects.findLast((cell) => cell !== null && cell.text.trim() !== '') ?? null;
  if (subject === null || row.line.every((cell) => cell === null || cell === subject)) return [];
  const { aim } = yearsOf(row);
  const growth = column(row, 'growth')[0] ?? null;
  const sources = [aim, growth].flatMap((own) => {
    const cell = own === null ? null : cellAt(row, own);
    return own === null || cell === null ? [] : (['value', 'total'] as const).map((part) => ({ cell, column: own, part }));
  });
  const values = sources.map((source) => readValue(row, subject, source)).filter((reading) => reading !== null);
  const level = values.find(({ kind }) => kind.value !== 'growth');
  // Beside the value of the last year its yearly growth says the same again.
  return level === undefined ? values : values.filter(({ kind }) => kind.value !== 'growth');
}

/**
 * The promises of a table, row by row. The header says which column is what; merged cells and blank cells under a filled one carry down;
 * 〔N〕 is the total of the period. A table whose header is not known gives nothing.
 */
export function readTable(table: Table, context: Context): RowReading[] {
  const grid = gridOf(table);
  const header = readHeader(grid);
  if (header === null) return [];
  const natures = header.columns.find(({ rule }) => rule.gives === 'nature');
  const holdsFigures = header.columns.some(({ rule }) => rule.gives === 'year' || rule.gives === 'aim' || rule.gives === 'growth');
  return grid.slice(header.rows).flatMap((line, index) => {
    const row: Row = { line, header, context };
    const readings = holdsFigures ? readRow(row) : readTaskRow(row);
    const nature = natures === undefined ? null : line[natures.index]?.text.trim() || null;
    return readings.map((reading) => ({ row: header.rows + index, nature, reading }));
  });
}
