import type { Figure } from '../figures/figure.ts';
import { figuresWithin } from '../figures/figures-within.ts';
import type { Section } from '../text/sections.ts';
import { clausesOf, groupsOf, sentencesOf } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { sentenceAt } from './place.ts';
import { readFigures, type Setting } from './read-clause.ts';
import { leadingMark } from './read-due.ts';
import { readMarkedState, readMilestone } from './read-milestones.ts';
import { readWordings } from './read-wordings.ts';
import type { Context, Reading } from './reading.ts';

const bullet = /^\s*(?:——|[-•●◆■*]|\(?\d{1,2}[.、)]|[①-⑳]|第[一二三四五六七八九十]+,|[一二三四五六七八九]是)/;

/** What is known when a section is read: its figures in order, and the words in it that an author has marked. */
export type Source = { readonly context: Context; readonly figures: readonly Figure[]; readonly marked: Span | null };

/** The promises of a section of a folded text that looks ahead, sentence by sentence. */
export function readSection(
  text: string,
  section: Pick<Section, 'start' | 'end' | 'horizon'>,
  { context, figures, marked }: Source,
): Reading[] {
  const at = { index: 0 };
  let lead: Setting['lead'] = { mark: null, horizon: section.horizon };
  return sentencesOf(text, section).flatMap((span) => {
    const words = text.slice(span.start, span.end);
    if (words.trim() === '') return [];
    const sentence = sentenceAt(text, span);
    if (!bullet.test(words)) lead = { ...lead, mark: null };
    const readings = groupsOf(text, span).flatMap((group) =>
      clausesOf(text, group).flatMap((clause) => {
        const setting: Setting = { text, sentence, group, clause, context, marked, lead };
        const promises = [...readFigures(setting, figuresWithin(figures, at, clause)), ...readWordings(setting)];
        const milestone = promises.length === 0 ? (readMilestone(setting) ?? readMarkedState(setting)) : null;
        return milestone === null ? promises : [milestone];
      }),
    );
    if (/[:：]\s*$/.test(words)) lead = { ...lead, mark: leadingMark(sentence.deadlines, span) };
    return readings;
  });
}
