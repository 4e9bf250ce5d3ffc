import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { words as en } from '../../src/words/en/words.ts';
import { isTraditional } from '../support/is-traditional.ts';
import { parseHtml } from '../support/parse-html.ts';

const site = inject('fixtureSite');
const codes = ['zh-Hans', 'zh-Hant', 'en'] as const;
type Code = (typeof codes)[number];
const folders: Readonly<Record<Code, string>> = { 'zh-Hans': '', 'zh-Hant': 'zh-Hant/', en: 'en/' };

const files = readdirSync(site, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name).slice(site.length + 1));
const isTranslated = (file: string) => file.startsWith('en/') || file.startsWith('zh-Hant/');
/** Pages of the language at the root; all others must be the same. */
const pages = files.filter((file) => file.endsWith('index.html') && !isTranslated(file)).toSorted();
const open = (file: string) => parseHtml(readFileSync(join(site, file), 'utf8'));

/** The texts of an element with the language that each is marked with. */
function textsOf(root: Element): { readonly text: string; readonly lang: string; readonly element: Element }[] {
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  const texts = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (element === null || text === '') continue;
    texts.push({ text, element, lang: element.closest('[lang]')?.getAttribute('lang') ?? '' });
  }
  return texts;
}

const stringsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];

const addressIn = (code: Code, page: string) => `/${folders[code]}${page.replace(/index\.html$/, '')}`;

/** The page names its forms in all languages to machines, and the switch leads readers to them. */
function expectForms(document: Document, page: string, own: Code): void {
  const alternates = [...codes, 'x-default' as const].map((code) => [
    code,
    `https://shili.example${addressIn(code === 'x-default' ? 'zh-Hans' : code, page)}`,
  ]);
  const links = Array.from(document.querySelectorAll<HTMLLinkElement>('link[rel=alternate][hreflang]'), (link) => [
    link.hreflang,
    link.getAttribute('href'),
  ]);
  expect(Object.fromEntries(links)).toEqual(Object.fromEntries(alternates));
  const choices = Array.from(document.querySelectorAll<HTMLAnchorElement>('.language-switch a'), (link) => [
    link.lang,
    link.hreflang,
    link.getAttribute('href'),
    link.getAttribute('aria-current'),
  ]);
  expect(choices).toEqual(codes.map((code) => [code, code, addressIn(code, page), code === own ? 'true' : null]));
}

/** Links to pages stay within the language, but for the switch. */
function expectOwnLinks(document: Document, folder: string): void {
  const outside = Array.from(document.querySelectorAll<HTMLAnchorElement>('a[href^="/"]'))
    .filter((link) => link.closest('.language-switch') === null)
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => !href.startsWith(`/${folder}`) && new URL(href, 'https://site.invalid').pathname.endsWith('/'));
  expect(outside).toEqual([]);
}

const wordsOfEnglish = new Set(stringsIn(en).filter((text) => text.length > 4));

/** A page in English marks all Chinese as Chinese and nothing of its own. */
function expectMarkedChinese(body: HTMLElement): void {
  const texts = textsOf(body);
  const unmarked = texts.filter(({ text, lang }) => /\p{Script=Han}/u.test(text) && !lang.startsWith('zh'));
  expect(unmarked.map(({ text }) => text)).toEqual([]);
  const mismarked = texts.filter(({ text, lang }) => wordsOfEnglish.has(text) && lang !== 'en');
  expect(mismarked.map(({ text }) => text)).toEqual([]);
}

/** A page in Traditional Chinese marks all Simplified script. */
function expectMarkedSimplified(body: HTMLElement): void {
  const simplified = textsOf(body).filter(({ text, lang }) => lang.startsWith('zh-Hant') && !isTraditional(text));
  expect(simplified.filter(({ element }) => element.closest('.official-text') === null).map(({ text }) => text)).toEqual([]);
}

