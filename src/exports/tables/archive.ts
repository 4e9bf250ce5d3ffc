import { words as zhHans } from '../../words/zh-hans/words.ts';
import type { Portal } from '../../model/portal.ts';
import { licenceOf } from './licence.ts';

/** What a reader of the archive of all data has to know, for a file `README.txt` in it. */
export function renderArchiveReadme(portal: Portal): string {
  const { publisher, licence } = licenceOf(portal);
  return zhHans.data.archiveReadme({ publisher, licence: licence ?? zhHans.values.unstated, asOf: portal.site.asOf });
}
