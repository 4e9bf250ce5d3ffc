import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { words as zhHans } from '../../../../src/words/zh-hans/words.ts';
import { bodyAddress, indicatorAddress, planAddress, regionAddress } from '../../../../src/model/addresses.ts';
import type { Truth } from './load-corpus.ts';
import { readingsOf } from '../../../../src/search/folding/readings.ts';
import { cut, onlyTerm, pick, randomFrom, type Sample } from './samples.ts';

const { DOMParser } = new JSDOM('').window;

/** What a page shows of its own: names, facts, the text, the records; not the captions around them, nor what it tells of others. */
const ownWords = [
  'h1',
  '.other-name',
  '.imprint dd',
  '.facts dd',
  '.summary',
  '.glance-facts dd',
  '.official-text :is(h2, h3, h4, p, li, td, th)',
  '.plan .records :is(.name, strong, .remarks a)',
  ':is(.item-list, .task-list) .name',
  '[aria-labelledby=observations] tr:has(.measured) :is(th, .measured strong)',
].join(', ');

/** Words of the interface that stand in the place of a fact. */
const interfaceWords = new Set([
  zhHans.values.unstated,
  zhHans.registry.body.isVerified,
  zhHans.registry.body.notVerified,
  ...Object.values(zhHans.plan.languages),
]);

const caption = zhHans.records.indicator + zhHans.values.colon;

type Shown = {
  readonly address: string;
  readonly texts: readonly string[];
  /** The same, folded, and all that the page shows. */
  readonly own: readonly string[];
  readonly whole: readonly string[];
};

function readPage(site: string, address: string, { fold }: Truth): Shown {
  const page = new DOMParser().parseFromString(readFileSync(join(site, address, 'index.html'), 'utf8'), 'text/html');
  for (const aside of page.querySelectorAll('sup, svg, .label, nav')) aside.remove();
  for (const link of page.querySelectorAll('.remarks a')) link.textContent = link.textContent.replace(caption, '');
  const read = (selector: string) =>
    Array.from(page.querySelectorAll(selector), (element) => element.textContent.replace(/\s+/gu, ' ').trim());
  const texts = [...new Set(read(ownWords))].filter((text) => text !== '' && !interfaceWords.has(text));
  const fields = (words: readonly string[]) => words.flatMap(readingsOf).map(fold.text);
  return { address, texts, own: fields(texts), whole: fields([...texts, ...read('main')]) };
}

/**
 * Strings of 2 to 12 characters as the pages of plans, bodies, indicators and regions show them, read from the finished pages of a site;
 * the addresses of all pages that show them are expected, without anchors.
 */
export function shownStrings(
  site: string,
  truth: Truth,
  { count, seed }: { readonly count: number; readonly seed: number },
): readonly Sample[] {
  const { plans, bodies, indicators, regions } = truth.portal;
  const rest = [
    ...bodies.map(({ id }) => bodyAddress(id)),
    ...indicators.map(({ id }) => indicatorAddress(id)),
    ...regions.map(({ id }) => regionAddress(id)),
  ];
  const pages = [...plans.filter(({ draft }) => !draft).map(({ id }) => planAddress(id)), ...rest].map((address) =>
    readPage(site, address, truth),
  );
  const random = randomFrom(seed + 4);
  const samples: Sample[] = [];
  while (samples.length < count) {
    const page = pick(random, pages);
    const query = cut(random, pick(random, page?.texts ?? []) ?? '', { min: 2, max: 12 });
    const term = onlyTerm(query, truth);
    if (term === null || Array.from(term).length < 2 || !/[\p{Script=Han}\d]/u.test(term)) continue;
    const having = (fields: 'own' | 'whole') =>
      new Set(pages.filter((shown) => shown[fields].some((text) => text.includes(term))).map(({ address }) => address));
    samples.push({ query, kind: '页面所示', expected: having('own'), right: having('whole') });
  }
  return samples;
}
