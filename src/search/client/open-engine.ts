import { makeFold } from '../folding/fold.ts';
import { parseScriptPairs } from '../folding/script-pairs.ts';
import type { PagefindModule } from '../pagefind-module.ts';
import { makeEngine, type Engine } from './engine.ts';
import { loadUnitTable, openFiles, type LoadJson } from './files.ts';
import { openPhrases } from './phrases.ts';

/** Loads what every answer needs, all at once, and makes the engine; rejects when a file is missing or does not fit the others. */
export async function openEngine(load: LoadJson, openModule: () => Promise<PagefindModule>, basePath: string): Promise<Engine> {
  const loadingTable = loadUnitTable(load);
  const opening = openModule().then(async ({ createInstance }) => {
    const pagefind = createInstance({ basePath, baseUrl: '/' });
    await pagefind.init();
    return pagefind;
  });
  const [table, pagefind] = await Promise.all([loadingTable, opening]);
  const files = openFiles(table, load);
  const phrases = await openPhrases(pagefind, async (character) => (await files.pairs())[character] ?? '');
  if (phrases.count !== table.count) throw new Error(`The index has ${phrases.count} units, its table ${table.count}.`);
  return makeEngine({ table, files, phrases, fold: makeFold(parseScriptPairs(table.script)) });
}
