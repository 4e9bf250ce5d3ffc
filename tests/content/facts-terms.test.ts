import { describe, expect, it } from 'vitest';
import { clauseOf, comparatorOf, hedgeOf, withoutParagraph } from './facts-terms.ts';

describe('clauseOf(section)', () => {
  it.each([
    ['三', 's3'],
    ['二/(十)', 's2-10'],
    ['三/(一)/1', 's3-1-1'],
    ['一/(四)/—2', 's1-4-d2'],
    ['十一/（十二）', 's11-12'],
    ['preamble', 's0'],
  ])('reads %s as %s', (section, anchor) => {
    expect(clauseOf(section)).toBe(anchor);
  });

  it('refuses a section that it cannot read', () => {
    expect(() => clauseOf('附件')).toThrow('附件');
  });
});

it('withoutParagraph(clause) leads a paragraph back to what it stands under', () => {
  expect(['s0-p3', 's1-4-d2', null].map(withoutParagraph)).toEqual(['s0', 's1-4-d2', null]);
});

describe('the terms of the facts', () => {
  it('have their counterparts in the model', () => {
    expect(hedgeOf('planned')).toBe('plan');
    expect(hedgeOf('gradual')).toBe('firm');
    expect(comparatorOf('rank-top')).toBeNull();
  });

  it('are refused when they have none', () => {
    expect(() => hedgeOf('perhaps')).toThrow('perhaps');
  });
});
