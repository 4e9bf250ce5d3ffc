import { describe, expect, it } from 'vitest';
import { goodFiles, loadFiles, planSource } from '../../support/content-folder.ts';

const planFile = 'plans/shili-guihua.mdx';
const fine = '研发经费达到<Target id="rd">9.0亿元</Target>。';
/** The plan with a link to nothing, a mark of nothing and an unknown body below whatever is put in. */
const faulty = (from: string, to: string) =>
  planSource
    .replace(from, to)
    .replace('bodies: [shili-kjj]', 'bodies: [shili-kjjj]')
    .replace(fine, `${fine}\n\n见[上文](../qita-guihua/)，<Note id="n">文</Note>。`);
const others = ['broken-link', 'unknown-body', 'unknown-mention'];

async function codesOf(files: Parameters<typeof loadFiles>[0]): Promise<string[]> {
  const { portal, problems } = await loadFiles(files);
  expect(portal).toBeNull();
  return problems.map(({ code }) => code).toSorted();
}

describe('a fault hides nothing', () => {
  it.each([
    { title: 'a word outside the vocabulary', change: ['kind: 规划', 'kind: 规化'], code: 'wrong-value' },
    { title: 'a missing title', change: ['title: 示例县示例规划\nplanTitle', 'planTitle'], code: 'missing-key' },
    { title: 'a value that is none', change: ['value: 9.0', 'value: 九'], code: 'not-a-decimal' },
    { title: 'a kind of target that is none', change: ['kind: threshold', 'kind: treshold'], code: 'wrong-value' },
    { title: 'a list where text should be', change: ['summary: 为测试而编的规划。', 'summary: [a]'], code: 'wrong-type' },
    { title: 'a day that does not exist', change: ['documentDate: 2021-03', 'documentDate: 2021-02-30'], code: 'not-a-date' },
    { title: 'a control character in the frontmatter', change: ['summary: 为测试', 'summary: 为\u0007测试'], code: 'control-character' },
    { title: 'a direction override in the text', change: ['## 一、目标', '## 一、目\u202E标'], code: 'bidi-character' },
    { title: 'an escape in the frontmatter', change: ['summary: 为测试而编的规划。', 'summary: "为\\u202E测试"'], code: 'bidi-character' },
  ] as const)('of the plan that has $title', async ({ change: [from, to], code }) => {
    expect(await codesOf({ [planFile]: faulty(from, to) })).toEqual([...others, code].toSorted());
  });

  it('of marks by items that a plan lists under a key with a slip', async () => {
    expect(await codesOf({ [planFile]: planSource.replace('targets:\n', 'targtes:\n') })).toEqual(['unknown-key']);
  });

  it('keeps an id of a wrong form, so that its marks are found', async () => {
    expect(await codesOf({ [planFile]: planSource.replaceAll('park', 'Park') })).toEqual(['not-an-id', 'not-an-id']);
  });

  it('of other entries of a registry, nor of plans that name them', async () => {
    const bodies = `${String(goodFiles['bodies/shili.yaml'])}- id: shili-fgj\n  name: 示例县发展和改革局\n  level: 县级\n  kind: 政府部门\n  region: shilii\n  verified: 是\n`;
    expect(await codesOf({ 'bodies/shili.yaml': bodies })).toEqual(['wrong-type']);
    const withSlip = `${bodies.replace('verified: 是', 'verified: true')}  colour: 红\n`;
    expect(await codesOf({ 'bodies/shili.yaml': withSlip, [planFile]: planSource.replace('[shili-kjj]', '[shili-fgj, x-y]') })).toEqual([
      'unknown-body',
      'unknown-key',
      'unknown-region',
    ]);
  });

  it('says nothing that follows from a day of the site that is none', async () => {
    expect(await codesOf({ 'site.yaml': String(goodFiles['site.yaml']).replace('2026-01-01', '2026-02-30') })).toEqual(['not-a-full-date']);
  });

  it('shows no faulty draft in the preview', async () => {
    const draft = planSource.replace('documentDate: 2021-03', 'draft: true').replace('kind: 规划', 'kind: 规化');
    const { portal, problems } = await loadFiles({ 'plans/caogao.mdx': draft }, { drafts: true });
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['wrong-value', 'warning']]);
    expect(portal?.plans.map(({ id }) => id)).toEqual(['shili-guihua']);
  });
});

describe('a folder without plans', () => {
  const without = { [planFile]: null, 'pages/about.mdx': null };
  const empty = { ...without, 'observations/shili.csv': null };

  it('is an error, but for the first day of a site', async () => {
    expect(await codesOf(empty)).toEqual(['no-plans']);
    const { portal, problems } = await loadFiles(empty, { allowEmpty: true });
    expect(problems).toEqual([]);
    expect(portal?.plans).toEqual([]);
  });

  it('is not empty where values were observed', async () => {
    expect((await loadFiles(without)).problems).toEqual([]);
  });

  it('is not what a folder is whose plans are refused', async () => {
    expect(await codesOf({ ...empty, 'plans/x.md': '文' })).toEqual(['unexpected-file']);
  });
});
