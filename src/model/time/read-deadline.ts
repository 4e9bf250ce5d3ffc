import { isPartialDate } from '../values/partial-date.ts';
import { dayBefore, firstDay } from './days.ts';

const digits = '〇一二三四五六七八九';

/** 1 to 31 in digits or Chinese numerals: 9, 09, 九, 十二, 二十一; `NaN` for anything else. */
function readNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [, tens, ten, ones = ''] = /^([二三]?)(十?)([一二三四五六七八九]?)$/.exec(text) ?? [];
  if (ten === undefined || (ten === '' && tens !== '')) return ten === '' && ones === '' ? digits.indexOf(tens ?? '') : Number.NaN;
  return (ten === '' ? 0 : 10 * (tens === '' ? 1 : digits.indexOf(tens ?? ''))) + (ones === '' ? 0 : digits.indexOf(ones));
}

function readYear(text: string): string {
  return [...text.replaceAll('零', '〇')].map((character) => (digits.includes(character) ? digits.indexOf(character) : character)).join('');
}

const year = String.raw`(?<year>\d{4}|[〇零一二三四五六七八九]{4})年`;
const number = String.raw`(?:\d{1,2}|[一二三四五六七八九十]{1,3})`;
const month = String.raw`(?<month>${number})月(?:份)?(?:(?<day>${number})[日号]|(?<part>上旬|中旬|下旬|底|末|初))?`;
const quarter = String.raw`第?(?<quarter>[一二三四1-4])季度(?<end>底|末)?`;
const half = String.raw`(?<half>[上下])半年`;
const times = new RegExp(
  String.raw`${year}|(?:${month}|${quarter}|${half})(?<before>[之以]?前)?(?<begins>起|开始|以来|至|到|[-—–~～－])?`,
  'gu',
);

/** Words after a time that say that something begins then. */
const beginning = /^[^，,；;、。]{0,4}(?:动工|开工|启动|开建)/u;

/** A time within a year, before which or by whose end something is due. */
function periodOf(groups: Readonly<Record<string, string | undefined>>, ofYear: string): string | null {
  const { month: monthText, day, part, quarter: quarterText, half: halfText, end, before } = groups;
  const isBefore = before !== undefined;
  const earlier = (period: string) => dayBefore(firstDay(period));
  if (halfText !== undefined) {
    const period = `${ofYear}-${halfText === '上' ? 'H1' : 'H2'}`;
    return isBefore ? earlier(period) : period;
  }
  if (quarterText !== undefined) {
    const period = `${ofYear}-Q${readNumber(quarterText)}`;
    return isBefore && end === undefined ? earlier(period) : period;
  }
  const named = `${ofYear}-${String(readNumber(monthText ?? '')).padStart(2, '0')}`;
  if (!isPartialDate(named)) return null;
  if (day !== undefined) {
    const full = `${named}-${String(readNumber(day)).padStart(2, '0')}`;
    return isPartialDate(full) ? (isBefore ? dayBefore(full) : full) : null;
  }
  if (part === '上旬') return `${named}-10`;
  if (part === '中旬') return `${named}-20`;
  return isBefore && part === undefined ? earlier(named) : named;
}

/** A month that ends on the day, or the day itself. */
function widest(period: string): string {
  const isDay = period.length === 10 && isPartialDate(period);
  if (!isDay) return period;
  const next = new Date(Date.parse(`${period}T00:00:00Z`) + 86_400_000).toISOString();
  return next.slice(8, 10) === '01' ? period.slice(0, 7) : period;
}

/**
 * Reads the time within a year that a printed deadline names: 「2027年6月底前」 → `2027-06`, 「5月1日前」 → `2027-04`, 「6月前」 → `2027-05`
 * (the last day before that month), 「第三季度」 → `2027-Q3`, 「上半年」 → `2027-H1`. `ofYear` is the year where the words name none. `null`
 * where the words name no time within a year, more than one, or the time of another year than `ofYear`.
 */
export function readDeadline(words: string, ofYear: string | null): string | null {
  const text = words.normalize('NFKC').replaceAll(/\s/gu, '').slice(0, 200);
  const found = new Set<string>();
  let current = ofYear;
  for (const { groups = {}, index, 0: match } of text.matchAll(times)) {
    if (groups['year'] !== undefined) {
      current = readYear(groups['year']);
      continue;
    }
    const rest = text.slice(index + match.length);
    if (groups['begins'] !== undefined || beginning.test(rest)) continue;
    if (current === null || (ofYear !== null && current !== ofYear)) return null;
    const period = periodOf(groups, current);
    if (period === null) return null;
    found.add(widest(period));
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}
