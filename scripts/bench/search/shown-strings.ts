import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { zhHans } from '../../../src/i18n/zh-hans.ts';
import { bodyAddress, indicatorAddress, planAddress, regionAddress } from '../../../src/model/addresses.ts';
import type { Truth } from './load-corpus.ts';
import { cut, onlyTerm, pick, randomFrom, type Sample } from './samples.ts';

const { DOMParser } = new JSDOM('').window;

/** What a page shows of its own: names, facts, the text, the records; not the captions around them. */
const ownWords = [
  'h1',
  '.other-name',
  '.imprint dd',
  '.metadata dd',
  '.facts dd',
  '.summary',
  '.glance-facts dd',
  '.official-text :is(h2, h3, h4, p, li, td, th)',
  '.records :is(.name, strong, .remarks a)',
  '.item-list .name',
  '.task-list .name',
].join(', ');

/** Words of the interface that stand in the place of a fact. */
const interfaceWords = new Set([
  zhHans.values.unstated,
  zhHans.registry.body.isVerified,
  zhHans.registry.body.notVerified,
  ...Object.values(zhHans.plan.languages),
]);

type Shown = { readonly address: string; readonly texts: readonly string[]; readonly folded: readonly string[] };

function readPage(site: string, address: string, { fold }: Truth): Shown {
  const page = new DOMParser().parseFromString(readFileSync(join(site, address, 'index.html'), 'utf8'), 'text/html');
  for (const aside of page.querySelectorAll('sup, svg, .label, nav')) aside.remove();
  const texts = Array.from(page.querySelectorAll(ownWords), (element) => element.textContent.replace(/\s+/gu, ' ').trim());
  const own = [...new Set(texts)].filter((text) => text !== '' && !interfaceWords.has(text));
  return { address, texts: own, folded: own.map(fold.text) };
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
    if (term === null || Array.from(term).length < 2) continue;
    const expected = pages.filter(({ folded }) => folded.some((text) => text.includes(term))).map(({ address }) => address);
    samples.push({ query, kind: '页面所示', expected: new Set(expected) });
  }
  return samples;
}
