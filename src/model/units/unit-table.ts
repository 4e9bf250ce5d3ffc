import { Fraction } from 'fraction.js';
import type { Exact } from '../values/decimal.ts';

/** A unit by its dimension, and how many of the dimension's own unit it is. */
export type KnownUnit = { readonly dimension: string; readonly factor: Exact; readonly spellings: readonly string[] };

const times = (factor: number | string): Exact => new Fraction(factor);

const unit = (dimension: string, factor: number | string, spellings: string): KnownUnit => ({
  dimension,
  factor: times(factor),
  spellings: spellings.split(' '),
});

/**
 * Units that official texts use, with exact factors (GB 3100—1993; a 亩 is 2000/3 m², 国务院关于统一实行法定计量单位的命令).
 * Spellings are in normal form (NFKC, Simplified characters). What counts persons or things is not in any other count: 人次 is not 人.
 */
export const knownUnits: readonly KnownUnit[] = [
  unit('share', '1/100', '%'),
  unit('share', '1/1000', '‰ 千分之'),
  unit('share', '1/10000', '‱'),
  unit('share', '1/10', '成'),
  unit('share', 1, '比例'),
  unit('percentage points', 1, '百分点 个百分点'),
  unit('multiple', 1, '倍'),

  unit('length', 1, '米 m'),
  unit('length', 1000, '公里 千米 km'),
  unit('length', '1/100', '厘米 cm'),
  unit('length', '1/1000', '毫米 mm'),

  unit('area', 1, '平方米 平米 m2'),
  unit('area', 10_000, '公顷 hm2 ha'),
  unit('area', '2000/3', '亩'),
  unit('area', 1_000_000, '平方公里 平方千米 km2'),

  unit('volume', 1, '立方米 立方 方 m3'),
  unit('volume', '1/1000', '升 L l'),

  unit('mass', 1, '克 g'),
  unit('mass', 1000, '千克 公斤 kg'),
  unit('mass', 1_000_000, '吨 t'),
  unit('mass', '1/1000', '毫克 mg'),
  unit('mass', '1/1000000', '微克 μg ug'),
  unit('mass', 500, '斤'),

  unit('standard coal', 1, '吨标准煤 吨标煤 tce'),
  unit('standard coal', '1/1000', '千克标准煤 公斤标准煤 千克标煤 公斤标煤 kgce'),
  unit('standard coal', '1/1000000', '克标准煤 克标煤 gce'),
  unit('carbon dioxide', 1, '吨二氧化碳 吨CO2 tCO2'),

  unit('power', 1, '千瓦 kW'),
  unit('power', '1/1000', '瓦 W'),
  unit('power', 1000, '兆瓦 MW'),
  unit('power', 1_000_000, '吉瓦 GW'),
  unit('energy', 1, '千瓦时 千瓦·时 度 kWh kW·h'),
  unit('energy', 1000, '兆瓦时 兆瓦·时 MWh MW·h'),

  unit('renminbi', 1, '元 元人民币 人民币元'),
  unit('minutes', 1, '分钟 min'),
  unit('minutes', 60, '小时 h'),
  unit('minutes', 1440, '天 日'),
  unit('months', 1, '月 个月'),
  unit('months', 12, '年'),

  unit('persons', 1, '人 名'),
  unit('enterprises', 1, '家 户'),
];

/** Counts that documents mix up for the same things, so that only a reader can say whether they mean the same. */
export const likelyEqual: readonly (readonly [string, string])[] = [
  ['enterprises', '个'],
  ['persons', '个'],
  ['persons', '位'],
  ['persons', '口'],
];

/** What a word before a unit multiplies it by: 万元, 亿千瓦时, 百万吨. */
export const multipliers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

/** Traditional characters of units, by their Simplified form. */
export const simplified: Readonly<Record<string, string>> = {
  億: '亿',
  萬: '万',
  個: '个',
  戶: '户',
  噸: '吨',
  畝: '亩',
  頃: '顷',
  圓: '元',
  張: '张',
  輛: '辆',
  項: '项',
  處: '处',
  條: '条',
  隻: '只',
  臺: '台',
  間: '间',
  棟: '栋',
  種: '种',
  類: '类',
  場: '场',
  單: '单',
  筆: '笔',
  門: '门',
  點: '点',
  標: '标',
  準: '准',
  時: '时',
  鐘: '钟',
  開: '开',
  歲: '岁',
  塊: '块',
  員: '员',
  層: '层',
  總: '总',
  貝: '贝',
  組: '组',
  級: '级',
  節: '节',
  對: '对',
  課: '课',
};
