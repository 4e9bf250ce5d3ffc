import { loadContent } from '../../../../src/content/load-content.ts';
import { readText } from '../../../../src/content/snapshot.ts';
import type { Portal } from '../../../../src/model/portal.ts';
import { makeFold, type Fold } from '../../../../src/search/folding/fold.ts';
import { scriptMap } from '../../../../src/search/folding/script-map.ts';
import { corpusOf, type TextSource } from '../../../../src/search/units/corpus.ts';
import { type Corpus, fieldsOf } from '../../../../src/search/units/unit.ts';

/** The units of a content folder with their folded fields: what the answers are held against. */
export type Truth = {
  readonly portal: Portal;
  readonly texts: TextSource;
  readonly corpus: Corpus;
  readonly fold: Fold;
  /** Folded title, texts and other names of each unit, in every way they are read. */
  readonly fields: readonly (readonly string[])[];
  /** Addresses of the units that contain a folded string. */
  readonly containing: (folded: string) => ReadonlySet<string>;
};

/** Reads a content folder as a build does, by way of a snapshot. */
export async function loadTruth(content: string, snapshot: string): Promise<Truth> {
  const { portal } = await loadContent(content, { snapshot });
  if (portal === null) throw new Error(`${content} has errors: npm run check.`);
  const texts = { plan: (id: string) => readText(snapshot, 'plans', id), page: (id: string) => readText(snapshot, 'pages', id) };
  const corpus = corpusOf(portal, texts);
  const fold = makeFold(scriptMap());
  const fields = corpus.units.map((unit) => fieldsOf(unit).map(fold.text));
  const containing = (folded: string) =>
    new Set(corpus.units.filter((_, unit) => fields[unit]?.some((field) => field.includes(folded))).map(({ url }) => url));
  return { portal, texts, corpus, fold, fields, containing };
}
