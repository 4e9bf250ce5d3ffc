import { milestoneRules, type MilestoneRule } from '../grammar/milestones.ts';
import { overlaps, spanAt, type Span } from '../text/span.ts';
import { stated } from './field.ts';
import { lastBefore, placeOf } from './place.ts';
import { readHedge, readScope } from './read-attributes.ts';
import type { Rule } from '../rule.ts';
import type { Setting } from './read-clause.ts';
import { readDue } from './read-due.ts';
import { readSubject } from './read-subject.ts';
import type { Reading } from './reading.ts';
import { refusePast } from './refuse.ts';

/** Limit on the words before the state that a milestone takes in. */
const longestHead = 40;

/** Whether the words name the time by which it is to be: a year in the sentence, or any time in the clause. */
function isTimed({ sentence, clause }: Setting, span: Span): boolean {
  const marks = sentence.deadlines.filter(({ rule }) => rule.dueSource === 'printed');
  const ofYear = marks.filter(({ rule }) => rule.gives === 'year' || rule.gives === 'short-year');
  return (
    lastBefore(marks, { start: clause.start, end: span.end }) !== null ||
    lastBefore(ofYear, { start: sentence.span.start, end: span.end }) !== null
  );
}

function findState(setting: Setting): { readonly rule: MilestoneRule; readonly span: Span } | null {
  const { text, clause } = setting;
  const words = text.slice(clause.start, clause.end);
  for (const rule of milestoneRules)
    for (const match of words.matchAll(rule.pattern)) {
      const span = spanAt(clause.start + match.index, match[0]);
      if (!rule.timed || isTimed(setting, span)) return { rule, span };
    }
  return null;
}

const markedState: Rule = { name: '标出的状态', example: '建成县档案馆', source: 'usage' };

/** The state that marked words name where nothing else is read from them; `null` where the clause has no marked words. */
export function readMarkedState(setting: Setting): Reading | null {
  const { marked, clause } = setting;
  if (marked === null || !overlaps(marked, clause)) return null;
  const span = { start: Math.max(marked.start, clause.start), end: Math.min(marked.end, clause.end) };
  return stateAt(setting, { words: span, figure: span }, markedState);
}

function stateAt(setting: Setting, { words, figure: span }: { readonly words: Span; readonly figure: Span }, rule: Rule): Reading {
  const place = placeOf({ ...setting, span, from: setting.clause.start });
  return {
    span: words,
    figure: span,
    kind: stated('milestone', rule, span),
    comparator: null,
    value: null,
    min: null,
    max: null,
    unit: null,
    measure: null,
    change: null,
    ...readDue(place, setting),
    hedge: readHedge(place),
    base: null,
    direction: null,
    scope: readScope(place),
    bodies: null,
    subject: readSubject(place),
    partOf: false,
  };
}

/** The milestone of a clause that has no figure: a state that is to be reached by a time, or a total that is to be done. */
export function readMilestone(setting: Setting): Reading | null {
  const found = findState(setting);
  if (found === null) return null;
  const { rule, span } = found;
  const place = placeOf({ ...setting, span, from: setting.clause.start });
  const isMarked = setting.marked !== null && overlaps(setting.marked, span);
  if (!isMarked && refusePast(place, setting.context) !== null) return null;
  const start = Math.max(setting.clause.start, span.start - longestHead);
  return stateAt(setting, { words: { start, end: span.end }, figure: span }, rule);
}
