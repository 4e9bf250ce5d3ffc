import { isVisible } from '../../model/values/text.ts';
import { type Problem, problem } from '../problems/catalogue.ts';
import { suggest } from '../suggest.ts';
import { componentRule, components } from './components.ts';
import { childrenOf, headingLevel, isFootnoteLabel, isJsx, placeOf, textOf, walk, type Jsx, type Node, type Root } from './tree.ts';

const known = Object.keys(components);
const blocks = new Set(['p', 'ul', 'ol', 'table', 'blockquote', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'section', 'hr']);

function isBlock(node: Node): boolean {
  return (node.type === 'element' && blocks.has(node.tagName)) || (isJsx(node) && componentRule(node.name ?? '')?.place === 'block');
}

/** Whether what stands in braces is nothing, or one comment. */
function isComment(text: string): boolean {
  return text === '' || (text.length >= 4 && text.startsWith('/*') && text.indexOf('*/', 2) === text.length - 2);
}

function checkAttributes(node: Jsx, file: string): Problem[] {
  const component = node.name ?? '';
  const required = componentRule(component)?.attribute ?? null;
  const place = { file, ...placeOf(node) };
  const problems: Problem[] = [];
  let present = false;
  for (const attribute of node.attributes) {
    const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
    if (name !== required) problems.push(problem('unknown-attribute', place, { component, attribute: name, known: required ?? '' }));
    else if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
      problems.push(problem('attribute-not-text', place, { component, attribute: name }));
    present ||= name === required;
  }
  if (required !== null && !present) problems.push(problem('missing-attribute', place, { component, attribute: required }));
  return problems;
}

function checkPlace(node: Jsx, file: string): Problem[] {
  const component = node.name ?? '';
  const rule = componentRule(component);
  const place = { file, ...placeOf(node) };
  const hasText = isVisible(textOf(node));
  if (rule?.place === 'alone') {
    if (node.type !== 'mdxJsxFlowElement') return [problem('component-place', place, { component, place: 'alone' })];
    return hasText ? [problem('component-content', place, { component, holds: 'words' })] : [];
  }
  if (!hasText) return [problem('component-content', place, { component, holds: 'nothing' })];
  if (rule?.place === 'block' && node.type !== 'mdxJsxFlowElement')
    return [problem('component-place', place, { component, place: 'block' })];
  if (rule?.place === 'inline' && childrenOf(node).some(isBlock))
    return [problem('component-place', place, { component, place: 'inline' })];
  return [];
}

function checkJsx(node: Jsx, file: string): Problem[] {
  const name = node.name ?? '';
  const place = { file, ...placeOf(node) };
  if (componentRule(name) !== undefined) {
    const attributes = checkAttributes(node, file);
    return attributes.length > 0 ? attributes : checkPlace(node, file);
  }
  if (/^[a-z][a-z0-9-]*$/.test(name) || name === '') return [problem('no-html', place, { tag: name })];
  return [problem('unknown-component', place, { component: name, suggestion: suggest(name, known), known: known.join('、') })];
}

/** Holds the tree against the allow-list: no code, no HTML, known components in their places, headings in order. */
export function checkTree(root: Root, file: string): Problem[] {
  const problems: Problem[] = [];
  let level = 1;
  walk(root, (node) => {
    const place = { file, ...placeOf(node) };
    if (node.type === 'mdxjsEsm') problems.push(problem('no-import', place));
    else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      if (!isComment(node.value.trim())) problems.push(problem('no-expression', place, { text: node.value.slice(0, 40) }));
    } else if (node.type === 'raw' || node.type === 'comment') problems.push(problem('no-html', place, { tag: node.value.slice(0, 20) }));
    else if (isJsx(node)) problems.push(...checkJsx(node, file));
    const heading = isFootnoteLabel(node) ? null : headingLevel(node);
    if (heading === null) return;
    if (!isVisible(textOf(node))) problems.push(problem('heading-empty', place));
    if (heading === 1) problems.push(problem('heading-one', place));
    else if (heading > level + 1) problems.push(problem('heading-jump', place, { from: level, to: heading }));
    level = Math.max(1, heading);
  });
  return problems;
}
