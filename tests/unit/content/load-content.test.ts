import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/content/load-content.ts';
import { hasText } from '../../../src/content/snapshot.ts';
import { fullDate } from '../../../src/model/values/partial-date.ts';
import { loadFiles, planSource } from '../../support/content-folder.ts';
import { newFolder } from '../../support/new-folder.ts';

const planFile = 'plans/shili-guihua.mdx';

describe('loadContent', () => {
  it('gives the linked portal of a good folder', async () => {
    const { portal, problems } = await loadFiles();
    expect(problems).toEqual([]);
    expect(portal?.plans[0]?.clauseOf).toEqual({ 'Target:rd': 's1', 'Task:invest': 's1-1', 'Milestone:park': 's1-1' });
    expect(portal?.plans[0]?.targets[0]).toMatchObject({ value: '9.0', comparator: '>=', stretch: null });
  });

  it('keeps the paragraphs that state an item above the first heading, and no others', async () => {
    const before = planSource.replace('## 一、目标\n\n研发经费', '前言。\n\n研发经费').replace('\n### （一）', '\n后语。\n\n## （一）');
    const { portal, problems } = await loadFiles({ [planFile]: before });
    expect(problems).toEqual([]);
    expect(portal?.plans[0]?.clauseOf['Target:rd']).toBe('s0-p2');
    expect(portal?.plans[0]?.clauses.map(({ id }) => id)).toEqual(['s0-p2', 's1']);
  });

  it('reports all problems of all files in one run, in order', async () => {
    const { problems } = await loadFiles({
      [planFile]: planSource.replace('kind: 规划', 'kind: 规化').replace('value: 9.0', 'value: 九'),
      'regions.yaml': '- id: shili\n  name: 示例县\n  level: 村\n',
      'pages/about.mdx': '---\ntitle: 关于\n---\n\n{x}\n',
    });
    expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'pages/about.mdx no-expression',
      `${planFile} wrong-value`,
      `${planFile} not-a-decimal`,
      'regions.yaml wrong-value',
    ]);
  });

  it('does not report what only follows from a registry with a slip', async () => {
    const { problems } = await loadFiles({ 'bodies/shili.yaml': '- id: shili-kjj\n  name: 示例县科学技术局\n' });
    expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(['bodies/shili.yaml']));
  });

  it('does not call a misspelt key missing as well', async () => {
    const { problems } = await loadFiles({ [planFile]: planSource.replace('title: 示例县示例规划\n', 'titel: 示例县示例规划\n') });
    expect(problems.map(({ code, hint }) => [code, hint])).toEqual([['unknown-key', '是不是 title？请改成：title:']]);
  });

  it('says when the folder is not there', async () => {
    const { portal, problems } = await loadContent(join(newFolder(), 'not-there'));
    expect(portal).toBeNull();
    expect(problems.map(({ code }) => code)).toEqual(['missing-file']);
  });

  it('takes the day from the options before site.yaml', async () => {
    const asOf = fullDate.parse('2020-01-01');
    const { problems } = await loadFiles({}, { asOf });
    expect(problems.map(({ code }) => code)).toEqual(['date-in-future']);
  });
});

describe('disclosure', () => {
  it('on application leaves only metadata and writes no text', async () => {
    const snapshot = newFolder();
    const { portal } = await loadFiles(
      { [planFile]: planSource.replace('documentDate: 2021-03', 'disclosure: 依申请公开'), 'pages/about.mdx': null },
      { snapshot },
    );
    expect(portal?.plans[0]).toMatchObject({
      title: '示例县示例规划',
      targets: [],
      milestones: [],
      tasks: [],
      clauses: [],
      clauseOf: {},
      replacedBy: [],
      files: [],
    });
    expect(JSON.stringify(portal)).not.toContain('园区建成');
    expect(hasText(snapshot, 'plans', 'shili-guihua')).toBe(false);
  });

  it('leaves drafts out, and their errors hold nothing up', async () => {
    const draft = planSource.replace('documentDate: 2021-03', 'draft: true').replace('value: 5.5', 'value: 5.6');
    const { portal, problems } = await loadFiles({ 'plans/caogao.mdx': draft });
    expect(portal?.plans.map(({ id }) => id)).toEqual(['shili-guihua']);
    expect(problems.map(({ file, severity }) => `${file} ${severity}`)).toEqual(['plans/caogao.mdx warning']);
    const preview = await loadFiles({ 'plans/caogao.mdx': draft }, { drafts: true });
    expect(preview.portal?.plans.map(({ id }) => id)).toEqual(['caogao', 'shili-guihua']);
  });
});
