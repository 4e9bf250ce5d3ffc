import type { Rule } from '../rule.ts';

/** 前5名, 前十位: a rank with a number. */
export const numberedRank: Rule & { readonly pattern: RegExp } = {
  name: '前若干名',
  example: '保持在全省前5名',
  source: 'labels',
  pattern: /前(?<rank>\d{1,3}|[一二两三四五六七八九十]{1,3})(?:名|位|强|(?=$|[,，。；;、)以之 ]))(?:以内|之内|以上)?/gu,
};

/** 前列 names no number. */
export const unnumberedRank: Rule & { readonly pattern: RegExp } = {
  name: '前列',
  example: '保持全国前列',
  source: 'labels',
  pattern:
    /(?:全[国省市区州]|国内|世界|全球|西部|东部|中部|东北|同类|长三角|副省级|\d{1,3}[县市区])[^,，。；;]{0,8}(?:前列|第一方阵|领先(?:地位|水平)?(?=$|[,，。；;、]))/gu,
};
