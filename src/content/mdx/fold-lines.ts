import { childrenOf, type Node, type Root } from './tree.ts';

const beforeBreak = /[\p{Script=Han}\u2014\u2018-\u201D\u2026\u3000-\u303F\uFF00-\uFFEF]$/u;
const afterBreak = /^[\p{Script=Han}\u2014\u2018-\u201D\u2026\u3000-\u303F\uFF00-\uFFEF]/u;
const inline = new Set(['a', 'strong', 'em', 'del', 'sup', 'br', 'img', 'code', 'input']);

type Text = Extract<Node, { type: 'text' }>;

function isInline(node: Node): boolean {
  if (node.type === 'element') return inline.has(node.tagName);
  return node.type === 'mdxJsxTextElement' || node.type === 'mdxTextExpression' || (node.type === 'text' && node.value.trim() !== '');
}

function textsOf(node: Node): Text[] {
  if (node.type === 'text') return [node];
  if (node.type === 'element' && node.tagName === 'code') return [];
  return childrenOf(node).flatMap(textsOf);
}

/** Joins lines within and across the texts of one block, where both sides of the break are Chinese. */
function joinTexts(texts: readonly Text[]): void {
  for (const [index, text] of texts.entries()) {
    const following = texts.slice(index + 1).find((next) => next.value !== '')?.value ?? '';
    const preceding = texts.slice(0, index).findLast((previous) => previous.value !== '')?.value ?? '';
    text.value = text.value.replace(/[ \t]*\n[ \t]*/g, (lineBreak, offset: number) => {
      const left = text.value.slice(0, offset) || preceding;
      const right = text.value.slice(offset + lineBreak.length) || following;
      return beforeBreak.test(left) && afterBreak.test(right) ? '' : lineBreak;
    });
  }
}

/** Takes out line breaks between Chinese characters, which HTML would show as spaces. Changes the tree in place. */
export function foldLines(node: Root | Node): void {
  if (node.type === 'element' && node.tagName === 'pre') return;
  const children = childrenOf(node);
  if (children.some(isInline)) joinTexts(children.filter((child) => child.type === 'text' || isInline(child)).flatMap(textsOf));
  for (const child of children) if (!isInline(child)) foldLines(child);
}
