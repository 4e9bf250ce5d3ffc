import type { Rule } from '../rule.ts';

/** Words in front of a subject that say where or for whom it holds. */
export const scopeRule: Rule & { readonly pattern: RegExp } = {
  name: '范围',
  example: '全省研发投入增长8%',
  source: 'labels',
  pattern: /(?:全(?:省|市|县|区|州|旗|盟|镇|乡|域|自治区|园区|兵团|县域)|市本级|县本级|省本级|农牧区|市辖区|主城区|中心城区|区内)/u,
};

/** Lists of responsible bodies: 责任单位：市科技局、市财政局. */
export const bodiesRule: Rule & { readonly pattern: RegExp } = {
  name: '责任单位',
  example: '责任单位：市科技局、市财政局',
  source: 'usage',
  pattern: /(?:责任单位|牵头单位|负责单位|责任部门|牵头部门|配合单位|主办单位)[:：] *(?<list>[^。\n;；)]{2,200})/gu,
};
