import { describe, expect, it } from 'vitest';
import { loadFiles, planSource } from '../../support/content-folder.ts';

const planFile = 'plans/shili-guihua.mdx';
const entry = (lines: string, evidence: string) => `- plan: shili-guihua\n${lines}  evidence:\n    - title: 年度通报\n      ${evidence}\n`;
const reports = [
  entry('  target: rd\n  date: 2024-03-01\n  period: 2023\n  value: 8.60\n  unit: 亿元\n  reporter: shili-kjj\n', 'file: tongbao.pdf'),
  entry('  milestone: park\n  date: 2024-03-01\n  state: 达到\n', 'url: https://shili.example/2023'),
  entry('  task: invest\n  date: 2024-03-01\n  state: 进行中\n', 'file: tongbao.pdf'),
].join('');
const files = { 'reports/niandu-2023.yaml': reports, 'reports/niandu-2023/tongbao.pdf': '%PDF-1.7 年度通报' };

const withPlan = (line: string) => ({
  ...files,
  [planFile]: planSource.replace('documentDate: 2021-03', line),
  'pages/about.mdx': null,
});

describe('reports', () => {
  it('are part of the portal, with the files that prove them', async () => {
    const { portal, problems } = await loadFiles(files);
    expect(problems).toEqual([]);
    expect(
      portal?.reports.map(({ file, target, milestone, task, value, state }) => [file, target ?? milestone ?? task, value ?? state]),
    ).toEqual([
      ['niandu-2023', 'rd', '8.60'],
      ['niandu-2023', 'park', 'reached'],
      ['niandu-2023', 'invest', 'in-progress'],
    ]);
    expect(portal?.evidence).toEqual([{ room: 'reports', name: 'niandu-2023', files: [{ name: 'tongbao.pdf', bytes: 21 }] }]);
  });

  it.each(['disclosure: 依申请公开', 'draft: true'])('of a plan with %s are not published, nor are their files', async (line) => {
    const { portal, problems } = await loadFiles(withPlan(line));
    expect(problems.map(({ code, severity }) => `${severity} ${code}`)).toEqual(Array(3).fill('warning report-not-published'));
    expect(portal).toMatchObject({ reports: [], evidence: [] });
    expect(JSON.stringify(portal)).not.toContain('通报');
  });

  it('of a draft show in the preview', async () => {
    const { portal } = await loadFiles(withPlan('draft: true'), { drafts: true });
    expect(portal?.reports).toHaveLength(3);
    expect(portal?.evidence).toHaveLength(1);
  });

  it('with a slip are told together, whatever they name', async () => {
    const { problems } = await loadFiles({
      'reports/a.yaml': '- plan: shili-guihua\n  milestone: rd\n  date: 2024-03-01\n  state: 达到\n',
    });
    expect(problems.map(({ code, hint }) => [code, hint])).toEqual([
      ['report-without-evidence', '请在 evidence 里至少写一项：材料的名称，和网址或文件。'],
      ['report-unknown-item', '是不是 目标 target: rd？'],
    ]);
  });

  it('of a plan that cannot be read are not called reports of an unknown plan', async () => {
    const { problems } = await loadFiles({ ...files, [planFile]: planSource.replace('kind: 规划', 'kind: 规化'), 'pages/about.mdx': null });
    expect(problems.map(({ code }) => code)).toEqual(['wrong-value']);
  });
});
