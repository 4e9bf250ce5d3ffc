import { findFigures } from './figures/find-figures.ts';
import { figuresWithin } from './figures/figures-within.ts';
import { bodiesRule } from './grammar/scopes.ts';
import { asPrinted, type Texts } from './reading/as-printed.ts';
import { guessPeriod } from './reading/guess-period.ts';
import { readSection } from './reading/read-section.ts';
import { stated } from './reading/field.ts';
import type { Context, Reading } from './reading/reading.ts';
import { foldText } from './text/fold.ts';
import { findSections, type Section } from './text/sections.ts';
import { spanAt } from './text/span.ts';

/** Names of a list as the text prints them. */
const namesOf = (list: string) =>
  list
    .split(/[、,，]| (?=.)/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** Gives the promises of a section the bodies that the next line behind them names. */
function withBodies({ text, folded }: Texts, section: Section, readings: readonly Reading[]): readonly Reading[] {
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
    const readings =
      section.time === 'forward'
        ? readSection(folded, section, { context: whole, figures: figuresWithin(figures, at, section), marked: null })
        : [];
    return withBodies({ text, folded }, section, readings)
      .map((reading) => asPrinted({ text, folded }, reading))
      .toSorted((a, b) => a.figure.start - b.figure.start);
  });
}
