import { readText } from '../content/snapshot.ts';
import type { Portal } from '../model/portal.ts';
import { writeSearchIndex } from '../search/index/write-search-index.ts';
import type { Defect } from './verify-output.ts';

export type SearchSource = { readonly portal: Portal; readonly snapshot: string; readonly site: string };

/** Indexes the checked content into the site; gives what the index lacks as defects. */
export async function writeSearch({ portal, snapshot, site }: SearchSource): Promise<readonly Defect[]> {
  const texts = { plan: (id: string) => readText(snapshot, 'plans', id), page: (id: string) => readText(snapshot, 'pages', id) };
  const { faults } = await writeSearchIndex({ portal, site, texts });
  return faults.map(({ url, what }) => ({ page: url, what }));
}
