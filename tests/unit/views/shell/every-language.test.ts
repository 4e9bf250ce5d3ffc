import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { inEveryLanguage, languageAt, onePage } from '../../../../src/views/shell/every-language.ts';
import { newFolder } from '../../../support/new-folder.ts';
import { makePortal } from '../../../support/portal.ts';

const folder = newFolder();

beforeAll(() => {
  const portal = makePortal();
  const site = { ...portal.site, languages: ['zh-Hant', 'en'] };
  writeFileSync(join(folder, 'portal.json'), JSON.stringify({ ...portal, site }));
  vi.stubEnv('GONGKAI_SNAPSHOT', folder);
});

afterAll(() => {
  vi.unstubAllEnvs();
});

describe('inEveryLanguage', () => {
  it('gives the paths of each language of the site with its words, the first without a code', () => {
    const paths = inEveryLanguage(({ portal, t }) => portal.plans.map(({ id }) => ({ params: { id }, props: t.shell.home })));
    expect(paths).toEqual([
      { params: { id: 'shili-kechuang', language: undefined }, props: '首頁' },
      { params: { id: 'shili-kechuang', language: 'en' }, props: 'Home' },
    ]);
  });

  it('gives a single page in each language', () => {
    expect(onePage().map(({ params }) => params)).toEqual([{ language: undefined }, { language: 'en' }]);
  });
});

describe('languageAt', () => {
  it.each([
    ['en', 'en'],
    [undefined, 'zh-Hant'],
    ['zh-Hans', 'zh-Hant'],
  ])('takes %s for %s', (parameter, language) => expect(languageAt(parameter, ['zh-Hant', 'en'])).toBe(language));
});
