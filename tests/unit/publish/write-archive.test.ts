import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packFiles, writeArchive } from '../../../src/publish/write-archive.ts';
import { dataAddresses } from '../../../src/model/site/files.ts';
import { newFolder } from '../../support/new-folder.ts';
import { reportedPortal } from '../../support/reported-portal.ts';

const files: readonly [string, Buffer][] = [
  ['空.txt', Buffer.alloc(0)],
  ['plans/长.csv', Buffer.from('指标,数值\n'.repeat(50_000))],
];

describe('packFiles', () => {
  it('keeps names and every byte, and makes a long file short', () => {
    const packed = packFiles(files, '2025-12-31');
    const unpacked = unzipSync(packed);
    expect(Object.keys(unpacked)).toEqual(files.map(([name]) => name));
    for (const [name, bytes] of files) expect(Buffer.from(unpacked[name] ?? []).equals(bytes)).toBe(true);
    expect(packed.length).toBeLessThan(10_000);
  });

  it('gives the same bytes for the same files in every time zone', () => {
    const before = process.env['TZ'];
    const bytes = ['UTC', 'Asia/Shanghai', 'America/Los_Angeles'].map((zone) => {
      process.env['TZ'] = zone;
      return packFiles(files, '2025-12-31').toString('base64');
    });
    process.env['TZ'] = before;
    expect(new Set(bytes).size).toBe(1);
    expect(bytes[0]).not.toBe(packFiles(files, '2025-12-30').toString('base64'));
  });
});

describe('writeArchive', () => {
  it('packs the files that lie in the site, under their names below /data/', async () => {
    const site = newFolder();
    const portal = reportedPortal();
    for (const address of dataAddresses(portal)) {
      mkdirSync(dirname(join(site, address)), { recursive: true });
      writeFileSync(join(site, address), `内容 ${address}`);
    }
    const unpacked = unzipSync(readFileSync(join(site, await writeArchive(portal, site))));
    expect(Object.keys(unpacked)).toEqual(['README.txt', ...dataAddresses(portal).map((address) => address.replace('/data/', ''))]);
    expect(Buffer.from(unpacked['plans/shili-kechuang.csv'] ?? []).toString()).toBe('内容 /data/plans/shili-kechuang.csv');
  });

  it('does not pass over a file that is missing', async () => {
    const site = newFolder();
    await expect(writeArchive(reportedPortal(), site)).rejects.toThrow('ENOENT');
  });
});
