import { describe, expect, it } from 'vitest';
import { formatClauseName } from '../../../../src/model/plan/clause-name.ts';
import type { Clause } from '../../../../src/model/body-text.ts';

const clause = (id: string, parts: Partial<Clause>): Clause => ({
  id,
  kind: 'heading',
  level: 2,
  number: null,
  title: '',
  parent: null,
  line: 1,
  ...parts,
});
const list = [
  clause('s1', { number: '一、', title: '总体要求' }),
  clause('s1-4', { level: 3, number: '（四）', title: '发展目标', parent: 's1' }),
  clause('s1-4-d2', { kind: 'dash', level: 3, number: '——', title: '科技投入', parent: 's1-4' }),
  clause('s1-4-p1', { kind: 'paragraph', level: 3, title: '到2025年', parent: 's1-4' }),
  clause('s2', { title: '附则' }),
  clause('p1', { kind: 'paragraph', level: 1, title: '为加快发展' }),
];
const clauses = new Map(list.map((entry) => [entry.id, entry]));
const nameOf = (id: string) => {
  const found = clauses.get(id);
  if (found === undefined) throw new Error(id);
  return formatClauseName(found, clauses);
};

describe('formatClauseName', () => {
  it.each([
    ['s1', '一、总体要求'],
    ['s1-4', '一、（四）发展目标'],
    ['s1-4-d2', '一、（四）发展目标——科技投入'],
    ['s1-4-p1', '一、（四）发展目标'],
    ['s2', '附则'],
    ['p1', '为加快发展'],
  ])('names %s %s', (id, name) => expect(nameOf(id)).toBe(name));
});
