import { childrenOf, isElement, walk, wordsOf, type Element, type Node, type Root } from '../mdx/tree.ts';

function elementsIn(node: Node, tagName: string): readonly Element[] {
  return childrenOf(node).flatMap((child) =>
    isElement(child, tagName) ? [child, ...elementsIn(child, tagName)] : elementsIn(child, tagName),
  );
}

/** Alignment as a class, because the content security policy forbids style attributes. */
function alignByClass(cell: Element): void {
  const { align, style, ...properties } = cell.properties;
  const side = typeof align === 'string' ? align : /^text-align:\s*(\w+);?$/.exec(typeof style === 'string' ? style : '')?.[1];
  if (side !== undefined) cell.properties = { ...properties, className: [`align-${side}`] };
}

/** Gives a Markdown table what assistive technology needs: column heads and, in each row, a row head. Changes it in place. */
export function addTableHeads(table: Element): void {
  for (const row of elementsIn(table, 'tr')) {
    const first = row.children.find((cell) => cell.type === 'element');
    for (const cell of row.children) {
      if (cell.type !== 'element') continue;
      alignByClass(cell);
      if (cell.tagName === 'th') cell.properties = { scope: 'col', ...cell.properties };
      else if (cell === first) Object.assign(cell, { tagName: 'th', properties: { scope: 'row', ...cell.properties } });
    }
  }
}

/** Tells a table with heads the words of its columns, one a line, and the number of its rows, which caption it. Changes it in place. */
export function nameTable(table: Element): void {
  const heads = elementsIn(table, 'th');
  const columns = heads.filter(({ properties }) => properties['scope'] === 'col').map(wordsOf);
  table.properties['columns'] = columns.filter((words) => words !== '').join('\n');
  table.properties['rows'] = String(heads.filter(({ properties }) => properties['scope'] === 'row').length);
}

/** The tables of a tree. */
export function tablesIn(root: Root): readonly Element[] {
  const tables: Element[] = [];
  walk(root, (node) => {
    if (isElement(node, 'table')) tables.push(node);
  });
  return tables;
}
