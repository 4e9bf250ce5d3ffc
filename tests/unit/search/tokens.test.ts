import { expect, it } from 'vitest';
import { pairsOf, tokensOf } from '../../../src/search/tokens.ts';

it('files a text under its pairs of characters and its last character', () => {
  expect(tokensOf('科技创新')).toEqual(['科技', '技创', '创新', '新']);
  expect(tokensOf('2.6%')).toEqual(['2.', '.6', '6%', '%']);
  expect(tokensOf('𠮷野')).toEqual(['𠮷野', '野']);
  expect(tokensOf('')).toEqual([]);
});

it('asks for pairs only, so that a phrase is a substring', () => {
  expect(pairsOf('科技创新')).toEqual(['科技', '技创', '创新']);
  expect(pairsOf('科')).toEqual([]);
});
