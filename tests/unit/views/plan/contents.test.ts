import { describe, expect, it } from 'vitest';
import type { Clause } from '../../../../src/model/body-text.ts';
import { contentsOf } from '../../../../src/views/plan/contents.ts';

const clause = (id: string, parts: Partial<Clause>): Clause => ({
  id,
  kind: 'heading',
  level: 2,
  number: null,
  title: id,
  parent: null,
  line: 1,
  ...parts,
});

describe('contentsOf', () => {
  it('gives the headings of two levels with their printed numbers', () => {
    const clauses = [
      clause('s1', { number: '一、', title: '总则' }),
      clause('s1-p1', { kind: 'paragraph', parent: 's1' }),
      clause('s1-1', { level: 3, number: '（一）', title: '目标', parent: 's1' }),
      clause('s1-1-d1', { kind: 'dash', level: 3, parent: 's1-1' }),
      clause('s1-1-1', { level: 4, number: '1.', title: '细则', parent: 's1-1' }),
      clause('s2', { title: '附则' }),
    ];
    expect(contentsOf(clauses)).toEqual([
      { id: 's1', label: '一、总则', children: [{ id: 's1-1', label: '（一）目标', children: [] }] },
      { id: 's2', label: '附则', children: [] },
    ]);
  });

  it('is empty for a text without headings', () => expect(contentsOf([clause('p1', { kind: 'paragraph' })])).toEqual([]));
});
