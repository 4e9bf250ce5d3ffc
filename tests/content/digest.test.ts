import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findForeignNumbers, findForeignQuotes } from './foreign-words.ts';
import { factsAreHere, loadPlanFacts } from './plan-facts.ts';
import { frontmatterText, runningText } from './plan-words.ts';
import { plansWithFacts } from './plans-with-facts.ts';
import { findSharedRuns } from './shared-runs.ts';

function fileOf(plan: string): string {
  return join(import.meta.dirname, '../../content/plans', `${plan}.mdx`);
}

if (!factsAreHere) console.info('tests/content/digest: skipped, the original texts (../shared) are not on this machine.');

describe.skipIf(!factsAreHere).each(plansWithFacts)('the digest $plan', ({ plan, seed, otherNames }) => {
  const load = () => {
    const mdx = readFileSync(fileOf(plan), 'utf8');
    return { text: runningText(mdx), head: frontmatterText(mdx), ...loadPlanFacts(seed) };
  };

  it('shares no run of 13 characters with the original except titles and names', () => {
    const { text, head, rawText, names } = load();
    const excused = [...names, ...otherNames];
    expect(findSharedRuns(text, rawText, excused)).toEqual([]);
    expect(findSharedRuns(head, rawText, excused)).toEqual([]);
  });

  it('states no number that the original and the facts do not state', () => {
    const { text, head, rawText, allWords } = load();
    expect(findForeignNumbers(text, [rawText, allWords])).toEqual([]);
    expect(findForeignNumbers(head, [rawText, allWords])).toEqual([]);
  });

  it('quotes no words that the original and the facts do not hold', () => {
    const { text, rawText, allWords } = load();
    expect(findForeignQuotes(text, [rawText, allWords])).toEqual([]);
  });
});
