import { type Problem, problem } from '../problems/catalogue.ts';

const maxMarkers = 16;
const maxRun = 64;
const maxDepth = 32;

const leadingMarkers = /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))+/;
const oneMarker = />|[-+*]|\d{1,9}[.)]/g;
const longRun = new RegExp(`([[({<*_~\`>|])(?:[ \\t]*\\1){${maxRun - 1},}`);
const tag = /<(\/?)[A-Za-z][^<>]*>/g;

function tagDepthLine(lines: readonly string[]): number | null {
  let depth = 0;
  for (const [index, line] of lines.entries()) {
    for (const [whole, closing] of line.matchAll(tag)) {
      if (closing === '/') depth = Math.max(0, depth - 1);
      else if (!whole.endsWith('/>')) depth += 1;
      if (depth > maxDepth) return index + 1;
    }
  }
  return null;
}

/** The first line that is indented deeper than more than `maxDepth` lines around it: lists in lists, or keys in keys. */
function indentDepthLine(lines: readonly string[]): number | null {
  const around: number[] = [];
  for (const [index, line] of lines.entries()) {
    const indent = line.search(/[^ \t]/);
    if (indent === -1) continue;
    while ((around.at(-1) ?? -1) >= indent) around.pop();
    around.push(indent);
    if (around.length > maxDepth) return index + 1;
  }
  return null;
}

/** Refuses nesting that no real text has and that native parsers break on: checked on the text before it is parsed. */
export function checkNesting(text: string, file: string): Problem[] {
  const problems: Problem[] = [];
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    const markers = leadingMarkers.exec(line)?.[0].match(oneMarker)?.length ?? 0;
    if (markers > maxMarkers)
      problems.push(problem('nesting-too-deep', { file, line: index + 1 }, { what: `一行开头有 ${markers} 个列表或引用符号` }));
    const run = longRun.exec(line);
    if (run !== null)
      problems.push(
        problem('nesting-too-deep', { file, line: index + 1, column: run.index + 1 }, { what: `连续 ${maxRun} 个以上的“${run[1]}”` }),
      );
  }
  const deep = tagDepthLine(lines);
  if (deep !== null) problems.push(problem('nesting-too-deep', { file, line: deep }, { what: `标记套了 ${maxDepth} 层以上` }));
  const indented = indentDepthLine(lines);
  if (indented !== null) problems.push(problem('nesting-too-deep', { file, line: indented }, { what: `缩进套了 ${maxDepth} 层以上` }));
  return problems;
}
