import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar';

export type ChromiumPackage = {
  /** Folder of the package that brings Chromium, its libraries and a font in `bin/`, each compressed. */
  readonly folder: string;
  /** Folder that they are unpacked into. */
  readonly cache: string;
};

/** Where the parts of the unpacked Chromium lie. */
export type UnpackedChromium = {
  readonly program: string;
  /** Folder of the libraries that a bare system lacks. */
  readonly libraries: string;
  /** Folder of a `fonts.conf` that names a font, for a system without fonts. */
  readonly fonts: string;
};

const folder = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
const installed: ChromiumPackage = { folder, cache: join(folder, '../../.cache/gongkai') };

function versionOf(packageFolder: string): string {
  const { version }: { version: string } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  return version;
}

const fontsConfig = '<?xml version="1.0"?>\n<fontconfig><dir prefix="relative">fonts</dir></fontconfig>\n';

async function unpackInto(buildFolder: string, packed: string): Promise<void> {
  const program = createWriteStream(join(buildFolder, 'chromium'), { mode: 0o755 });
  await pipeline(createReadStream(join(packed, 'chromium.br')), createBrotliDecompress(), program);
  for (const name of ['al2023.tar.br', 'fonts.tar.br']) await extract({ file: join(packed, name), cwd: buildFolder, brotli: true });
  await writeFile(join(buildFolder, 'fonts.conf'), fontsConfig);
  await chmod(buildFolder, 0o755);
}

/**
 * Unpacks the Chromium of the package unless its version lies there already. It appears when it is whole: whoever stops half-way leaves nothing
 * that could be taken for it, and processes that unpack at the same time do not meet. The package itself unpacks into a folder that every user
 * of the machine can write to, and takes whatever lies there.
 */
export async function unpackChromium({ folder: from, cache }: ChromiumPackage = installed): Promise<UnpackedChromium> {
  const home = join(cache, `chromium-${versionOf(from)}`);
  const unpacked = { program: join(home, 'chromium'), libraries: join(home, 'lib'), fonts: home };
  if (existsSync(home)) return unpacked;
  await mkdir(cache, { recursive: true });
  const buildFolder = await mkdtemp(join(cache, 'unpacking-'));
  try {
    await unpackInto(buildFolder, join(from, 'bin'));
    await rename(buildFolder, home);
  } catch (error) {
    await rm(buildFolder, { recursive: true, force: true });
    // Another process may have been first.
    if (!existsSync(home)) throw error;
  }
  return unpacked;
}
