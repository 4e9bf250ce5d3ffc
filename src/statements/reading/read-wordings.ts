import { readNumber } from '../figures/read-number.ts';
import { numberedRank, unnumberedRank } from '../grammar/ranks.ts';
import { directionRules, markedDirectionRules } from '../grammar/references.ts';
import { wordRules } from '../grammar/words-for-figures.ts';
import { overlaps, spanAt, type Span } from '../text/span.ts';
import { inferred, stated } from './field.ts';
import { placeOf } from './place.ts';
import { readHedge, readScope } from './read-attributes.ts';
import type { Setting } from './read-clause.ts';
import { readDue } from './read-due.ts';
import { readSubject } from './read-subject.ts';
import type { Reading } from './reading.ts';
import { refusePast } from './refuse.ts';

type Given = Pick<Reading, 'kind' | 'comparator' | 'value' | 'unit' | 'measure' | 'direction'>;
type Found = { readonly span: Span; readonly gives: Given };

const none = { comparator: null, value: null, unit: null, measure: null } as const;

function findWords(text: string, clause: Span, isMarked: boolean): Found[] {
  const words = text.slice(clause.start, clause.end);
  const found: Found[] = [];
  const add = (start: number, length: number, gives: (span: Span) => Given) => {
    const span = { start: clause.start + start, end: clause.start + start + length };
    if (!found.some((other) => other.span.start < span.end && span.start < other.span.end)) found.push({ span, gives: gives(span) });
  };
  for (const rule of wordRules)
    for (const match of words.matchAll(rule.pattern))
      add(match.index, match[0].length, (span) => ({
        kind: stated(rule.kind, rule, span),
        comparator: rule.comparator === null ? null : stated(rule.comparator, rule, span),
        value: rule.value === null ? null : stated({ printed: match[0], value: rule.value }, rule, span),
        unit: rule.unit === null ? null : inferred(rule.unit, rule, span),
        measure: inferred(rule.kind === 'coverage' ? 'coverage' : rule.kind === 'multiple' ? 'multiple' : 'ratio', rule, span),
        direction: inferred(rule.direction, rule, span),
      }));
  for (const match of words.matchAll(numberedRank.pattern)) {
    const printed = match.groups?.['rank'] ?? '';
    const value = readNumber(printed);
    const at = spanAt(clause.start + match.index + 1, printed);
    if (value !== null)
      add(match.index, match[0].length, (span) => ({
        kind: stated('rank', numberedRank, span),
        comparator: null,
        value: stated({ printed, value }, numberedRank, at),
        unit: inferred('名', numberedRank, span),
        measure: inferred('rank', numberedRank, span),
        direction: inferred(/保持/.test(words.slice(0, match.index)) ? 'hold' : 'up', numberedRank, span),
      }));
  }
  for (const match of words.matchAll(unnumberedRank.pattern))
    add(match.index, match[0].length, (span) => ({
      ...none,
      kind: stated('rank', unnumberedRank, span),
      measure: inferred('rank', unnumberedRank, span),
      direction: inferred(/保持[^,，。；;]{0,10}$/.test(words.slice(0, match.index)) ? 'hold' : 'up', unnumberedRank, span),
    }));
  for (const rule of isMarked ? [...directionRules, ...markedDirectionRules] : directionRules)
    for (const match of words.matchAll(rule.pattern))
      add(match.index, match[0].length, (span) => ({
        ...none,
        kind: stated('direction', rule, span),
        measure: null,
        direction: inferred(rule.direction, rule, span),
      }));
  return found;
}

/** Name in quotation marks or in a title: “倍增计划”. */
function isName(text: string, span: Span): boolean {
  return (
    /[“‘《][^”’》,，。；;]{0,14}$/.test(text.slice(Math.max(0, span.start - 15), span.start)) &&
    /^[^“‘《,，。；;]{0,14}[”’》]/.test(text.slice(span.end, span.end + 15))
  );
}

/** The promises of one clause that words make without digits: 翻番, 全覆盖, 前十, 与…同步. */
export function readWordings(setting: Setting): Reading[] {
  const { text, clause, context } = setting;
  const isNear = setting.marked !== null && overlaps(setting.marked, clause);
  return findWords(text, clause, isNear).flatMap(({ span, gives }) => {
    const place = placeOf({ ...setting, span, from: clause.start });
    const isMarked = setting.marked !== null && overlaps(setting.marked, span);
    if (!isMarked && (isName(text, span) || refusePast(place, context) !== null)) return [];
    const reading: Reading = {
      span: { start: Math.max(clause.start, span.start - 60), end: span.end },
      figure: span,
      ...gives,
      min: null,
      max: null,
      change: null,
      ...readDue(place, setting),
      hedge: readHedge(place),
      base: null,
      scope: readScope(place),
      bodies: null,
      subject: readSubject(place),
      partOf: false,
    };
    return [reading];
  });
}
