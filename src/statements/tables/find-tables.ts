import type { Span } from '../text/span.ts';
import type { Cell, Table } from './table.ts';

/** A table as lines of text, cells parted by tabs or upright strokes. */
export type FoundTable = Span & { readonly table: Table };

/** Fewest rows and separators in a row, so that a line of text is no table. */
const fewestRows = 2;
const fewestMarks = 2;

function cellsOf(line: string, start: number): Cell[] {
  const mark = line.includes('\t') ? '\t' : '|';
  const outer = mark === '|' && line.trimStart().startsWith('|') ? line.indexOf('|') + 1 : 0;
  const end = mark === '|' && line.trimEnd().endsWith('|') ? line.lastIndexOf('|') : line.length;
  let at = start + outer;
  return line
    .slice(outer, Math.max(outer, end))
    .split(mark)
    .map((text) => {
      const cell = { text, start: at };
      at += text.length + 1;
      return cell;
    });
}

const isRow = (line: string) => (line.match(/\t|\|/g) ?? []).length >= fewestMarks;
const isRule = (line: string) => /^[\s|:-]+$/.test(line);

/** The tables that a text draws with tabs or strokes, in order. */
export function findTables(text: string): FoundTable[] {
  const found: FoundTable[] = [];
  let rows: Cell[][] = [];
  let from = 0;
  let at = 0;
  const close = (end: number) => {
    if (rows.length >= fewestRows) found.push({ start: from, end, table: rows });
    rows = [];
  };
  for (const line of text.split('\n')) {
    if (isRow(line)) {
      if (rows.length === 0) from = at;
      if (!isRule(line)) rows.push(cellsOf(line, at));
    } else close(at);
    at += line.length + 1;
  }
  close(text.length);
  return found;
}
