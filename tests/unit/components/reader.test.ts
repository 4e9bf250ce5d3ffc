import { describe, expect, it } from 'vitest';
import { makeReader } from '../../../src/components/reader.ts';

const reader = makeReader('zh-Hans', { base: '/zwgk/', languages: ['zh-Hans'] });

describe('makeReader', () => {
  it.each(['/zwgk', '/zwgk/'])('puts the base path %s before every address', (base) => {
    const { root, href } = makeReader('zh-Hans', { base, languages: ['zh-Hans'] });
    expect([root, href('/'), href('/plans/x/'), href('/data/plans.csv')]).toEqual([
      '/zwgk/',
      '/zwgk/',
      '/zwgk/plans/x/',
      '/zwgk/data/plans.csv',
    ]);
  });

  it('stands at the root without a base path', () => {
    expect(makeReader('zh-Hans', { base: '/', languages: ['zh-Hans'] }).href('/plans/')).toBe('/plans/');
  });

  it.each(['zh-Hans', 'zh-Hans-CN'])('needs no mark for %s, the script of the interface', (lang) =>
    expect(reader.langOf({ lang })).toBeUndefined(),
  );
  it.each(['zh-Hant', 'zh-Hant-TW', 'en'])('marks %s', (lang) => expect(reader.langOf({ lang })).toBe(lang));
});
