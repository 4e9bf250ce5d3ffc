import { describe, expect, it } from 'vitest';
import { isBlock, markAddresses, withBase, wordsOf } from '../../../../src/components/text/html.ts';

describe('isBlock', () => {
  it.each(['<p>甲</p>', '\n<div class="heading"><h2>甲</h2></div>', '<ul><li>甲</li></ul>', '<table>'])('knows %j as a block', (html) => {
    expect(isBlock(html)).toBe(true);
  });
  it.each(['甲', '<strong>甲</strong><p>乙</p>', '<a href="/">甲</a>', '<pre-x>', ''])('takes %j for words', (html) => {
    expect(isBlock(html)).toBe(false);
  });
});

describe('wordsOf', () => {
  it.each([
    ['一、<strong>总则</strong>', '一、总则'],
    ['甲 &#x26; 乙 &lt; 5 &#60; &quot;丙&quot;', '甲 & 乙 < 5 < "丙"'],
    ['<span class="marked"><span class="words">甲</span><a class="mark" href="#t-a" aria-label="目标记录：甲">标</a></span>乙', '甲乙'],
    ['  甲\n  乙 ', '甲 乙'],
    ['&unknown; &#x110000;', '&unknown; &#x110000;'],
  ])('reads %j as %j', (html, words) => expect(wordsOf(html)).toBe(words));
});

describe('markAddresses', () => {
  it('marks a link whose words are its address, and no other', () => {
    const other = '<a href="https://a.example/x">甲</a><a href="#s1">#s1</a>';
    expect(markAddresses(`<a href="https://a.example/x">https://a.example/x</a>${other}`)).toBe(
      `<a class="address" href="https://a.example/x">https://a.example/x</a>${other}`,
    );
  });
});

describe('withBase', () => {
  const html = '<p>见 href="/x" <a title="a>b" href="/plans/">目录</a><img alt="" src="/a.png"><a href="//b">b</a><a href="#s1">c</a></p>';

  it('leaves a site at the root as it is', () => expect(withBase(html, '/')).toBe(html));

  it.each(['/zwgk/ghxx', '/zwgk/ghxx/'])('puts %s before rooted links and images only', (base) => {
    expect(withBase(html, base)).toBe(
      '<p>见 href="/x" <a title="a>b" href="/zwgk/ghxx/plans/">目录</a><img alt="" src="/zwgk/ghxx/a.png"><a href="//b">b</a><a href="#s1">c</a></p>',
    );
  });
});
