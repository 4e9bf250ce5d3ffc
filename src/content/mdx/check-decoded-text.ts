import type { Problem } from '../../model/problem.ts';
import { decodeAddress } from '../files/decode-address.ts';
import { checkDecoded } from '../files/check-decoded.ts';
import { isJsx, placeOf, walk, type Node, type Root } from './tree.ts';

const entity = /&(?:#(?:[xX][0-9A-Fa-f]{1,8}|\d{1,8})|[A-Za-z][A-Za-z0-9]{1,31});/;

/** The texts of a node itself, with everything decoded that stands for another character. */
function textsIn(node: Node): string[] {
  if (node.type === 'text') return [node.value];
  if (isJsx(node))
    return node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string' ? [attribute.value] : [],
    );
  if (node.type !== 'element') return [];
  return Object.values(node.properties).flatMap((value) => (typeof value === 'string' ? [value, decodeAddress(value)] : []));
}

/** Finds control, direction-changing and invisible characters that a text writes as `&#x202E;`, `&rlm;` or `%00`. */
export function checkDecodedText(root: Root, source: string, file: string): Problem[] {
  // Whatever is not itself is written with one of these two.
  if (!source.includes('%') && !entity.test(source)) return [];
  const problems: Problem[] = [];
  walk(root, (node) => {
    for (const text of textsIn(node)) {
      problems.push(
        ...checkDecoded(text, source, () => {
          const place = placeOf(node);
          const start = node.position?.start.offset ?? 0;
          const offset = source.slice(start, node.position?.end.offset ?? start).search(entity);
          const before = offset === -1 ? '' : source.slice(start, start + offset);
          const breaks = before.split('\n').length - 1;
          const column = breaks === 0 ? place.column + before.length : before.length - before.lastIndexOf('\n');
          return { file, line: place.line + breaks, column };
        }),
      );
    }
  });
  return problems;
}
