import { describe, expect, it } from 'vitest';
import { answerMatrix } from '../../../src/model/plan/answer-matrix.ts';
import { makePlan, makePortal } from '../../support/portal.ts';

const bodies = new Map(makePortal([]).bodies.map((body) => [body.id, body]));
const task = (id: string, number: string, named: { bodies: string[]; lead?: string[]; cooperating?: string[] }) => ({
  id,
  number,
  title: `任务${id}`,
  group: '主要任务',
  ...named,
});
const heading = { kind: 'heading', level: 3, line: 1 } as const;

describe('answerMatrix', () => {
  it('has a row for each body in order of mention and a column for each task that names one', () => {
    const plan = makePlan({
      tasks: [
        task('a', '（一）', { bodies: ['shili-czj'] }),
        task('b', '（二）', { bodies: [] }),
        task('c', '（三）', { bodies: ['shili-kjj', 'shili-czj'], lead: ['shili-kjj'] }),
      ],
      clauseOf: { 'Task:a': 's2-1' },
    });
    const clauses = [
      { ...heading, id: 's2', number: '二、', title: '任务', parent: null },
      { ...heading, id: 's2-1', number: '（一）', title: '任务a', parent: 's2' },
    ];
    const matrix = answerMatrix({ ...plan, clauses }, bodies);
    expect(matrix?.tasks.map(({ number }) => number)).toEqual(['二（一）', '（三）']);
    expect(matrix?.rows.map(({ body, parts }) => [body.id, parts])).toEqual([
      ['shili-czj', ['answers', 'answers']],
      ['shili-kjj', [null, 'lead']],
    ]);
  });

  it('tells those who cooperate from those who answer', () => {
    const plan = makePlan({
      tasks: [
        task('a', '1.', { bodies: ['shili-kjj'], cooperating: ['shili-czj'] }),
        task('b', '2.', { bodies: [], cooperating: ['shili-czj'] }),
      ],
    });
    expect(answerMatrix(plan, bodies)?.rows.map(({ body, parts }) => [body.id, parts])).toEqual([
      ['shili-kjj', ['answers', null]],
      ['shili-czj', ['cooperates', 'cooperates']],
    ]);
  });

  it('is left out where there is nothing to compare', () => {
    expect(answerMatrix(makePlan({ tasks: [task('a', '1.', { bodies: ['shili-czj', 'shili-kjj'] })] }), bodies)).toBeNull();
    expect(
      answerMatrix(makePlan({ tasks: [task('a', '1.', { bodies: ['shili-czj'] }), task('b', '2.', { bodies: ['shili-czj'] })] }), bodies),
    ).toBeNull();
  });
});
