import type { ValueWords } from '../dictionary/values.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const quarters: Readonly<Record<string, string>> = { '1': 'first', '2': 'second', '3': 'third', '4': 'fourth' };
const directions = { up: 'rising', down: 'falling', hold: 'holding steady' } as const;
const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const after = (words: string, part: string | null) => (part === null ? '' : words + part);

/** Words of figures, dates and spans, in English. */
export const values = {
  unstated: 'not stated',
  listSeparator: ', ',
  semicolon: '; ',
  colon: ': ',
  stop: '. ',
  sentence: (parts) => `${capitalised(parts.join(', '))}. `,
  amount: (value, unit) => (/^[%‰]/.test(unit) ? value + unit : `${value} ${unit}`),
  quoted: (text) => `“${text}”`,
  title: (text) => `“${text}”`,
  aside: (text) => ` (${text})`,
  date: ({ year, month, day }) =>
    [day === null ? null : Number(day), month === null ? null : months[Number(month) - 1], year].filter((part) => part !== null).join(' '),
  dateTime: (date, time) => `${date}, ${time}`,
  halfYear: (year, half) => `${half === '1' ? 'first' : 'second'} half of ${year}`,
  quarter: (year, quarter) => `${quarters[quarter] ?? quarter} quarter of ${year}`,
  years: (start, end) => `${start}–${end}`,
  span: (start, end) => `${start} to ${end}`,
  since: (date) => `from ${date}`,
  until: (date) => `until ${date}`,
  compared: {
    '>=': (amount) => `at least ${amount}`,
    '>': (amount) => `more than ${amount}`,
    '=': (amount) => amount,
    '~': (amount) => `about ${amount}`,
    '<=': (amount) => `at most ${amount}`,
    '<': (amount) => `less than ${amount}`,
  },
  growth: {
    '>=': (amount) => `average growth of at least ${amount} a year`,
    '>': (amount) => `average growth of more than ${amount} a year`,
    '=': (amount) => `average growth of ${amount} a year`,
    '~': (amount) => `average growth of about ${amount} a year`,
    '<=': (amount) => `average growth of at most ${amount} a year`,
    '<': (amount) => `average growth of less than ${amount} a year`,
  },
  held: (aim) => `kept at ${aim}`,
  fall: {
    '>=': (amount) => `average fall of at least ${amount} a year`,
    '>': (amount) => `average fall of more than ${amount} a year`,
    '=': (amount) => `average fall of ${amount} a year`,
    '~': (amount) => `average fall of about ${amount} a year`,
  },
  perUnit: (denominator, amount) => `${amount} (${denominator})`,
  range: (min, max) => `${min}–${max}`,
  top: (place, unit) => (unit === '%' ? `the top ${place}%` : `the top ${place}`),
  leading: 'a leading place',
  among: (peers, place) => `${place} among ${peers}`,
  twice: 'double (2 times)',
  half: 'half the starting point',
  times: (factor) => `${factor} times the starting point`,
  fallTo: (factor) => `down to ${factor} times the starting point`,
  fullCoverage: 'full coverage',
  partCoverage: (amount) => `coverage of ${amount}`,
  trend: ({ reference, magnitude, direction }) =>
    directions[direction] + (magnitude === null ? '' : ` (${magnitude})`) + after(' compared with ', reference),
  hedged: (hedge, aim) => `${hedge} ${aim}`,
  stretch: (hedge, aim) => `, ${hedge} ${aim}`,
  multipleOf: (amount, period) => `${amount} (of the value for ${period})`,
} satisfies ValueWords;
