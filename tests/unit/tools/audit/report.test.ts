import { describe, expect, it } from 'vitest';
import { spreadPages } from '../../../../scripts/tools/audit/list-pages.ts';
import { formatGithub, formatPage, formatSummary, joinViews } from '../../../../scripts/tools/audit/report/format-audit.ts';
import type { Finding } from '../../../../scripts/tools/audit/check.ts';

const finding: Finding = { page: '/plans/', view: 'light', check: 'targets', what: '太小', where: 'li > <a>' };
const audit = { page: '/plans/', findings: [finding, { ...finding, view: 'narrow' as const }], unsure: { alfa: 2 } };

describe('the report of an audit', () => {
  it('tells a finding of several views once', () => {
    expect(joinViews(audit.findings).map(({ seen }) => seen)).toEqual(['浅色、320像素宽']);
  });

  it('says what is wrong with a page, and that nothing is', () => {
    expect(formatPage(audit)).toBe('✗ /plans/　1 处\n  [targets] 点按的地方够大（浅色、320像素宽）：太小\n      li > <a>');
    expect(formatPage({ ...audit, findings: [] })).toBe('✓ /plans/');
  });

  it('sums up by check and counts what is left to people', () => {
    expect(formatSummary([audit, { ...audit, page: '/', findings: [] }])).toBe(
      '共检查 2 页，1 页有问题，共 1 处：\n  点按的地方够大　1 处\n机器不能断定、须由人判断的：Alfa 的全部规则 4 处。',
    );
    expect(formatSummary([{ page: '/', findings: [], unsure: {} }])).toBe('共检查 1 页，没有发现问题。');
  });

  it('writes annotations on one line each', () => {
    expect(formatGithub({ ...audit, findings: [{ ...finding, what: '第一行\n第二行' }] })).toEqual([
      '::error title=targets::/plans/（浅色）：第一行%0A第二行 li > <a>',
    ]);
  });
});

describe('spreadPages', () => {
  it('takes one page of each folder, then a second of each', () => {
    const pages = ['', 'about/', 'plans/a/', 'plans/b/', 'plans/year/2021/', '404.html'];
    expect(spreadPages(pages)).toEqual(['', 'plans/a/', 'plans/year/2021/', 'about/', 'plans/b/', '404.html']);
  });
});
