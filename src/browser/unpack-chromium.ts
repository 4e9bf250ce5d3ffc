import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

export type ChromiumPackage = {
  /** Folder of the package that brings Chromium as `bin/chromium.br`. */
  readonly folder: string;
  /** Folder that the program is unpacked into. */
  readonly cache: string;
};

const folder = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
const installed: ChromiumPackage = { folder, cache: join(folder, '../../.cache/gongkai') };

function versionOf(packageFolder: string): string {
  const { version }: { version: string } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  return version;
}

/**
 * Unpacks the Chromium of the package unless its version lies there already, and gives the path of the program. It appears when it is whole: whoever
 * stops half-way leaves nothing that could be taken for it, and processes that unpack at the same time do not meet. The package itself unpacks
 * into a folder that every user of the machine can write to, and takes whatever lies there.
 */
export async function unpackChromium({ folder: from, cache }: ChromiumPackage = installed): Promise<string> {
  const program = join(cache, `chromium-${versionOf(from)}`);
  if (existsSync(program)) return program;
  await mkdir(cache, { recursive: true });
  const workshop = await mkdtemp(join(cache, 'unpacking-'));
  try {
    const part = join(workshop, 'chromium');
    await pipeline(createReadStream(join(from, 'bin/chromium.br')), createBrotliDecompress(), createWriteStream(part, { mode: 0o755 }));
    await rename(part, program);
  } finally {
    await rm(workshop, { recursive: true });
  }
  return program;
}
