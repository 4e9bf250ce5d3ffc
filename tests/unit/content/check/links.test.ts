import { describe, expect, it } from 'vitest';
import { loadFiles, planSource, type Files } from '../../../support/content-folder.ts';

const planFile = 'plans/shili-guihua.mdx';
const page = (source: string) => `---\ntitle: 关于本站\n---\n\n## 一、说明\n\n${source}[^1]\n\n[^1]: 注。\n`;
const inText = (link: string, others: Files = {}) => loadFiles({ ...others, [planFile]: `${planSource}\n见[这里](${link})。\n` });
const found = async (loading: ReturnType<typeof loadFiles>) => (await loading).problems.map(({ code, hint }) => `${code} ${hint}`);

describe('links of a plan', () => {
  it.each([
    '',
    '#s1',
    '#s1-p1',
    '#t-rd',
    '#at-t-rd',
    '#at-task-invest',
    '#targets',
    '#milestones',
    '#citation',
    '#text',
    '#glance',
    '?a=b#s1',
    '../shili-guihua/#t-rd',
    '../',
    '../year/2021/',
    '../issuer/shili-kjj/',
    '../kind/plan/',
    '../../',
    '../../#latest',
    '../../search/?q=科技',
    '../../deadlines/',
    '../../deadlines/2025/',
    '../../deadlines/undated/',
    '../../deadlines/deadlines.ics',
    '../../bulletins/',
    '../../bulletins/2020/',
    '../../bodies/#level-county',
    '../../bodies/shili-kjj/#issued',
    '../../regions/shili/#observations',
    '../../indicators/rd/#targets',
    '../../data/targets.csv',
    '../../data/plans/shili-guihua.csv',
    '../../data/indicators/rd.csv',
    '../../data/gongkai-data.zip',
    '../../data/dictionary/#targets',
    '../../method/#verdicts',
    '../../method/#语气',
    '../../method/#%E8%AF%AD%E6%B0%94',
    '../../about/#s1',
    '../../%61bout/',
    'https://shili.example/%D6%D0',
    'mailto:a@shili.example',
  ])('may lead to %j', async (link) => {
    expect(await found(inText(link, { 'pages/about.mdx': page('文') }))).toEqual([]);
  });

  it('may lead to pages of the languages and files of the host that the site has', async () => {
    const site =
      'name: 示例\ndescription: 示例。\nlanguages: [zh-Hans, en]\nconvertedTexts: true\nofficial: false\norganiser:\n  name: 示例小组\nasOf: 2026-01-01\n';
    const links = [
      '../../en/plans/shili-guihua/#t-rd',
      'zh-hant/#s1',
      '../../en/method/#wording',
      '../../feeds/plans.atom',
      '../../sitemap.xml',
    ];
    for (const link of links) expect(await found(inText(link, { 'site.yaml': `${site}url: https://shili.example\n` })), link).toEqual([]);
  });

  it('must lead to what is there in every language that they are read in', async () => {
    const site =
      'name: 示例\ndescription: 示例。\nlanguages: [zh-Hans, en]\nofficial: false\norganiser:\n  name: 示例小组\nasOf: 2026-01-01\n';
    expect(await found(inText('../../method/#语气', { 'site.yaml': site }))).toEqual([expect.stringMatching(/^broken-anchor /)]);
    expect(await found(inText('../../en/method/#语气', { 'site.yaml': site }))).toEqual([expect.stringMatching(/^broken-anchor /)]);
  });

  it.each([
    ['../../methd/', 'broken-link 是不是 ../../method/？'],
    ['../../method', 'broken-link 是不是 ../../method/？'],
    ['../../method/index.html', 'broken-link 是不是 ../../method/？'],
    ['../shili-guihau/', 'broken-link 是不是 ./？'],
    ['../../data/target.csv', 'broken-link 是不是 ../../data/targets.csv？'],
    ['../../feeds/plans.atom', 'broken-link 这个文件要写出完整网址，site.yaml 里写了 url 才有。'],
    ['#target', 'broken-anchor 是不是 #targets？'],
  ])('to %s are mended by: %s', async (link, problem) => {
    expect(await found(inText(link))).toEqual([problem]);
  });

  it('are all reported in one run, whatever else is wrong with the text', async () => {
    expect(await found(inText('../nothing/)、[那里](%E4%A'))).toEqual([
      expect.stringMatching(/^broken-link /),
      expect.stringMatching(/^malformed-address /),
    ]);
  });

  const misspelt = planSource.replace('targets:', 'targts:');
  const broken = async (source: string, link: string) =>
    (await loadFiles({ [planFile]: `${source}\n见[这里](${link})。\n` })).problems.filter(({ code }) => code === 'broken-anchor').length;

  it.each(['../../method/#nothing', '#s9-9', '#user-content-fn-9', '../../about/#s9', '../../data/dictionary/#none'])(
    'to %s are reported beside items that could not be read',
    async (link) => {
      const { problems } = await loadFiles({ 'pages/about.mdx': page('文'), [planFile]: `${misspelt}\n见[这里](${link})。\n` });
      expect(problems.filter(({ code }) => code.startsWith('broken'))).toHaveLength(1);
    },
  );

  it.each(['#t-rd', '#t-unread', '#targets', '#at-t-rd', '../../regions/shili/#parts', '../../bodies/shili-kjj/#addressed'])(
    'to %s may lead to items that could not be read',
    async (link) => expect(await broken(misspelt, link)).toBe(0),
  );

  it('lead from a draft to another draft, and from nothing else', async () => {
    const draft = planSource.replace('documentDate: 2021-03', 'draft: true');
    const { problems } = await loadFiles({
      'plans/caogao-1.mdx': `${draft}\n见[另一份](../caogao-2/)。\n`,
      'plans/caogao-2.mdx': draft,
      [planFile]: `${planSource}\n见[草稿](../caogao-1/)。\n`,
    });
    expect(problems.map(({ file, code, hint }) => [file, code, hint])).toEqual([
      [planFile, 'broken-link', '那份规划是草稿或不予公开，读者打不开；请去掉链接，或等它公开后再加。'],
    ]);
  });
});

