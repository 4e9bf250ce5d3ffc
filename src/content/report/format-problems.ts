import type { Problem } from '../../model/problem.ts';
import { showInvisible } from './show-invisible.ts';

/** The lines of a file, or `null` when it cannot be shown. */
export type LinesOf = (file: string) => readonly string[] | null;

const words = { error: '错误', warning: '提醒' } as const;
const excerptWidth = 60;

/** Blanks as wide as the text: Chinese and full-width characters take two columns of a terminal. */
function blanks(text: string): string {
  return text.replace(/[\u1100-\uFFEF]/g, '\u3000').replace(/[^\u3000\t]/g, ' ');
}

function excerpt(line: string, column: number): string {
  const start = Math.max(0, column - 1 - excerptWidth / 2);
  const shown = showInvisible(line.slice(start, start + excerptWidth));
  return `    ${shown}\n    ${blanks(line.slice(start, column - 1))}^`;
}

/** One problem as text for a terminal: place, words, hint, and the line of the source with a caret. */
export function formatProblem(problem: Problem, linesOf: LinesOf): string {
  const { file, line, column, severity, code, message, hint } = problem;
  const head = `${showInvisible(file)}:${line}:${column} ${words[severity]} [${code}] ${showInvisible(message)}\n    → ${showInvisible(hint)}`;
  const source = linesOf(file)?.[line - 1];
  return source === undefined || source.trim() === '' ? head : `${head}\n${excerpt(source, column)}`;
}

/** How many errors and warnings there are, in one sentence. */
export function formatCount(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  if (problems.length === 0) return '没有发现问题。';
  return `共 ${errors} 个错误，${warnings} 个提醒。${errors > 0 ? '有错误时不能发布。' : ''}`;
}
