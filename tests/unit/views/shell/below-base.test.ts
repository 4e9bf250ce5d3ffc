import { describe, expect, it } from 'vitest';
import { belowBase } from '../../../../src/views/shell/below-base.ts';

describe('belowBase', () => {
  it.each([
    ['/', '/frame/a.png'],
    ['/zwgk/ghxx', '/zwgk/ghxx/frame/a.png'],
    ['/zwgk/ghxx/', '/zwgk/ghxx/frame/a.png'],
  ])('puts the base %s before an address from the root', (base, expected) => {
    expect(belowBase('/frame/a.png', base)).toBe(expected);
  });
});
