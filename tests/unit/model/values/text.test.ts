import { describe, expect, it } from 'vitest';
import { list, optional } from '../../../../src/model/values/field.ts';
import { count, line, prose, webAddress } from '../../../../src/model/values/text.ts';

describe('line', () => {
  it('accepts one line without white space around it', () => expect(line.parse('示例县 科技局')).toBe('示例县 科技局'));
  it.each(['', ' ', ' a', 'a ', 'a\nb', 'a\r', '\u3000a'])('refuses %j', (text) => expect(line.safeParse(text).success).toBe(false));
});

describe('prose', () => {
  it('accepts paragraphs and trims the ends', () => expect(prose.parse('\n一\n\n二\n')).toBe('一\n\n二'));
  it('refuses blank text', () => expect(prose.safeParse(' \n').success).toBe(false));
});

describe('webAddress', () => {
  it.each(['https://www.example.gov.cn/a?b=c#d', 'http://example.com'])('accepts %s', (text) =>
    expect(webAddress.safeParse(text).success).toBe(true),
  );

  it.each(['', 'www.example.com', '//example.com', 'ftp://example.com', 'javascript:alert(1)', 'data:text/html,x', 'https:example.com'])(
    'refuses %j',
    (text) => {
      expect(webAddress.safeParse(text).success).toBe(false);
    },
  );
});

describe('count', () => {
  it('reads digits as a whole number', () => expect(count.parse('26')).toBe(26));
  it.each(['0', '-1', '1.5', '10000', '01', '', '三'])('refuses %j', (text) => expect(count.safeParse(text).success).toBe(false));
});

describe('optional', () => {
  it.each([undefined, null])('gives null for %j', (value) => expect(optional(line).parse(value)).toBeNull());
  it('still refuses a bad value', () => expect(optional(line).safeParse('').success).toBe(false));
});

describe('list', () => {
  it.each([undefined, null, []])('gives the empty list for %j', (value) => expect(list(line).parse(value)).toEqual([]));
  it('refuses a bad item', () => expect(list(line).safeParse(['a', '']).success).toBe(false));
});
