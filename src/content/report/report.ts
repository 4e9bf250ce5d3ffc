import type { Problem } from '../../model/problem.ts';
import { formatGithub } from './format-github.ts';
import { escapeInvisible } from './show-invisible.ts';
import { formatCount, formatProblem, type LinesOf } from './format-problems.ts';

export const reportFormats = ['text', 'json', 'github'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** The report of a check in the format asked for. JSON is exactly a list of problems. */
export function formatReport(problems: readonly Problem[], format: ReportFormat, linesOf: LinesOf): string {
  if (format === 'json') return `${escapeInvisible(JSON.stringify(problems, null, 2))}\n`;
  const lines = problems.map((problem) => (format === 'github' ? formatGithub(problem) : `${formatProblem(problem, linesOf)}\n`));
  return `${[...lines, formatCount(problems)].join('\n')}\n`;
}
