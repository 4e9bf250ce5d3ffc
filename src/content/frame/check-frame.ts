import { decodeAddress } from '../files/decode-address.ts';
import { headingLevel, isJsx, placeOf, walk, type Node, type Root } from '../mdx/tree.ts';
import { type Problem, problem } from '../problems/catalogue.ts';

const allowed = new Set(['p', 'ul', 'ol', 'li', 'a', 'img', 'strong', 'em', 'br']);
const names: Readonly<Record<string, string>> = {
  table: '表格',
  pre: '代码',
  code: '代码',
  blockquote: '引文',
  hr: '分隔线',
  del: '删除线',
  section: '脚注',
  sup: '脚注',
};
/** Elements that only stand inside one that is reported already. */
const inner = new Set(['thead', 'tbody', 'tr', 'th', 'td', 'input']);

/** What a node is called where it may not stand, or `null` where it may. */
function forbidden(node: Node): string | null {
  if (isJsx(node)) return `标记 <${node.name ?? ''}>`;
  if (node.type !== 'element' || allowed.has(node.tagName) || inner.has(node.tagName)) return null;
  return headingLevel(node) === null ? (names[node.tagName] ?? `<${node.tagName}>`) : '标题';
}

/** A link leads to a complete address; a picture lies in the folder of the frame, so that its name is its address. */
function checkAddress(node: Node, file: string): Problem[] {
  if (node.type !== 'element') return [];
  const place = { file, ...placeOf(node) };
  if (node.tagName === 'img') {
    const name = decodeAddress(String(node.properties['src'] ?? ''));
    return name.startsWith('/') ? [problem('attachment-name', place, { file: name })] : [];
  }
  const url = decodeAddress(String(node.properties['href'] ?? ''));
  const complete = /^(?:https?:\/\/[^/]|mailto:|tel:)/i.test(url);
  return node.tagName !== 'a' || complete ? [] : [problem('frame-address', place, { url })];
}

/** Holds the tree of a frame part against what may stand around every page: no headings, tables, footnotes or marks, and complete addresses only. */
export function checkFrame(root: Root, file: string): Problem[] {
  const problems: Problem[] = [];
  walk(root, (node, ancestors) => {
    // What may not stand here at all is reported once, whatever is in it: a footnote brings links of its own.
    if (ancestors.some((ancestor) => forbidden(ancestor) !== null)) return;
    const what = forbidden(node);
    if (what === null) problems.push(...checkAddress(node, file));
    else problems.push(problem('frame-element', { file, ...placeOf(node) }, { what }));
  });
  return problems;
}
