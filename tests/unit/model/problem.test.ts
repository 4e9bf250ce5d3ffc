import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasErrors, sortProblems, type Problem } from '../../../src/model/problem.ts';

const problem = (overrides: Partial<Problem>): Problem => ({
  code: 'unknown-body',
  severity: 'error',
  file: 'plans/a.mdx',
  line: 1,
  column: 1,
  message: '没有这个单位',
  hint: '请改正',
  ...overrides,
});

describe('sortProblems', () => {
  const ordered = [
    problem({ file: 'plans/a.mdx', line: 2, column: 9 }),
    problem({ file: 'plans/a.mdx', line: 10, column: 1, code: 'a' }),
    problem({ file: 'plans/a.mdx', line: 10, column: 1, code: 'b' }),
    problem({ file: 'plans/a.mdx', line: 10, column: 2, code: 'a' }),
    problem({ file: 'plans/b.mdx', line: 1 }),
    problem({ file: 'site.yaml', line: 1 }),
  ];

  it('orders by file, line, column and code, whatever the order in which problems were found', () => {
    const shuffled = fc.shuffledSubarray(ordered, { minLength: ordered.length });
    fc.assert(
      fc.property(shuffled, (problems) => {
        expect(sortProblems(problems)).toEqual(ordered);
      }),
    );
  });

  it('leaves the list it is given as it was', () => {
    const given = ordered.toReversed();
    sortProblems(given);
    expect(given).toEqual(ordered.toReversed());
  });
});

describe('hasErrors', () => {
  it('is true only where an error stands among the problems', () => {
    expect(hasErrors([])).toBe(false);
    expect(hasErrors([problem({ severity: 'warning' })])).toBe(false);
    expect(hasErrors([problem({ severity: 'warning' }), problem({})])).toBe(true);
  });
});
