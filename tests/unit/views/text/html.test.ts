import { describe, expect, it } from 'vitest';
import { isBlock, placeLinks, wordsOf } from '../../../../src/views/text/html.ts';

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

describe('placeLinks', () => {
  const href = (address: string) => `/base${address}`;
  const place = (html: string) => placeLinks(html, { address: '/plans/甲/', href });

  it.each([
    ['<a href="tu-1.csv">表</a>', '<a href="/base/plans/%E7%94%B2/tu-1.csv">表</a>'],
    ['<img alt="a>b" src="../乙/park.png">', '<img alt="a>b" src="/base/plans/%E4%B9%99/park.png">'],
    ['<a href="../乙/?b#a&#x26;b">乙</a>', '<a href="/base/plans/%E4%B9%99/?b#a&amp;b">乙</a>'],
    ['<a href="../乙/#s1">乙</a>', '<a href="/base/plans/%E4%B9%99/#s1">乙</a>'],
    ['<a href="../../data/targets.csv?a=1&#x26;b=2#x">表</a>', '<a href="/base/data/targets.csv?a=1&amp;b=2#x">表</a>'],
  ])('places %j', (html, placed) => expect(place(html)).toBe(placed));

  it.each(['<a href="#s1">甲</a>', '<a href="https://x.example/a.pdf">外</a>', '见 href="a.csv"', '<b title="a.csv">b</b>'])(
    'leaves %j as it is',
    (html) => expect(place(html)).toBe(html),
  );

  it.each([
    ['<a href="#t-rd">目标</a>', '<a href="/base/plans/甲/#t-rd">目标</a>'],
    ['<a href="#targets">目标</a>', '<a href="/base/plans/甲/#targets">目标</a>'],
    ['<a href="#at-t-rd">原文</a>', '<a href="#at-t-rd">原文</a>'],
    ['<a href="#user-content-fn-1">注</a>', '<a href="#user-content-fn-1">注</a>'],
    ['<a href="../乙/#t-rd">乙</a>', '<a href="/base/plans/%E4%B9%99/#t-rd">乙</a>'],
  ])('away from the records turns %j to %j', (html, placed) => {
    expect(placeLinks(html, { address: '/plans/甲/', href, recordsAt: '/base/plans/甲/' })).toBe(placed);
  });
});
