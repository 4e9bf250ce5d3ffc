import { comparisonOf, readComparator } from './read-comparison.ts';
import type { Figure } from '../figures/figure.ts';
import { baseRules } from '../grammar/bases.ts';
import { numberRules } from '../grammar/numbers.ts';
import type { DeadlineRule } from '../grammar/deadlines.ts';
import type { Rule } from '../rule.ts';
import { overlaps, type Span } from '../text/span.ts';
import { inferred, stated } from './field.ts';
import { lastBefore, placeOf, type Mark, type Place, type Sentence } from './place.ts';
import { readDirection, readHedge, readMeasure, readScope } from './read-attributes.ts';
import { listFigures, type Listed } from './list-figures.ts';
import { readChange } from './read-change.ts';
import { readDue } from './read-due.ts';
import { readSubject } from './read-subject.ts';
import type { Base, Context, Field, Reading } from './reading.ts';
import { refuseFigure, refusePast } from './refuse.ts';

/** Where a clause stands. */
export type Setting = {
  readonly text: string;
  readonly sentence: Sentence;
  readonly group: Span;
  readonly clause: Span;
  readonly context: Context;
  /** Words that an author has marked as a target: they promise, whatever stands around them. */
  readonly marked: Span | null;
  readonly lead: { readonly mark: Mark<DeadlineRule> | null; readonly horizon: number | null };
};

/** Limit on the words before a figure that a promise takes in. */
const longestHead = 80;

const unitRule: Rule = { name: '数字后的单位', example: '50家', source: 'GB 3100' };
const sharedUnit: Rule = { name: '并列数字共用的单位', example: '分别达到5和8个', source: 'usage' };
const partRule = /其中[^,，。；;]{0,40}$/;

function baseOf(place: Place, figure: Figure): Base | null {
  const { before, after } = baseRules.from;
  const from = before.exec(place.before);
  const year =
    baseRules.level.before.exec(place.before)?.groups?.['year'] ??
    /(?<year>20\d\d)年/.exec(from?.groups?.['words'] ?? '')?.groups?.['year'] ??
    null;
  const isBase = (from !== null && after.test(place.after)) || baseRules.level.before.test(place.before);
  return isBase ? { year: year === null ? null : Number(year), value: figure.first.value, unit: figure.unit?.printed ?? null } : null;
}

/** The place with all the words of its clause before it: the verb of a list stands before its first part. */
const wholeClause = ({ text, clause, span, ...place }: Place): Place => ({
  ...place,
  text,
  clause,
  span,
  before: text.slice(Math.max(clause.start, span.start - longestHead), span.start),
});

/** Whether a word compares the figure itself; in 65岁以上老年人 it belongs to what is counted. */
function isHeld(around: Parameters<typeof comparisonOf>[0]): boolean {
  const found = comparisonOf(around);
  if (found === null) return false;
  return found.rule.side === 'before' || !/^[一-龥]/.test(around.after.slice(found.span.end - around.span.end));
}

/** Where the words of a promise end: behind 以上 or 左右, or behind what it counts. */
function endOf({ text, after, span }: Place, next: number): number {
  const suffix = /^ ?(?:左右|上下|(?:及)?以上|以内|之内|以下)/.exec(after)?.[0].length ?? 0;
  const noun = /^[^、,，。；;:]{0,30}/.exec(after.slice(suffix))?.[0].length ?? 0;
  const end = Math.min(span.end + suffix + noun, Math.max(next, span.end + suffix));
  return text.charAt(end - 1) === '和' ? end - 1 : end;
}

/** Where the words of a promise begin: behind marks and 和 that part it from the one before. */
function startOf({ text, from, span }: Place, longest: number): number {
  const start = Math.max(from, span.start - longest);
  return start + (/^[ 、和及\n]*/.exec(text.slice(start, span.start))?.[0].length ?? 0);
}

