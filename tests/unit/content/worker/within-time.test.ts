import { describe, expect, it } from 'vitest';
import { TimeLimitError, withinTime } from '../../../../src/content/worker/within-time.ts';

describe('withinTime', () => {
  it('gives what the work gives', () => {
    expect(withinTime(1000, () => ['规划'])).toEqual(['规划']);
    expect(withinTime(1000, () => undefined)).toBeUndefined();
  });

  it('stops a loop and a regular expression that never end', () => {
    const loop = () => {
      let count = 0;
      while (count >= 0) count = (count + 1) % 1000;
    };
    expect(() => withinTime(50, loop)).toThrow(TimeLimitError);
    expect(() => withinTime(50, () => /^(?:(?:a+)+)+$/.test(`${'a'.repeat(60)}!`))).toThrow(TimeLimitError);
  });

  it('hands on what the work throws, and works within itself', () => {
    const deep = (): number => 1 + deep();
    expect(() => withinTime(1000, deep)).toThrow(RangeError);
    expect(withinTime(1000, () => withinTime(1000, () => 1) + 1)).toBe(2);
  });
});
