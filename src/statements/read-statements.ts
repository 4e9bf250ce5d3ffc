import { findFigures } from './figures/find-figures.ts';
import type { Figure } from './figures/figure.ts';
import { bodiesRule } from './grammar/scopes.ts';
import { asPrinted } from './reading/as-printed.ts';
import { guessPeriod } from './reading/guess-period.ts';
import { sentenceAt } from './reading/place.ts';
import { readFigures, type Setting } from './reading/read-clause.ts';
import { leadingMark } from './reading/read-due.ts';
import { readWordings } from './reading/read-wordings.ts';
import { stated } from './reading/field.ts';
import type { Context, Reading } from './reading/reading.ts';
import { foldText } from './text/fold.ts';
import { findSections, type Section } from './text/sections.ts';
import { clausesOf, groupsOf, sentencesOf } from './text/sentences.ts';
import { spanAt, type Span } from './text/span.ts';

/** Figures of a stretch, from a list in order; `at` is where the last search ended. */
function figuresWithin(figures: readonly Figure[], at: { index: number }, { start, end }: Span): Figure[] {
  while ((figures[at.index]?.span.start ?? end) < start) at.index += 1;
  const found: Figure[] = [];
  for (let figure = figures[at.index]; figure !== undefined && figure.span.start < end; figure = figures[at.index]) {
    found.push(figure);
    at.index += 1;
  }
  return found;
}

const bullet = /^\s*(?:——|[-•●◆■*]|\(?\d{1,2}[.、)]|[①-⑳]|第[一二三四五六七八九十]+,|[一二三四五六七八九]是)/;

function readSection(text: string, section: Section, context: Context, figures: readonly Figure[]): Reading[] {
  if (section.time !== 'forward') return [];
  const at = { index: 0 };
  let lead: Setting['lead'] = { mark: null, horizon: section.horizon };
  return sentencesOf(text, section).flatMap((span) => {
    const words = text.slice(span.start, span.end);
    if (words.trim() === '') return [];
    const sentence = sentenceAt(text, span);
    if (!bullet.test(words)) lead = { ...lead, mark: null };
    const readings = groupsOf(text, span).flatMap((group) =>
      clausesOf(text, group).flatMap((clause) => {
        const setting: Setting = { text, sentence, group, clause, context, lead };
        return [...readFigures(setting, figuresWithin(figures, at, clause)), ...readWordings(setting)];
      }),
    );
    if (/[:：]\s*$/.test(words)) lead = { ...lead, mark: leadingMark(sentence.deadlines, span) };
    return readings;
  });
}

/** Names of a list as the text prints them. */
const namesOf = (list: string) =>
  list
    .split(/[、,，]| (?=.)/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** Gives the promises of a section the bodies that the next line behind them names. */
function withBodies(text: string, folded: string, section: Section, readings: readonly Reading[]): readonly Reading[] {
  const lines = Array.from(folded.slice(section.start, section.end).matchAll(bodiesRule.pattern), (match) => {
    const list = match.groups?.['list'] ?? '';
    return spanAt(section.start + match.index + match[0].length - list.length, list);
  });
  let next = 0;
  return readings
    .toSorted((a, b) => a.span.end - b.span.end)
    .map((reading) => {
      while (next < lines.length && (lines[next]?.start ?? 0) < reading.span.end) next += 1;
      const line = lines[next];
      return line === undefined ? reading : { ...reading, bodies: stated(namesOf(text.slice(line.start, line.end)), bodiesRule, line) };
    });
}

/**
 * Every promise of a plan's text, in order, with the characters of each field. Reads on whatever it is given: what is not understood is
 * left out, never an error. Time grows with the length of the text only. What looks back, explains, or is a name is no promise.
 */
export function readStatements(text: string, context: Partial<Context> = {}): Reading[] {
  const folded = foldText(text);
  const period = context.period ?? guessPeriod(folded);
  const whole: Context = { period, region: context.region ?? null };
  const sections = findSections(folded, period?.start ?? null);
  const figures = findFigures(folded);
  const at = { index: 0 };
  return sections.flatMap((section) => {
    const readings = readSection(folded, section, whole, figuresWithin(figures, at, section));
    return withBodies(text, folded, section, readings)
      .map((reading) => asPrinted({ text, folded }, reading))
      .toSorted((a, b) => a.figure.start - b.figure.start);
  });
}
