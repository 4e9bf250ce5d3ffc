import { zhHans } from '../i18n/zh-hans.ts';
import { dataFileAddress, indicatorFileAddress, planFileAddress } from '../model/addresses.ts';
import type { Portal } from '../model/portal.ts';
import { dataFiles } from './data-files.ts';
import { licenceOf } from './licence.ts';
import { openPlans } from './open-plans.ts';
import { readerFiles } from './sheets/reader-files.ts';

/** Addresses of the files that the archive of all data holds, besides its readme. */
export function archivedAddresses(portal: Portal): string[] {
  return [
    ...dataFiles.map(({ name }) => dataFileAddress(name)),
    ...portal.indicators.map(({ id }) => indicatorFileAddress(id)),
    ...openPlans(portal).map(({ id }) => planFileAddress(id)),
    ...readerFiles(portal).map(({ address }) => address),
  ];
}

/** What a reader of the archive of all data has to know, for a file `README.txt` in it. */
export function renderArchiveReadme(portal: Portal): string {
  const { publisher, licence } = licenceOf(portal);
  return zhHans.data.archiveReadme({ publisher, licence: licence ?? zhHans.values.unstated, asOf: portal.site.asOf });
}
