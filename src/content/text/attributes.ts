import { find, html } from 'property-information';
import type { Element, Jsx } from '../mdx/tree.ts';

/** The attributes of an element as HTML writes them; one that is merely set is empty. */
export function attributesOf({ properties }: Element): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    const { attribute, commaSeparated } = find(html, name);
    if (Array.isArray(value)) attributes[attribute] = value.join(commaSeparated ? ', ' : ' ');
    else attributes[attribute] = value === true ? '' : String(value);
  }
  return attributes;
}

/** Gives a component a further attribute. Changes the tree in place. */
export function setAttribute(node: Jsx, name: string, value: string): void {
  node.attributes.push({ type: 'mdxJsxAttribute', name, value });
}
