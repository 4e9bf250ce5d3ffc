import { asWritten, offsetAsWritten, type Adapted } from './chinese-notation.ts';
import { isJsx, walk, type Node, type Root } from './tree.ts';

type Point = NonNullable<Node['position']>['start'];

function restoreStrings(node: Node): void {
  if ('value' in node) node.value = asWritten(node.value);
  if (node.type === 'element') {
    for (const [name, value] of Object.entries(node.properties)) if (typeof value === 'string') node.properties[name] = asWritten(value);
  }
  if (!isJsx(node)) return;
  for (const attribute of node.attributes) if (typeof attribute.value === 'string') attribute.value = asWritten(attribute.value);
}

function startsOfLines(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Gives a tree of an adapted text the words and places of the text as written. Changes the tree in place. */
export function restoreTree(root: Root, { text, inserted }: Adapted): void {
  const lines = inserted.length === 0 ? [] : startsOfLines(text);
  const moved = new Set<Point>();
  const move = (point: Point | undefined) => {
    if (point?.offset === undefined || moved.has(point)) return;
    moved.add(point);
    const start = offsetAsWritten(lines[point.line - 1] ?? 0, inserted);
    point.offset = offsetAsWritten(point.offset, inserted);
    point.column = point.offset - start + 1;
  };
  walk(root, (node) => {
    restoreStrings(node);
    if (inserted.length === 0) return;
    move(node.position?.start);
    move(node.position?.end);
  });
}
