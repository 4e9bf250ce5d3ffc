import type { SitePlace } from '../../serving/site-place.ts';
import { makeAsk } from './ask.ts';
import { checkFile, type Encoding } from './check-file.ts';
import { checkEscapes, checkMethods, checkMissing, checkSilence, checkSlashes } from './check-refusals.ts';
import { siteFiles } from './site-files.ts';

/** How many files are asked for at a time. */
const lanes = 8;

export type ServedSite = {
  readonly site: SitePlace;
  /** Port of this machine on which a server gives the site. */
  readonly port: number;
  /** How the server can compress. */
  readonly compress: readonly Encoding[];
};

export type SiteAudit = { readonly files: number; readonly defects: readonly string[] };

/** Asks a running web server for every file of a site and for what must not be there; gives all that is wrong. */
export async function auditSite({ site, port, compress }: ServedSite): Promise<SiteAudit> {
  const { ask, close } = makeAsk(port);
  try {
    const files = await siteFiles(site.folder);
    const defects: string[] = [];
    const queue = files.values();
    const lane = async () => {
      for (const file of queue) defects.push(...(await checkFile({ site, file, ask, compress })));
    };
    await Promise.all(Array.from({ length: lanes }, lane));
    for (const check of [checkMissing, checkEscapes, checkSlashes, checkMethods, checkSilence]) {
      defects.push(...(await check({ site, files, ask })));
    }
    return { files: files.length, defects: defects.toSorted() };
  } finally {
    close();
  }
}
