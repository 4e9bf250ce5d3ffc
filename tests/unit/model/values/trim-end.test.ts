import { describe, expect, it } from 'vitest';
import { trimEndOf } from '../../../../src/model/values/text.ts';

describe('trimEndOf', () => {
  it.each([
    ['a,,', 'a'],
    [',a,b', ',a,b'],
    [',,', ''],
    ['', ''],
  ])('takes the commas from the end of %j', (text, left) => {
    expect(trimEndOf(text, /,/)).toBe(left);
  });
});
