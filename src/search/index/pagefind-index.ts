import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Fold } from '../folding/fold.ts';
import { figureTokens, tokensOf } from '../tokens.ts';
import { fieldsOf, type Unit } from '../units/unit.ts';
import { unitSort } from './sort-key.ts';

/** Pagefind could not take the index in. */
class IndexingError extends Error {}

/** Files of Pagefind's own interfaces, which this site does not use. */
const unused = [
  'pagefind-highlight.js',
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
];

/** Records in one fragment file: the browser never loads fragments, so that few large files do. */
const recordsPerFragment = 100;

/** Records that are handed over at a time. */
const batch = 64;

/** Smaller chunks of the index: a query then loads a quarter of the bytes. Read by Pagefind's indexer at its start. */
const chunkSize = '1500';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const wordsOf = (folded: string) => escape(tokensOf(folded).join(' '));

/** A unit as a page of pairs, its title weighing more, and of its figures. */
function recordOf(unit: Unit, index: number, fold: Fold): string {
  const sort = `<meta data-pagefind-sort="${unitSort}[content]" content="${index}">`;
  const [first = '', ...others] = [...new Set(fieldsOf(unit).map(fold.text))];
  const title = `<p data-pagefind-weight="5">${wordsOf(first)}</p>`;
  const texts = others.map((text) => `<p>${wordsOf(text)}</p>`).join('');
  const figures = `<p>${[...new Set([first, ...others].flatMap(figureTokens))].join(' ')}</p>`;
  return `<html lang="und"><head>${sort}</head><body>${title}${texts}${figures}</body></html>`;
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new IndexingError(`Pagefind: ${errors.join('; ')}`);
}

async function addAll(index: PagefindIndex, units: readonly Unit[], fold: Fold): Promise<void> {
  for (let start = 0; start < units.length; start += batch) {
    const added = units
      .slice(start, start + batch)
      .map((unit, offset) => index.addHTMLFile({ url: unit.url, content: recordOf(unit, start + offset, fold) }));
    for (const { errors } of await Promise.all(added)) refuse(errors);
  }
}

/** Writes Pagefind's index of the units into a folder: the same units give the same bytes. */
export async function writePagefindIndex(units: readonly Unit[], fold: Fold, folder: string): Promise<void> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = chunkSize;
  try {
    const maxFragments = Math.ceil(units.length / recordsPerFragment);
    const { errors, index } = await createIndex({ forceLanguage: 'und', includeCharacters: '.%&+‰‱/', maxFragments });
    refuse(errors);
    if (index === undefined) throw new IndexingError('Pagefind gave no index.');
    await addAll(index, units, fold);
    refuse((await index.writeFiles({ outputPath: folder })).errors);
    await index.deleteIndex();
  } finally {
    await close();
  }
  for (const file of unused) await rm(join(folder, file), { force: true });
}
