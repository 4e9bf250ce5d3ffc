import { trimEndOf } from '../../model/values/text.ts';
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

function trimStart(text: string): string {
  return text.replace(/^[ \t]+/, '');
}

function trimEnd(text: string): string {
  return trimEndOf(text, /[ \t]/);
}

/** One text with its lines joined; `around`: what stands before and after it in its block. */
function joinLines(text: string, around: { readonly before: string; readonly after: string }): string {
  const [first = '', ...lines] = text.split('\n');
  const pieces = [first];
  for (const [index, line] of lines.entries()) {
    const last = pieces.at(-1) ?? '';
    const left = trimEnd(last) || around.before;
    const right = trimStart(line) || (index === lines.length - 1 ? around.after : '\n');
    if (joined.test(`${left.slice(-2)}\n${right.slice(0, 2)}`)) {
      pieces[pieces.length - 1] = trimEnd(last);
      pieces.push(trimStart(line));
    } else pieces.push(`\n${line}`);
  }
  return pieces.join('');
}

/** Joins lines within and across the texts of one block, where Chinese would be parted by a space. */
function joinTexts(texts: readonly Text[]): void {
  const filled = texts.filter(({ value }) => value !== '');
  let before = '';
  for (const [index, text] of filled.entries()) {
    text.value = joinLines(text.value, { before, after: filled[index + 1]?.value ?? '' });
    if (text.value !== '') before = text.value;
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
