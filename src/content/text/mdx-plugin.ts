import { defineHastPlugin, type HastPluginDefinition } from 'satteri';
import { components, marksItem } from '../mdx/components.ts';
import { splitNumber } from '../mdx/split-number.ts';
import { textOf, wordsOf } from '../mdx/tree.ts';
import { addTableHeads, nameTable } from './accessible-tables.ts';
import { setAttribute } from './attributes.ts';
import { partNumber } from './headings.ts';
import { startsWithBlock } from './mark-blocks.ts';

const headings = ['h2', 'h3', 'h4', 'h5', 'h6'];
const marks = Object.keys(components).filter(marksItem);

/** A copy that can be changed: the parser gives views of its own memory, which cannot be cloned. */
function copyOf<T>(node: Readonly<T>): T {
  const copy: T = JSON.parse(JSON.stringify(node));
  return copy;
}

/**
 * Finishes headings, tables and marks of MDX that Astro itself renders, as `finishTree` and `printTree` do those of plans and pages, so
 * that the same components can show them.
 */
export function textPlugin({ isPlan }: { readonly isPlan: boolean }): HastPluginDefinition {
  return defineHastPlugin({
    name: 'gongkai-text',
    element: [
      {
        filter: headings,
        visit: (node) => {
          const heading = copyOf(node);
          heading.properties['words'] = wordsOf(heading);
          if (isPlan) partNumber(heading, splitNumber(textOf(heading)));
          return heading;
        },
      },
      {
        filter: ['table'],
        visit: (node) => {
          const table = copyOf(node);
          addTableHeads(table);
          nameTable(table);
          return table;
        },
      },
    ],
    mdxJsxFlowElement: {
      filter: marks,
      visit: (node) => {
        if (!startsWithBlock(node)) return undefined;
        const mark = copyOf(node);
        setAttribute(mark, 'block', 'true');
        return mark;
      },
    },
  });
}
