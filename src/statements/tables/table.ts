/** A cell as it is written: its words, where they begin in the text, and how many rows and columns it covers. */
export type Cell = { readonly text: string; readonly start: number; readonly rowSpan?: number; readonly colSpan?: number };

export type Table = readonly (readonly Cell[])[];

/** Limits on what a cell may cover and on the width of a table, whatever it says. */
const mostRows = 1000;
const mostColumns = 60;

/** The cells by row and column: a cell that covers several stands in each of them. */
export function gridOf(table: Table): (Cell | null)[][] {
  const grid: (Cell | null)[][] = table.map(() => []);
  for (const [row, cells] of table.entries()) {
    let column = 0;
    for (const cell of cells) {
      while ((grid[row]?.[column] ?? null) !== null) column += 1;
      const rows = Math.min(Math.max(1, cell.rowSpan ?? 1), mostRows, table.length - row);
      const columns = Math.min(Math.max(1, cell.colSpan ?? 1), Math.max(0, mostColumns - column));
      for (let down = 0; down < rows; down += 1)
        for (let right = 0; right < columns; right += 1) {
          const line = grid[row + down];
          if (line !== undefined) line[column + right] = cell;
        }
      column += columns;
    }
  }
  const width = Math.max(0, ...grid.map((line) => line.length));
  return grid.map((line) => Array.from({ length: width }, (_, column) => line[column] ?? null));
}
