import { readDeadline } from '../../model/time/read-deadline.ts';
import { planEnd, type DeadlineRule } from '../grammar/deadlines.ts';
import { readChinese } from '../figures/read-number.ts';
import type { Span } from '../text/span.ts';
import { inferred, stated } from './field.ts';
import type { Context, DueSource, Field } from './reading.ts';
import { governing, lastBefore, type Mark, type Place } from './place.ts';

export type Due = { readonly due: Field<string> | null; readonly dueSource: Field<DueSource> | null };

const ordinals = '一二三四五六七八九';

/** The last year of the five-year plan with an ordinal: 十五 is 2026–2030. */
export const endOfFiveYears = (ordinal: string): number => 2005 + 5 * (ordinals.indexOf(ordinal) + 1);

function yearOf({ rule, groups }: Mark<DeadlineRule>, { period }: Context): number | null {
  const year = groups['year'] ?? '';
  if (rule.gives === 'year') return Number(/^\d/.test(year) ? year : readChinese(year));
  if (rule.gives === 'short-year') return 2000 + Number(readChinese(year));
  if (rule.gives === 'five-years') return endOfFiveYears(groups['ordinal'] ?? '');
  if (period === null) return null;
  return rule.gives === 'first' ? period.start : rule.gives === 'next' ? period.start + 1 : period.end;
}

/** Limit on the words before a figure that can say a time. */
const reach = 80;

/** The month, quarter or half-year that words before a figure name, in its clause or else behind the year `from`; else the year itself. */
function withinYear({ text, clause, span }: Place, from: number, year: number): string {
  for (const start of [clause.start, Math.min(from, clause.start)]) {
    const words = text.slice(Math.max(start, span.start - reach), span.start);
    const due = /[月季]|半年/.test(words) ? readDeadline(words, String(year)) : null;
    if (due?.startsWith(String(year)) === true) return due;
  }
  return String(year);
}

/** Times that a text lists for as many figures: 到2026年、2028年，分别达到65%、70%. */
function listedMark(
  { text, sentence, span }: Place,
  { index, of }: { readonly index: number; readonly of: number },
): Mark<DeadlineRule> | null {
  if (of < 2) return null;
  const marks = sentence.deadlines.filter((mark) => mark.span.end <= span.start).slice(-of);
  const isList = marks.every(
    (mark, position) => position === 0 || /^(?:、|和|及|以及|,)$/.test(text.slice(marks[position - 1]?.span.end, mark.span.start)),
  );
  return marks.length === of && isList ? (marks[index] ?? null) : null;
}

/** The times of a sentence that a promise of the plan can have: none in brackets before it, none before the plan begins. */
function timesFor({ sentence, span }: Place, context: Context): readonly Mark<DeadlineRule>[] {
  const first = context.period?.start ?? null;
  return governing(sentence.deadlines, sentence, span).filter(
    (mark) => mark.rule.gives !== 'year' || first === null || (yearOf(mark, context) ?? first) >= first,
  );
}

/** Where a promise stands among lists: the time that leads its list, and the year at which its section ends. */
export type Lead = { readonly mark: Mark<DeadlineRule> | null; readonly horizon: number | null };

/** When a promise is due: by the words of its sentence, else by those that lead its list, else at the end of what its section plans. */
export function readDue(
  place: Place,
  { context, lead }: { readonly context: Context; readonly lead: Lead },
  part = { index: 0, of: 1 },
): Due {
  const { span, sentence } = place;
  const within = { start: sentence.span.start, end: span.end };
  const times = timesFor(place, context);
  const own =
    listedMark(place, part) ??
    lastBefore(
      times.filter(({ rule }) => rule.dueSource !== 'duration'),
      within,
    ) ??
    lastBefore(times, within);
  const mark = own ?? lead.mark;
  const year = mark === null ? null : yearOf(mark, context);
  if (mark !== null && year !== null) {
    const source = mark.rule.dueSource;
    const field = source === 'printed' ? stated : inferred;
    return { due: field(withinYear(place, mark.span.end, year), mark.rule, mark.span), dueSource: field(source, mark.rule, mark.span) };
  }
  const end = lead.horizon ?? context.period?.end ?? null;
  if (end === null) return { due: null, dueSource: null };
  return { due: inferred(withinYear(place, place.clause.start, end), planEnd), dueSource: inferred('plan-period', planEnd) };
}

/** The mark of time that ends before a place in a sentence, for the lists that it leads. */
export const leadingMark = (marks: readonly Mark<DeadlineRule>[], span: Span): Mark<DeadlineRule> | null => lastBefore(marks, span);
