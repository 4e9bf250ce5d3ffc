import { z } from 'zod';
import { comparators, directions, hedges, measures } from '../../../../src/model/vocabularies.ts';
import { foldText } from '../../../../src/statements/text/fold.ts';
import { maybe, type Label } from './label.ts';

const target = z.object({
  id: z.string(),
  kind: z.string(),
  operator: maybe(z.string()),
  value: maybe(z.number()),
  min: maybe(z.number()),
  max: maybe(z.number()),
  unit: maybe(z.string()),
  modality: maybe(z.string()),
  measure: maybe(z.string()),
  direction: maybe(z.string()),
  targetYear: maybe(z.number()),
  stretch: maybe(z.object({ value: z.number() })),
  evidence: z.object({ quote: z.string(), start: maybe(z.number()) }),
});

/** The part of a file of facts that says what the plan promises. */
export const facts = z.object({ targets: z.array(target) });

const wordFor = (words: Readonly<Record<string, string>>, code: string | null) => (code === null ? null : (words[code] ?? null));

/** The text without white space, and where each of its characters stands. */
function squeeze(text: string) {
  const places: number[] = [];
  const kept = Array.from(text, (character, place) => ({ character, place })).filter(({ character }) => character.trim() !== '');
  for (const { place } of kept) places.push(place);
  return { squeezed: foldText(kept.map(({ character }) => character).join('')), places };
}

/** Facts of a plan as labels of its text, each at the place of its quotation; those whose quotation is not found are named. */
export function labelsOfFacts(
  file: string,
  text: string,
  given: z.infer<typeof facts>,
): { readonly labels: Label[]; readonly lost: string[] } {
  const { squeezed, places } = squeeze(text);
  const lost: string[] = [];
  const labels = given.targets.flatMap(({ evidence, operator, stretch, ...fact }) => {
    const quote = squeeze(evidence.quote).squeezed;
    const from = evidence.start === null ? 0 : Math.max(0, places.findIndex((place) => place >= (evidence.start ?? 0)) - 1);
    const found = squeezed.indexOf(quote, from);
    const at = found < 0 ? squeezed.indexOf(quote) : found;
    if (at < 0) {
      lost.push(fact.id);
      return [];
    }
    const start = places[at] ?? 0;
    const words = Array.from(text)
      .slice(start, (places[at + quote.length - 1] ?? start) + 1)
      .join('');
    const own: Label = {
      file,
      offset: start,
      printedOffset: null,
      words,
      kind: fact.kind,
      kindAlt: [],
      comparator: wordFor(comparators, operator),
      comparatorAlt: [],
      value: fact.value,
      min: fact.min,
      max: fact.max,
      unit: fact.unit?.split(' (')[0] ?? null,
      targetYear: fact.targetYear,
      targetYearAlt: [],
      hedge: wordFor(hedges, fact.modality),
      measure: wordFor(measures, fact.measure),
      measureAlt: [],
      direction: wordFor(directions, fact.direction),
      targetYearSource: null,
      scope: null,
      sameFigure: 1,
      certainty: '确定',
    };
    return stretch === null ? [own] : [own, { ...own, value: stretch.value, comparator: null, hedge: null, certainty: '可能' }];
  });
  return { labels, lost };
}
