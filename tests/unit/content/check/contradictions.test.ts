import { describe, expect, it } from 'vitest';
import { goodFiles, loadFiles, planSource, type Files } from '../../../support/content-folder.ts';

/** The good plan with passages replaced, each of which it must hold. */
function plan(...changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((source, [from, to]) => {
    if (!source.includes(from)) throw new Error(`The plan does not hold ${from}`);
    return source.replace(from, to);
  }, planSource);
}

const name = 'plans/shili-guihua.mdx';
const inTarget = (lines: string) => ['    hedge: 明确\n', `    hedge: 明确\n${lines}`] as const;
const falling = [
  ['comparator: 不低于', 'comparator: 不高于'],
  ['direction: 上升', 'direction: 下降'],
  ['value: 5.5', 'value: 12'],
] as const;
const stretch = (value: string) => inTarget(`    stretch:\n      value: ${value}\n      hedge: 力争\n      printed: "9.0"\n`);
const step = (due: string, value: string) => `      - due: ${due}\n        value: ${value}\n        printed: "9.0"\n`;
const steps = (...all: readonly string[]) => inTarget(`    steps:\n${all.join('')}`);
/** The words of the target in place of 研发经费达到9.0亿元. */
const inWords = (before: string, marked: string) =>
  [
    ['研发经费达到<', `研发经费${before}<`],
    ['9.0亿元</Target>', `${marked}</Target>`],
  ] as const;
const noValues = { 'observations/shili.csv': null };
const ofMilestone = (lines: string) => ['    name: 园区建成\n', `    name: 园区建成\n${lines}`] as const;

/** The good plan with a part of its target. */
function withPart(lines: string): string {
  const part = `  - id: part\n    name: 其中\n    kind: threshold\n    comparator: 等于\n    measure: 金额\n    direction: 上升\n    hedge: 明确\n    partOf: rd\n    printed: "9.0"\n${lines}`;
  return plan(['milestones:\n', `${part}milestones:\n`], ['9.0亿元</Target>', '9.0亿元</Target>，<Target id="part">9.0</Target>']);
}
const year = (number: number) => `    targetYear: ${number}\n    targetYearSource: 文中写明\n`;

/** A region from its id, level, code and the region above, each of the last two unstated as `-`. */
function region(words: string): string {
  const [id = '', level = '', code = '-', parent = '-'] = words.split(' ');
  const above = parent === '-' ? '' : `  parent: ${parent}\n`;
  return `- id: ${id}\n  name: 示例${id}\n  level: ${level}\n${above}${code === '-' ? '' : `  divisionCode: "${code}"\n`}`;
}

const columns = 'indicator,region,scope,period,value,unit,kind,status,source,certainty\n';
const row = (place: string) => `rd,${place},2020,5.5,亿元,时点或当期值,未载明,示例,确定\n`;
const township = {
  'regions.yaml': `${region('shili 县（市、区） -')}${region('东镇 乡镇（街道） - shili')}`.replaceAll('id: 东镇', 'id: dong'),
};

const newer = (date: string, type = '替代') =>
  planSource.replace('documentDate: 2021-03', `documentDate: ${date}\nrelations:\n  - type: ${type}\n    plan: shili-guihua`);
const valid = (word: string) => plan(['documentDate: 2021-03', `documentDate: 2021-03\nvalidity: ${word}`]);

const evidence = '  evidence:\n    - title: 通报\n      url: https://shili.example/2026\n';
const report = (lines: string, changed: string): Files => ({
  [name]: changed,
  'reports/niandu.yaml': `- plan: shili-guihua\n${lines}${evidence}`,
});
const bySummer = plan(ofMilestone('    deadline: 2024年6月底前\n'));

