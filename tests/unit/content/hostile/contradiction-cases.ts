import { planSource } from '../../../support/content-folder.ts';
import { bad, file, plan, planFile, type Case } from './case.ts';

const target = '    hedge: 明确\n';
const year = '    targetYear: 2025\n    targetYearSource: 文中写明\n';

/** The good plan with lines put into its target. */
const withLines = (lines: string) => plan(target, `${target}${lines}`);
const stretch = (value: string) => `    stretch:\n      value: ${value}\n      hedge: 力争\n      printed: "9.0"\n`;
const step = (due: string, value: string) => `      - due: ${due}\n        value: ${value}\n        printed: "9.0"\n`;
const steps = (...all: readonly string[]) => withLines(`    steps:\n${all.join('')}`);
const falling = (entry: string) => entry.replace('direction: 上升', 'direction: 下降').replace('value: 5.5', 'value: 20');
const rank = (entry: string) =>
  entry
    .replace('kind: threshold\n    indicator: rd\n    comparator: 不低于\n', 'kind: rank\n    peerGroup: 全省各县\n')
    .replace('    direction: 上升\n', '');

/** The good plan with a second target that is part of the first, which is a stock without indicator. */
function withPart(value: string, wholeValue: string): string {
  const part = `  - id: part\n    name: 其中\n    kind: threshold\n    comparator: 等于\n    value: ${value}\n    unit: 万元\n    measure: 金额\n    direction: 上升\n    hedge: 明确\n${year}    partOf: rd\n    printed: "9.0"\n`;
  return plan('milestones:\n', `${part}milestones:\n`)
    .replace('value: 9.0', `value: ${wholeValue}`)
    .replace('9.0亿元</Target>', '9.0亿元</Target>，<Target id="part">9.0</Target>');
}

/** The good plan with a target of the same indicator for a later year. */
function withLaterTarget(value: string): string {
  const later = `  - id: later\n    name: 研发经费\n    kind: threshold\n    indicator: rd\n    comparator: 不低于\n    value: ${value}\n    unit: 亿元\n    measure: 金额\n    direction: 上升\n    hedge: 明确\n    targetYear: 2030\n    targetYearSource: 文中写明\n    printed: "8.9"\n`;
  return plan('milestones:\n', `${later}milestones:\n`).replace('9.0亿元</Target>', '9.0亿元</Target>，<Target id="later">8.9</Target>');
}

const creditCode = '11620622013933539B';
const withCode = file('bodies/shili.yaml', 'verified:', `creditCode: ${creditCode}\n  verified:`);
const secondBody = withCode
  .replace('shili-kjj', 'shili-czj')
  .replace('示例县科学技术局', '示例县财政局')
  .replace('[县科技局]', '[县财政局]')
  .replace('creditCode: ', 'creditCode: ‸');

const regions = (...entries: readonly string[]) =>
  entries
    .map((entry) => {
      const [id, name, level, parent, code] = entry.split(' ');
      return `- id: ${id}\n  name: ${name}\n  level: ${level}\n${parent === '-' ? '' : `  parent: ${parent}\n`}  divisionCode: ${code}\n`;
    })
    .join('');

function badRegions(title: string, code: Case['code'], ...entries: readonly string[]): Case {
  return { title, code, file: 'regions.yaml', entry: regions(...entries) };
}

const county = 'shili 示例县 县（市、区） shi "990101"';
const city = (code: string) => `shi 示例市 市 sheng ${code}`;
const province = 'sheng 示例省 省 - "990000"';

/** A plan that says that it replaces the good one. */
const replacing = (date: string, mark = '') =>
  planSource.replace('documentDate: 2021-03', `documentDate: ${date}\nrelations:\n  - type: 替代\n    plan: ${mark}shili-guihua`);

const evidence = '  evidence:\n    - title: 通报\n      url: https://shili.example/2026\n';
const reportFile = 'reports/niandu.yaml';
const reportOf = (lines: string) => `- plan: shili-guihua\n${lines}${evidence}`;

/** A report that an item of the plan, as it is changed, makes suspicious. */
function badReport(title: string, lines: string, changed: string): Case {
  return { title, code: 'reached-date-unstated', file: reportFile, entry: reportOf(lines), others: { [planFile]: changed } };
}
const overdueTarget = plan('targetYear: 2025', 'targetYear: 2024');
const ofMilestone = (lines: string) => plan('  - id: park\n    name: 园区建成\n', `  - id: park\n    name: 园区建成\n${lines}`);
const ofTask = (lines: string) => plan('    title: 加大投入\n', `    title: 加大投入\n${lines}`);

