import { type Problem, problem } from '../problems/catalogue.ts';
import type { SourceLine } from './source-lines.ts';

const shown = 40;
const definition = /^ {0,3}\[(\^?[^\]]+)\]:/u;

type Label = { readonly label: string; readonly index: number };

const keyOf = (label: string) => label.trim().toLowerCase();

/** What stands in square brackets, from an opening one that no backslash makes plain to the next closing one, and where. */
function labelsIn(text: string): Label[] {
  const labels: Label[] = [];
  let close = -1;
  for (let open = text.indexOf('['); open !== -1; open = text.indexOf('[', Math.max(open, close) + 1)) {
    if (text.charAt(open - 1) === '\\') continue;
    close = text.indexOf(']', open);
    if (close === -1) break;
    if (close > open + 1) labels.push({ label: text.slice(open + 1, close), index: open });
  }
  return labels;
}

/** Finds definitions of addresses and notes that nothing refers to, which the parser drops with their words, and notes that are not there. */
export function checkDefinitions(lines: readonly SourceLine[], file: string): Problem[] {
  const problems: Problem[] = [];
  const used = new Set<string>();
  const defined = new Map(lines.flatMap((line) => (definition.exec(line.text) ?? []).slice(1).map((label) => [line, label] as const)));
  const labels = new Set(Array.from(defined.values(), keyOf));
  for (const line of lines) {
    const start = definition.exec(line.text)?.[0].length ?? 0;
    for (const { label, index } of labelsIn(line.text.slice(start))) {
      used.add(keyOf(label));
      const place = { file, line: line.number, column: start + index + 1 };
      if (/^\^\S+$/.test(label) && !labels.has(keyOf(label))) problems.push(problem('note-undefined', place, { label: label.slice(1) }));
    }
  }
  for (const [{ number, text }, label] of defined) {
    if (used.has(keyOf(label))) continue;
    const details = { written: text.trim().slice(0, shown), label: label.replace('^', ''), note: label.startsWith('^') };
    problems.push(problem('definition-unused', { file, line: number, column: text.search(/\S/) + 1 }, details));
  }
  return problems;
}