describe('links of a page', () => {
  it('may be those of footnotes with Chinese names', async () => {
    expect(await found(loadFiles({ 'pages/about.mdx': '---\ntitle: 关于\n---\n\n文[^甲]\n\n[^甲]: 注。\n' }))).toEqual([]);
  });

  it('may lead to its own clauses and footnotes', async () => {
    expect(
      await found(
        loadFiles({ 'pages/about.mdx': page('见[上文](#s1)，[注](#user-content-fn-1)，[目标](../plans/shili-guihua/#targets)。') }),
      ),
    ).toEqual([]);
  });
});

describe('clauses that data name', () => {
  it('may be paragraphs, tables and records', async () => {
    const table = 'indicator,region,period,value,unit,kind,status,source,certainty,clause\n';
    const row = (clause: string) => `${table}rd,shili,2020,5.5,亿元,时点或当期值,未载明,示例,确定,shili-guihua#${clause}\n`;
    for (const clause of ['s1', 's1-p1', 't-rd']) {
      expect(await found(loadFiles({ 'observations/shili.csv': row(clause) })), clause).toEqual([]);
    }
    expect(await found(loadFiles({ 'observations/shili.csv': row('s1-p9') }))).toEqual(['broken-anchor 是不是 #s1-p1？']);
    const unread = (clause: string) => ({ 'observations/shili.csv': row(clause), [planFile]: planSource.replace('targets:', 'targts:') });
    const codes = async (clause: string) => (await loadFiles(unread(clause))).problems.map(({ code }) => code);
    expect(await codes('s1-p9')).toContain('broken-anchor');
    expect(await codes('t-rd')).not.toContain('broken-anchor');
  });
});
