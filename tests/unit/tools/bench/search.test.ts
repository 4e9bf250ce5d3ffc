import { describe, expect, it } from 'vitest';
import { parseSearchBenchmark } from '../../../../scripts/tools/bench/search/options.ts';
import { absentStrings, substrings, typos } from '../../../../scripts/tools/bench/search/samples.ts';
import { mean, reciprocalRank, scoreOf } from '../../../../scripts/tools/bench/search/score.ts';
import type { Truth } from '../../../../scripts/tools/bench/search/load-corpus.ts';
import { makeFold } from '../../../../src/search/folding/fold.ts';
import { corpusOf } from '../../../../src/search/units/corpus.ts';
import { fullPlan, makePortal } from '../../../support/portal.ts';

const empty = { segments: [], clauses: [], mentions: [], references: [], anchors: [], texts: {} };
const texts = { plan: () => empty, page: () => empty };
const portal = makePortal([fullPlan()]);
const corpus = corpusOf(portal, texts);
const fold = makeFold(new Map());
const fields = corpus.units.map((unit) => [unit.title, ...unit.texts].map(fold.text));
const containing = (folded: string) =>
  new Set(corpus.units.filter((_, unit) => fields[unit]?.some((field) => field.includes(folded))).map(({ url }) => url));
const truth: Truth = { portal, texts, corpus, fold, fields, containing };

describe('samples of queries', () => {
  it('are strings of 2 to 12 characters that occur, the same for the same seed', () => {
    const samples = substrings(truth, { count: 60, seed: 3 });
    expect(samples).toEqual(substrings(truth, { count: 60, seed: 3 }));
    expect(samples).not.toEqual(substrings(truth, { count: 60, seed: 4 }));
    for (const { query, expected } of samples) {
      expect(Array.from(query).length).toBeLessThanOrEqual(12);
      expect(expected.size).toBeGreaterThan(0);
    }
  });

  it('are strings that occur nowhere, where nothing may be found', () => {
    for (const { query } of absentStrings(truth, { count: 30, seed: 3 })) expect(containing(query).size, query).toBe(0);
    for (const { query, expected } of typos(truth, { count: 30, seed: 3 })) {
      expect(containing(query).size, query).toBe(0);
      expect(expected.size).toBeGreaterThan(0);
    }
  });
});

describe('scores', () => {
  const sample = { query: '', kind: '', expected: new Set(['a', 'b']) };

  it('count what was found of what is there, and what is right of the first ten', () => {
    expect(scoreOf(sample, ['a', 'b'])).toEqual({ recall: 1, precision: 1 });
    expect(scoreOf(sample, ['a', 'c'])).toEqual({ recall: 0.5, precision: 0.5 });
    expect(scoreOf(sample, [])).toEqual({ recall: 0, precision: 1 });
    expect(mean([reciprocalRank('b', ['a', 'b']), reciprocalRank('c', ['a']), reciprocalRank('a', ['a'])])).toBe(0.5);
  });
});

it('reads the options of the benchmark and refuses others', () => {
  expect(parseSearchBenchmark(['--units', '500', '--compare', 'stock'])).toEqual({ units: 500, queries: 2000, seed: 1, stock: true });
  for (const args of [
    ['--units', '-1'],
    ['--compare', 'x'],
    ['--plans', '3'],
  ])
    expect(() => parseSearchBenchmark(args), args.join(' ')).toThrow(/--|没有选项/);
});
