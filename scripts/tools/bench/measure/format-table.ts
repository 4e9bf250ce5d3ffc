const wide = /[\u2e80-\u9fff\uff00-\uff60]/u;

/** Columns that a text fills in a terminal: two for each Chinese character. */
function widthOf(text: string): number {
  return Array.from(text).reduce((width, character) => width + (wide.test(character) ? 2 : 1), 0);
}

/** Sets rows as a table for a terminal: the first column to the left, the others to the right. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))));
  const cell = (text: string, column: number) => {
    const space = ' '.repeat((widths[column] ?? 0) - widthOf(text));
    return column === 0 ? text + space : space + text;
  };
  return rows.map((row) => row.map(cell).join('   ').trimEnd()).join('\n');
}
