import type { Problem } from '../../../src/model/problem.ts';

/** What a list of problems must not be, whatever the content was: without place, without Chinese words, or with the inside of a program in them. */
export function judgeProblems(problems: readonly Problem[]): string[] {
  return problems.flatMap((problem) => {
    const { code, file, line, column, message, hint } = problem;
    const words = `${message} ${hint}`;
    const faults = [
      ...(file === '' ? ['no file'] : []),
      ...(Number.isInteger(line) && line >= 1 && Number.isInteger(column) && column >= 1 ? [] : [`no place: ${line}:${column}`]),
      ...(/\p{Script=Han}/u.test(message) && hint !== '' ? [] : ['no words in Chinese']),
      ...(/\[object |undefined|at file:\/\/|node_modules/.test(words) ? [`the inside of a program: ${words.slice(0, 80)}`] : []),
      ...(code === 'parser-stopped' && words.includes('程序中断（') ? [`an error that nobody foresaw: ${words.slice(0, 120)}`] : []),
    ];
    return faults.map((fault) => `${code} of ${file}: ${fault}`);
  });
}
