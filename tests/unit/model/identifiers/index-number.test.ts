import { describe, expect, it } from 'vitest';
import { indexNumberFault } from '../../../../src/model/values/identifiers.ts';

describe('indexNumberFault', () => {
  it.each([
    '000014349/2017-00110',
    '11620622013933539B/2021-03844',
    '11441700007280420Y/2021-00050',
    '1133102400268141X4/2024-134795',
    '01527918X/2020-153077',
    '053533505/2019-1234567',
  ])('finds none in %s, in the national form', (text) => expect(indexNumberFault(text, [])).toBeNull());

  it.each(['000014348/2017-00110', '1133102400268141X5/2024-134795', '91350100M000100Y44/2021-00001'])(
    'finds a wrong check character in %s',
    (text) => {
      expect(indexNumberFault(text, [])).toBe('check');
    },
  );

  it.each([
    '01527918X-2020-153077',
    '000014349/2017-0011',
    '000014349/2017-12345678',
    '000014349/1817-00110',
    '00001434-9/2017-00110',
    '000014349／2017-00110',
    ' 000014349/2017-00110',
    '000014349/2017',
    '91350100M000100Y4Z/2021-00001',
    '',
  ])('finds a wrong form in %j', (text) => expect(indexNumberFault(text, [])).toBe('form'));

  it('accepts a form that the site has set', () => {
    const patterns = [(text: string) => text.startsWith('x'), (text: string) => text === '01527918X-2020-153077'];
    expect(indexNumberFault('01527918X-2020-153077', patterns)).toBeNull();
    expect(indexNumberFault('01527918X-2020-153078', patterns)).toBe('form');
  });

  it('verifies check characters even where the site accepts any text', () => {
    expect(indexNumberFault('000014348/2017-00110', [() => true])).toBe('check');
  });
});
