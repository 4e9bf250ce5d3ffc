import { isObservationPeriod } from '../../model/registry/observation.ts';
import { isPartialDate } from '../../model/values/partial-date.ts';
import { fromChineseNumerals } from './chinese-numbers.ts';

/** Digits, signs and blanks as a keyboard without Chinese gives them. */
function narrow(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Years in Chinese numerals and months as Excel writes them (`Mar-24`), in digits. */
function inDigits(text: string): string {
  const [, month = '', year = ''] = /^([a-z]{3})-(\d{2})$/i.exec(text) ?? [];
  const index = months.indexOf(month.toLowerCase());
  if (index !== -1) return `20${year}-${index + 1}`;
  return text.replace(/[〇○零一二三四五六七八九]{4}(?=年|$)/gu, (match) => fromChineseNumerals(match) ?? match);
}

function joined(year: string, month?: string, day?: string): string {
  return [year, month, day].flatMap((part) => (part === undefined || part === '' ? [] : [part.padStart(2, '0')])).join('-');
}

function rightDate(text: string): string | null {
  const match =
    /^(\d{4})(?:年|[-./](?=\d)|$)(?:(\d{1,2})(?:月(?:份)?|[-./](?=\d)|$))?(?:(\d{1,2})(?:日|号)?)?$/u.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})?$/.exec(text);
  if (match === null) return null;
  const date = joined(match[1] ?? '', match[2], match[3]);
  return isPartialDate(date) ? date : null;
}

function rightDateTime(text: string): string | null {
  const match = /^(.+?)[ T]?(\d{1,2})(?::|时|点)(\d{1,2})?(?::\d{2}|分)?(?:\+08:?00)?$/u.exec(text);
  const date = rightDate(match?.[1]?.trim() ?? '');
  if (match === null || date === null || date.length !== 10) return null;
  const [hour, minute] = [match[2] ?? '', match[3] ?? '00'];
  return Number(hour) < 24 && Number(minute) < 60 ? `${date} ${hour.padStart(2, '0')}:${minute.padStart(2, '0')}` : null;
}

function rightPeriod(text: string): string | null {
  const span = /^(\d{4})年?(?:-|~|至|到|\/)(\d{4})年?$/u.exec(text);
  const half = /^(\d{4})年?-?(?:(上)半年|(下)半年|H([12]))$/iu.exec(text);
  const quarter = /^(\d{4})年?-?(?:第?([一二三四1-4])季度?|Q([1-4]))$/iu.exec(text);
  let period = rightDate(text)?.slice(0, 7) ?? null;
  if (span !== null) period = `${span[1]}/${span[2]}`;
  if (half !== null) period = `${half[1]}-H${half[2] === undefined ? (half[4] ?? '2') : '1'}`;
  if (quarter !== null) period = `${quarter[1]}-Q${quarter[3] ?? fromChineseNumerals(quarter[2] ?? '') ?? quarter[2]}`;
  return period !== null && isObservationPeriod(period) ? period : null;
}

function rightCount(text: string): string | null {
  const bare = text.replace(/^第/, '').replace(/(?:个|批|年|次|家|名|期|位|项|轮)$/u, '');
  const digits = /^\d+$/.test(bare) ? bare : fromChineseNumerals(bare);
  const right = digits?.replace(/^0+/, '') ?? '';
  return /^[1-9]\d{0,3}$/.test(right) ? right : null;
}

const rules: Readonly<Record<string, (text: string) => string | null>> = {
  count: rightCount,
  date: rightDate,
  'full-date': (text) => (rightDate(text)?.length === 10 ? rightDate(text) : null),
  year: (text) => /^(\d{4})(?:年(?:度|底|末)?)?$/u.exec(text)?.[1] ?? null,
  'date-time': rightDateTime,
  'observation-period': rightPeriod,
  line: (text) => (text === '' ? null : text),
  'web-address': (text) => (/^(?:www\.)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(text) && !text.includes('..') ? `https://${text}` : null),
  id: (text) => {
    const right = text.toLowerCase().replace(/[\s_.]+/g, '-');
    return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(right) ? right : null;
  },
};

function inOneLine(text: string): string {
  return Array.from(text.split('\n'), (line) => line.trim()).join('');
}

/** What to write instead of a value that a format refuses, where that is certain; `null` where it is not. The name of the format is the schema's error. */
export function rightValue(format: string, written: string): string | null {
  const rule = Object.hasOwn(rules, format) ? rules[format] : undefined;
  const text = narrow(written);
  const right = rule?.(format === 'line' ? inOneLine(written) : inDigits(text)) ?? null;
  return right === written ? null : right;
}
