import type { Figure } from '../figures/figure.ts';
import { pastPeriod, pastWords, refusalRules } from '../grammar/refusals.ts';
import { isTime } from '../grammar/units.ts';
import type { Rule } from '../rule.ts';
import { lastBefore, type Place } from './place.ts';
import { endOfFiveYears } from './read-due.ts';
import type { Context } from './reading.ts';

const unknown: Rule = { name: '没有单位也没有比较词的数', example: '编号 12355', source: 'usage' };
const calendarYear: Rule = { name: '年份', example: '达到2025年的3倍', source: 'usage' };
const spoken: Rule = { name: '汉字小数目', example: '两个统筹', source: 'usage' };

/** Verbs that make even a small number in Chinese numerals a promise: 布局建设六个示范区. */
const makes = /(?:建设|新建|建成|创建|打造|布局|培育|引进|推进|实施|设立|组建|完成|开展)[^,，。；;]{0,30}$/;

/** 新增人口100万, 为80万重点群体: a count of persons without a unit. */
function isCounting(before: string, after: string): boolean {
  return after === '' || (/(?:为|惠及|覆盖|服务|培训|带动|帮助|吸引|吸纳|新增)$/.test(before) && /^[一-龥]/.test(after));
}

function refuseSpelling(
  { spelling, first, unit, second }: Figure,
  isCompared: boolean,
  { before, after }: Pick<Place, 'before' | 'after'>,
): Rule | null {
  if (unit?.printed === '年' && /^(?:19|20)\d\d$/.test(first.printed)) return calendarYear;
  if (unit === null) return isCompared && spelling === 'arabic' ? null : unknown;
  if (/^[十百千万亿]+$/.test(unit.printed)) return isCompared || (spelling === 'arabic' && isCounting(before, after)) ? null : unknown;
  if (spelling === 'arabic' || second !== null || isCompared || /分之/.test(first.printed)) return null;
  if (isTime(unit.printed) || /^[百千十]+$/.test(first.printed) || Number(first.value) < 3) return spoken;
  return /^(?:个|家|项|座|条|所|处|台|套|名|件|场)$/.test(unit.printed) && makes.test(before) ? null : spoken;
}

/** Why a figure is no promise, by its own words; `null` where nothing says so. */
export function refuseFigure(
  figure: Figure,
  place: Place,
  { isCompared, isMarked }: { readonly isCompared: boolean; readonly isMarked: boolean },
): Rule | null {
  const unit = figure.unit?.printed ?? '';
  const full = place.text.slice(place.clause.start, place.span.start).slice(-80);
  const rule = refusalRules.find(
    ({ before, after, unit: units, unlessCompared, always }) =>
      (!isMarked || always === true) &&
      !(unlessCompared === true && isCompared) &&
      (before === undefined || before.test(full)) &&
      (after === undefined || after.test(place.after)) &&
      (units === undefined || units.test(unit)),
  );
  return rule ?? refuseSpelling(figure, isCompared || (isMarked && figure.unit !== null), { before: full, after: place.after });
}

/** Why words tell of what has been reached; `null` where they look ahead. */
export function refusePast({ sentence, clause, span }: Place, { period }: Context): Rule | null {
  if (lastBefore(sentence.past, { start: clause.start, end: span.end }) !== null) return pastWords;
  if (period === null) return null;
  const mark = lastBefore(sentence.pastPeriods, { start: sentence.span.start, end: span.start });
  if (mark === null) return null;
  const { year, ordinal, lately } = mark.groups;
  if (lately !== undefined) return pastPeriod;
  const last = year === undefined ? endOfFiveYears(ordinal ?? '') : Number(year);
  return last < period.start ? pastPeriod : null;
}
