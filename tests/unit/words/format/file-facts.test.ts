import { describe, expect, it } from 'vitest';
import { fileFacts } from '../../../../src/words/format/amounts.ts';
import { words as zhHans } from '../../../../src/words/zh-hans/words.ts';

describe('fileFacts', () => {
  it('tells type and size', () =>
    expect(fileFacts('fujian.pdf', [{ name: 'fujian.pdf', bytes: 120_400 }], zhHans)).toBe('（PDF，120 KB）'));
  it('tells the type alone where the size is not known', () => expect(fileFacts('fujian.csv', [], zhHans)).toBe('（CSV）'));
});
