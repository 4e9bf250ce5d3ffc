import type { Problem } from '../../../src/model/problem.ts';
import { exit } from '../../cli/options.ts';
import { judgeProblems } from './judge-problems.ts';
import { runCommand } from './run-command.ts';

export type Checked = { readonly passes: boolean; readonly faults: readonly string[] };

function parse(text: string): readonly Problem[] | null {
  try {
    const problems: unknown = JSON.parse(text);
    return Array.isArray(problems) ? (problems as readonly Problem[]) : null;
  } catch {
    return null;
  }
}

/** Runs the check on a folder: whether the content passes, and what is wrong with the check itself. */
export async function checkContent(folder: string): Promise<Checked> {
  const { status, output, errors } = await runCommand('check', ['--content', folder, '--format', 'json']);
  if (status !== exit.done && status !== exit.content)
    return { passes: false, faults: [`check ended with ${status ?? 'no status: it crashed or hung'}: ${errors.slice(0, 400)}`] };
  const problems = parse(output);
  if (problems === null) return { passes: false, faults: [`check gave no list of problems: ${output.slice(0, 200)}`] };
  const hasErrors = problems.some(({ severity }) => severity === 'error');
  const agreed = hasErrors === (status === exit.content) ? [] : [`check ended with ${status}, which its problems do not bear out`];
  return { passes: status === exit.done, faults: [...agreed, ...judgeProblems(problems)] };
}
