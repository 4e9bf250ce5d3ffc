import { describe, expect, it } from 'vitest';
import { formatReport } from '../../../../src/content/report/report.ts';
import type { Problem } from '../../../../src/model/problem.ts';

const problem: Problem = {
  code: 'no-expression',
  severity: 'error',
  file: 'content/plans/x.mdx',
  line: 2,
  column: 3,
  message: '“{待定}”会被当作程序',
  hint: '花括号请写成 \\{待定\\}',
};
const linesOf = () => ['首行', '经费{待定}元'];

describe('the text report', () => {
  it('gives place, words, hint and the line with a caret under the place', () => {
    expect(formatReport([problem], 'text', linesOf)).toBe(
      [
        'content/plans/x.mdx:2:3 错误 [no-expression] “{待定}”会被当作程序',
        '    → 花括号请写成 \\{待定\\}',
        '    经费{待定}元',
        '    　　^',
        '',
        '共 1 个错误，0 个提醒。有错误时不能发布。',
        '',
      ].join('\n'),
    );
  });

  it('shows the part of a long line where the problem is', () => {
    const long = `${'长'.repeat(200)}{待定}`;
    const report = formatReport([{ ...problem, line: 1, column: 201 }], 'text', () => [long]);
    expect(report).toContain('{待定}');
    expect(Math.max(...report.split('\n').map((line) => line.length))).toBeLessThan(100);
  });

  it('does without the line where the file cannot be shown', () => {
    expect(formatReport([problem], 'text', () => null)).toContain('→ 花括号请写成');
  });

  it('says when there is nothing', () => {
    expect(formatReport([], 'text', linesOf)).toBe('没有发现问题。\n');
  });
});

describe('the JSON report', () => {
  it('is exactly the list of problems', () => {
    expect(JSON.parse(formatReport([problem], 'json', linesOf))).toEqual([problem]);
  });
});

describe('the GitHub report', () => {
  it('is an annotation with its reserved characters escaped', () => {
    const [first] = formatReport([{ ...problem, file: 'a,b:c.mdx', message: '50%\n文' }], 'github', linesOf).split('\n');
    expect(first).toBe('::error file=a%2Cb%3Ac.mdx,line=2,col=3,title=no-expression::50%25%0A文 → 花括号请写成 \\{待定\\}');
  });
});
