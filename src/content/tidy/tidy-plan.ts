import { isDeepStrictEqual } from 'node:util';
import { hasErrors } from '../../model/problem.ts';
import { readPlan, type ReadPlan } from '../plan/read-plan.ts';
import type { Raw } from '../promises/written-item.ts';
import { splitFrontmatter } from '../yaml/split-frontmatter.ts';
import { parseYaml } from '../yaml/yaml-source.ts';
import { type Edit, editLines } from './edit-lines.ts';
import { finisher } from './finish-entries.ts';
import { lengthenEdits } from './lengthen.ts';
import { shortenEdits } from './shorten.ts';
import { readFrontmatter } from './written-entries.ts';

/** The two forms of a plan: with nothing that its words, defaults and rules give, or with all of it. */
export type Form = 'short' | 'long';

const told = ({ problems }: ReadPlan) => problems.map(({ code, message }) => `${code} ${message}`).toSorted();
const dataOf = ({ data }: ReadPlan) => (data === null ? null : { ...data, defaults: null });
const commentsOf = (text: string) => (text.match(/(?:^|[ \t])#.*$/gm) ?? []).map((comment) => comment.trim()).toSorted();

/** Whether two texts of a plan say the same: the same data of items, problems and comments. */
function saysTheSame(one: string, other: string, file: string): boolean {
  const [first, second] = [readPlan(one, file), readPlan(other, file)];
  return (
    isDeepStrictEqual(dataOf(first), dataOf(second)) &&
    isDeepStrictEqual(told(first), told(second)) &&
    isDeepStrictEqual(commentsOf(one), commentsOf(other))
  );
}

/**
 * Writes the frontmatter of a plan in its short or its long form. Its text, its comments and what its readers see stay the same; `null`
 * where it has errors or where the other form would lose something.
 */
export function tidyPlan(source: string, file: string, form: Form): string | null {
  const { data, marked, problems } = readPlan(source, file);
  const parts = splitFrontmatter(source);
  if (parts === null || data === null || hasErrors(problems)) return null;
  const raw = parseYaml(parts.yaml, file).value as Raw;
  const written = readFrontmatter(parts.yaml);
  const edits: Edit = (form === 'short' ? shortenEdits : lengthenEdits)(raw, written, finisher(raw, marked));
  const lines = source.split('\n');
  const text = [lines[0], ...editLines(written.lines, edits), ...lines.slice(parts.end - 1)].join('\n');
  return saysTheSame(source, text, file) ? text : null;
}
