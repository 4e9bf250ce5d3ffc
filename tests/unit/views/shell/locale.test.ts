import { describe, expect, it } from 'vitest';
import { makeLocale } from '../../../../src/views/shell/locale.ts';

const locale = makeLocale('zh-Hans', { base: '/zwgk/', languages: ['zh-Hans'] });

describe('makeLocale', () => {
  it.each(['/zwgk', '/zwgk/'])('puts the base path %s before every address', (base) => {
    const { root, href } = makeLocale('zh-Hans', { base, languages: ['zh-Hans'] });
    expect([root, href('/'), href('/plans/x/'), href('/data/plans.csv')]).toEqual([
      '/zwgk/',
      '/zwgk/',
      '/zwgk/plans/x/',
      '/zwgk/data/plans.csv',
    ]);
  });

  it('stands at the root without a base path', () => {
    expect(makeLocale('zh-Hans', { base: '/', languages: ['zh-Hans'] }).href('/plans/')).toBe('/plans/');
  });

  it.each(['zh-Hans', 'zh-Hans-CN'])('needs no mark for %s, the script of the interface', (lang) =>
    expect(locale.langOf({ lang })).toBeUndefined(),
  );
  it.each(['zh-Hant', 'zh-Hant-TW', 'en'])('marks %s', (lang) => expect(locale.langOf({ lang })).toBe(lang));

  it('leads to the page in the reader’s language, and to the one file', () => {
    const { href, root, langOf, say } = makeLocale('en', { base: '/zwgk/', languages: ['zh-Hans', 'zh-Hant', 'en'] });
    expect([href('/'), href('/plans/x/'), href('/plans/x/', 'zh-Hant'), href('/plans/x/', 'zh-Hans')]).toEqual([
      '/zwgk/en/',
      '/zwgk/en/plans/x/',
      '/zwgk/zh-Hant/plans/x/',
      '/zwgk/plans/x/',
    ]);
    expect([root, href('/data/plans.csv')]).toEqual(['/zwgk/', '/zwgk/data/plans.csv']);
    expect([langOf({ lang: 'zh-Hans-CN' }), langOf({ lang: 'en' })]).toEqual(['zh-Hans-CN', undefined]);
    expect([say('示例县'), say('示例县', { lang: 'en' })]).toEqual([expect.not.stringMatching(/^示例县$/), '示例县']);
  });
});
