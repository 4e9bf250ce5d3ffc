import { bareFigure, comparatorRules, moreThan, reachingDown } from '../grammar/comparators.ts';
import { spanAt, type Span } from '../text/span.ts';
import { inferred, stated } from './field.ts';
import type { Comparator, Direction, Field } from './reading.ts';

type Around = { readonly before: string; readonly after: string; readonly span: Span; readonly vague: Span | null };

/** Words between a comparator and its figure: 超每千人6.6批次, 高于全国2个百分点. */
const between = /(?:每[十百千万]?[人户个]|(?:GDP|总人口|总数)的|全[国省市县]|历史|20\d\d年的) ?$/;

function match({ before, after, span }: Around) {
  for (const rule of comparatorRules) {
    const words = rule.side === 'before' ? before : after;
    const place = rule.pattern.exec(words);
    if (place === null) continue;
    const start = rule.side === 'before' ? span.start - before.length + place.index : span.end + place.index;
    return { rule, span: spanAt(start, place[0]) };
  }
  return null;
}

/** How the words around a figure compare it; `null` where none does. */
export function comparisonOf(around: Around) {
  const inner = between.exec(around.before)?.[0].length ?? 0;
  const own = match(around);
  if (own !== null || inner === 0) return own;
  const { before, span } = around;
  return match({ ...around, before: before.slice(0, -inner), span: { ...span, start: span.start - inner } });
}

/** The comparator of a figure; 达到 means at most where less is better. */
export function readComparator(around: Around, direction: Direction | null): Field<Comparator> {
  const found = comparisonOf(around);
  if (found === null) return around.vague === null ? inferred('=', bareFigure) : stated('>', moreThan, around.vague);
  const { rule, span } = found;
  if (rule.gives !== 'reaching') return stated(rule.gives, rule, span);
  if (around.vague !== null) return stated('>', moreThan, around.vague, span);
  if (direction === 'down') return inferred('<=', reachingDown, span);
  // 保持 may mean just this number, or at least this number.
  return direction === 'hold' ? inferred('>=', rule, span) : stated('>=', rule, span);
}
