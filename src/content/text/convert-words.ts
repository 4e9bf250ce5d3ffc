import { walk, type Root } from '../mdx/tree.ts';

/** Converts the words of a tree; attributes, and with them addresses and anchors, stay as they are. Changes the tree in place. */
export function convertWords(root: Root, convert: (words: string) => string): void {
  walk(root, (node) => {
    if (node.type === 'text') node.value = convert(node.value);
  });
}