/** What stands beside a contradiction and is none. */
const neighbours: Readonly<Record<string, Files>> = {
  '不高于 for what is to fall': { [name]: plan(...falling), ...noValues },
  '不低于 for what is to be held': { [name]: plan(['direction: 上升', 'direction: 保持']) },
  '不高于 for what is to be held': { [name]: plan(['comparator: 不低于', 'comparator: 不高于'], ['direction: 上升', 'direction: 保持']) },
  '等于 for what is to fall': {
    [name]: plan(...falling.slice(1), ['comparator: 不低于', 'comparator: 等于'], ['研发经费达到<', '研发经费为<']),
    ...noValues,
  },
  '不低于 for a rate that is to fall': {
    [name]: plan(...falling.slice(1), ['measure: 金额', 'measure: 增速'], ['    indicator: rd\n', '']),
  },
  '不高于 for a growth that is to rise': {
    [name]: plan(
      ['kind: threshold', 'kind: growth'],
      ['comparator: 不低于', 'comparator: 不高于'],
      ['unit: 亿元', 'unit: "%"'],
      ...inWords('年均增长不高于', '9.0%'),
    ),
  },
  'a stretch beyond what is to rise': { [name]: plan(stretch('9.1')) },
  'a stretch that is the target': { [name]: plan(stretch('9.00')) },
  'a stretch below what is to fall': { [name]: plan(stretch('8.9'), ...falling), ...noValues },
  'a stretch before a place in an order': {
    [name]: plan(
      stretch('5'),
      ['kind: threshold', 'kind: rank\n    peerGroup: 全省各县'],
      ['    comparator: 不低于\n', ''],
      ['    direction: 上升\n', ''],
      ['unit: 亿元', 'unit: 名'],
      ...inWords('居于', '前9.0名'),
    ).replace('    indicator: rd\n', ''),
  },
  'a lead that answers': { [name]: plan(['bodies: [shili-kjj]', 'bodies: [shili-kjj]\n    lead: [shili-kjj]']) },
  'a lead where no body is named': { [name]: plan(['bodies: [shili-kjj]', 'lead: [shili-kjj]']) },
  'steps that rise, in any order, and stand still': { [name]: plan(steps(step('2023', '8'), step('2022', '7'), step('2024', '8.0'))) },
  'a step of half a year before its target': { [name]: plan(steps(step('2025-H1', '8'))) },
  'a step in the year of a target that is due at its end': { [name]: plan(inTarget('    due: 2025-12\n'), steps(step('2025-11', '8'))) },
  'steps of a fall that fall': { [name]: plan(steps(step('2022', '11'), step('2023', '10')), ...falling), ...noValues },
  'steps to be held at any height': {
    [name]: plan(steps(step('2022', '9.2'), step('2023', '9.1')), ['direction: 上升', 'direction: 保持']),
  },
  'parts that are their whole, in another unit': { [name]: withPart(`    value: 90000\n    unit: 万元\n${year(2025)}`) },
  'a part for another time': { [name]: withPart(`    value: 9.5\n    unit: 亿元\n${year(2026)}`) },
  'a part in the unit of something else': { [name]: withPart(`    value: 50\n    unit: 个\n${year(2025)}`) },
  'regions without codes': { 'regions.yaml': region('shili 县（市、区） -') },
  'a county within its city and province': {
    'regions.yaml': region('shili 县（市、区） 990101 shi') + region('shi 市 990100 sheng') + region('sheng 省 990000'),
  },
  'a county without city within its province': {
    'regions.yaml': region('shili 县（市、区） 999001 sheng') + region('sheng 省 990000'),
  },
  'a part of a county with a code of its own': {
    'regions.yaml': region('shili 县（市、区） 990101') + region('yuanqu 园区 990171 shili'),
  },
  'a plan replaced that is over': { [name]: valid('失效'), 'plans/shili-xin.mdx': newer('2024-03') },
  'a plan replaced without a word on its validity': { 'plans/shili-xin.mdx': newer('2024-03') },
  'a plan in force that another carries out': { [name]: valid('有效'), 'plans/shili-xin.mdx': newer('2024-03', '落实') },
  'a plan that replaces one of the same month': { 'plans/shili-xin.mdx': newer('2021-03-15') },
  'a plan related to a later one': { 'plans/shili-xin.mdx': newer('2020', '相关') },
  'all the county by another word': { [name]: plan(inTarget('    scope: 全县域\n')) },
  'a scope that is the name of the region': { [name]: plan(inTarget('    scope: 示例县\n')) },
  'a place within the county as a region and as a scope': {
    ...township,
    [name]: plan(inTarget('    scope: 示例东镇\n')),
    'observations/shili.csv': columns + row('dong,'),
  },
  'values of a part beside a target of the whole': { 'observations/shili.csv': columns + row('shili,') + row('shili,示例园区') },
  'a target of a place within without any value': { [name]: plan(inTarget('    scope: 示例园区\n')), ...noValues },
  'a due period within the target year': { [name]: plan(inTarget('    due: 2025-Q3\n')) },
  'a due period without target year': { [name]: plan(inTarget('    due: 2025-H1\n'), [year(2025), '']) },
  'a due period as the words have it': { [name]: plan(inTarget('    due: 2025-06\n    deadline: 6月底前\n')) },
  'a due period as other words have it': { [name]: plan(inTarget('    due: 2025-05-31\n    deadline: 2025年6月前\n')) },
  'words that name no time within a year': { [name]: plan(inTarget('    due: 2025-06\n    deadline: 力争早日\n')) },
  'a start in the year of the end': { [name]: plan(inTarget('    start: 2025\n')) },
  'a start on the day of the end': { [name]: plan(ofMilestone('    start: 2024-06-30\n    deadline: 2024年6月底前\n')) },
  'reached late by a report that tells the day': report(
    '  milestone: park\n  date: 2024-07-01\n  reachedDate: 2024-06\n  state: 达到\n',
    bySummer,
  ),
  'reached on the last day': report('  milestone: park\n  date: 2024-06-30\n  state: 达到\n', bySummer),
  'reached by a report that tells the period': report(
    '  target: rd\n  date: 2025-03-01\n  period: 2024\n  state: 达到\n',
    plan(['targetYear: 2025', 'targetYear: 2024']),
  ),
  'under way after the end': report('  milestone: park\n  date: 2024-07-01\n  state: 进行中\n', bySummer),
  'reached where no time is stated': report('  task: invest\n  date: 2024-07-01\n  state: 达到\n', planSource),
  'reached in the month of the report': report('  task: invest\n  date: 2024-07-01\n  reachedDate: 2024-07\n  state: 达到\n', planSource),
  'a unit that differs by a factor': {
    'observations/shili.csv': String(goodFiles['observations/shili.csv']).replace('5.5,亿元', '55000,万元'),
  },
};

describe('what stands beside a contradiction', () => {
  it.each(Object.entries(neighbours))('is not reported: %s', async (_title, files) => {
    const { portal, problems } = await loadFiles(files);
    expect(problems).toEqual([]);
    expect(portal).not.toBeNull();
  });
});
