import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../../src/serving/own/read-address.ts';

describe('readAddress', () => {
  it.each([
    ['/', '/', ''],
    ['/plans/%E8%A7%84%E5%88%92/', '/plans/规划/', ''],
    ['/plans%2fx', '/plans/x', ''],
    ['//plans///x//', '/plans/x/', ''],
    ['/search/?q=[%zz%00', '/search/', '?q=[%zz%00'],
    ['/x?a#b', '/x', '?a'],
    ['/x#b', '/x', ''],
    ['http://site.invalid:80/x?y', '/x', '?y'],
    ['/a..b/...', '/a..b/...', ''],
  ])('reads %s', (target, path, search) => {
    expect(readAddress(target)).toEqual({ path, search });
  });

  const refused = [
    ['', '*', 'x', 'data/targets.csv', 'site.invalid:443', 'http://[/', 'http://site.invalid', 'ftp:x'],
    ['//[', '/[', '/"', '/<x>', '/{x}', '/a|b', '/^', '/`', '/a b', '/规划'],
    ['/%00', '/index.html%00', '/%0d%0aX:y', '/%7f', '/%', '/%zz', '/%ff', '/%c0%af', '/%ed%a0%80'],
    ['/..', '/../x', '/x/..', '/x/../y', '/.', '/x/./y', '/%2e%2e/x', '/..%2fx', '/%2E/', '/\\..\\x', '/..%5cx', '/x%5cy'],
  ];

  it.each(refused.flat())('refuses %j with 400', (target) => {
    expect(readAddress(target)).toBe(400);
  });

  it('refuses what is too long with 414', () => {
    expect(readAddress(`/${'a'.repeat(9000)}`)).toBe(414);
    expect(readAddress(`/?${'a'.repeat(9000)}`)).toBe(414);
  });

  it('never throws, and gives only paths that stay where they are', () => {
    const target = fc.array(
      fc.constantFrom('/', '.', '%2e', '%2f', '%5c', '%00', '%', '\\', '?', '#', 'a', '规', '[', 'http://x', '%E8%A7%84'),
    );
    fc.assert(
      fc.property(target, (parts) => {
        const read = readAddress(parts.join(''));
        if (typeof read === 'number') return read === 400;
        return /^\/(?:(?!\.{0,2}(?:\/|$))[^/\\\0]+\/?)*$/.test(read.path);
      }),
      { seed: 14, numRuns: 500 },
    );
  });
});
