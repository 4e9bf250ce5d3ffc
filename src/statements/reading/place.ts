import { trimEndOf } from '../../model/values/text.ts';
import { baseRules } from '../grammar/bases.ts';
import { deadlineRules, type DeadlineRule } from '../grammar/deadlines.ts';
import { pastPeriod, pastWords } from '../grammar/refusals.ts';
import { toneRules, type ToneRule } from '../grammar/tones.ts';
import { spanAt, type Span } from '../text/span.ts';

/** A rule that fits at a place of the text. */
export type Mark<R> = { readonly rule: R; readonly span: Span; readonly groups: Readonly<Record<string, string | undefined>> };

/** What is known of a sentence, found once for all its figures. */
export type Sentence = {
  readonly span: Span;
  readonly deadlines: readonly Mark<DeadlineRule>[];
  readonly tones: readonly Mark<ToneRule>[];
  readonly past: readonly Mark<typeof pastWords>[];
  readonly pastPeriods: readonly Mark<typeof pastPeriod>[];
  readonly baseYears: readonly Mark<typeof baseRules.year>[];
  /** Words in brackets, which say something of what stands before them. */
  readonly asides: readonly Span[];
};

/** A time in brackets before a colon is that of what follows: 预期目标（2025年）：…… */
const brackets = /\([^()]{1,200}\)(?![:：])/g;

/** Every place of a stretch at which a rule with a global pattern fits. */
function marksOf<R extends { readonly pattern: RegExp }>(text: string, span: Span, rules: readonly R[]): Mark<R>[] {
  const part = text.slice(span.start, span.end);
  return rules
    .flatMap((rule) =>
      Array.from(part.matchAll(rule.pattern), (match) => ({
        rule,
        span: spanAt(span.start + match.index, match[0]),
        groups: match.groups ?? {},
      })),
    )
    .toSorted((a, b) => a.span.start - b.span.start);
}

/** Reads a sentence of a folded text for the words that govern its figures. */
export function sentenceAt(text: string, span: Span): Sentence {
  return {
    span,
    deadlines: marksOf(text, span, deadlineRules),
    tones: marksOf(text, span, toneRules),
    past: marksOf(text, span, [pastWords]),
    pastPeriods: marksOf(text, span, [pastPeriod]),
    baseYears: marksOf(text, span, [baseRules.year]),
    asides: Array.from(text.slice(span.start, span.end).matchAll(brackets), (match) => spanAt(span.start + match.index, match[0])),
  };
}

/** The marks of a sentence that can govern a place: all but those in brackets that the place stands outside of. */
export function governing<R>(marks: readonly Mark<R>[], { asides }: Pick<Sentence, 'asides'>, place: Span): readonly Mark<R>[] {
  const isWithin = (span: Span, aside: Span) => span.start >= aside.start && span.end <= aside.end;
  const closed = asides.filter((aside) => !isWithin(place, aside));
  return marks.filter(({ span }) => !closed.some((aside) => isWithin(span, aside)));
}

/** The place of a figure or of words that stand for one: its clause, the words before and behind it in the clause. */
export type Place = {
  readonly text: string;
  readonly span: Span;
  readonly sentence: Sentence;
  readonly group: Span;
  readonly clause: Span;
  /** Where the words begin that belong to this figure and not to the one before it. */
  readonly from: number;
  readonly before: string;
  readonly after: string;
};

const reach = 80;

/** The place of a span within its clause; `from` is where the figure before it ends, or the start of the clause. */
export function placeOf(parts: Omit<Place, 'before' | 'after'>): Place {
  const { text, span, clause, from } = parts;
  return {
    ...parts,
    before: text.slice(Math.max(from, span.start - reach), span.start),
    after: trimEndOf(text.slice(span.end, Math.min(clause.end, span.end + reach)), /[,，:：。；;!?！？\n]/),
  };
}

/** The last mark before a place, not earlier than another place. */
export function lastBefore<R>(marks: readonly Mark<R>[], { start, end }: Span): Mark<R> | null {
  return marks.findLast(({ span }) => span.start >= start && span.end <= end) ?? null;
}