function readFigure(
  { figure, head, unit, isShared, index, of }: Listed,
  {
    place,
    setting,
    base,
    next,
  }: { readonly place: Place; readonly setting: Setting; readonly base: Field<Base> | null; readonly next: number },
): Reading | null {
  const leading = setting.text.slice(Math.max(place.from, head.span.start - longestHead), head.span.start);
  const around = {
    before: leading,
    after: place.after,
    span: head === figure ? figure.span : { start: head.span.start, end: figure.span.end },
    vague: figure.vague,
  };
  const printed = unit?.printed ?? null;
  const change = readChange(leading, head.span, printed);
  const ranged = figure.second !== null;
  const isChanged = (change?.rule ?? null) !== null || (base?.value.value ?? null) !== null;
  const isCompared = isHeld(around) || isChanged;
  const seen: Figure = { ...figure, unit };
  const isMarked = setting.marked !== null && overlaps(setting.marked, figure.span);
  if (setting.sentence.deadlines.some(({ span }) => overlaps(span, figure.span))) return null;
  if (refuseFigure(seen, place, { isCompared, isMarked }) !== null) return null;
  if (!isMarked && refusePast(place, setting.context) !== null) return null;
  const direction = readDirection({ ...place, before: leading, span: head.span }, change);
  const number = figure.spelling === 'arabic' ? numberRules.arabic : numberRules.chinese;
  const amount = ({ printed: words, value, span }: Figure['first']) => stated({ printed: words, value }, number, span);
  const yearly = change?.field.value.yearly === true && change.field.value.kind === 'relative';
  const end = endOf(place, next);
  return {
    span: { start: startOf(place, longestHead), end },
    figure: figure.span,
    kind: inferred(ranged ? 'range' : yearly ? 'growth' : 'threshold', ranged ? numberRules.arabic : (change?.rule ?? unitRule)),
    comparator: ranged ? null : readComparator(around, direction.value),
    value: ranged ? null : amount(figure.first),
    min: figure.second === null ? null : amount(figure.first),
    max: figure.second === null ? null : amount(figure.second),
    unit:
      unit === null
        ? null
        : isShared || unit.printed === '比例'
          ? inferred(unit.printed, sharedUnit, unit.span)
          : stated(unit.printed, unitRule, unit.span),
    measure: readMeasure(wholeClause(place), printed, change),
    change: change?.field ?? null,
    ...readDue(place, setting, { index, of }),
    hedge: readHedge(place),
    base,
    direction,
    scope: readScope({ ...place, before: leading, span: head.span }),
    bodies: null,
    subject: readSubject({ ...place, before: leading, span: { start: head.span.start, end: figure.span.end } }, { index, of }),
    partOf: partRule.test(place.before),
  };
}

/** The promises with a figure in one clause. */
export function readFigures(setting: Setting, figures: readonly Figure[]): Reading[] {
  const { text, clause, sentence } = setting;
  let from = clause.start;
  let bases: readonly Field<Base>[] = [];
  let next: number | null = null;
  return listFigures(text, figures).flatMap((entry, index) => {
    const { figure, head, tail } = entry;
    if (head === figure) from = next ?? from;
    const place = placeOf({ ...setting, span: figure.span, from });
    const base = baseOf(placeOf({ ...setting, span: { start: head.span.start, end: tail.span.end }, from }), {
      ...figure,
      unit: entry.unit,
    });
    if (base !== null) {
      bases = [...bases, stated(base, baseRules.from, figure.span)];
      return [];
    }
    const following = figures[index + 1]?.span.start ?? clause.end;
    const year = lastBefore(sentence.baseYears, { start: clause.start, end: figure.span.start });
    const ofYear =
      year === null
        ? null
        : stated({ year: Number(year.groups['year'] ?? year.groups['other']), value: null, unit: null }, baseRules.year, year.span);
    const reading = readFigure(entry, { place, setting, base: bases[0] ?? ofYear, next: following });
    if (reading === null) return [];
    bases = bases.slice(1);
    next = figure.span.end;
    return [reading];
  });
}
