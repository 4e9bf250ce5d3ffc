import { describe, expect, it } from 'vitest';
import { dataFiles } from '../../../src/exports/tables/data-files.ts';
import { fullPlan, makePortal } from '../../support/portal.ts';

const idsIn = (name: string, overrides: object): string[] => {
  const file = dataFiles.find((candidate) => candidate.name === name);
  const text = file?.render(makePortal([{ ...fullPlan(), ...overrides }]));
  const { rows } = JSON.parse(text ?? '') as { rows: { id: string }[] };
  return rows.map(({ id }) => id);
};

describe('a plan disclosed on application only', () => {
  it.each(['targets.json', 'tasks.json', 'milestones.json'])('gives no row in %s', (name) => {
    expect(idsIn(name, {}).length).toBeGreaterThan(0);
    expect(idsIn(name, { disclosure: '依申请公开' })).toEqual([]);
  });

  it('gives no row in targets.csv', () => {
    const csv = dataFiles.find(({ name }) => name === 'targets.csv');
    expect(csv?.render(makePortal([{ ...fullPlan(), disclosure: '依申请公开' }])).split('\n')).toHaveLength(2);
  });

  it('still gives its metadata in plans.json', () => expect(idsIn('plans.json', { disclosure: '依申请公开' })).toEqual(['shili-kechuang']));
});

describe.each([{ disclosure: '不予公开' }, { draft: true }])('a plan with %o', (overrides) => {
  it.each(['plans.json', 'targets.json', 'tasks.json', 'milestones.json'])('gives no row in %s', (name) => {
    expect(idsIn(name, overrides)).toEqual([]);
  });
});
