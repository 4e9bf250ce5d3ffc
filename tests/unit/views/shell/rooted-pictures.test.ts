import { describe, expect, it } from 'vitest';
import { withRootedPictures } from '../../../../src/views/shell/rooted-pictures.ts';

describe('withRootedPictures', () => {
  it.each([
    ['/', '<img alt="a > b" src="/frame/a.png">'],
    ['/zwgk/ghxx', '<img alt="a > b" src="/zwgk/ghxx/frame/a.png">'],
    ['/zwgk/ghxx/', '<img alt="a > b" src="/zwgk/ghxx/frame/a.png">'],
  ])('puts the base %s before a picture from the root', (base, expected) => {
    expect(withRootedPictures('<img alt="a > b" src="/frame/a.png">', base)).toBe(expected);
  });

  it('leaves links alone', () => {
    const html = '<a href="https://www.shili.example/">示例</a><a href="/x">y</a>';
    expect(withRootedPictures(html, '/zwgk/')).toBe(html);
  });
});
