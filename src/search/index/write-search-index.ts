import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Portal } from '../../model/portal.ts';
import { makeFold } from '../folding/fold.ts';
import { scriptMap, scriptMapFor } from '../folding/script-map.ts';
import { formatScriptPairs } from '../folding/script-pairs.ts';
import { makePairTable } from '../suggest/pair-table.ts';
import { makePinyinTable } from '../suggest/pinyin-table.ts';
import { makeRegionalWords, variantsAmong } from '../suggest/regional-words.ts';
import { corpusOf, type TextSource } from '../units/corpus.ts';
import { fieldsOf } from '../units/unit.ts';
import { checkIndex, type IndexFault, withIndex } from './check-index.ts';
import { makeTextFiles, makeTitleFiles, makeUnitTable } from './make-tables.ts';
import { writePagefindIndex } from './pagefind-index.ts';
import { tableFile, tableFolder, type UnitTable } from './tables.ts';

export type IndexSource = { readonly portal: Portal; readonly texts: TextSource; readonly site: string };

/** What was indexed, and what is wrong with the index. */
export type IndexReport = { readonly units: number; readonly faults: readonly IndexFault[] };

function hashOf(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const [name, text] of files) hash.update(name).update('\0').update(text).update('\0');
  return hash.digest('hex').slice(0, 12);
}

/** Writes the search index of a portal into its site and reads it back: Pagefind's files, and the tables beside them. */
export async function writeSearchIndex({ portal, texts, site }: IndexSource): Promise<IndexReport> {
  const corpus = corpusOf(portal, texts);
  const { units } = corpus;
  const fold = makeFold(scriptMap());
  const folded = units.map((unit) => fieldsOf(unit).map(fold.text));
  const regional = makeRegionalWords(folded, fold);
  const files = new Map<string, string>([
    ...makeTitleFiles(units).map((file, index): [string, string] => [`titles-${index}.json`, JSON.stringify(file)]),
    ...makeTextFiles(units).map((file, index): [string, string] => [`texts-${index}.json`, JSON.stringify(file)]),
    ['pairs.json', JSON.stringify(makePairTable(folded))],
    [
      'pinyin.json',
      JSON.stringify(
        makePinyinTable(
          units.flatMap(({ title, aliases = [] }) => [title, ...aliases]),
          fold,
        ),
      ),
    ],
    ['regional.json', JSON.stringify(regional)],
  ]);
  const folder = `${tableFolder}${hashOf(files)}/`;
  const table: UnitTable = {
    ...makeUnitTable(corpus, portal),
    folder,
    script: formatScriptPairs(scriptMapFor(scriptMap(), new Set(folded.flat().join('')))),
    variants: variantsAmong(regional, folded),
  };
  await mkdir(join(site, folder), { recursive: true });
  for (const [name, text] of files) await writeFile(join(site, folder, name), text);
  await writeFile(join(site, tableFolder, tableFile), JSON.stringify(table));
  const pagefind = join(site, 'pagefind');
  await writePagefindIndex(units, fold, pagefind);
  return { units: units.length, faults: await withIndex(pagefind, (index) => checkIndex(index, units, fold)) };
}
