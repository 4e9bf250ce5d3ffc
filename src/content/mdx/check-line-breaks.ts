import { type Problem, problem } from '../problems/catalogue.ts';
import { childrenOf, placeOf, walk, type Node, type Root } from './tree.ts';

const shown = 12;
const numberEnds = /[\d.,，]*\d[.,]?$/;
const numberGoesOn = /^(?:[.,]?\d[\d.,]*|[%％‰])\S{0,2}/u;
/** Numbering, dashes and bullets that begin an item, and the indent of a paragraph. */
const begins =
  /^(?:\u3000|——|[●○•·■◆▪➢◇□]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}(?:[．、]|\.(?!\d))|第[一二三四五六七八九十百]+[章节条])/u;
const blocks = new Set(['p', 'li', 'td', 'th']);

function isBreak(node: Node): boolean {
  return node.type === 'element' && node.tagName === 'br';
}

/** The lines, from 1, that a written break ends: there the author wants the next line apart. */
function brokenLines(root: Root): ReadonlySet<number> {
  const lines = new Set<number>();
  walk(root, (node) => {
    const children = childrenOf(node);
    for (const [index, child] of children.entries()) if (isBreak(child)) lines.add(children[index - 1]?.position?.end.line ?? 0);
  });
  return lines;
}

function isBlock(node: Node): boolean {
  return node.type === 'element' && blocks.has(node.tagName) && !childrenOf(node).some(isBlock);
}

/** Finds lines of a paragraph that run together though they were meant apart, and numbers that a line break cuts in two. */
export function checkLineBreaks(root: Root, source: string, file: string): Problem[] {
  const problems: Problem[] = [];
  const broken = brokenLines(root);
  walk(root, (node) => {
    if (!isBlock(node) || node.position === undefined) return;
    const lines = source.slice(node.position.start.offset, node.position.end.offset).split('\n');
    for (const [index, text] of lines.entries()) {
      const line = placeOf(node).line + index;
      if (index === 0 || broken.has(line - 1)) continue;
      const rest = text.replace(/^[ \t>]+/, '');
      const place = { file, line, column: text.length - rest.length + 1 };
      const first = numberEnds.exec((lines[index - 1] ?? '').trimEnd().slice(-shown))?.[0];
      const second = numberGoesOn.exec(rest.slice(0, shown))?.[0];
      if (begins.test(rest)) problems.push(problem('lines-run-together', place, { line: rest.trim().slice(0, shown) }));
      else if (first !== undefined && second !== undefined) problems.push(problem('number-cut', place, { first, second }));
    }
  });
  return problems;
}
