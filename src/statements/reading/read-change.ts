import { changeRules, yearlyAhead, type ChangeRule } from '../grammar/changes.ts';
import { spanAt, type Span } from '../text/span.ts';
import { inferred, stated } from './field.ts';
import type { Change, Field } from './reading.ts';

export type ReadChange = { readonly field: Field<Change>; readonly rule: ChangeRule | null };

function kindOf(unit: string | null): Change['kind'] {
  if (unit === '个百分点' || unit === '百分点') return 'points';
  return unit !== null && /^(?:%|‰|成|倍|比例)$/.test(unit) ? 'relative' : 'absolute';
}

/** The change that words before a figure make of it: 年均增长5%, 提高1.5岁; `null` where it is a level. */
export function readChange(before: string, span: Span, unit: string | null): ReadChange | null {
  const kind = kindOf(unit);
  for (const rule of changeRules) {
    const found = rule.pattern.exec(before);
    if (found === null) continue;
    const at = spanAt(span.start - before.length + found.index, found[0]);
    return { field: stated({ kind, yearly: rule.yearly }, rule, at), rule };
  }
  const ahead = /年均(?:复合)?(?:增长|增速|增幅|下降)[^,，。；;\d]{0,14}$/.exec(before);
  if (ahead === null || kind !== 'relative')
    return kind === 'points' ? { field: inferred({ kind, yearly: false }, yearlyAhead), rule: null } : null;
  return { field: inferred({ kind, yearly: true }, yearlyAhead, spanAt(span.start - before.length + ahead.index, ahead[0])), rule: null };
}
