import { headerRules, type HeaderRule } from '../grammar/table-headers.ts';
import { foldText } from '../text/fold.ts';
import type { Cell } from './table.ts';

/** A column with its role, the rule that gave it, and its year where it has one. */
export type Column = { readonly index: number; readonly rule: HeaderRule; readonly year: number | null; readonly words: string };

export type Header = { readonly rows: number; readonly columns: readonly Column[] };

const most = 3;

const wordsOf = (cell: Cell | null | undefined) => foldText(cell?.text ?? '').replaceAll(/\s/g, '');

function columnOf(index: number, words: string): Column[] {
  const rule = headerRules.find(({ pattern }) => pattern.test(words));
  if (rule === undefined) return [];
  const year = /(20\d\d)年?/.exec(words)?.[1];
  return [{ index, rule, words, year: year === undefined ? null : Number(year) }];
}

/** The columns of a table by the words of its first rows; `null` where they do not say which column names what is measured. */
export function readHeader(grid: readonly (readonly (Cell | null)[])[]): Header | null {
  for (let first = 0; first < Math.min(most, grid.length); first += 1)
    for (let rows = 1; rows <= most && first + rows <= grid.length; rows += 1) {
      const lines = grid.slice(first, first + rows);
      const width = lines[0]?.length ?? 0;
      const columns = Array.from({ length: width }, (_, index) =>
        columnOf(index, [...new Set(lines.map((line) => wordsOf(line[index])))].join('')),
      ).flat();
      const next = grid[first + rows];
      const isSplit =
        next !== undefined &&
        next.some(
          (cell, index) => cell !== null && cell !== lines.at(-1)?.[index] && /^(?:20\d\d年?|年均.*|累计|目标值?)$/.test(wordsOf(cell)),
        );
      const hasSubject = columns.some(({ rule }) => rule.gives === 'subject');
      if (hasSubject && columns.length > 1 && !isSplit) return { rows: first + rows, columns };
    }
  return null;
}
