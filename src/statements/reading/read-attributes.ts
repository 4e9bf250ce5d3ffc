import { directionWords, moreIsBetter } from '../grammar/directions.ts';
import { bareCount, levelMeasure, measureRules } from '../grammar/measures.ts';
import { scopeRule } from '../grammar/scopes.ts';
import { firmTone } from '../grammar/tones.ts';
import { spanAt } from '../text/span.ts';
import { inferred, stated } from './field.ts';
import { governing, lastBefore, type Place } from './place.ts';
import type { ReadChange } from './read-change.ts';
import type { Direction, Field, Hedge, Measure } from './reading.ts';

/** How firmly a figure is promised: the last word of tone before it, up to the semicolon. Only a word in its own clause states it beyond doubt. */
export function readHedge({ sentence, group, clause, span }: Place): Field<Hedge> {
  const mark = lastBefore(governing(sentence.tones, sentence, span), { start: group.start, end: span.end });
  if (mark === null) return inferred('firm', firmTone);
  return (mark.span.end > clause.start ? stated : inferred)(mark.rule.gives, mark.rule, mark.span);
}

/** Which way is better, by the subject, the verb, or because more is better where nothing else is said. */
export function readDirection({ before, span }: Place, change: ReadChange | null): Field<Direction> {
  const words = directionWords.flatMap((rule) => {
    const found = rule.pattern.exec(before);
    return found === null ? [] : [{ rule, at: spanAt(span.start - before.length + found.index, found[0]) }];
  });
  const fell = change?.rule?.direction === 'down';
  const named = words.find(({ rule }) => !fell || rule.gives === 'down');
  if (named !== undefined) return inferred(named.rule.gives, named.rule, named.at);
  if (change?.rule) return inferred(change.rule.direction, change.rule, ...change.field.from);
  return inferred('up', moreIsBetter);
}

/** What kind of value a figure is. */
export function readMeasure({ before }: Place, unit: string | null, change: ReadChange | null): Field<Measure> {
  const kind = change?.field.value.kind;
  if (change?.rule && kind === 'relative') return inferred('rate', change.rule, ...change.field.from);
  if (change !== null && kind === 'relative') return inferred('rate', { ...levelMeasure, name: change.field.rule }, ...change.field.from);
  if (kind === 'points' || kind === 'absolute')
    return inferred('flow', change?.rule ?? { ...levelMeasure, name: change?.field.rule ?? '' }, ...(change?.field.from ?? []));
  const reaches = /(?:达到|达|保持在|稳定在|提高到|提升至|提升到|提高至|增加到|总数|总量|规模)(?:了|约|超)? ?$/.test(before);
  for (const rule of measureRules) {
    if (rule.name === '新增的动词' && reaches) continue;
    if (rule.words !== undefined && !rule.words.test(before)) continue;
    if (rule.unit !== undefined && !rule.unit.test(unit ?? '')) continue;
    return inferred(rule.gives, rule);
  }
  return inferred('stock', reaches ? levelMeasure : bareCount);
}

/** Where the promise holds, where the words before it say so. */
export function readScope({ before, span }: Place): Field<string> | null {
  const found = scopeRule.pattern.exec(before);
  return found === null ? null : stated(found[0], scopeRule, spanAt(span.start - before.length + found.index, found[0]));
}
