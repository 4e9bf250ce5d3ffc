import { describe, expect, it } from 'vitest';
import { sourceLines } from '../../../../src/content/mdx/source-lines.ts';

const words = (line: string) => sourceLines({ type: 'root', children: [] }, line).map(({ text }) => text);

describe('sourceLines', () => {
  it.each([
    ['见 `[甲](乙)` 和 [丙](丁)', `见 ${' '.repeat(8)} 和 [丙](丁)`],
    ['``甲`乙`` 丙', `${' '.repeat(7)} 丙`],
    ['`甲``乙` 丙', `${' '.repeat(6)} 丙`],
    ['``甲` 乙', '``甲` 乙'],
    ['甲`乙', '甲`乙'],
    ['`甲`乙`丙`', `${' '.repeat(3)}乙${' '.repeat(3)}`],
  ])('blanks the code in %s', (line, left) => {
    expect(words(line)).toEqual([left]);
  });

  it('leaves many runs of different lengths as they are', () => {
    const line = Array.from({ length: 300 }, (_, index) => `甲${'`'.repeat(index + 1)}`).join('');
    expect(words(line)).toEqual([line]);
  });
});
