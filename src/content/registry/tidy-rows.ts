/** A row of a table: its cells without blanks around them, its line from 1, and the cells as they stand in the file. */
export type Row = { readonly cells: readonly string[]; readonly line: number; readonly written: readonly string[] };

export type Tidied = {
  readonly head: readonly string[];
  readonly rows: readonly Row[];
  /** Where each column of the head stands in the file, from 0. */
  readonly columns: readonly number[];
  /** The number, from 1, of a column without name that holds something, or `null`. */
  readonly unnamed: number | null;
};

/** Leaves out what spreadsheets add around a table: blank rows, blank columns without name, blanks around the text of a cell. */
export function tidyRows(written: readonly (readonly string[])[]): Tidied {
  const all = written.map((cells, index): Row => ({ cells: cells.map((cell) => cell.trim()), line: index + 1, written: cells }));
  const filled = all.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [first, ...rest] = filled;
  const names = first?.cells ?? [];
  const width = Math.max(0, ...filled.map(({ cells }) => cells.length));
  const isFilled = (column: number) => filled.some(({ cells }) => (cells[column] ?? '') !== '');
  const kept = Array.from({ length: width }, (_, column) => column).filter(isFilled);
  // A row may be longer than the head; what stands there is no blank and must be told.
  const columns = kept.filter((column) => column < names.length);
  const unnamed = columns.find((column) => names[column] === '');
  return {
    head: columns.map((column) => names[column] ?? ''),
    rows: rest.map((row) => ({ ...row, cells: row.cells.filter((_cell, column) => kept.includes(column)) })),
    columns,
    unnamed: unnamed === undefined ? null : unnamed + 1,
  };
}
