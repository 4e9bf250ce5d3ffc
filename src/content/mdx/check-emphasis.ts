import { type Problem, problem } from '../problems/catalogue.ts';
import { placeOf, textOf, walk, type Element, type Node, type Root } from './tree.ts';

const shown = 24;
const word = /[\p{L}\p{N}]/u;
const sentence = /[，。；：！？、,;]/u;
const namedSign = /(?:带|标|标注|注|打)有?$/u;
const opening = '（(《〈“【〔[';
const closing = '）)》〉”】〕]';

type Text = { readonly source: string; readonly file: string };

/** Whether a text goes from within one pair of brackets or quotation marks into another, as between the signs of （*）和（*）. */
function crossesPairs(text: string): boolean {
  let [open, hasClosed] = [0, false];
  for (const character of text) {
    if (opening.includes(character)) open += 1;
    else if (!closing.includes(character)) continue;
    else if (open > 0) open -= 1;
    else hasClosed = true;
  }
  return hasClosed && open > 0;
}

function isCode(node: Node): boolean {
  return node.type === 'element' && (node.tagName === 'code' || node.tagName === 'pre');
}

/** Emphasis whose signs stand in the text: those of a footnote, a name or a product that another sign closed far behind. */
function checkEmphasis(node: Element, { source, file }: Text): Problem[] {
  const [start, end] = [node.position?.start.offset, node.position?.end.offset];
  if (start === undefined || end === undefined) return [];
  const written = source.slice(start, end);
  const sign = /^(?:\*+|_+|~+)/.exec(written)?.[0].slice(0, node.tagName === 'em' ? 1 : 2) ?? '';
  const words = textOf(node);
  const [before, after] = [source.charAt(start - 1), source.charAt(end)];
  const inside = word.test(before) && word.test(after);
  const escape = (text: string) => text.replaceAll(sign.charAt(0), `\\${sign.charAt(0)}`);
  const whole = written.length <= shown ? written : `${written.slice(0, shown)}……`;
  const place = { file, ...placeOf(node) };
  const single = node.tagName === 'em' && inside;
  const named = namedSign.test(source.slice(Math.max(0, start - 3), start)) || /(?:带|标注|注有|标有)$/u.test(words);
  if (crossesPairs(words) || (single && sentence.test(words)) || (named && inside && sentence.test(words)))
    return [problem('emphasis-eats-text', place, { written: whole, sign, paste: escape(whole) })];
  if (single && sign === '*')
    return [
      problem('emphasis-inside-words', place, { written: `${before}${whole}${after}`, words, paste: `${before}${escape(whole)}${after}` }),
    ];
  return [];
}

/** Stars of a text that the parser left as they are and that no backslash says are meant: one problem for each run. */
function checkText(node: Node, { source, file }: Text): Problem[] {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return [];
  const problems: Problem[] = [];
  for (const match of source.slice(start.offset, end.offset).matchAll(/\\[\s\S]|\*+/g)) {
    if (match[0].startsWith('\\')) continue;
    const at = start.offset + match.index;
    const before = source.slice(start.offset, at);
    const line = start.line + before.split('\n').length - 1;
    const column = at - source.lastIndexOf('\n', at - 1);
    const [left, right] = [/[^\s*\\]{0,4}$/u.exec(before)?.[0] ?? '', /^[^\s*]{0,4}/u.exec(source.slice(at + match[0].length))?.[0] ?? ''];
    const detail = { written: left + match[0] + right, paste: left + match[0].replaceAll('*', '\\*') + right };
    const times = match[0] === '*' && /\d\s*$/.test(before) && /^\s*\d/.test(source.slice(at + 1));
    problems.push(problem('star-left-over', { file, line, column }, { ...detail, times }));
  }
  return problems;
}

/** Finds stars and underscores that a text of record may have meant as such: swallowed by emphasis, or left over from it. */
export function checkEmphasisSigns(root: Root, source: string, file: string): Problem[] {
  const problems: Problem[] = [];
  walk(root, (node, ancestors) => {
    if (isCode(node) || ancestors.some(isCode)) return;
    if (node.type === 'element' && ['em', 'strong', 'del'].includes(node.tagName)) problems.push(...checkEmphasis(node, { source, file }));
    const isLinkText = ancestors.some((ancestor) => ancestor.type === 'element' && ancestor.tagName === 'a');
    if (node.type === 'text' && !isLinkText && node.value.includes('*')) problems.push(...checkText(node, { source, file }));
  });
  return problems;
}