const observed = (scope: string) =>
  `indicator,region,scope,period,value,unit,kind,status,source,certainty\nrd,‸shili,${scope},2020,5.5,亿元,时点或当期值,未载明,示例,确定\n`;

/** Statements that contradict each other: of promises, of time, of places and of validity. */
export const contradictionCases: readonly Case[] = [
  ...(['不低于', '高于'] as const).map((word) =>
    bad(`${word} for what is to fall`, 'comparator-direction', falling(plan('comparator: 不低于', `comparator: ‸${word}`))),
  ),
  ...(['不高于', '低于'] as const).map((word) =>
    bad(`${word} for what is to rise`, 'comparator-direction', plan('comparator: 不低于', `comparator: ‸${word}`)),
  ),
  bad('a stretch below what is to rise', 'stretch-softer', withLines(stretch('‸8.9'))),
  bad(
    'a stretch above what is to fall',
    'stretch-softer',
    falling(withLines(stretch('‸9.1')).replace('comparator: 不低于', 'comparator: 不高于')),
  ),
  bad('a stretch behind a place in an order', 'stretch-softer', rank(withLines(stretch('‸10')))),
  {
    ...bad(
      'a lead that does not answer',
      'lead-not-among-bodies',
      plan('bodies: [shili-kjj]', 'bodies: [shili-kjj]\n    lead: [‸shili-czj]'),
    ),
    others: {
      'bodies/xin.yaml': file('bodies/shili.yaml', 'shili-kjj', 'shili-czj').replace('县科技局', '县财政局'),
    },
  },
  bad(
    'a body that answers and cooperates',
    'body-in-two-parts',
    plan('bodies: [shili-kjj]', 'bodies: [shili-kjj]\n    cooperating: [‸shili-kjj]'),
  ),
  bad(
    'an adjustment without a number',
    'adjustment-fields',
    plan('    printed: "9.0"\n', '    printed: "9.0"\n    adjusted:\n      - ‸date: 2023-07-01\n'),
  ),
  bad(
    'an adjustment of a limit that there is not',
    'adjustment-fields',
    plan('    printed: "9.0"\n', '    printed: "9.0"\n    adjusted:\n      - ‸date: 2023-07-01\n        min: 3\n'),
  ),
  bad(
    'adjustments out of order',
    'adjustments-out-of-order',
    plan(
      '    printed: "9.0"\n',
      '    printed: "9.0"\n    adjusted:\n      - date: 2023-07-01\n        value: 8\n      - date: ‸2023-07-01\n        value: 7\n',
    ),
  ),
  {
    title: 'a body that ends before it begins',
    code: 'body-ends-before-it-begins',
    file: 'bodies/shili.yaml',
    entry: file('bodies/shili.yaml', '  verified: true\n', '  start: 2019-01\n  end: ‸2018-12\n  verified: true\n'),
  },
  {
    title: 'a successor of a body that is still there',
    code: 'successor-without-end',
    file: 'bodies/shili.yaml',
    entry: file(
      'bodies/shili.yaml',
      '  verified: true\n',
      '  successor: ‸shili-kjj2\n  verified: true\n- id: shili-kjj2\n  name: 示例县新局\n  level: 县级\n  kind: 政府部门\n  verified: true\n',
    ),
  },
  {
    ...bad('a body that had ended when the plan was made', 'body-ended', plan('tasks:\n  - id: invest', 'tasks:\n  - ‸id: invest')),
    others: { 'bodies/shili.yaml': file('bodies/shili.yaml', '  verified: true\n', '  end: 2020-06\n  verified: true\n') },
  },
  bad(
    'a number without a unit of an indicator with one',
    'unit-unstated',
    plan('    unit: 亿元\n', '').replace('  - id: rd\n', '  - ‸id: rd\n').replace('9.0亿元</Target>', '9.0</Target>'),
  ),
  badRegions('one division code for two regions', 'division-code-twice', county, 'lin 邻县 县（市、区） shi ‸"990101"', city('"990100"')),
  badRegions('a county outside its city', 'division-code-parent', 'shili 示例县 县（市、区） shi ‸"990201"', city('"990100"'), province),
  badRegions('a city outside its province', 'division-code-parent', county.replace('990101', '980101'), city('‸"980100"'), province),
  badRegions('a county outside its province', 'division-code-parent', 'shili 示例县 县（市、区） sheng ‸"980101"', province),

  bad('a target that asks for less than one for an earlier year', 'steps-fall-back', withLaterTarget('‸8.9')),
  {
    title: 'one credit code for two bodies',
    code: 'credit-code-twice',
    file: 'bodies/xin.yaml',
    entry: secondBody,
    others: { 'bodies/shili.yaml': withCode },
  },

  bad('a step behind the one before', 'steps-fall-back', steps(step('2022', '7'), step('2023', '‸6.9'))),
  bad('a step written first that is behind', 'steps-fall-back', steps(step('2023', '‸6.9'), step('2022', '7'))),
  bad('a target behind its last step', 'steps-fall-back', steps(step('2023', '9.1')).replace('value: 9.0', 'value: ‸9.0')),
  bad(
    'a step of a fall that rises',
    'steps-fall-back',
    falling(steps(step('2022-H1', '12'), step('2022', '‸13')).replace('comparator: 不低于', 'comparator: 不高于')),
  ),
  bad('a step for the year of the target', 'step-after-target', steps(step('‸2025', '8'))),
  bad('a step for the last day of the target', 'step-after-target', steps(step('‸2025-12-31', '8'))),
  bad('parts beyond their whole, in another unit', 'parts-exceed-whole', withPart('90001', '‸9.0')),

  {
    ...bad('a plan replaced that is in force', 'replaced-valid', plan('documentDate: 2021-03', 'documentDate: 2021-03\nvalidity: ‸有效')),
    others: { 'plans/shili-xin.mdx': replacing('2024-03') },
  },
  {
    title: 'a plan that replaces a later one',
    code: 'relation-before-original',
    file: 'plans/shili-xin.mdx',
    entry: replacing('2021-02', '‸'),
  },
  bad('a target for a place without values', 'target-unreached', withLines('    scope: ‸示例园区\n')),
  {
    title: 'values of a place without target',
    code: 'observation-unreached',
    file: 'observations/shili.csv',
    entry: observed('示例新区'),
    others: { [planFile]: withLines('    scope: 示例园区\n') },
  },
  {
    ...bad('a target of all the province for values of the county', 'target-unreached', withLines('    scope: ‸全省\n')),
    others: {
      'regions.yaml': '- id: shili\n  name: 示例县\n  level: 县（市、区）\n  parent: sheng\n- id: sheng\n  name: 示例省\n  level: 省\n',
    },
  },

  bad('a due period of another year', 'due-disagrees', withLines('    due: ‸2024-06\n')),
  bad('a milestone due in another year', 'due-disagrees', ofMilestone(`    due: ‸2024-H1\n${year}`)),
  bad('a due period that the words contradict', 'due-differs-from-deadline', withLines('    due: ‸2025-06\n    deadline: 2025年5月底前\n')),
  bad('the month before which a task is due', 'due-differs-from-deadline', ofTask('    due: ‸2025-06\n    deadline: 6月前\n')),
  bad('a start after the end', 'start-after-due', withLines('    start: ‸2026\n')),
  bad('a task begun after its printed end', 'start-after-due', ofTask('    start: ‸2024-07\n    deadline: 2024年6月底前\n')),
  bad('a due period in Chinese', 'not-a-due-period', withLines('    due: ‸2025年6月底\n')),
  bad('a fifth quarter', 'not-a-due-period', withLines('    due: ‸2025-Q5\n')),
  bad('a day that does not exist', 'not-a-due-period', ofMilestone('    due: ‸2025-06-31\n')),
  bad('a span of years as a start', 'not-a-due-period', ofTask('    start: ‸2021/2025\n')),
  bad('a step without a time', 'not-a-due-period', steps(step('‸中期', '8'))),

  badReport('a target reached that the report comes too late for', '  target: rd\n  date: ‸2025-01-10\n  state: 达到\n', overdueTarget),
  badReport(
    'a milestone reached that the report comes too late for',
    '  milestone: park\n  date: ‸2024-07-01\n  state: 达到\n',
    ofMilestone('    deadline: 2024年6月底前\n'),
  ),
  badReport(
    'a task reached that the report comes too late for',
    '  task: invest\n  date: ‸2024-07-01\n  state: 达到\n',
    ofTask('    due: 2024-H1\n'),
  ),
  {
    title: 'reached on the day after the report',
    code: 'reached-after-report',
    file: reportFile,
    entry: reportOf('  milestone: park\n  date: 2024-07-01\n  reachedDate: ‸2024-07-02\n  state: 达到\n'),
  },
  {
    title: 'reached in the month after the report',
    code: 'reached-after-report',
    file: reportFile,
    entry: reportOf('  task: invest\n  date: 2024-07-31\n  reachedDate: ‸2024-08\n  state: 达到\n'),
  },
];
