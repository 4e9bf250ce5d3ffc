import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BodyText } from '../model/body-text.ts';
import type { Portal } from '../model/portal.ts';
import { writeSearchIndex } from '../search/index/write-search-index.ts';
import type { Defect } from './verify-output.ts';
import { textFolderOf } from './write-snapshot.ts';

export type SearchSource = { readonly portal: Portal; readonly snapshot: string; readonly site: string };

/** Indexes the checked content into the site; gives what the index lacks as defects. */
export async function writeSearch({ portal, snapshot, site }: SearchSource): Promise<readonly Defect[]> {
  const load = (kind: 'plans' | 'pages') => (id: string) =>
    JSON.parse(readFileSync(join(textFolderOf(snapshot), kind, `${id}.json`), 'utf8')) as BodyText;
  const { faults } = await writeSearchIndex({ portal, site, texts: { plan: load('plans'), page: load('pages') } });
  return faults.map(({ url, what }) => ({ page: url, what }));
}
