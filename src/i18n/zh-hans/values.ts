import { inTitleMarks } from '../../model/title-marks.ts';
import type { ValueWords } from '../dictionary/values.ts';

const trimZero = (digits: string) => digits.replace(/^0/, '');
const quarters: Readonly<Record<string, string>> = { '1': '一', '2': '二', '3': '三', '4': '四' };
const directions = { up: '上升', down: '下降', hold: '保持' } as const;

/** Words of figures, dates and spans, in Simplified Chinese. */
export const values = {
  unstated: '未载明',
  listSeparator: '、',
  semicolon: '；',
  colon: '：',
  stop: '。',
  sentence: (parts) => `${parts.join('，')}。`,
  amount: (value, unit) => value + unit,
  quoted: (text) => `“${text}”`,
  title: inTitleMarks,
  aside: (text) => `（${text}）`,
  date: ({ year, month, day }) => `${year}年${month === null ? '' : `${trimZero(month)}月`}${day === null ? '' : `${trimZero(day)}日`}`,
  dateTime: (date, time) => `${date} ${time}`,
  halfYear: (year, half) => `${year}年${half === '1' ? '上' : '下'}半年`,
  quarter: (year, quarter) => `${year}年第${quarters[quarter] ?? quarter}季度`,
  years: (start, end) => `${start}—${end}年`,
  span: (start, end) => `${start}—${end}`,
  since: (date) => `${date}起`,
  until: (date) => `至${date}`,
  compared: {
    '>=': (amount) => `不低于${amount}`,
    '>': (amount) => `超过${amount}`,
    '=': (amount) => amount,
    '~': (amount) => `约${amount}`,
    '<=': (amount) => `不高于${amount}`,
    '<': (amount) => `低于${amount}`,
  },
  growth: {
    '>=': (amount) => `年均增长${amount}以上`,
    '>': (amount) => `年均增长超过${amount}`,
    '=': (amount) => `年均增长${amount}`,
    '~': (amount) => `年均增长约${amount}`,
    '<=': (amount) => `年均增长不高于${amount}`,
    '<': (amount) => `年均增长低于${amount}`,
  },
  held: (aim) => `保持${aim}`,
  fall: {
    '>=': (amount) => `年均下降${amount}以上`,
    '>': (amount) => `年均下降超过${amount}`,
    '=': (amount) => `年均下降${amount}`,
    '~': (amount) => `年均下降约${amount}`,
  },
  perUnit: (denominator, amount) => denominator + amount,
  range: (min, max) => `${min}—${max}`,
  top: (place, unit) => `前${place}${unit}`,
  leading: '处于领先',
  among: (peers, place) => `在${peers}中${place}`,
  twice: '翻番（2倍）',
  half: '减半（降到基期的1/2）',
  times: (factor) => `达到基期的${factor}倍`,
  fallTo: (factor) => (factor.includes('/') ? `降到基期的${factor}` : `降到基期的${factor}倍`),
  fullCoverage: '全覆盖',
  partCoverage: (amount) => `覆盖${amount}`,
  trend: ({ reference, magnitude, direction }) => `${reference === null ? '' : `较${reference}`}${magnitude ?? ''}${directions[direction]}`,
  hedged: (hedge, aim) => hedge + aim,
  stretch: (hedge, aim) => `，${hedge}${aim}`,
  multipleOf: (amount, period) => `为${period}的${amount}`,
} satisfies ValueWords;
