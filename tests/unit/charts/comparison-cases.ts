import type { ComparisonMark, ComparisonWords } from '../../../src/charts/comparison/comparison-mark.ts';
import { decimal } from '../../../src/model/values/decimal.ts';

export const comparisonWords: ComparisonWords = {
  name: '图：示例指标，数据见下表',
  unit: { text: '单位：%', lang: null },
  target: '目标',
  notFromZero: '横轴不从0开始',
  logarithmic: '对数刻度：相等的距离表示相等的倍数',
};

type Words = { readonly label?: string; readonly name?: string; readonly detail?: string; readonly high?: string };

/** The row of an invented plan. */
export function row(
  low: string,
  { high = low, label = low, name = '示例县科技创新规划', detail = '到2025年，全县' }: Words = {},
): ComparisonMark {
  const own = (text: string) => ({ text, lang: null });
  return { low: decimal.parse(low), high: decimal.parse(high), label: own(label), name: own(name), detail: own(detail) };
}

const longName = '示例市关于深入实施创新驱动发展战略加快推进国家创新型城市建设促进经济社会高质量发展的若干政策措施（试行）';

/** Comparisons as they occur, and as they hardly ever do. */
export const comparisonCases: Readonly<Record<string, readonly ComparisonMark[]>> = {
  'three plans': [
    row('2', { label: '约2%', name: '創新型建設科技行動計劃', detail: '到2015年，全市' }),
    row('0.5', { label: '不低于0.5%', name: '示例市创新助力经济社会发展实施方案', detail: '到2020年，全市' }),
    row('2.6', { label: '不低于2.6%' }),
  ],
  'one plan': [row('7', { label: '不低于7亿元' })],
  'sizes that differ fiftyfold': [row('2', { label: '2个' }), row('13', { label: '不低于13家' }), row('100', { label: '超过100家' })],
  'sizes over eight powers of ten': [row('0.004'), row('90'), row('120000')],
  'a range and a fraction': [row('60', { high: '80', label: '60—80户' }), row('1/3', { label: '不低于1/3' })],
  'zero beside large values': [row('0', { label: '0起' }), row('4000', { label: '4000件' })],
  'below zero': [row('-3.5', { label: '不高于-3.5%' }), row('2', { label: '不低于2%' })],
  'large values close together': [row('97', { label: '不低于97%' }), row('99.5', { label: '不低于99.5%' })],
  'long names and a long promise': [
    row('185', { name: longName, label: '每万名就业人员中研发人员不低于185人年', detail: `到2025年，${longName}` }),
    row('90', { name: longName, label: '每万名就业人员中研发人员不低于90人年' }),
  ],
  'twelve plans': Array.from({ length: 12 }, (_, index) =>
    row(String(3 + index * 2), {
      label: `不低于${3 + index * 2}家`,
      name: `示例${index + 1}县科技创新规划`,
      detail: `到${2015 + index}年，全县`,
    }),
  ),
  'long numbers': [row('123456789012.5', { label: '123456789012.5元' }), row('999999999999', { label: '999999999999元' })],
};
