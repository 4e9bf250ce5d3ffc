import type { History } from '../../../src/charts/history/draw-history.ts';
import type { HistoryMark, HistoryWords } from '../../../src/charts/history/history-mark.ts';
import { charts } from '../../../src/words/zh-hans/charts.ts';
import { periodLength, periodMiddle } from '../../../src/model/series/period.ts';
import { decimal } from '../../../src/model/values/decimal.ts';

type Value = { readonly low: string; readonly high?: string; readonly isBase?: boolean; readonly length?: number; readonly label?: string };

export const historyWords: HistoryWords = {
  name: '图：示例指标，数据见下表',
  unit: { text: '单位：亿元', lang: null },
  roles: charts.roles,
  notFromZero: charts.notFromZero.y,
  firstOnTop: charts.firstOnTop,
  logarithmic: charts.logarithmic,
  parts: charts.parts,
};

/** A mark of an invented history. */
export function mark(role: HistoryMark['role'], at: number, value: string | Value): HistoryMark {
  const { low, isBase = false, ...more } = typeof value === 'string' ? { low: value } : value;
  const { high = low, length = 1, label = low }: Partial<Value> = more;
  return { role, isBase, at, length, low: decimal.parse(low), high: decimal.parse(high), label, lang: null };
}

const years = (values: readonly string[], first: number) => values.map((value, index) => mark('measured', first + index, value));

/** Measured values of periods such as 2023-Q1. */
const periods = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([period, low]) => mark('measured', periodMiddle(period), { low, length: periodLength(period) }));

const amounts: Readonly<Record<string, readonly HistoryMark[]>> = {
  'two measured values, the later the base, and a target': [
    mark('measured', 2015, '2.78'),
    mark('measured', 2020, { low: '5.45', isBase: true }),
    mark('target', 2025, { low: '9', label: '不低于9亿元' }),
  ],
  'a target alone': [mark('target', 2025, { low: '90', label: '超过90家' })],
  'a base that nobody measured': [mark('base', 2020, '31'), mark('target', 2025, { low: '60', label: '约60家' })],
  'a range': [mark('measured', 2020, '48'), mark('target', 2025, { low: '60', high: '80', label: '60—80户' })],
  'a softer aim beyond the target': [
    mark('measured', 2020, '48'),
    mark('target', 2025, { low: '60', label: '不低于60家' }),
    mark('stretch', 2025, { low: '66', label: '力争66家' }),
  ],
  'a target that has been reached': [...years(['7.1', '8.0', '9'], 2023), mark('target', 2025, { low: '9', label: '不低于9亿元' })],
  'all zero': [mark('measured', 2020, '0'), mark('target', 2025, { low: '0', label: '0起' })],
  'below zero': [mark('measured', 2019, '-3.2'), mark('measured', 2020, '0'), mark('target', 2025, { low: '2', label: '不低于2%' })],
  'nothing but below zero': [mark('measured', 2020, '-30.5'), mark('target', 2025, { low: '-10', label: '不低于-10' })],
  'large values close together': [
    ...years(['97.5', '97.9', '98.0', '98.4'], 2019),
    mark('target', 2025, { low: '99', label: '保持99%以上' }),
  ],
  'missing years': [
    ...years(['10', '11', '13'], 2010),
    ...years(['20', '22', '23', '27'], 2016),
    mark('target', 2025, { low: '40', label: '不低于40亿元' }),
  ],
  'a value fifty times another': [mark('measured', 2020, '2'), mark('target', 2025, { low: '100', label: '不低于100家' })],
  'months and years': [
    ...years(['31.5', '33'], 2022),
    ...periods({ '2023-01': '34', '2023-02': '35', '2023-03': '36', '2023-05': '38', '2023-06': '39' }),
    mark('target', 2025, { low: '45', label: '不低于45家' }),
  ],
  'a fraction': [mark('target', 2015, { low: '1/3', label: '不低于1/3' })],
  'twenty years': [
    ...years(
      Array.from({ length: 20 }, (_, index) => String(10 + index * index)),
      2001,
    ),
    mark('target', 2025, { low: '500', label: '不低于500件' }),
  ],
  'three targets for one year': [
    mark('measured', 2020, '48'),
    mark('target', 2025, { low: '60', label: '超过60亿元' }),
    mark('target', 2025, { low: '62', label: '约62亿元' }),
    mark('target', 2025, { low: '61', label: '不低于61亿元' }),
  ],
  'a long promise': [
    mark('measured', 2020, '150'),
    mark('target', 2025, { low: '185', label: '每万名就业人员中从事研究与试验发展活动的人员全时当量不低于185人年' }),
  ],
  'long numbers': [
    mark('measured', 2020, '123456789012.5'),
    mark('target', 2025, { low: '234567890123.25', label: '不低于234567890123.25元' }),
  ],
  'one measured value': [mark('measured', 2023, '5.45')],
  quarters: [
    ...periods({ '2022-Q3': '61', '2022-Q4': '62.5', '2023-Q1': '63', '2023-Q3': '66', '2023-Q4': '66.4' }),
    mark('target', 2025, { low: '75', label: '不低于75%' }),
  ],
  'half-years': [
    ...periods({ '2022-H1': '61', '2022-H2': '62.5', '2023-H1': '63', '2024-H1': '66' }),
    mark('target', 2025, { low: '75', label: '不低于75%' }),
  ],
  'months of one year': periods({ '2023-01': '5', '2023-02': '4.5', '2023-03': '6', '2023-11': '8', '2023-12': '8.2' }),
  'revised values': [
    ...years(['44', '48', '52'], 2020),
    mark('former', 2021, '46.5'),
    mark('former', 2022, '57'),
    mark('target', 2025, { low: '60', label: '不低于60%' }),
  ],
  'twelve missing years': [
    mark('measured', 2008, '3'),
    mark('measured', 2021, '9'),
    mark('target', 2035, { low: '12', label: '不低于12件' }),
  ],
  'words in Traditional characters': [
    mark('measured', 2020, '17'),
    { ...mark('target', 2025, { low: '20', label: '每萬人發明專利擁有量不低於20件' }), lang: 'zh-Hant' },
  ],
};

const ranks: Readonly<Record<string, readonly HistoryMark[]>> = {
  'places in an order': [...years(['9', '8', '8', '6'], 2019), mark('target', 2025, { low: '5', label: '在示例省26县中前5名' })],
  'places with a missing year': [...years(['31', '28'], 2018), ...years(['22', '20'], 2021)],
  'the first place': [mark('measured', 2020, '1'), mark('target', 2025, { low: '1', label: '保持第1名' })],
};

/** Histories as they occur, and as they hardly ever do. */
export const historyCases: Readonly<Record<string, History>> = {
  ...Object.fromEntries(Object.entries(amounts).map(([title, marks]) => [title, { measure: 'amount', marks }])),
  ...Object.fromEntries(Object.entries(ranks).map(([title, marks]) => [title, { measure: 'rank', marks }])),
};
