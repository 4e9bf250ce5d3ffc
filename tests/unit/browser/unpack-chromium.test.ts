import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { unpackChromium } from '../../../src/browser/unpack-chromium.ts';
import { newFolder } from '../../support/new-folder.ts';

const program = Buffer.from('program '.repeat(100_000));

function writePackage(folder: string, version: string, packed: Uint8Array): void {
  mkdirSync(join(folder, 'bin'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ version }));
  writeFileSync(join(folder, 'bin/chromium.br'), packed);
}

describe('unpackChromium', () => {
  it('unpacks the program once for each version, also when several ask at the same time, and makes it executable', async () => {
    const [folder, cache] = [newFolder(), join(newFolder(), 'cache')];
    writePackage(folder, '1.0.0', brotliCompressSync(program));
    const paths = await Promise.all([unpackChromium({ folder, cache }), unpackChromium({ folder, cache })]);
    expect(new Set(paths)).toEqual(new Set([join(cache, 'chromium-1.0.0')]));
    expect(readFileSync(join(cache, 'chromium-1.0.0')).equals(program)).toBe(true);
    expect(statSync(join(cache, 'chromium-1.0.0')).mode & 0o111).not.toBe(0);
    writePackage(folder, '1.0.1', brotliCompressSync(program));
    await unpackChromium({ folder, cache });
    expect(readdirSync(cache)).toEqual(['chromium-1.0.0', 'chromium-1.0.1']);
  });

  it('leaves nothing when the package is broken, and unpacks when it is whole again', async () => {
    const [folder, cache] = [newFolder(), newFolder()];
    const packed = brotliCompressSync(program);
    writePackage(folder, '1.0.0', packed.subarray(0, packed.length / 2));
    await expect(unpackChromium({ folder, cache })).rejects.toThrow('unexpected end of file');
    expect(readdirSync(cache)).toEqual([]);
    writePackage(folder, '1.0.0', packed);
    expect(readFileSync(await unpackChromium({ folder, cache })).equals(program)).toBe(true);
  });
});
