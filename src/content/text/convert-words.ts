import type { Text } from 'hast';
import { childrenOf, type Node, type Root } from '../mdx/tree.ts';
import type { Convert } from './make-converter.ts';

/** Elements within a sentence. */
const inline = new Set(['a', 'del', 'em', 'span', 'strong']);
/** Elements within a sentence whose words are not of it: signs of footnotes, code. */
const aside = new Set(['code', 'sup']);

function isWithin(node: Node, names: ReadonlySet<string>): boolean {
  return node.type === 'element' && names.has(node.tagName);
}

/** The texts below a node, those together that are read as one: marks, links and emphasis do not part the words of a paragraph. */
function runsIn(node: Node): readonly (readonly Text[])[] {
  const runs: Text[][] = [[]];
  const collect = (parent: Node): void => {
    for (const child of childrenOf(parent)) {
      if (child.type === 'text') runs.at(-1)?.push(child);
      else if (isWithin(child, aside)) runs.unshift(...runsIn(child).map((run) => [...run]));
      else if (isWithin(child, inline) || child.type === 'mdxJsxTextElement') collect(child);
      else {
        runs.push([]);
        collect(child);
        runs.push([]);
      }
    }
  };
  collect(node);
  return runs;
}

/** Converts texts as one, and each by itself where that changes how many characters there are. Changes them in place. */
function convertRun(texts: readonly Text[], convert: Convert): void {
  const words = texts.map(({ value }) => value).join('');
  const converted = Array.from(convert(words));
  const isEven = converted.length === Array.from(words).length;
  let at = 0;
  for (const text of texts) {
    const end = at + Array.from(text.value).length;
    text.value = isEven ? converted.slice(at, end).join('') : convert(text.value);
    at = end;
  }
}

/** Converts the words of a tree; attributes, and with them addresses and anchors, stay as they are. Changes the tree in place. */
export function convertWords(root: Root, convert: Convert): void {
  for (const run of runsIn(root)) if (run.length > 0) convertRun(run, convert);
}
