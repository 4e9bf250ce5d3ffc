import { describe, expect, it } from 'vitest';
import { placeLink, placeProps } from '../../../../src/views/text/place-link.ts';

const placing = { address: '/plans/甲/', href: (address: string) => `/base${address}` };

describe('placeLink', () => {
  it.each([
    ['tu-1.csv', '/base/plans/%E7%94%B2/tu-1.csv'],
    ['../乙/park.png', '/base/plans/%E4%B9%99/park.png'],
    ['../乙/?b#a&b', '/base/plans/%E4%B9%99/?b#a&b'],
    ['../乙/#s1', '/base/plans/%E4%B9%99/#s1'],
    ['../../data/targets.csv?a=1&b=2#x', '/base/data/targets.csv?a=1&b=2#x'],
  ])('places %s', (url, placed) => expect(placeLink(url, placing)).toBe(placed));

  it.each(['#s1', 'https://x.example/a.pdf', 'mailto:a@x.example', 'TEL:1'])('leaves %s as it is', (url) =>
    expect(placeLink(url, placing)).toBe(url),
  );

  it.each([
    ['#t-rd', '/base/plans/甲/#t-rd'],
    ['#targets', '/base/plans/甲/#targets'],
    ['#at-t-rd', '#at-t-rd'],
    ['#user-content-fn-1', '#user-content-fn-1'],
    ['../乙/#t-rd', '/base/plans/%E4%B9%99/#t-rd'],
  ])('away from the records turns %s to %s', (url, placed) =>
    expect(placeLink(url, { ...placing, recordsAt: '/base/plans/甲/' })).toBe(placed),
  );
});

describe('placeProps', () => {
  const props = { href: 'a.csv', src: 'a.png', title: '甲' };
  it.each([
    ['a', { ...props, href: '/base/plans/%E7%94%B2/a.csv' }],
    ['img', { ...props, src: '/base/plans/%E7%94%B2/a.png' }],
    ['h2', props],
  ])('of <%s> places its own address only', (component, placed) =>
    expect(placeProps({ component, props, children: [] }, placing)).toEqual(placed),
  );
});
