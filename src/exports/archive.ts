import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Portal } from '../model/portal.ts';
import { zhHans } from '../i18n/zh-hans.ts';
import { dataFiles } from './data-files.ts';
import { renderIndicatorCsv } from './indicator-file.ts';
import { licenceOf } from './licence.ts';
import { openPlans } from './open-plans.ts';
import { renderPlanCsv } from './plan-file.ts';

function readme(portal: Portal): string {
  const { publisher, licence } = licenceOf(portal);
  return zhHans.data.archiveReadme({ publisher, licence: licence ?? zhHans.values.unstated, asOf: portal.site.asOf });
}

function textsOf(portal: Portal, base: string): Readonly<Record<string, string>> {
  return Object.fromEntries([
    ['README.txt', readme(portal)],
    ...dataFiles.map(({ name, render }) => [name, render(portal, base)]),
    ...portal.indicators.map(({ id }) => [`indicators/${id}.csv`, renderIndicatorCsv(portal, id, base)]),
    ...openPlans(portal).map((plan) => [`plans/${plan.id}.csv`, renderPlanCsv(plan, portal, base)]),
  ]);
}

/** All data files in one zip archive, dated by the day as of which the site speaks, so that the same portal gives the same bytes. */
export function renderArchive(portal: Portal, base = '/'): Uint8Array {
  // The format stores local wall time: built from parts, it is the same in every zone.
  const [year = 1980, month = 1, day = 1] = portal.site.asOf.split('-').map(Number);
  const mtime = new Date(Math.max(year, 1980), month - 1, day);
  const files: Zippable = Object.fromEntries(Object.entries(textsOf(portal, base)).map(([name, text]) => [name, strToU8(text)]));
  return zipSync(files, { mtime, level: 6 });
}
