import type { z } from 'zod';
import { type Problem, problem } from '../problems/catalogue.ts';
import { suggest } from '../suggest.ts';
import { keysOf } from './schema-at.ts';
import { isDivider, type Parts } from './split-frontmatter.ts';

/** A line that names a key: `draft: true`, `- id: rd`, `"draft" : true`, `draft：true`. */
const keyLine = /^([ \t]*(?:-[ \t]+)?)["']?([A-Za-z][\w-]*)["']?[ \t]*(?::(?=[ \t]|$)|：)/;
/** What may stand between keys: an entry of a list, an indented line, a comment. */
const otherYaml = /^(?:-[ \t]|[ \t]|#)/;
const fence = /^[ \t]*(?:```|~~~)/;

type Found = { readonly line: number; readonly column: number; readonly key: string };
type Keys = { readonly top: ReadonlySet<string>; readonly all: ReadonlySet<string> };

function keyIn(line: string, number: number): Found | null {
  const match = keyLine.exec(line);
  return match === null ? null : { line: number, column: (match[1] ?? '').length + 1, key: match[2] ?? '' };
}

/** Keys that follow the divider without any prose between: what stands there was meant as frontmatter. */
function keysBehind(lines: readonly string[], end: number, { top, all }: Keys): Found[] {
  const found: Found[] = [];
  for (const [index, line] of lines.slice(end).entries()) {
    if (line.trim() === '') continue;
    const key = keyIn(line, end + index + 1);
    if (isDivider(line) || (key === null && !otherYaml.test(line))) break;
    const isKnown = key !== null && (all.has(key.key) || (key.column === 1 && suggest(key.key.toLowerCase(), [...top]) !== null));
    if (isKnown) found.push(key);
  }
  return found;
}

/** Keys of the frontmatter that begin a line of the text, but for those in blocks of code. */
function keysInText(lines: readonly string[], end: number, { top }: Keys): Found[] {
  let inCode = false;
  return lines.slice(end).flatMap((line, index) => {
    if (fence.test(line)) inCode = !inCode;
    const key = inCode ? null : keyIn(line, end + index + 1);
    return key !== null && top.has(key.key) ? [key] : [];
  });
}

/**
 * Finds frontmatter that ends before its author meant it to: a `---` within it would make text of everything below, so that a draft
 * is published. Keys right behind the `---`, or between it and another one, make it an error; so does any key at the start of a line of text.
 */
export function checkFrontmatterEnd(schema: z.core.$ZodType, { text, end }: Parts, file: string): Problem[] {
  const lines = text.split('\n');
  const keys = keysOf(schema);
  const behind = keysBehind(lines, end, keys);
  const inText = keysInText(lines, end, keys);
  const next = lines.findIndex((line, index) => index >= end && isDivider(line));
  const [first] = [...behind, ...inText.filter(({ line }) => next !== -1 && line <= next)];
  const early = first === undefined ? [] : [problem('frontmatter-ends-early', { file, line: end }, { key: first.key, line: first.line })];
  const told = new Set(behind.map(({ line }) => line));
  return [
    ...early,
    ...inText.filter(({ line }) => !told.has(line)).map(({ key, ...place }) => problem('frontmatter-in-text', { file, ...place }, { key })),
  ];
}
