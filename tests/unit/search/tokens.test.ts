import { expect, it } from 'vitest';
import { figureToken, figureTokens, joinParts, pairsOf, partsOf, tokensOf, typedForm, withoutFigures } from '../../../src/search/tokens.ts';

it('files a text under its pairs of characters and its last character', () => {
  expect(tokensOf('科技创新')).toEqual(['科技', '技创', '创新', '新']);
  expect(tokensOf('占 2.6 %')).toEqual(['占2点6', '2点6%', '%']);
  expect(tokensOf(' 2017  43 号')).toEqual(['2017&43', '43号', '号']);
  expect(tokensOf('𠮷野')).toEqual(['𠮷野', '野']);
  expect(tokensOf('')).toEqual([]);
});

it('asks for pairs only, so that a phrase is a substring', () => {
  expect(pairsOf('科技创新')).toEqual(['科技', '技创', '创新']);
  expect(pairsOf('科')).toEqual([]);
});

it('never cuts a figure', () => {
  expect(partsOf('投 120 亿')).toEqual(['投', '120', '亿']);
  expect(tokensOf('建 二十 户')).toEqual(['建二十', '二十户', '户']);
  expect(joinParts(['投', '120', '亿'])).toBe('投 120 亿');
  expect(figureToken(' 120 ')).toBe('120+');
  expect([figureToken(' 120 亿'), figureToken('亿'), figureToken('')]).toEqual([null, null, null]);
  expect(figureTokens(' 3 至 5 年 3 次')).toEqual(['3+', '5+']);
  expect(withoutFigures('投 120 亿')).toEqual({ characters: ['投', '#', '亿'], figures: ['120'] });
});

it('gives a folded term as it may be typed again', () => {
  expect(typedForm('研发 9 亿元')).toBe('研发9亿元');
  expect(typedForm('发 2017  43 号')).toBe('发2017、43号');
});
