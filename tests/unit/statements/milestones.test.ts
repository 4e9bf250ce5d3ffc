import { describe, expect, it } from 'vitest';
import { milestoneRules } from '../../../src/statements/grammar/milestones.ts';
import { read } from './read.ts';

const states = (text: string) => read(text).map(({ kind, due }) => [kind.value, due?.value]);

describe('milestones', () => {
  it.each(milestoneRules)('read their own example: $example', ({ example, name }) => {
    expect(read(`${example}。`)[0]?.kind).toMatchObject({ value: 'milestone', rule: name });
  });

  it('need a time or a total in their words', () => {
    expect(states('基本建成创新体系。')).toEqual([]);
    expect(states('到2028年，基本建成创新体系。')).toEqual([['milestone', '2028']]);
    expect(states('年内完成主体封顶。')).toEqual([['milestone', '2026']]);
    expect(states('全面完成整治任务。')).toEqual([['milestone', '2030']]);
  });

  it('stand back where the clause has a figure', () => {
    expect(states('全面完成1.2万户改造任务。')).toEqual([['threshold', '2030']]);
  });

  it('are not what has been reached', () => {
    expect(states('已全面完成整治任务。')).toEqual([]);
  });
});
