import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { precompress } from '../../../src/publish/precompress.ts';
import { writeFolder } from '../../support/content-folder.ts';
import { hashFolder } from '../../support/hash-folder.ts';
import { makeSmallSite } from '../../support/small-site.ts';

describe('precompress', () => {
  it('puts copies beside texts that give the same bytes again', async () => {
    const site = await makeSmallSite();
    for (const file of ['index.html', 'plans/规划/index.html', 'data/targets.csv', '_astro/shell.a1B2.css']) {
      const bytes = readFileSync(join(site, file));
      const [zipped, brotli] = [readFileSync(join(site, `${file}.gz`)), readFileSync(join(site, `${file}.br`))];
      expect(gunzipSync(zipped).equals(bytes), file).toBe(true);
      expect(brotliDecompressSync(brotli).equals(bytes), file).toBe(true);
      expect(Math.max(zipped.length, brotli.length)).toBeLessThan(bytes.length / 2);
    }
  });

  it('names no time and no system in a gzip file', async () => {
    const head = readFileSync(join(await makeSmallSite(), 'index.html.gz')).subarray(0, 10);
    expect([...head]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]);
  });

  it('gives the same bytes for the same site', async () => {
    expect(hashFolder(await makeSmallSite())).toEqual(hashFolder(await makeSmallSite()));
  });

  it.each([
    ['a file that is smaller than a packet', 'a.html', '短'],
    ['a picture', 'a.png', 'x'.repeat(5000)],
    ['a file of Pagefind', 'a.pf_index', 'x'.repeat(5000)],
  ])('leaves %s alone', async (_title, name, content) => {
    const site = writeFolder({ [name]: content });
    await precompress(site);
    expect(readdirSync(site)).toEqual([name]);
  });
});
