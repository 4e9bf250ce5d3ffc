import { z } from 'zod';
import type { Portal } from '../../model/portal.ts';
import { field } from '../../model/values/field.ts';
import { columnsOf } from './columns.ts';
import { text } from './column-types.ts';
import { words as zhHans } from '../../words/zh-hans/words.ts';

/** The columns that every CSV file has after its own, because a table is passed on without the page around it. */
export const licenceRow = z.strictObject({
  publisher: field('发布', text, '发布数据的网站。'),
  licence: field('数据许可', text.nullable(), '数据按什么许可公开；网站没有载明则为空。'),
});

/** Who publishes the data of a portal, and by which licence. */
export function licenceOf({ site }: Portal): z.infer<typeof licenceRow> {
  const { name, dataLicence } = site;
  return { publisher: name, licence: dataLicence && [dataLicence.name, dataLicence.url].filter((part) => part !== null).join(' ') };
}

/** The columns of publisher and licence. */
export const licenceColumns = columnsOf(licenceRow);

/** What a reader of the archive of all data has to know, for a file `README.txt` in it. */
export function renderArchiveReadme(portal: Portal): string {
  const { publisher, licence } = licenceOf(portal);
  return zhHans.data.archiveReadme({ publisher, licence: licence ?? zhHans.values.unstated, asOf: portal.site.asOf });
}
