import { type Problem, problem } from '../problems/catalogue.ts';
import { childrenOf, placeOf, walk, type Node, type Root } from './tree.ts';

function cellsOf(row: Node): Node[] {
  return childrenOf(row).filter((node) => node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th'));
}

/** How many cells a row has in the source: the parser adds missing ones, which have no place, and drops those beyond the head. */
function writtenCells(row: Node, source: string): number {
  const written = cellsOf(row).filter(({ position }) => position !== undefined);
  const end = written.at(-1)?.position?.end.offset ?? 0;
  const rest = source
    .slice(end, row.position?.end.offset ?? end)
    .replaceAll('\\|', '')
    .trim();
  const dropped = rest.replace(/^\|/, '').replace(/\|$/, '');
  return written.length + (dropped.trim() === '' && !dropped.includes('|') ? 0 : dropped.split('|').length);
}

/** Finds table rows with more or fewer cells than the head: HTML would drop or pad them without a word. */
export function checkTables(root: Root, source: string, file: string): Problem[] {
  const problems: Problem[] = [];
  walk(root, (table) => {
    if (table.type !== 'element' || table.tagName !== 'table') return;
    const rows: Node[] = [];
    walk(table, (node) => {
      if (node.type === 'element' && node.tagName === 'tr') rows.push(node);
    });
    const columns = rows[0] === undefined ? 0 : cellsOf(rows[0]).length;
    for (const row of rows) {
      const cells = writtenCells(row, source);
      if (cells !== columns) problems.push(problem('table-width', { file, ...placeOf(row) }, { cells, columns }));
    }
  });
  return problems;
}
