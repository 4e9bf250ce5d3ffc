import { readdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import pMap from 'p-map';
import { servedTypeOf } from '../serving/file-types.ts';

/** Smaller files fit into one packet anyway. */
const worthwhileBytes = 1024;
/** A tenth larger than at the highest quality, in a fortieth of the time; style sheets and scripts are few and every page needs them. */
const [pageQuality, assetQuality] = [6, constants.BROTLI_MAX_QUALITY];
/** Place in the head of a gzip file that names the operating system, and the value for none. */
const [systemByte, noSystem] = [9, 255];

const gzipBytes = promisify<Buffer, { level: number }, Buffer>(gzip);
const brotliBytes = promisify<Buffer, { params: Record<number, number> }, Buffer>(brotliCompress);

async function gzipOf(bytes: Buffer): Promise<Buffer> {
  const packed = await gzipBytes(bytes, { level: constants.Z_BEST_COMPRESSION });
  packed[systemByte] = noSystem;
  return packed;
}

function brotliOf(bytes: Buffer, file: string): Promise<Buffer> {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  const quality = /\.(?:css|js)$/.test(file) ? assetQuality : pageQuality;
  return brotliBytes(bytes, { params: { [BROTLI_PARAM_QUALITY]: quality, [BROTLI_PARAM_SIZE_HINT]: bytes.length } });
}

async function precompressFile(file: string): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.length < worthwhileBytes) return;
  const [zipped, brotli] = await Promise.all([gzipOf(bytes), brotliOf(bytes, file)]);
  if (zipped.length < bytes.length) await writeFile(`${file}.gz`, zipped);
  if (brotli.length < bytes.length) await writeFile(`${file}.br`, brotli);
}

/**
 * Puts a `.gz` and a `.br` beside every file of a finished site that is worth compressing, so that a web server need not compress
 * anything itself. The same site gives the same bytes on every system.
 */
export async function precompress(site: string): Promise<void> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && servedTypeOf(entry.name).compressible)
    .map((entry) => relative(site, join(entry.parentPath, entry.name)));
  // The compressing itself runs in threads of Node's own.
  await pMap(files, (file) => precompressFile(join(site, file)), { concurrency: availableParallelism() });
}
