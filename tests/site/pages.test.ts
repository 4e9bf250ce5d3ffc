import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { visitElements } from '../../src/publish/page-elements.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { hasText, readText } from '../../src/content/snapshot.ts';
import { addressIn, planAddress } from '../../src/model/addresses.ts';
import { isTextAnchor } from '../../src/model/anchors.ts';
import type { Language } from '../../src/model/languages.ts';
import type { Portal } from '../../src/model/portal.ts';
import { filesOfSite } from '../../src/model/site/files.ts';
import { dictionaryFor } from '../../src/words/dictionary-for.ts';
import { anchorsOfPage, type TextAnchors } from '../../src/model/site/page-anchors.ts';
import { type PageEntry, pagesOfSite } from '../../src/model/site/pages.ts';
import { projectRoot } from '../support/cli.ts';
import { newFolder } from '../support/new-folder.ts';

const site = inject('fixtureSite');
const content = join(projectRoot, 'tests/fixtures/shili');
const snapshot = newFolder();
let portal: Portal;
const known = new Map<string, Set<string>>();

/** The ids of a finished page but those in drawings and of switches, by its address. */
function idsAt(address: string): ReadonlySet<string> {
  const ids = known.get(address) ?? new Set<string>();
  if (known.has(address)) return ids;
  known.set(address, ids);
  const drawn = /<svg[\s>][\s\S]*?<\/svg>/g;
  visitElements(readFileSync(join(site, address, 'index.html'), 'utf8').replace(drawn, ''), ({ name, attributes: { id } }) => {
    if (id !== undefined && name !== 'input') ids.add(id);
  });
  return ids;
}

const texts: TextAnchors = (kind, id) => {
  const room = kind === 'own' ? 'pages' : 'plans';
  return hasText(snapshot, room, id) ? readText(snapshot, room, id).anchors : [];
};

function everyPage(): readonly { readonly entry: PageEntry; readonly address: string; readonly language: Language }[] {
  return portal.site.languages.flatMap((language) =>
    pagesOfSite(portal).map((entry) => ({ entry, language, address: addressIn(language, entry.address, portal.site) })),
  );
}

beforeAll(async () => {
  const loaded = await loadContent(content, { snapshot });
  if (loaded.portal === null) throw new Error('The fixture has errors.');
  ({ portal } = loaded);
});

describe('the table of pages', () => {
  it('knows the anchors that the finished pages have', () => {
    const absent = everyPage().flatMap(({ entry, address, language }) =>
      [...anchorsOfPage(entry, portal, { texts, headings: dictionaryFor(language).headings })]
        .filter((anchor) => !idsAt(address).has(anchor))
        .map((anchor) => `${address}#${anchor}`),
    );
    expect(absent).toEqual([]);
  });

  it('knows every place of the finished pages but drawings, search forms and parts that come and go with the figures', () => {
    const coming = /^(?:chart|at-chart)-|^q-main-hint$/;
    const onHome = new Set(['news', 'headline']);
    const unknown = everyPage().flatMap(({ entry, address, language }) => {
      const anchors = anchorsOfPage(entry, portal, { texts, headings: dictionaryFor(language).headings });
      return [...idsAt(address)]
        .filter((id) => !anchors.has(id) && !coming.test(id) && !(entry.kind === 'home' && onHome.has(id)))
        .map((id) => `${address}#${id}`);
    });
    expect(unknown).toEqual([]);
  });

  it('knows files that the finished site has', () => {
    const files = filesOfSite(portal);
    expect(files.length).toBeGreaterThan(30);
    expect(files.filter((file) => !existsSync(join(site, file)))).toEqual([]);
    // Of data and feeds it knows all.
    const made = ['data', 'feeds'].flatMap((folder) =>
      readdirSync(join(site, folder), { recursive: true, encoding: 'utf8' }).map((file) => `/${folder}/${file.replaceAll('\\', '/')}`),
    );
    expect(made.filter((file) => /\.(?:csv|json|zip|atom)$/.test(file) && !files.includes(file))).toEqual([]);
  });

  it('tells which anchors of a plan stand beside its converted text too', () => {
    const plans = pagesOfSite(portal).flatMap((entry) => (entry.kind === 'converted' ? [entry] : []));
    expect(plans.length).toBeGreaterThan(1);
    for (const converted of plans) {
      const original = pagesOfSite(portal).find((entry) => entry.kind === 'plan' && entry.address === planAddress(converted.id));
      const anchors =
        original === undefined ? [] : [...anchorsOfPage(original, portal, { texts, headings: dictionaryFor('zh-Hans').headings })];
      expect(anchors.filter((anchor) => isTextAnchor(anchor) && !idsAt(converted.address).has(anchor))).toEqual([]);
    }
  });
});

