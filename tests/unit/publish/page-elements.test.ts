import { describe, expect, it } from 'vitest';
import { visitElements } from '../../../src/publish/page-elements.ts';

function addressesIn(html: string): readonly string[] {
  const found: string[] = [];
  visitElements(html, ({ addresses }) => found.push(...addresses));
  return found;
}

describe('visitElements', () => {
  it.each([
    ['<img srcset=" ,a.png 1x, b.png 2x,c.png">', ['a.png', 'b.png', 'c.png']],
    ['<img srcset="a.png,, , b.png">', ['a.png', 'b.png']],
    ['<img srcset=" , ,">', []],
    ['<a href=" &#1; ../a\n b/\t ">', ['../a b/']],
    ['<a href="  ">', ['']],
  ])('finds the addresses of %s', (html, addresses) => {
    expect(addressesIn(html)).toEqual(addresses);
  });
});
