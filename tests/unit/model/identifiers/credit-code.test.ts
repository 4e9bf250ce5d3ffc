import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creditCheckCharacter, creditCode, creditCodeFault } from '../../../../src/model/values/identifiers.ts';

const real = ['1133102400268141X4', '11620622013933539B', '11441700007280420Y'];
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

describe('creditCodeFault', () => {
  it.each(real)('finds none in the real code %s', (code) => expect(creditCodeFault(code)).toBeNull());

  it.each(['91350100M000100Y4Z', '1133102400268141x4', '1133102400268141X', '1133102400268141X44', '1133102400268141O4', ''])(
    'finds a wrong form in %j',
    (code) => {
      expect(creditCodeFault(code)).toBe('form');
    },
  );

  it('finds a wrong check character', () => expect(creditCodeFault('91350100M000100Y44')).toBe('check'));

  it('finds a wrong organisation code inside a code that otherwise checks out', () => {
    const seventeen = '11331024002681410';
    expect(creditCodeFault(seventeen + creditCheckCharacter(seventeen))).toBe('organisation-check');
  });

  it('finds every single wrong character', () => {
    const one = fc.record({ code: fc.constantFrom(...real), place: fc.nat(17), character: fc.constantFrom(...alphabet) });
    fc.assert(
      fc.property(one, ({ code, place, character }) => {
        fc.pre(code.charAt(place) !== character);
        expect(creditCodeFault(code.slice(0, place) + character + code.slice(place + 1))).toBe('check');
      }),
    );
  });
});

describe('creditCheckCharacter', () => {
  it('gives 3 for the code with the wrong check character 4', () => expect(creditCheckCharacter('91350100M000100Y4')).toBe('3'));
});

describe('creditCode', () => {
  it('is the schema of a code without fault', () => {
    expect(creditCode.safeParse(real[0]).success).toBe(true);
    expect(creditCode.safeParse('1133102400268141X5').success).toBe(false);
  });
});