describe('a link that the check lets pass', () => {
  /** Ways from a page of the site's own: real ones, some with one part changed. */
  function ways(): fc.Arbitrary<string> {
    const addresses = everyPage().map(({ address }) => address);
    const files = filesOfSite(portal);
    const anchors = [...new Set(addresses.flatMap((address) => [...idsAt(address)]))];
    const parts = [...new Set([...addresses, ...files].flatMap((address) => address.split('/')))];
    const odd = fc.constantFrom(
      '',
      '.',
      '..',
      '%',
      '%zz',
      '%2e%2e',
      '%E4%B8',
      '//',
      '?',
      '#',
      '?a=b',
      ' ',
      '[',
      ':',
      '&amp;',
      '..%2f',
      'index.html',
    );
    const way = fc.oneof(
      fc.constantFrom(...addresses, ...files),
      fc.array(fc.oneof(fc.constantFrom(...parts), odd), { maxLength: 4 }).map((path) => `/${path.join('/')}`),
      fc.tuple(fc.constantFrom(...addresses), odd).map(([address, more]) => address + more),
    );
    const anchor = fc.oneof(
      fc.constant(''),
      fc.constantFrom(...anchors).map((id) => `#${id}`),
      odd.map((more) => `#s1${more}`),
    );
    return fc
      .tuple(fc.constantFrom('', '..', '..', '..', '../..'), way, anchor)
      .map(([up, path, id]) => up + (up === '' ? path.slice(1) : path) + id);
  }

  /** Whether the finished site has what a link from `/ceshi/` leads to, in a language. */
  function isThere(link: string, language: Language): boolean {
    const { pathname, hash } = new URL(link, 'https://site.invalid/ceshi/');
    const address = addressIn(language, decodeURIComponent(pathname), portal.site);
    if (address.endsWith('/ceshi/')) return true;
    if (!address.endsWith('/')) return existsSync(join(site, address));
    return existsSync(join(site, address, 'index.html')) && (hash === '' || idsAt(address).has(decodeURIComponent(hash.slice(1))));
  }

  it('leads to what the finished site has, in every language', async () => {
    const folder = newFolder();
    cpSync(content, folder, { recursive: true });
    const links = fc.sample(ways(), { seed: 20261130, numRuns: 1500 }).filter((link) => !/[<>\s\\]/.test(link));
    const head = '---\ntitle: 测试\n---\n\n';
    const accepted: string[] = [];
    // Few enough at a time that no problem is left out of the report.
    for (let from = 0; from < links.length; from += 500) {
      const some = links.slice(from, from + 500);
      writeFileSync(join(folder, 'pages/ceshi.mdx'), head + some.map((link) => `[文](${link})\n`).join('\n'));
      const { problems } = await loadContent(folder);
      const refused = new Set(problems.filter(({ file }) => file === 'pages/ceshi.mdx').map(({ line }) => line));
      accepted.push(...some.filter((_, index) => !refused.has(head.split('\n').length + index * 2)));
    }
    expect(accepted.length).toBeGreaterThan(200);
    expect(links.length - accepted.length).toBeGreaterThan(200);
    expect(
      accepted.flatMap((link) =>
        portal.site.languages.filter((language) => !isThere(link, language)).map((language) => `${language} ${link}`),
      ),
    ).toEqual([]);
  });
});
