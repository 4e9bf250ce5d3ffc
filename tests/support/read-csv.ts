import { csvParseRows } from 'd3';
import type { Column } from '../../src/exports/tables/columns.ts';

/** Reads a CSV data file back into rows, knowing only what the data dictionary says of its columns. */
export function readCsv(text: string, columns: readonly Column[]): Record<string, unknown>[] {
  const [header = [], ...lines] = csvParseRows(text.replace(/^\uFEFF/, ''));
  return lines.map((cells) => {
    const cellOf = (name: string) => cells[header.indexOf(name)] ?? '';
    const top = columns.filter(({ column }) => !column.includes('.'));
    return Object.fromEntries(top.map((column) => [column.column, readColumn(column, columns, cellOf)]));
  });
}

function readColumn(column: Column, columns: readonly Column[], cellOf: (name: string) => string): unknown {
  if (column.csvColumn !== null) {
    const cell = cellOf(column.csvColumn);
    return cell === '' && column.nullable ? null : readCell(cell, column.type);
  }
  const inside = `${column.column}.`;
  const fields = columns.filter((field) => field.column.startsWith(inside) && !field.column.slice(inside.length).includes('.'));
  const values = fields.map((field) => [field.column.slice(inside.length), readColumn(field, columns, cellOf)] as const);
  return values.every(([, value]) => value === null) ? null : Object.fromEntries(values);
}

/** Reads one cell by the rules of the data dictionary. */
export function readCell(cell: string, type: string): unknown {
  if (type.endsWith('列表')) return cell === '' ? [] : splitItems(cell).map((item) => readCell(item, '文本'));
  if (cell === '') return null;
  if (type.startsWith('是否')) return cell === 'true';
  return cell.startsWith("'") ? cell.slice(1) : cell;
}

function splitItems(cell: string): string[] {
  return (cell.match(/(?:\\.|[^\\;])+/gs) ?? []).map((item) => item.replace(/\\(.)/gs, '$1'));
}
