import { readFile, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { strToU8, Zip, ZipPassThrough } from 'fflate';
import { renderArchiveReadme } from '../exports/tables/licence.ts';
import { dataAddress, dataArchiveAddress } from '../model/addresses.ts';
import type { Portal } from '../model/portal.ts';
import { dataAddresses } from '../model/site/files.ts';

/** A file of an archive, compressed by Node's own library in a third of the time. */
class DeflatedFile extends ZipPassThrough {
  override readonly compression = 8;

  protected override process(bytes: Uint8Array<ArrayBuffer>, isLast: boolean): void {
    this.ondata(null, deflateRawSync(bytes), isLast);
  }
}

/** The day in the local time that the format stores: built from parts, it is the same in every zone. */
function localDay(date: string): Date {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Math.max(year, 1980), month - 1, day);
}

/** Packs files into one zip archive; `date`: the day that all of them bear, `YYYY-MM-DD`. The same files give the same bytes. */
export function packFiles(files: Iterable<readonly [name: string, bytes: Uint8Array]>, date: string): Buffer {
  const parts: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  for (const [name, bytes] of files) {
    const file = Object.assign(new DeflatedFile(name), { mtime: localDay(date) });
    zip.add(file);
    file.push(bytes, true);
  }
  zip.end();
  return Buffer.concat(parts);
}

/** Puts all data files of a finished site, just as they are published, into one archive beside them; gives its path in the site. */
export async function writeArchive(portal: Portal, site: string): Promise<string> {
  const files: [string, Uint8Array][] = [['README.txt', strToU8(renderArchiveReadme(portal))]];
  for (const address of dataAddresses(portal)) files.push([posix.relative(dataAddress, address), await readFile(join(site, address))]);
  await writeFile(join(site, dataArchiveAddress), packFiles(files, portal.site.asOf));
  return dataArchiveAddress.slice(1);
}
