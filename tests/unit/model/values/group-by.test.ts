import { describe, expect, it } from 'vitest';
import { groupBy, keyOf } from '../../../../src/model/values/group-by.ts';

describe('groupBy', () => {
  it('keeps items and groups in order of first appearance', () => {
    const groups = groupBy(['b1', 'a1', 'b2'], (item) => keyOf(item.slice(0, 1)));
    expect([...groups]).toEqual([
      ['b', ['b1', 'b2']],
      ['a', ['a1']],
    ]);
  });

  it('puts an item under each of its keys, once', () => {
    expect([...groupBy([1], () => ['x', 'y', 'x'])]).toEqual([
      ['x', [1]],
      ['y', [1]],
    ]);
  });

  it('leaves out items without a key', () => expect(groupBy([1, 2], () => keyOf(null)).size).toBe(0));
});
