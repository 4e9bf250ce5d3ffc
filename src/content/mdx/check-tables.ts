import { mdxToMdast, type MdastNode } from 'satteri';
import type { Problem } from '../../model/problem.ts';
import { problem } from '../problems/catalogue.ts';
import { features } from './features.ts';

function tablesIn(node: MdastNode): Extract<MdastNode, { type: 'table' }>[] {
  if (node.type === 'table') return [node];
  return 'children' in node ? node.children.flatMap(tablesIn) : [];
}

/** Finds table rows with more or fewer cells than the head: HTML would drop or pad them without a word. Takes text that parses. */
export function checkTables(text: string, file: string): Problem[] {
  if (!text.includes('|')) return [];
  return tablesIn(mdxToMdast(text, { features })).flatMap((table) => {
    const columns = table.children[0]?.children.length ?? 0;
    return table.children
      .filter((row) => row.children.length !== columns)
      .map((row) => {
        const { line, column } = row.position?.start ?? { line: 1, column: 1 };
        return problem('table-width', { file, line, column }, { cells: row.children.length, columns });
      });
  });
}
