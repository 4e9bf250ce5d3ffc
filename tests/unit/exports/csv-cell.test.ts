import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCell } from '../../../src/exports/tables/to-csv.ts';
import { readCell } from '../../support/read-csv.ts';

describe('formatCell', () => {
  it.each(['=1+1', '+86 10', '-cmd', '@SUM(A1)', '＝1', '－1', '\tx', "'quoted", '=-1', '-', '--1', '-1+1', '-1/3'])(
    'puts an apostrophe before %j, which a spreadsheet could run or swallow',
    (text) => expect(formatCell(text)).toBe(`'${text}`),
  );

  it.each(['-3', '-3.50', '=', '>=', '<', '~', '2.0', '1/3', '示例县', 'a=b'])('leaves %j bare', (text) =>
    expect(formatCell(text)).toBe(text),
  );

  it('writes nothing for an absent value and for an empty list', () => {
    expect(formatCell(null)).toBe('');
    expect(formatCell([])).toBe('');
  });

  it('guards each item of a list, so that a program that splits at semicolons finds no formula', () => {
    expect(formatCell(['=1', 'b'])).toBe("'=1;b");
    expect(formatCell(['b', '=1'])).toBe("b;'=1");
  });

  it('escapes the separator inside an item', () => expect(formatCell(['甲;乙', '丙\\'])).toBe('甲\\;乙;丙\\\\'));

  it('refuses what a cell cannot hold', () => expect(() => formatCell({})).toThrow(TypeError));

  const textual = fc.string({ minLength: 1, unit: 'grapheme' });
  const risky = fc.tuple(fc.constantFrom('=', '+', '-', '@', "'", '＝', ';', '\\'), fc.string()).map((parts) => parts.join(''));

  it('gives back every text', () => {
    fc.assert(fc.property(fc.oneof(textual, risky), (text) => readCell(formatCell(text), '文本') === text));
  });

  it('gives back every list', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(textual, risky)), (items) => {
        expect(readCell(formatCell(items), '文本列表')).toEqual(items);
      }),
    );
  });

  it('never starts a cell with a formula sign unless the cell is a number or a lone comparator', () => {
    fc.assert(fc.property(risky, (text) => /^([^=+\-@＝＋－＠]|=$|-\d+(\.\d+)?$)/.test(formatCell(text))));
  });
});
