import pMap from 'p-map';
import type { SitePlace } from '../../../../src/serving/site-place.ts';
import { makeAsk } from './ask.ts';
import { compareOutcomes, outcomesOf, type Outcomes } from './check-agreement.ts';
import { checkConditions } from './check-conditions.ts';
import { checkFile, type Encoding } from './check-file.ts';
import { checkEscapes, checkMethods, checkMissing, checkSilence, checkSlashes } from './check-refusals.ts';
import { siteFiles } from './site-files.ts';

/** How many files are asked for at a time. */
const concurrency = 8;

export type ServedSite = {
  readonly site: SitePlace;
  /** Port of this machine on which a server gives the site. */
  readonly port: number;
  /** How the server can compress. */
  readonly compress: readonly Encoding[];
  /** What came of the random addresses at our own server, to be held against; by default nothing is compared. */
  readonly own?: Outcomes | undefined;
};

export type SiteAudit = { readonly files: number; readonly defects: readonly string[]; readonly outcomes: Outcomes };

/** Asks a running web server for every file of a site and for what must not be there; gives all that is wrong. */
export async function auditSite({ site, port, compress, own }: ServedSite): Promise<SiteAudit> {
  const { ask, close } = makeAsk(port);
  try {
    const files = await siteFiles(site.folder);
    const defects = (await pMap(files, (file) => checkFile({ site, file, ask, compress }), { concurrency })).flat();
    for (const check of [checkMissing, checkEscapes, checkSlashes, checkMethods, checkConditions, checkSilence]) {
      defects.push(...(await check({ site, files, ask })));
    }
    const outcomes = await outcomesOf(site, files, ask);
    defects.push(...compareOutcomes(outcomes, own ?? outcomes));
    return { files: files.length, defects: defects.toSorted(), outcomes };
  } finally {
    close();
  }
}
