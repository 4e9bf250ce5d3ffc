import { expect, it } from 'vitest';
import { applyFilters, countValues, noFilters, type SearchFacet } from '../../../../src/search/query/filters.ts';

const units: readonly Partial<Record<SearchFacet, readonly string[]>>[] = [
  { type: ['target'], year: ['2021'], body: ['a', 'b'] },
  { type: ['clause'], year: ['2021'], body: ['b'] },
  { type: ['clause'], year: ['2020'] },
];
const valuesOf = (unit: number, facet: SearchFacet) => units[unit]?.[facet] ?? [];
const all = [0, 1, 2];

it('lets through what has one of the chosen values of every facet', () => {
  expect(applyFilters(all, noFilters, valuesOf)).toEqual(all);
  expect(applyFilters(all, { ...noFilters, year: ['2021'], body: ['b', 'c'] }, valuesOf)).toEqual([0, 1]);
  expect(applyFilters(all, { ...noFilters, region: ['x'] }, valuesOf)).toEqual([]);
});

it('counts what each value would leave, its own facet aside', () => {
  const counts = countValues(all, { ...noFilters, type: ['clause'] }, valuesOf);
  expect(Object.fromEntries(counts.type)).toEqual({ target: 1, clause: 2 });
  expect(Object.fromEntries(counts.year)).toEqual({ 2021: 1, 2020: 1 });
  expect(Object.fromEntries(counts.body)).toEqual({ b: 1 });
});
