import type { ProgressMark, ProgressWords } from '../../../src/charts/progress/progress-mark.ts';
import { charts } from '../../../src/words/zh-hans/charts.ts';
import { decimal } from '../../../src/model/values/decimal.ts';

export const progressWords: ProgressWords = {
  name: '图：示例目标，数据见下表',
  unit: { text: '单位：亿元', lang: null },
  roles: charts.roles,
  notFromZero: charts.notFromZero.x,
};

type Value = { readonly high?: string; readonly label?: string; readonly lang?: string };

/** A value on the way to an invented target. */
function step(role: ProgressMark['role'], low: string, { high = low, label = low, lang }: Value = {}): ProgressMark {
  return { role, low: decimal.parse(low), high: decimal.parse(high), label, lang: lang ?? null };
}

const base = (value: string) => step('base', value, { label: `2020年${value}` });
const latest = (value: string) => step('measured', value, { label: `2023年${value}` });
const required = (value: string) => step('required', value, { label: `应有${value}` });
const aim = (value: string, words = `不低于${value}`) => step('target', value, { label: `2025年${words}` });

/** Ways to a target as they occur, and as they hardly ever do. */
export const progressCases: Readonly<Record<string, readonly ProgressMark[]>> = {
  'behind the steady path': [base('5.45'), latest('6.2'), required('7.58'), aim('9')],
  'ahead of the steady path': [base('5.45'), latest('8.6'), required('7.58'), aim('9')],
  'beyond the target': [base('5.45'), latest('11.2'), required('7.58'), aim('9')],
  'away from the target': [base('5.45'), latest('3.1'), required('7.58'), aim('9')],
  'a falling target': [base('52'), latest('48'), required('43'), aim('37', '不高于37')],
  'a target alone': [aim('9')],
  'no base': [latest('6.2'), aim('9')],
  'nothing reported': [base('5.45'), aim('9')],
  'all the same': [base('9'), latest('9'), required('9'), aim('9')],
  'close together': [base('97.1'), latest('97.2'), required('97.25'), aim('97.3', '保持97.3以上')],
  'zero to a target': [base('0'), latest('0'), required('3'), aim('5')],
  'below zero': [base('-3.2'), latest('-1'), required('0.5'), aim('2')],
  'a range': [base('48'), latest('55'), required('57'), step('target', '60', { high: '80', label: '2025年60—80户' })],
  'a value fifty times another': [base('2'), latest('30'), required('60'), aim('100')],
  'long words': [
    base('150'),
    latest('160'),
    required('171'),
    aim('185', '每万名就业人员中从事研究与试验发展活动的人员全时当量不低于185人年'),
  ],
  'words in Traditional characters': [base('17'), latest('18'), step('target', '20', { label: '2015年不低於20件', lang: 'zh-Hant' })],
  'long numbers': [base('123456789012.5'), latest('150000000000'), required('167890123456.7891'), aim('234567890123.25')],
};
