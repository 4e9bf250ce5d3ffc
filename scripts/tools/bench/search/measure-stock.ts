import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Browser, Page } from 'playwright-core';
import { median } from '../measure/median.ts';
import { knownItems } from './known-items.ts';
import type { Truth } from './load-corpus.ts';
import type { Sample } from './samples.ts';
import { mean, reciprocalRank, scoreOf } from './score.ts';
import { serveCounted } from './serve-counted.ts';

export type StockFigures = {
  readonly recall: number;
  readonly precision: number;
  readonly answered: number;
  readonly rank: number | null;
  readonly firstBytes: number;
  readonly nextBytes: number;
  readonly milliseconds: number;
  readonly indexSeconds: number;
};

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Indexes the units as Pagefind does it by itself: a page each, in Chinese, all in one index. */
async function writeStock({ corpus: { units } }: Truth, folder: string): Promise<number> {
  delete process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'];
  const start = performance.now();
  const { index } = await createIndex({ forceLanguage: 'zh' });
  for (const { url, title, texts } of units) {
    const content = `<html lang="zh"><body><h1>${escape(title)}</h1>${texts.map((text) => `<p>${escape(text)}</p>`).join('')}</body></html>`;
    await index?.addHTMLFile({ url, content });
  }
  await index?.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  return (performance.now() - start) / 1000;
}

type StockShown = { readonly results: readonly string[]; readonly milliseconds: number };

function askStock(page: Page, query: string): Promise<StockShown> {
  return page.evaluate(async (text) => {
    const start = performance.now();
    const address = '/pagefind/pagefind.js';
    const { search } = await import(address);
    const { results } = await search(text);
    const first = await Promise.all(results.slice(0, 10).map((result: { data: () => Promise<{ url: string }> }) => result.data()));
    const milliseconds = performance.now() - start;
    const others = await Promise.all(results.slice(10).map((result: { data: () => Promise<{ url: string }> }) => result.data()));
    return { milliseconds, results: [...first, ...others].map(({ url }) => decodeURIComponent(url)) };
  }, query);
}

export type StockSource = {
  readonly browser: Browser;
  readonly truth: Truth;
  readonly folder: string;
  readonly samples: readonly Sample[];
  readonly absent: readonly Sample[];
};

/** Measures stock Pagefind on the same units with the same queries; bytes are those of the first ten results only. */
export async function measureStock({ browser, truth, folder, samples, absent }: StockSource): Promise<StockFigures> {
  await mkdir(folder, { recursive: true });
  const indexSeconds = await writeStock(truth, folder);
  await writeFile(join(folder, 'index.html'), '<!doctype html><html lang="zh"><title>stock</title></html>');
  const server = await serveCounted({ '/': folder });
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${server.address}/`);
  const ask = async (sample: Sample) => {
    const before = server.bytes();
    const shown = await askStock(page, sample.query);
    return { ...shown, ...scoreOf(sample, shown.results), bytes: server.bytes() - before };
  };
  try {
    const found = [];
    for (const sample of samples) found.push(await ask(sample));
    const none = [];
    for (const sample of absent) none.push(await ask(sample));
    const there = new Set(truth.corpus.units.map(({ url }) => url));
    const known = [];
    if (knownItems.every(({ best }) => there.has(best)))
      for (const { query, best } of knownItems) known.push(reciprocalRank(best, (await askStock(page, query)).results));
    return {
      recall: mean(found.map(({ recall }) => recall)),
      precision: mean(found.map(({ precision }) => precision)),
      answered: none.filter(({ results }) => results.length > 0).length,
      rank: known.length === 0 ? null : mean(known),
      firstBytes: found[0]?.bytes ?? 0,
      nextBytes: median(found.slice(1, 21).map(({ bytes }) => bytes)),
      milliseconds: median(found.map(({ milliseconds }) => milliseconds)),
      indexSeconds,
    };
  } finally {
    await page.context().close();
    server.close();
  }
}
