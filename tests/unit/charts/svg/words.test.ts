import { describe, expect, it } from 'vitest';
import { element, round, words } from '../../../../src/charts/svg/element.ts';
import { textWidth, wrapText } from '../../../../src/charts/svg/wrap-text.ts';

describe('element', () => {
  it('rounds coordinates to hundredths and leaves out what is null', () => {
    expect(element('circle', { cx: 1.23456, cy: -0.001, r: 5, lang: null })).toBe('<circle cx="1.23" cy="0" r="5"/>');
  });

  it('refuses a coordinate that is no number', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) expect(() => round(value)).toThrow(RangeError);
  });

  it('writes words so that they cannot become markup', () => {
    expect(words('text', { 'aria-label': '"<&>"' }, '<a href="x">&')).toBe(
      '<text aria-label="&quot;&lt;&amp;&gt;&quot;">&lt;a href=&quot;x&quot;&gt;&amp;</text>',
    );
  });
});

describe('textWidth', () => {
  it('counts Han characters as one em and others as less', () => {
    expect(textWidth('规划', 10)).toBe(20);
    expect(textWidth('2025', 10)).toBeLessThan(30);
    expect(textWidth('—…“”', 10)).toBe(40);
  });
});

describe('wrapText', () => {
  const wrap = (text: string, ems: number, lines = 2) => wrapText(text, { width: ems * 10, fontSize: 10, lines });

  it('leaves text that fits alone', () => expect(wrap('示例县规划', 5)).toEqual(['示例县规划']));

  it('breaks what does not fit', () => expect(wrap('示例县科技创新规划', 5)).toEqual(['示例县科技', '创新规划']));

  it('shortens the last line', () => expect(wrap('示例县科技创新规划', 5, 1)).toEqual(['示例县科…']));

  it('keeps punctuation that closes off the start of a line', () => expect(wrap('示例县规划，试行', 5)).toEqual(['示例县规', '划，试行']));

  it('keeps punctuation that opens off the end of a line', () => expect(wrap('示例县（试行）', 4)).toEqual(['示例县', '（试行）']));

  it('does not cut a number', () => expect(wrap('到2025年不低于9亿元', 3.5)[0]).toBe('到2025'));
});
