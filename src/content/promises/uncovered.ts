import type { PlanFrontmatter } from '../../model/plan/frontmatter.ts';
import { findPromises } from '../../statements/find-promises.ts';
import type { Context, Reading } from '../../statements/reading/reading.ts';
import { overlaps } from '../../statements/text/span.ts';
import { isSameAmount } from '../../statements/use/same-amount.ts';
import { type Problem, problem } from '../problems/catalogue.ts';
import type { MarkedWords } from './marked-words.ts';

/** Components around whole blocks: what stands in them is not marked by them. */
const aroundBlocks = new Set(['Task', 'Phase']);

/** Whether a target has the number of a reading already: the same promise again in a table or an annex. */
function isKnown({ value, min, max, unit }: Reading, { targets }: Pick<PlanFrontmatter, 'targets'>): boolean {
  const own = (value ?? min)?.value.value ?? null;
  const isSame = (number: string, ofTarget: string | null, figure: string) =>
    isSameAmount({ value: number, unit: ofTarget }, { value: figure, unit: unit?.value ?? null });
  return targets.some((target) => {
    if (own === null) return false;
    if (target.kind === 'range')
      return isSame(target.min, target.unit, own) && (max === null || isSame(target.max, target.unit, max.value.value));
    return 'value' in target && target.value !== null && isSame(target.value, target.unit, own);
  });
}

/** The promises of a text with a figure, or words for one, that no mark covers; not those of headings, nor what a target says already. */
export function findUncovered(words: MarkedWords, data: Pick<PlanFrontmatter, 'targets'>, context: Context): Reading[] {
  const marks = Array.from(words.places, ([node, { span }]) => ({ name: node.name ?? '', span })).filter(
    ({ name }) => !aroundBlocks.has(name),
  );
  const covered = [...marks.map(({ span }) => span), ...words.headings];
  return findPromises(words.text, context).filter(
    (reading) => reading.kind.value !== 'milestone' && !covered.some((span) => overlaps(span, reading.figure)) && !isKnown(reading, data),
  );
}

/** Hints at figures of a text that nothing covers. */
export function checkUncovered(words: MarkedWords, found: readonly Reading[], file: string): Problem[] {
  return found.map(({ span, figure }) =>
    problem(
      'figure-uncovered',
      { file, line: words.lineAt(figure.start) },
      { words: words.text.slice(span.start, span.end).replaceAll('\n', '').trim() },
    ),
  );
}
