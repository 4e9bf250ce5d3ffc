import { type Problem, problem } from '../problems/catalogue.ts';
import { childrenOf, placeOf, textOf, walk, type Element, type Root } from './tree.ts';

const shown = 12;

type Item = { readonly node: Element; readonly number: number; readonly sign: string };

function itemsOf(list: Element, source: string): Item[] {
  return childrenOf(list).flatMap((node): Item[] => {
    const marker = /^(\d{1,9})([.)])/.exec(source.slice(node.position?.start.offset ?? source.length));
    if (node.type !== 'element' || node.tagName !== 'li' || marker === null) return [];
    return [{ node, number: Number(marker[1]), sign: marker[2] ?? '.' }];
  });
}

/** Finds numbered lists that a browser numbers otherwise than they are written; a list of nothing but `1.` asks for its numbers. */
export function checkLists(root: Root, source: string, file: string): Problem[] {
  const problems: Problem[] = [];
  walk(root, (node) => {
    if (node.type !== 'element' || node.tagName !== 'ol') return;
    const items = itemsOf(node, source);
    const start = items[0]?.number ?? 1;
    const habit = items.length > 1 && items.every(({ number }) => number === start);
    for (const [index, { node: item, number, sign }] of items.entries()) {
      const words = textOf(item).trim().split('\n')[0]?.slice(0, shown) ?? '';
      const details = { written: `${number}${sign}`, shown: `${start + index}.`, paste: `${number}\\${sign} ${words}` };
      const place = { file, ...placeOf(item) };
      if (!habit && number !== start + index) problems.push(problem('list-renumbered', place, details));
      else if (sign === ')' && index === 0) problems.push(problem('list-bracket', place, details));
    }
  });
  return problems;
}
