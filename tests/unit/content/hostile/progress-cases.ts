import { file, plan, planFile, type Case } from './case.ts';

const reportFile = 'reports/niandu.yaml';
const evidence = '  evidence:\n    - title: 年度通报\n      url: https://shili.example/2023\n';
const targetReport = `- plan: shili-guihua\n  target: rd\n  date: 2024-03-01\n  period: 2023\n  value: 8.6\n  unit: 亿元\n  reporter: shili-kjj\n${evidence}`;
const milestoneReport = `- plan: shili-guihua\n  milestone: park\n  date: 2024-03-01\n  state: 达到\n${evidence}`;

/** The good reports with one passage replaced. */
function reports(from: string, to: string): string {
  const source = targetReport + milestoneReport;
  if (!source.includes(from)) throw new Error(`The reports do not hold ${from}`);
  return source.replace(from, to);
}

function badReport(title: string, code: Case['code'], entry: string): Case {
  return { title, code, file: reportFile, entry };
}

const observationFile = 'observations/shili.csv';
const head = 'indicator,region,period,value,unit,kind,status,source,certainty,publishedDate,url,file';

function badRows(title: string, code: Case['code'], rows: readonly string[]): Case {
  return { title, code, file: observationFile, entry: `${[head, ...rows].join('\n')}\n` };
}

const site = (verdicts: string) => file('site.yaml', 'asOf: 2026-01-01', `asOf: 2026-01-01\nverdicts: ${verdicts}`);
const badVerdicts = (title: string, verdicts: string): Case => ({
  title,
  code: 'verdict-thresholds',
  file: 'site.yaml',
  entry: site(verdicts),
});

/** The good plan whose target is of another kind, with the fields of that kind. */
function ofKind(kind: string, fields: string): string {
  return plan('kind: threshold', `kind: ${kind}`).replace('    comparator: 不低于\n    value: 9.0\n', fields);
}

const kinds = {
  range: '    min: 8\n    max: 9\n',
  growth: '    comparator: 不低于\n    value: 9\n',
  multiple: '    value: 2\n',
  coverage: '    value: 100\n    population: 企业\n',
  direction: '    reference: 上年度\n',
};

const equalBase = (title: string, entry: string): Case => ({ title, code: 'base-equals-target', file: planFile, entry });

