import type { Clause } from '../../model/body-text.ts';
import { markedReader, type Marked } from '../../statements/read-marked.ts';
import type { Context } from '../../statements/reading/reading.ts';
import { attributeOf } from '../mdx/find-mentions.ts';
import type { TextTree } from '../mdx/text-tree.ts';
import { isJsx, walk, type Jsx } from '../mdx/tree.ts';
import type { MarkedWords } from './marked-words.ts';

/** One place that marks an item: its words, what is read from them, and what stands around it. */
export type MarkedItem = {
  readonly component: 'Target' | 'Milestone' | 'Task';
  readonly id: string;
  readonly words: string;
  /** Nothing is read from the block of a task. */
  readonly marked: Marked;
  /** The id of the task whose block it stands in. */
  readonly task: string | null;
  /** The heading above it, and the one above that. */
  readonly heading: Clause | null;
  readonly chapter: Clause | null;
  readonly line: number;
  readonly column: number;
};

/** The items that a text marks, keyed `Target:<id>`, with the words that their places lie in. */
export type MarkedItems = { readonly text: string; readonly items: ReadonlyMap<string, readonly MarkedItem[]> };

const components = new Set(['Target', 'Milestone', 'Task']);

function isItem(name: string): name is MarkedItem['component'] {
  return components.has(name);
}

/** The tasks whose blocks stand around each component. */
function tasksAround({ root }: TextTree): ReadonlyMap<Jsx, string> {
  const around = new Map<Jsx, string>();
  walk(root, (node, ancestors) => {
    if (!isJsx(node)) return;
    const task = ancestors.findLast((ancestor) => isJsx(ancestor) && ancestor.name === 'Task');
    if (task !== undefined && isJsx(task)) around.set(node, attributeOf(task, 'id'));
  });
  return around;
}

/** Reads the marked words of every target and milestone of a text. */
export function readItems(tree: TextTree, { text, places }: MarkedWords, context: Context): MarkedItems {
  const read = markedReader(text, context);
  const around = tasksAround(tree);
  const clauses = new Map(tree.clauses.map((clause) => [clause.id, clause]));
  const clauseAt = (id: string | null | undefined) => (id === null || id === undefined ? null : (clauses.get(id) ?? null));
  const items = new Map<string, MarkedItem[]>();
  for (const [node, { component, id, clause, line, column }] of tree.mentions) {
    const place = places.get(node);
    if (!isItem(component) || place === undefined) continue;
    const { span, section } = place;
    const own = clauseAt(clause);
    const heading = own?.kind === 'heading' ? own : clauseAt(own?.parent);
    const item: MarkedItem = {
      component,
      id,
      words: text.slice(span.start, span.end),
      marked: component === 'Task' ? { readings: [], cut: [] } : read(span, section),
      task: around.get(node) ?? null,
      heading,
      chapter: clauseAt(heading?.parent),
      line,
      column,
    };
    const key = `${component}:${id}`;
    const known = items.get(key);
    if (known === undefined) items.set(key, [item]);
    else known.push(item);
  }
  return { text, items };
}
