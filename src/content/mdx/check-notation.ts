import { type Problem, problem } from '../problems/catalogue.ts';
import { checkDefinitions } from './check-definitions.ts';
import { checkEmphasisSigns } from './check-emphasis.ts';
import { checkHeadings } from './check-headings.ts';
import { checkLineBreaks } from './check-line-breaks.ts';
import { checkLists } from './check-lists.ts';
import { checkRawLinks } from './check-raw-links.ts';
import { checkRawTables } from './check-raw-tables.ts';
import { sourceLines } from './source-lines.ts';
import { placeOf, walk, type Root } from './tree.ts';

/** Where links and pictures of a text begin, as `line:column`. */
function linkPlaces(root: Root): ReadonlySet<string> {
  const places = new Set<string>();
  walk(root, (node) => {
    const { line, column } = placeOf(node);
    if (node.type === 'element' && (node.tagName === 'a' || node.tagName === 'img')) places.add(`${line}:${column}`);
  });
  return places;
}

const meantSigns = [
  { tag: 'blockquote', what: '引用', pattern: /^(>)=?[ \t]*\d\S{0,12}/ },
  { tag: 'li', what: '列表', pattern: /^(\*)[ \t]*(?:为|表示|代表|指|号|注)\S{0,12}/ },
] as const;

/** Lines that begin with a sign that Markdown takes for a quotation or a list, though it belongs to the text: `>60岁`, `* 为约束性指标`. */
function checkLineStarts(root: Root, source: string, file: string): Problem[] {
  const problems: Problem[] = [];
  walk(root, (node) => {
    const sought = node.type === 'element' ? meantSigns.find(({ tag }) => tag === node.tagName) : undefined;
    const [written, sign] = sought?.pattern.exec(source.slice(node.position?.start.offset ?? source.length)) ?? [];
    if (sought !== undefined && written !== undefined && sign !== undefined)
      problems.push(problem('sign-at-line-start', { file, ...placeOf(node) }, { written, sign, what: sought.what }));
  });
  return problems;
}

/** Finds signs that would be shown as they are though notation was meant, and signs taken for notation though text was meant. */
export function checkNotation(root: Root, source: string, file: string): Problem[] {
  const lines = sourceLines(root, source);
  return [
    ...checkEmphasisSigns(root, source, file),
    ...checkHeadings(root, source, { file, lines }),
    ...checkRawTables(root, source, file),
    ...checkRawLinks(lines, file, linkPlaces(root)),
    ...checkDefinitions(lines, file),
    ...checkLists(root, source, file),
    ...checkLineBreaks(root, source, file),
    ...checkLineStarts(root, source, file),
  ];
}
