import { walk, type Root } from './tree.ts';

/** Writes data attributes that are merely set as `true`, as JSX does: HTML knows no boolean data attribute. Changes the tree in place. */
export function spellDataAttributes(root: Root): void {
  walk(root, (node) => {
    if (node.type !== 'element') return;
    for (const [name, value] of Object.entries(node.properties))
      if (value === true && name.startsWith('data')) node.properties[name] = 'true';
  });
}
