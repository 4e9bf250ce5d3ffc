import type { HistoryMark } from '../../../src/charts/history/history-mark.ts';
import type { Panel } from '../../../src/charts/multiples/panel.ts';
import { mark } from './history-cases.ts';

type More = { readonly unit?: string; readonly measure?: Panel['measure']; readonly lang?: string };

/** A panel of an invented place or indicator. */
export function panel(name: string, marks: readonly HistoryMark[], { unit, measure = 'amount', lang }: More = {}): Panel {
  return { name: { text: name, lang: lang ?? null }, unit: unit === undefined ? null : { text: unit, lang: null }, measure, marks };
}

const years = (first: number, values: readonly string[]) => values.map((value, index) => mark('measured', first + index, value));
const target = (low: string, label = `不低于${low}%`) => mark('target', 2025, { low, label });

/** Sheets of small charts as they occur, and as they hardly ever do. */
export const multiplesCases: Readonly<Record<string, readonly Panel[]>> = {
  'one series': [panel('示例县', [...years(2019, ['1.2', '1.5', '1.9']), target('3')])],
  'two places': [
    panel('示例县', [...years(2019, ['1.2', '1.5', '1.9']), target('3')]),
    panel('示例市', [...years(2018, ['2.6', '2.7']), ...years(2021, ['2.9', '3.1']), target('3.5')]),
  ],
  'twelve places': Array.from({ length: 12 }, (_, index) =>
    panel(`示例${index + 1}县`, [
      ...years(2018 + (index % 3), [String(1 + index), String(2 + index * 1.5), String(2.5 + index * 2)]),
      target(String(4 + index * 2)),
    ]),
  ),
  'indicators of different units': [
    panel('研发投入强度', [mark('base', 2020, '2.09'), mark('measured', 2022, '2.4'), target('3')], { unit: '单位：%' }),
    panel('高新技术企业数', [...years(2019, ['31', '42', '55']), target('120', '不低于120家')], { unit: '单位：家' }),
    panel('技术合同成交额', [mark('measured', 2021, '5.45'), target('9', '不低于9亿元')], { unit: '单位：亿元' }),
    panel('综合排名', [...years(2019, ['9', '8', '6']), target('5', '前5名')], { unit: '单位：名', measure: 'rank' }),
    panel('每万人发明专利', [target('20', '不低于20件')], { unit: '单位：件' }),
  ],
  'zero and below zero': [
    panel('示例县', [mark('measured', 2020, '0'), target('0', '0起')]),
    panel('示例市', [mark('measured', 2020, '-3.2'), mark('measured', 2021, '-1'), target('2')]),
  ],
  'a value fifty times another': [panel('示例县', years(2020, ['2', '3'])), panel('示例市', years(2020, ['100', '110']))],
  'long names and Traditional characters': [
    panel('示例市经济技术开发区高质量发展示范引领先行启动区', [
      ...years(2019, ['12', '15']),
      target('20', '每万名就业人员中研发人员不低于20人年'),
    ]),
    panel('創新示範縣', [...years(2019, ['10', '11']), { ...target('18', '不低於18人年'), lang: 'zh-Hant' }], { lang: 'zh-Hant' }),
    panel('示例县', [mark('measured', 2020, '9')]),
  ],
  'revised values and a range': [
    panel('示例县', [
      ...years(2020, ['44', '48']),
      mark('former', 2021, '52'),
      mark('target', 2025, { low: '60', high: '80', label: '60—80户' }),
    ]),
    panel('示例市', [mark('measured', 2020, '40'), mark('stretch', 2025, { low: '90', label: '力争90户' }), target('70', '不低于70户')]),
  ],
};
