import { childrenOf, type Node, type Root } from './tree.ts';

const chinese = '[\\p{Script=Han}\\u2014\\u2018-\\u201D\\u2026\\u3000-\\u303F\\uFF00-\\uFFEF]';
const latin = '[\\p{L}--\\p{Script=Han}]';
/** Between Chinese there is no space, nor between Chinese and a number or its sign; between Chinese and a Latin word there may be. */
const joined = new RegExp(`(?:${chinese}\n(?!${latin}|$)|(?<!${latin}|^)\n${chinese})`, 'v');
const indent = /^[\u3000\u00A0]+/u;
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

/** Joins lines within and across the texts of one block, where Chinese would be parted by a space. */
function joinTexts(texts: readonly Text[]): void {
  for (const [index, text] of texts.entries()) {
    const following = texts.slice(index + 1).find((next) => next.value !== '')?.value ?? '';
    const preceding = texts.slice(0, index).findLast((previous) => previous.value !== '')?.value ?? '';
    text.value = text.value.replace(/[ \t]*\n[ \t]*/g, (lineBreak, offset: number) => {
      const left = text.value.slice(0, offset) || preceding;
      const right = text.value.slice(offset + lineBreak.length) || following;
      return joined.test(`${left.slice(-2)}\n${right.slice(0, 2)}`) ? '' : lineBreak;
    });
  }
}

/**
 * Takes out line breaks beside Chinese characters, which HTML would show as spaces, and the blanks by which a paragraph is
 * indented: the style sheet indents it. Changes the tree in place.
 */
export function foldLines(node: Root | Node): void {
  if (node.type === 'element' && node.tagName === 'pre') return;
  const children = childrenOf(node);
  const [first] = children;
  if (children.some(isInline)) joinTexts(children.filter((child) => child.type === 'text' || isInline(child)).flatMap(textsOf));
  if (first?.type === 'text') first.value = first.value.replace(indent, '');
  for (const child of children) if (!isInline(child)) foldLines(child);
}
