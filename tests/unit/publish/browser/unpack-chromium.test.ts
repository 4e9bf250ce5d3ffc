import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { create } from 'tar';
import { describe, expect, it } from 'vitest';
import { unpackChromium } from '../../../../src/publish/browser/unpack-chromium.ts';
import { newFolder } from '../../../support/new-folder.ts';

const program = Buffer.from('program '.repeat(100_000));

/** Writes a package with a program, a library and a font; `share`: how much of the program is there. */
async function writePackage(folder: string, version: string, share = 1): Promise<void> {
  const [source, bin] = [newFolder(), join(folder, 'bin')];
  for (const path of ['lib/libnss3.so', 'fonts/Open_Sans/OpenSans.ttf', 'fonts.conf']) {
    mkdirSync(dirname(join(source, path)), { recursive: true });
    writeFileSync(join(source, path), path);
  }
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ version }));
  const packed = brotliCompressSync(program);
  writeFileSync(join(bin, 'chromium.br'), packed.subarray(0, packed.length * share));
  await create({ file: join(bin, 'al2023.tar.br'), cwd: source, brotli: true }, ['lib']);
  await create({ file: join(bin, 'fonts.tar.br'), cwd: source, brotli: true }, ['fonts.conf', 'fonts']);
}

describe('unpackChromium', () => {
  it('unpacks the program, its libraries and a font once for each version, also when several ask at the same time', async () => {
    const [folder, cache] = [newFolder(), join(newFolder(), 'cache')];
    await writePackage(folder, '1.0.0');
    const [first, second] = await Promise.all([unpackChromium({ folder, cache }), unpackChromium({ folder, cache })]);
    expect(first).toEqual(second);
    expect(readFileSync(first.program).equals(program)).toBe(true);
    expect(statSync(first.program).mode & 0o111).toBe(0o111);
    expect(readFileSync(join(first.libraries, 'libnss3.so'), 'utf8')).toBe('lib/libnss3.so');
    expect(readFileSync(join(first.fonts, 'fonts.conf'), 'utf8')).toContain('<dir prefix="relative">fonts</dir>');
    expect(readdirSync(join(first.fonts, 'fonts'))).toEqual(['Open_Sans']);
    await writePackage(folder, '1.0.1');
    await unpackChromium({ folder, cache });
    expect(readdirSync(cache)).toEqual(['chromium-1.0.0', 'chromium-1.0.1']);
  });

  it('leaves nothing when the package is broken, and unpacks when it is whole again', async () => {
    const [folder, cache] = [newFolder(), newFolder()];
    await writePackage(folder, '1.0.0', 0.5);
    await expect(unpackChromium({ folder, cache })).rejects.toThrow('unexpected end of file');
    expect(readdirSync(cache)).toEqual([]);
    await writePackage(folder, '1.0.0');
    expect(readFileSync((await unpackChromium({ folder, cache })).program).equals(program)).toBe(true);
  });
});
