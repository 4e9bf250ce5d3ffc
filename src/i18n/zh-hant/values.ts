import { inTitleMarks } from '../../model/title-marks.ts';
import type { ValueWords } from '../dictionary/values.ts';

const trimZero = (digits: string) => digits.replace(/^0/, '');
const quarters: Readonly<Record<string, string>> = { '1': '一', '2': '二', '3': '三', '4': '四' };
const directions = { up: '上升', down: '下降', hold: '保持' } as const;

/** Words of figures, dates and spans, in Traditional Chinese. */
export const values = {
  unstated: '未載明',
  listSeparator: '、',
  semicolon: '；',
  colon: '：',
  stop: '。',
  sentence: (parts) => `${parts.join('，')}。`,
  amount: (value, unit) => value + unit,
  quoted: (text) => `「${text}」`,
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
    '>=': (amount) => `不低於${amount}`,
    '>': (amount) => `超過${amount}`,
    '=': (amount) => amount,
    '~': (amount) => `約${amount}`,
    '<=': (amount) => `不高於${amount}`,
    '<': (amount) => `低於${amount}`,
  },
  growth: {
    '>=': (amount) => `年均增長${amount}以上`,
    '>': (amount) => `年均增長超過${amount}`,
    '=': (amount) => `年均增長${amount}`,
    '~': (amount) => `年均增長約${amount}`,
    '<=': (amount) => `年均增長不高於${amount}`,
    '<': (amount) => `年均增長低於${amount}`,
  },
  held: (aim) => `保持${aim}`,
  fall: {
    '>=': (amount) => `年均下降${amount}以上`,
    '>': (amount) => `年均下降超過${amount}`,
    '=': (amount) => `年均下降${amount}`,
    '~': (amount) => `年均下降約${amount}`,
  },
  perUnit: (denominator, amount) => denominator + amount,
  range: (min, max) => `${min}—${max}`,
  top: (place, unit) => `前${place}${unit}`,
  leading: '處於領先',
  among: (peers, place) => `在${peers}中${place}`,
  twice: '翻番（2倍）',
  half: '減半（降到基期的1/2）',
  times: (factor) => `達到基期的${factor}倍`,
  fallTo: (factor) => (factor.includes('/') ? `降到基期的${factor}` : `降到基期的${factor}倍`),
  fullCoverage: '全覆蓋',
  partCoverage: (amount) => `覆蓋${amount}`,
  trend: ({ reference, magnitude, direction }) => `${reference === null ? '' : `較${reference}`}${magnitude ?? ''}${directions[direction]}`,
  hedged: (hedge, aim) => hedge + aim,
  stretch: (hedge, aim) => `，${hedge}${aim}`,
  multipleOf: (amount, period) => `為${period}的${amount}`,
} satisfies ValueWords;