describe('the languages of the site', () => {
  it('have the same pages, and files exist once', () => {
    expect(pages.length).toBeGreaterThan(30);
    for (const folder of ['zh-Hant/', 'en/']) {
      const own = files.filter((file) => file.startsWith(folder)).map((file) => file.slice(folder.length));
      expect(own.toSorted()).toEqual(pages);
    }
  });

  it.each(pages)('%s names its forms in each, leads on within each, and marks what is in another', (page) => {
    const documents = { 'zh-Hans': open(page), 'zh-Hant': open(folders['zh-Hant'] + page), en: open(folders.en + page) };
    for (const code of codes) {
      expect(documents[code].documentElement.lang).toBe(code);
      expectForms(documents[code], page, code);
      if (code !== 'zh-Hans') expectOwnLinks(documents[code], folders[code]);
    }
    expectMarkedChinese(documents.en.body);
    expectMarkedSimplified(documents['zh-Hant'].body);
  });

  it('offer their front pages on the page for missing addresses', () => {
    const document = open('404.html');
    expect(document.documentElement.lang).toBe('zh-Hans');
    expect(document.querySelector('main [lang=en] a')?.getAttribute('href')).toBe('/en/');
    expect(document.querySelector('main [lang=zh-Hant] a')?.getAttribute('href')).toBe('/zh-Hant/');
  });
});

describe('a text converted by machine', () => {
  const converted = pages.filter((page) => /^plans\/[^/]+\/zh-han[st]\//.test(page));

  it('is there for every open plan, in the script that the plan is not written in', () => {
    expect(converted).toContain('plans/shili-keji-2021-2025/zh-hant/index.html');
    expect(converted).toContain('plans/shili-fanti/zh-hans/index.html');
    expect(converted.some((page) => page.includes('shili-shenqing'))).toBe(false);
  });

  it.each(converted)('%s says what it is, leads to the original and back, and is not to be found', (page) => {
    const plan = page.replace(/zh-han[st]\/index\.html$/, '');
    const lang = page.includes('/zh-hant/') ? 'zh-Hant' : 'zh-Hans';
    const document = open(page);
    expect(document.querySelector('aside.digest')?.textContent).toContain('机器转换，以原文为准');
    expect(document.querySelector(`main a[href="/${plan}"]`)?.textContent).toBe('查看原文');
    expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(`https://shili.example/${plan}`);
    expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    const back = open(`${plan}index.html`).querySelector(`main a[href="/${page.replace('index.html', '')}"]`);
    expect(back?.getAttribute('hreflang')).toBe(lang);
    expect(back?.parentElement?.textContent).toContain('机器转换，以原文为准');
  });

  it('has the words in the other script, and addresses and figures as they were', () => {
    const [original, text] = ['plans/shili-keji-2021-2025/', 'plans/shili-keji-2021-2025/zh-hant/'].map((page) =>
      open(`${page}index.html`).querySelector('.official-text'),
    );
    expect(text?.getAttribute('lang')).toBe('zh-Hant');
    const own = textsOf(text as Element).filter(({ lang }) => lang === 'zh-Hant');
    expect(own.length).toBeGreaterThan(20);
    expect(own.filter((each) => !isTraditional(each.text)).map((each) => each.text)).toEqual([]);
    const numbers = (element: Element | null | undefined) => element?.querySelector('p')?.textContent?.match(/\d[\d.%/]*/g);
    expect(numbers(text)).toEqual(numbers(original));
    const ids = (element: Element | null | undefined) => Array.from(element?.querySelectorAll('[id]') ?? [], ({ id }) => id);
    expect(ids(original)).toEqual(expect.arrayContaining(ids(text)));
  });

  it('stands in no site map and no search index', () => {
    const found = files
      .filter((file) => /^sitemap.*\.xml$|^search\/.*\.json$/.test(file))
      .map((file) => readFileSync(join(site, file), 'utf8'));
    expect(found.length).toBeGreaterThan(1);
    expect(found.filter((text) => /\/zh-han[st]\//.test(text))).toEqual([]);
  });
});
