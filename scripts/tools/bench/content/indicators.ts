import type { z } from 'zod';
import type { indicator } from '../../../../src/model/registry/indicator.ts';

/** A measure with what is needed to invent values of it. */
export type Measure = {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly measure: string;
  readonly direction: '上升' | '下降';
  /** What it is about at the start of the series. */
  readonly start: number;
  readonly digits: number;
};

/** The dozen measures that the plans of 示例市 share. */
export const measures: readonly Measure[] = [
  { id: 'rd-intensity', name: '研发经费支出占地区生产总值比重', unit: '%', measure: '比重', direction: '上升', start: 2.1, digits: 2 },
  { id: 'high-tech-firms', name: '高新技术企业数', unit: '家', measure: '存量', direction: '上升', start: 180, digits: 0 },
  { id: 'digital-share', name: '数字经济核心产业增加值占比', unit: '%', measure: '比重', direction: '上升', start: 7.5, digits: 1 },
  { id: 'grain-output', name: '粮食年产量', unit: '万吨', measure: '新增量', direction: '上升', start: 36, digits: 1 },
  { id: 'park-area', name: '人均公园绿地面积', unit: '平方米', measure: '密度', direction: '上升', start: 13, digits: 1 },
  { id: 'good-air-days', name: '空气质量优良天数比率', unit: '%', measure: '比重', direction: '上升', start: 82, digits: 1 },
  {
    id: 'energy-intensity',
    name: '单位地区生产总值能耗',
    unit: '吨标准煤/万元',
    measure: '密度',
    direction: '下降',
    start: 0.48,
    digits: 3,
  },
  { id: 'elderly-beds', name: '每千名老年人养老床位数', unit: '张', measure: '密度', direction: '上升', start: 31, digits: 0 },
  { id: 'doctors', name: '每千人口执业医师数', unit: '人', measure: '密度', direction: '上升', start: 2.7, digits: 2 },
  { id: 'public-kindergartens', name: '普惠性幼儿园在园幼儿占比', unit: '%', measure: '比重', direction: '上升', start: 78, digits: 1 },
  { id: 'road-length', name: '公路通车里程', unit: '公里', measure: '存量', direction: '上升', start: 4200, digits: 0 },
  { id: 'visits', name: '年接待游客', unit: '万人次', measure: '新增量', direction: '上升', start: 960, digits: 0 },
];

/** The indicators of the registry. */
export const indicators: readonly z.input<typeof indicator>[] = measures.map(({ id, name, unit, measure, direction }) => ({
  id,
  names: { 'zh-Hans': name },
  unit,
  measure,
  direction,
  definition: `${name}，按示例市统计制度计算。`,
  comparable: '可比',
}));
