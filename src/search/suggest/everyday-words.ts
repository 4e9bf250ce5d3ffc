/** What readers and statistics call the same: `[full name, everyday name]`. */
export const everydayWords: readonly (readonly [string, string])[] = [
  ['地区生产总值', 'GDP'],
  ['国内生产总值', 'GDP'],
  ['研究与试验发展', 'R&D'],
  ['居民消费价格指数', 'CPI'],
  ['工业生产者出厂价格指数', 'PPI'],
  ['细颗粒物', 'PM2.5'],
  ['可吸入颗粒物', 'PM10'],
  ['规模以上', '规上'],
  ['信息和通信技术', 'ICT'],
  ['挥发性有机物', 'VOCs'],
  ['一般公共预算收入', '财政收入'],
  ['居民人均可支配收入', '居民收入'],
  ['专利合作条约', 'PCT'],
];
