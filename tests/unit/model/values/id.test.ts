import { describe, expect, it } from 'vitest';
import { clauseAddress, id, planId } from '../../../../src/model/values/id.ts';

describe('id', () => {
  it.each(['a', 'gdp', 'r-and-d-2025', '3', 'x'.repeat(64)])('accepts %s', (text) => expect(id.safeParse(text).success).toBe(true));

  it.each(['', 'A', 'a_b', 'a--b', '-a', 'a-', 'a b', '科技', 'a.b', 'a/b', '../a', 'a\n', 'x'.repeat(65)])('refuses %j', (text) => {
    expect(id.safeParse(text).success).toBe(false);
  });
});

describe('planId', () => {
  it.each(['shili-2021', '示例县科技规划', '示例县-2021'])('accepts %s', (text) => expect(planId.safeParse(text).success).toBe(true));

  it.each(['', '示例 县', '示例县.mdx', '../示例', '示例县（草案）', 'Plan', 'a#b'])('refuses %j', (text) => {
    expect(planId.safeParse(text).success).toBe(false);
  });

  it('holds at most 80 bytes, so that the address fits every file system', () => {
    expect(planId.safeParse('县'.repeat(26)).success).toBe(true);
    expect(planId.safeParse('县'.repeat(27)).success).toBe(false);
  });
});

describe('clauseAddress', () => {
  it('is a plan id and an anchor', () => {
    expect(clauseAddress.safeParse('示例县规划#s1-2').success).toBe(true);
    for (const text of ['#s1', 'plan', 'plan#', 'plan#s1#s2', 'a b#s1']) expect(clauseAddress.safeParse(text).success).toBe(false);
  });
});
