import type { HistoryMark, HistoryWords } from '../../../src/charts/history/history-mark.ts';
import { decimal } from '../../../src/model/values/decimal.ts';

type Case = { readonly marks: readonly HistoryMark[]; readonly words?: Partial<HistoryWords> };
type Value = { readonly low: string; readonly high?: string; readonly isBase?: boolean; readonly length?: number; readonly label?: string };

export const historyWords: HistoryWords = {
  name: '图：示例指标，数据见下表',
  unit: { text: '单位：亿元', lang: null },
  roles: { measured: '观测值', base: '基期', target: '目标', stretch: '争取值' },
  notFromZero: '纵轴不从0开始',
};

/** A mark of an invented history. */
export function mark(role: HistoryMark['role'], at: number, value: string | Value): HistoryMark {
  const { low, isBase = false, ...more } = typeof value === 'string' ? { low: value } : value;
  const { high = low, length = 1, label = low }: Partial<Value> = more;
  return { role, isBase, at, length, low: decimal.parse(low), high: decimal.parse(high), label, lang: null };
}

const years = (values: readonly string[], first: number) => values.map((value, index) => mark('measured', first + index, value));

/** Histories as they occur, and as they hardly ever do. */
export const historyCases: Readonly<Record<string, Case>> = {
  'two measured values, the later the base, and a target': {
    marks: [
      mark('measured', 2015, '2.78'),
      mark('measured', 2020, { low: '5.45', isBase: true }),
      mark('target', 2025, { low: '9', label: '不低于9亿元' }),
    ],
  },
  'a target alone': { marks: [mark('target', 2025, { low: '90', label: '超过90家' })] },
  'a base that nobody measured': { marks: [mark('base', 2020, '31'), mark('target', 2025, { low: '60', label: '约60家' })] },
  'a range': { marks: [mark('measured', 2020, '48'), mark('target', 2025, { low: '60', high: '80', label: '60—80户' })] },
  'a softer aim beyond the target': {
    marks: [
      mark('measured', 2020, '48'),
      mark('target', 2025, { low: '60', label: '不低于60家' }),
      mark('stretch', 2025, { low: '66', label: '力争66家' }),
    ],
  },
  'a target that has been reached': {
    marks: [...years(['7.1', '8.0', '9'], 2023), mark('target', 2025, { low: '9', label: '不低于9亿元' })],
  },
  'all zero': { marks: [mark('measured', 2020, '0'), mark('target', 2025, { low: '0', label: '0起' })] },
  'below zero': {
    marks: [mark('measured', 2019, '-3.2'), mark('measured', 2020, '0'), mark('target', 2025, { low: '2', label: '不低于2%' })],
  },
  'nothing but below zero': { marks: [mark('measured', 2020, '-30.5'), mark('target', 2025, { low: '-10', label: '不低于-10' })] },
  'large values close together': {
    marks: [...years(['97.5', '97.9', '98.0', '98.4'], 2019), mark('target', 2025, { low: '99', label: '保持99%以上' })],
  },
  'missing years': {
    marks: [
      ...years(['10', '11', '13'], 2010),
      ...years(['20', '22', '23', '27'], 2016),
      mark('target', 2025, { low: '40', label: '不低于40亿元' }),
    ],
  },
  'a value fifty times another': { marks: [mark('measured', 2020, '2'), mark('target', 2025, { low: '100', label: '不低于100家' })] },
  'months and years': {
    marks: [
      ...years(['31.5', '33'], 2022),
      ...[1, 2, 3, 5, 6].map((month) => mark('measured', 2023 + month / 12, { low: String(33 + month), length: 1 / 12 })),
      mark('target', 2025, { low: '45', label: '不低于45家' }),
    ],
  },
  'a fraction': { marks: [mark('target', 2015, { low: '1/3', label: '不低于1/3' })] },
  'twenty years': {
    marks: [
      ...years(
        Array.from({ length: 20 }, (_, index) => String(10 + index * index)),
        2001,
      ),
      mark('target', 2025, { low: '500', label: '不低于500件' }),
    ],
  },
  'three targets for one year': {
    marks: [
      mark('measured', 2020, '48'),
      mark('target', 2025, { low: '60', label: '超过60亿元' }),
      mark('target', 2025, { low: '62', label: '约62亿元' }),
      mark('target', 2025, { low: '61', label: '不低于61亿元' }),
    ],
  },
  'a long promise': {
    marks: [
      mark('measured', 2020, '150'),
      mark('target', 2025, { low: '185', label: '每万名就业人员中从事研究与试验发展活动的人员全时当量不低于185人年' }),
    ],
  },
  'long numbers': {
    marks: [mark('measured', 2020, '123456789012.5'), mark('target', 2025, { low: '234567890123.25', label: '不低于234567890123.25元' })],
  },
};
