import { describe, expect, it } from 'vitest';
import { goodFiles, loadFiles, planSource } from '../../support/content-folder.ts';

const planFile = 'plans/shili-guihua.mdx';
const table = 'observations/shili.csv';
const row = 'rd,shili,2020,5.5,亿元,时点或当期值,未载明,示例,确定';
const head = 'indicator,region,period,value,unit,kind,status,source,certainty';

describe('what programs leave behind is passed over', () => {
  it.each([
    '.DS_Store',
    'plans/.DS_Store',
    'Thumbs.db',
    'desktop.ini',
    'plans/~$guihua.docx',
    'plans/.~guihua.docx',
    'plans/.~lock.guihua.xlsx#',
    'plans/._shili-guihua.mdx',
    'plans/shili-guihua.mdx~',
    'plans/.shili-guihua.mdx.swp',
    'plans/~WRL0001.tmp',
    'plans/shili-guihua/Thumbs.db',
    '__MACOSX/plans/._a.mdx',
    '.git/config',
  ])('%s', async (name) => {
    const { portal, problems } = await loadFiles({ [name]: 'x' });
    expect(problems).toEqual([]);
    expect(portal).not.toBeNull();
  });

  it.each([
    ['blank rows', `${head}\n${row}\n,,,,,,,,\n,,,,,,,,\n\n`],
    ['blank rows above', `,,,,,,,,\n${head}\n${row}\n`],
    ['blank columns behind', `${head},,\n${row},,\n,,,,,,,,,,\n`],
    ['a blank column before', `,${head}\n,${row}\n`],
    ['a blank column within', `${head.replace(',period', ',,period')}\n${row.replace(',2020', ',,2020')}\n`],
    ['blanks around cells', `${head.replaceAll(',', ' ,')}\n ${row.replaceAll(',', ' , ')} \n`],
    ['rows longer than the head by blank cells', `${head}\n${row},,,\n`],
  ])('%s of a spreadsheet', async (_title, source) => {
    const { portal, problems } = await loadFiles({ [table]: source });
    expect(problems).toEqual([]);
    expect(portal?.observations.map(({ period, value, source: from }) => [period, value, from])).toEqual([['2020', '5.5', '示例']]);
  });
});

describe('the place of a problem in a table', () => {
  it('counts the blank rows and columns that were passed over', async () => {
    const { problems } = await loadFiles({ [table]: `,${head}\n,,,,,,,,,\n,${row.replace('5.5', '五点五亿')}\n` });
    expect(problems.map(({ code, line, column }) => [code, line, column])).toEqual([['not-a-decimal', 3, 16]]);
  });
});

describe('a slip in the frontmatter is one problem', () => {
  it.each([
    ['a full-width indent', 'period:\n  start: 2021\n  end: 2025', 'period:\n　　start: 2021\n　　end: 2025'],
    ['one full-width indent among targets', '    kind: threshold', '　　kind: threshold'],
    ['a full-width dash', '  - id: rd', '  － id: rd'],
    ['a full-width colon', '    kind: threshold', '    kind：threshold'],
    ['a tab', '  start: 2021', '\tstart: 2021'],
    ['a field indented too far', 'kind: 规划', '  kind: 规划'],
  ])('%s', async (_title, from, to) => {
    const { problems } = await loadFiles({ [planFile]: planSource.replace(from, to) });
    expect(problems.map(({ code }) => code)).toEqual(['yaml-syntax']);
  });

  it('and does not hide the others', async () => {
    const source = planSource.replace('kind: 规划', 'kind：规划').replace('value: 9.0', 'value: 9,000').replace('planTitle:', '规划名称：');
    const { problems } = await loadFiles({ [planFile]: source });
    expect(problems.map(({ code, line }) => [code, line])).toEqual([
      ['unknown-key', 3],
      ['yaml-syntax', 3],
      ['yaml-syntax', 4],
      ['not-a-decimal', 19],
    ]);
  });

  it('but what is written in Chinese within a text is none', async () => {
    const summary = 'summary: |\n  　　目标：到2025年。\n  kind：规划\n  说明:无\n';
    const phases = 'phases:\n  - id: yi\n    name: 一\n    order: 1\n    items:\n      - 目标：甲\n      - 乙\n        说明：丙\n';
    const { problems } = await loadFiles({ [planFile]: planSource.replace(/summary: .*\n/, summary + phases) });
    expect(problems).toEqual([]);
  });
});

describe('numbers that differ in width and dash alone', () => {
  it.each([
    ['"2.87"', '２.８７％'],
    ['60～80', '60—80家'],
    ['"60-80"', '60~80家'],
    ['－5', '−5度'],
  ])('%s is printed as %s', async (printed, words) => {
    const source = planSource.replace('printed: "9.0"', `printed: ${printed}`).replace('9.0亿元</Target>', `${words}</Target>`);
    const { problems } = await loadFiles({ [planFile]: source });
    expect(problems.map(({ code }) => code)).not.toContain('printed-not-in-words');
  });
});

describe('attachments of older formats', () => {
  it('are published', async () => {
    const names = ['fujian-1.doc', 'fujian-2.xls', 'fujian-3.wps', 'fujian-4.txt', 'fujian-5.et', 'fujian-6.ppt'];
    const compound = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    const list = names.map((name) => `  - file: ${name}\n    title: 附件\n`).join('');
    const files = Object.fromEntries(names.map((name) => [`plans/shili-guihua/${name}`, name.endsWith('txt') ? '附件' : compound]));
    const { portal, problems } = await loadFiles({
      ...files,
      [planFile]: planSource.replace('documentDate: 2021-03\n', `attachments:\n${list}`),
    });
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual(
      Array.from({ length: 5 }, () => ['attachment-old-format', 'warning']),
    );
    expect(portal?.plans[0]?.files.map(({ name }) => name)).toEqual(names);
  });
});

it('the good folder has none of it', async () => {
  expect((await loadFiles(goodFiles)).problems).toEqual([]);
});
