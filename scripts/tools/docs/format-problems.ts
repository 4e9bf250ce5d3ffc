import { catalogue } from '../../../src/content/problems/catalogue.ts';

const words = { error: '错误', warning: '提醒' } as const;

/** The catalogue as a Markdown page for staff: every code, how grave it is, and what it means. */
export function formatProblems(): string {
  const rows = Object.entries(catalogue).map(
    ([code, { severity, about }]) => `| \`${code}\` | ${words[severity]} | ${about.replaceAll('<', '\\<')} |`,
  );
  const head = [
    '# 检查会报告哪些问题',
    '',
    '“错误”会阻止发布，“提醒”不会。代码永久不变，可以据此查找说明。',
    '',
    '| 代码 | 程度 | 含义 |',
    '| --- | --- | --- |',
  ];
  return [...head, ...rows, ''].join('\n');
}
