import { type Problem, problem } from '../problems/catalogue.ts';
import type { SourceLine } from './source-lines.ts';
import { headingLevel, isFootnoteLabel, placeOf, textOf, walk, type Root } from './tree.ts';

const shown = 16;
const heading = /^([ \t>]*)([#＃]+)([\s\u3000]*)(\S.*)/su;

/** Whether signs before a line are none that Markdown knows: one of full width among them, or no space after them. */
function isUnread(signs: string, after: string): boolean {
  return signs.includes('＃') || (signs.length <= 6 && !/^[#＃ \t]/.test(after));
}

/** Whether a line that starts with signs of a heading and no space was meant as one: `#1机组` is a name. */
function isMeant(signs: string, rest: string): boolean {
  return signs.length > 1 || /^(?:\p{Script=Han}|[（(])/u.test(rest);
}

/** Finds headings that miss the space after `#`, and paragraphs that a line of dashes below makes headings. */
export function checkHeadings(root: Root, source: string, { file, lines }: { file: string; lines: readonly SourceLine[] }): Problem[] {
  const problems: Problem[] = [];
  for (const { number, text } of lines) {
    const [, indent = '', signs = '', gap = '', rest = ''] = heading.exec(text) ?? [];
    if (rest === '' || !isUnread(signs, gap + rest) || !isMeant(signs, rest)) continue;
    const written = text.slice(indent.length);
    const paste = `${'#'.repeat(Math.max(2, signs.length))} ${rest}`;
    problems.push(
      problem('heading-without-space', { file, line: number, column: indent.length + 1 }, { written: written.slice(0, shown), paste }),
    );
  }
  walk(root, (node) => {
    if (headingLevel(node) !== 2 || isFootnoteLabel(node) || node.position === undefined) return;
    const written = source.slice(node.position.start.offset, node.position.end.offset);
    const underline = /\n[ \t>]*(-+)[ \t]*$/.exec(written)?.[1];
    if (underline === undefined || written.startsWith('#')) return;
    const title = textOf(node).trim();
    const place = { file, ...placeOf(node) };
    if (/[。；！？]$/u.test(title) || title.includes('\n')) problems.push(problem('paragraph-as-heading', place, { underline }));
    else problems.push(problem('heading-by-underline', place, { title, underline }));
  });
  return problems;
}