/** Bad reports, observed values, units and settings of verdicts. */
export const progressCases: readonly Case[] = [
  badReport('a report of an unknown plan', 'unknown-plan', reports('plan: shili-guihua', 'plan: ‸shili-guihau')),
  badReport('a report by an unknown body', 'unknown-body', reports('reporter: shili-kjj', 'reporter: ‸县科技局')),
  badReport('a report of an unknown target', 'report-unknown-item', reports('target: rd', 'target: ‸rdd')),
  badReport('a report of an unknown milestone', 'report-unknown-item', reports('milestone: park', 'milestone: ‸parc')),
  badReport('a milestone reported as a target', 'report-unknown-item', reports('milestone: park', 'target: ‸park')),
  badReport('a report of nothing', 'report-item', reports('- plan: shili-guihua\n  target: rd\n', '- ‸plan: shili-guihua\n')),
  badReport('a report of two things', 'report-item', reports('  target: rd\n', '  target: rd\n  task: ‸invest\n')),
  badReport('a report after the day of the site', 'date-in-future', reports('date: 2024-03-01', 'date: ‸2026-01-02')),
  badReport('a report without its day', 'not-a-full-date', reports('date: 2024-03-01', 'date: ‸2024-03')),
  badReport('a value without its period', 'report-value-incomplete', reports('  period: 2023\n  value: ', '  value: ‸')),
  badReport('a value without its unit', 'report-value-incomplete', reports('  value: 8.6\n  unit: 亿元\n', '  value: ‸8.6\n')),
  badReport(
    'a period without value',
    'report-value-incomplete',
    reports('  period: 2023\n  value: 8.6\n  unit: 亿元\n', '  period: ‸2023\n'),
  ),
  badReport('a value in the unit of something else', 'report-unit', reports('unit: 亿元', 'unit: ‸个百分点')),
  badReport('a value of a year to come', 'period-in-future', reports('period: 2023', 'period: ‸2025-H2')),
  badReport(
    'a milestone with a value',
    'report-value-misplaced',
    reports('  state: 达到\n', '  state: 达到\n  period: 2023\n  value: ‸1\n  unit: 个\n'),
  ),
  badReport('a task with a value', 'report-value-misplaced', reports('  milestone: park\n', '  task: invest\n  value: ‸1\n')),
  badReport(
    'a milestone without state',
    'report-says-nothing',
    reports('milestone: park', 'milestone: ‸park').replace('  state: 达到\n', ''),
  ),
  badReport(
    'a target without value or state',
    'report-says-nothing',
    reports('  target: rd\n', '  target: ‸rd\n').replace('  period: 2023\n  value: 8.6\n  unit: 亿元\n', ''),
  ),
  badReport('a state that does not exist', 'wrong-value', reports('state: 达到', 'state: ‸完成')),
  badReport(
    'a report without evidence',
    'report-without-evidence',
    `- ‸plan: shili-guihua\n${targetReport.replace('- plan: shili-guihua\n', '').replace(evidence, '')}`,
  ),
  badReport(
    'evidence that cannot be found',
    'evidence-without-source',
    reports('title: 年度通报\n      url: https://shili.example/2023', 'title: ‸年度通报'),
  ),
  badReport('evidence at a script', 'not-a-web-address', reports('url: https://shili.example/2023', 'url: ‸javascript:alert(1)')),
  {
    ...badReport('a file that is not there', 'attachment-missing', reports('url: https://shili.example/2023', 'file: ‸tongbao.pdf')),
    others: { 'reports/niandu/tongbaos.pdf': '%PDF-1.7' },
  },
  badReport('a file by a path', 'attachment-name', reports('url: https://shili.example/2023', 'file: ‸../site.yaml')),
  {
    ...badReport(
      'a file that is not what it is called',
      'attachment-content',
      reports('url: https://shili.example/2023', 'file: ‸tongbao.pdf'),
    ),
    others: { 'reports/niandu/tongbao.pdf': '<html>' },
  },
  {
    ...badReport(
      'a file of a kind that is not allowed',
      'attachment-type',
      reports('url: https://shili.example/2023', 'file: ‸tongbao.html'),
    ),
    others: { 'reports/niandu/tongbao.html': '<html>' },
  },
  {
    title: 'evidence that no report names',
    code: 'attachment-unused',
    file: 'reports/niandu/tongbao.pdf',
    entry: '%PDF-1.7',
    others: { [reportFile]: targetReport },
  },
  badReport(
    'one item twice on a day',
    'duplicate-report',
    `${targetReport}${targetReport.replace('date: ', 'date: ‸').replace('8.6', '8.7')}`,
  ),
  {
    ...badReport('a report of a draft', 'report-not-published', reports('plan: shili-guihua', 'plan: ‸shili-guihua')),
    others: { [planFile]: plan('documentDate: 2021-03', 'draft: true'), 'pages/about.mdx': null },
  },
  {
    ...badReport('a report of a plan on application', 'report-not-published', reports('plan: shili-guihua', 'plan: ‸shili-guihua')),
    others: { [planFile]: plan('documentDate: 2021-03', 'disclosure: 依申请公开'), 'pages/about.mdx': null },
  },
  {
    title: 'a page named like the folder of reports',
    code: 'reserved-id',
    file: 'pages/reports.mdx',
    entry: '---\ntitle: 报告\n---\n\n文。\n',
  },

  badRows('an observation of an unknown indicator', 'unknown-indicator', ['‸rdd,shili,2020,5.5,亿元,时点或当期值,最终,示例,确定,,,']),
  badRows('two final values', 'two-final-values', [
    'rd,shili,2020,5.5,亿元,时点或当期值,最终,示例,确定,2021-03,,',
    'rd,shili,2020,‸5.6,亿元,时点或当期值,最终,示例,确定,2021-09,,',
  ]),
  badRows('a final value twice', 'duplicate-observation', [
    'rd,shili,2020,5.5,亿元,时点或当期值,最终,示例,确定,2021-03,,',
    '‸rd,shili,2020,5.50,亿元,时点或当期值,最终,示例,确定,2021-09,,',
  ]),
  badRows('two revisions of one day', 'duplicate-observation', [
    'rd,shili,2020,5.5,亿元,时点或当期值,修订,示例,确定,2021-03,,',
    '‸rd,shili,2020,5.6,亿元,时点或当期值,修订,示例,确定,2021-03,,',
  ]),
  badRows('a value of a period that has not begun', 'period-in-future', ['rd,shili,‸2026-Q2,5.5,亿元,时点或当期值,初步,示例,确定,,,']),
  badRows('a value published before its period', 'period-in-future', ['rd,shili,‸2020-H2,5.5,亿元,时点或当期值,初步,示例,确定,2020-06,,']),
  badRows('a value in the unit of something else', 'unit-mismatch', ['rd,shili,2020,5.5,‸人,时点或当期值,最终,示例,确定,,,']),
  badRows('a source at a script', 'not-a-web-address', ['rd,shili,2020,5.5,亿元,时点或当期值,最终,示例,确定,,‸javascript:alert(1),']),
  {
    ...badRows('a source that is not there', 'attachment-missing', ['rd,shili,2020,5.5,亿元,时点或当期值,最终,示例,确定,,,‸nianjian.pdf']),
    others: { 'observations/shili/nianjain.pdf': '%PDF-1.7' },
  },
  {
    ...badRows('a source that is not what it is called', 'attachment-content', [
      'rd,shili,2020,5.5,亿元,时点或当期值,最终,示例,确定,,,‸nianjian.pdf',
    ]),
    others: { 'observations/shili/nianjian.pdf': 'MZ' },
  },
  { title: 'a source that no row names', code: 'attachment-unused', file: 'observations/shili/nianjian.pdf', entry: '%PDF-1.7' },
  {
    title: 'a unit that probably means the same',
    code: 'unit-likely-equal',
    file: observationFile,
    entry: file(observationFile, '亿元', '‸个'),
    others: {
      [planFile]: plan('unit: 亿元', 'unit: 家'),
      'indicators/shili.yaml': file('indicators/shili.yaml', 'unit: 亿元', 'unit: 家'),
    },
  },

  ...Object.entries(kinds).map(([kind, fields]): Case => ({
    title: `a target of the kind ${kind} without direction`,
    code: 'missing-key',
    file: planFile,
    entry: ofKind(kind, fields)
      .replace('  - id: rd\n', '  - ‸id: rd\n')
      .replace('    direction: 上升\n', '')
      .replace('>9.0亿元<', '>第9.0<'),
  })),
  equalBase('a base that is the target', plan('value: 5.5', 'value: ‸9.00')),
  equalBase('a base that a fall is to reach', plan('value: 5.5', 'value: ‸9').replace('direction: 上升', 'direction: 下降')),
  equalBase('a base that is the lower limit of a rising range', ofKind('range', kinds.range).replace('value: 5.5', 'value: ‸8.0')),
  equalBase(
    'a base that is the upper limit of a falling range',
    ofKind('range', kinds.range).replace('value: 5.5', 'value: ‸9').replace('direction: 上升', 'direction: 下降'),
  ),
  equalBase('a base that covers all', ofKind('coverage', kinds.coverage).replace('value: 5.5', 'value: ‸100')),
  badVerdicts('moving away above on track', '{ onTrack: 0.5, away: ‸0.6, tolerance: 0.05 }'),
  badVerdicts('moving away at on track', '{ onTrack: 0.5, away: ‸1/2, tolerance: 0.05 }'),
  badVerdicts('on track at nothing', '{ onTrack: ‸0, away: -1, tolerance: 0.05 }'),
  badVerdicts('on track beyond the way', '{ onTrack: ‸1.51, away: 0, tolerance: 0.05 }'),
  badVerdicts('a tolerance below nothing', '{ onTrack: 0.95, away: 0, tolerance: ‸-0.01 }'),
  badVerdicts('a tolerance of everything', '{ onTrack: 0.95, away: 0, tolerance: ‸1 }'),
];
