import { describe, expect, it } from 'vitest';
import { renderProblems } from '../../../src/publish/render-problems.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { parseHtml } from '../../support/parse-html.ts';

const problem = (severity: Problem['severity'], message: string, line = 1): Problem => ({
  code: 'no-html',
  severity,
  file: 'plans/x.mdx',
  line,
  column: 2,
  message,
  hint: '请写成 \\<b>',
});

describe('the page of problems', () => {
  const page = renderProblems([problem('warning', '提醒甲', 9), problem('error', '不能写 <b>')], () => ['文<b>字</b>']);
  const document = parseHtml(page);

  it('tells errors first, each with place, line and mending', () => {
    const items = Array.from(document.querySelectorAll('li'), (item) => item.textContent);
    expect(items).toEqual([
      '不能写 <b>错误 no-html，plans/x.mdx 第 1 行第 2 列文<b>字</b>→ 请写成 \\<b>',
      '提醒甲提醒 no-html，plans/x.mdx 第 9 行第 2 列→ 请写成 \\<b>',
    ]);
  });

  it('shows what stands at the place, as it is written', () => {
    expect(document.querySelector('mark')?.textContent).toBe('<b>字</b>');
    expect(document.querySelector('b')).toBeNull();
  });
});
