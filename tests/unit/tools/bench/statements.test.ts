import { describe, expect, it } from 'vitest';
import { label } from '../../../../scripts/tools/bench/statements/label.ts';
import { rowsOf } from '../../../../scripts/tools/bench/statements/row.ts';
import { scoreRows } from '../../../../scripts/tools/bench/statements/score.ts';
import { findPromises } from '../../../../src/statements/find-promises.ts';

const context = { period: { start: 2026, end: 2030 }, region: null };
const text = '𠮷县新建学校3所，研发强度达到2.5%。';
const rows = rowsOf('x', text, findPromises(text, context));

const school = label.parse({
  file: 'x',
  offset: 2,
  words: '新建学校3所',
  kind: 'threshold',
  comparator: '等于',
  value: 3,
  unit: '所',
  targetYear: 2030,
});
const share = label.parse({
  file: 'x',
  offset: 9,
  words: '研发强度达到2.5%',
  kind: 'threshold',
  comparator: '不低于',
  value: 2.5,
  unit: '%',
  targetYear: 2030,
});

describe('rowsOf', () => {
  it('gives places in code points and words of the model', () => {
    expect(rows.map(({ start, end }) => Array.from(text).slice(start, end).join(''))).toEqual(['𠮷县新建学校3所', '研发强度达到2.5%']);
    expect(rows[1]).toMatchObject({
      comparator: '不低于',
      value: '2.5',
      printed: '2.5',
      unit: '%',
      year: 2030,
      yearSource: '按规划期末推定',
      hedge: '明确',
      measure: '比重',
    });
  });
});

describe('scoreRows', () => {
  it('finds what is right', () => {
    const score = scoreRows(rows, [school, share]);
    expect(score).toMatchObject({ required: 2, found: 2, proposals: 2, wrong: [], missed: [] });
    expect(score.fields['comparator']).toEqual({ right: 2, given: 2 });
  });

  it('tells what is missed, what nobody labelled, and what is read wrongly', () => {
    expect(scoreRows(rows.slice(1), [school, share]).missed).toEqual([school]);
    expect(scoreRows(rows, [share]).wrong).toHaveLength(1);
    const wrong = scoreRows(rows, [school, { ...share, value: 25 }]);
    expect([wrong.found, wrong.wrong.length, wrong.fields['value and unit']]).toEqual([1, 1, { right: 1, given: 2 }]);
  });

  it('takes equal amounts in other multiples as equal', () => {
    expect(scoreRows(rows, [{ ...school, value: '0.0003', unit: '万所' }, share]).found).toBe(2);
  });

  it('judges nothing against labels that are only possible', () => {
    expect(scoreRows(rows, [{ ...school, certainty: '可能' }, share])).toMatchObject({ required: 1, wrong: [] });
  });
});
