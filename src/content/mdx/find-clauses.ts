import type { Clause } from '../../model/body-text.ts';
import { splitNumber } from './split-number.ts';
import { childrenOf, headingLevel, isFootnoteLabel, isJsx, placeOf, textOf, type Element, type Node, type Root } from './tree.ts';

/** The clauses of a text, and for each node that is one, its clause. */
export type ClauseTree = { readonly clauses: readonly Clause[]; readonly clauseOf: ReadonlyMap<Node, Clause> };

const excerptLength = 24;

function dashTitle(text: string): string {
  const words = text.replace(/^——+/, '');
  const title = /^[^\n。：:；，]*(?=[。：:；，])/u.exec(words)?.[0] ?? words;
  return title.trim().slice(0, excerptLength);
}

/**
 * Finds what can be linked to: headings (`s2-3` by position in the heading tree), and within them dash items (`s1-4-d2`) and
 * paragraphs (`s1-4-p1`), both counted from 1. Text above the first heading stands under `s0`. Lists and tables are not entered.
 */
export function findClauses(root: Root): ClauseTree {
  const clauses: Clause[] = [];
  const clauseOf = new Map<Node, Clause>();
  const counters: number[] = [];
  let heading: Clause | null = null;
  let [dashes, paragraphs] = [0, 0];

  const add = (node: Node, clause: Clause) => {
    clauses.push(clause);
    clauseOf.set(node, clause);
  };
  const addHeading = (node: Element, level: number) => {
    counters.length = level - 1;
    for (let index = 0; index < counters.length; index += 1) counters[index] ??= index === counters.length - 1 ? 0 : 1;
    counters[level - 2] = (counters[level - 2] ?? 0) + 1;
    const parent = counters.length > 1 ? `s${counters.slice(0, -1).join('-')}` : null;
    heading = { id: `s${counters.join('-')}`, kind: 'heading', level, ...splitNumber(textOf(node)), parent, line: placeOf(node).line };
    [dashes, paragraphs] = [0, 0];
    add(node, heading);
  };
  const addParagraph = (node: Element) => {
    const text = textOf(node).trim();
    const dash = text.startsWith('——');
    const count = dash ? (dashes += 1) : (paragraphs += 1);
    const parent = heading?.id ?? null;
    const level = heading?.level ?? 1;
    const id = `${parent ?? 's0'}-${dash ? 'd' : 'p'}${count}`;
    const title = dash ? dashTitle(text) : text.slice(0, excerptLength);
    add(node, { id, kind: dash ? 'dash' : 'paragraph', level, number: dash ? '——' : null, title, parent, line: placeOf(node).line });
  };
  const visit = (node: Node): void => {
    const level = headingLevel(node);
    if (node.type === 'element' && level !== null && !isFootnoteLabel(node)) addHeading(node, level);
    else if (node.type === 'element' && node.tagName === 'p') addParagraph(node);
    else if (node.type === 'root' || isJsx(node)) childrenOf(node).forEach(visit);
  };
  visit(root);
  return { clauses, clauseOf };
}
