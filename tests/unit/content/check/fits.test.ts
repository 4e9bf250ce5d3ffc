import { describe, expect, it } from 'vitest';
import { fits } from '../../../../src/content/check/fits.ts';

describe('fits', () => {
  it('asks the whole text to match, whichever way the pattern is written', () => {
    expect(fits('\\d{4}-\\d', 'x 2020-1 y')).toBe(false);
    expect(fits('a|ab', 'ab')).toBe(true);
    expect(fits('^ab|c$', 'abc')).toBe(false);
  });

  it('gives up on a pattern that tries for ever', () => {
    expect(fits('(?:(a+)+)+', `${'a'.repeat(60)}!`)).toBeNull();
  });

  it('leaves lookaheads and references back to those who use them', () => {
    expect(fits('(?=.*2020)([A-Z])-\\1-\\d+', 'A-A-2020')).toBe(true);
  });
});
