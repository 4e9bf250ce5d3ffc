import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { compareSites } from '../../../../scripts/tools/compare/compare-sites.ts';
import { readSite } from '../../../../scripts/tools/compare/site-files.ts';
import { newFolder } from '../../../support/new-folder.ts';

const folder = newFolder();
let count = 0;

/** Compares two sites that are written down file by file: how each file relates. */
async function compared(before: Record<string, string | Uint8Array>, after: Record<string, string | Uint8Array>) {
  const [left, right] = await Promise.all(
    [before, after].map((files) => {
      const site = join(folder, String((count += 1)));
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(site, path)), { recursive: true });
        writeFileSync(join(site, path), text);
      }
      return readSite(site);
    }),
  );
  return Object.fromEntries(compareSites(left ?? new Map(), right ?? new Map()).map(({ path, how }) => [path, how]));
}

describe('compareSites', () => {
  it('tells files of the same bytes, new, gone and changed ones', async () => {
    expect(await compared({ 'a.txt': '1', 'b.txt': '1', 'c.txt': '1' }, { 'a.txt': '1', 'b.txt': '2', 'd.txt': '1' })).toEqual({
      'a.txt': 'same',
      'b.txt': 'different',
      'c.txt': 'different',
      'd.txt': 'different',
    });
  });

  it.each([
    ['<p id="a" class="b">文 字</p>', '<p class="b" id="a">文\n字</p>', 'equal'],
    ['<p>a &gt; b</p>', '<p>a > b</p>', 'equal'],
    ['<p id="a">文</p>', '<p id="b">文</p>', 'different'],
    ['<p>文字</p>', '<p>文字。</p>', 'different'],
    ['<p>文<b>字</b></p>', '<p>文字</p>', 'different'],
    ['<p>文</p>', '<div>文</div>', 'different'],
  ])('compares %s and %s as trees', async (before, after, how) => {
    expect(await compared({ 'index.html': before }, { 'index.html': after })).toEqual({ 'index.html': how });
  });

  it('compares assets by what they hold, whatever their names', async () => {
    const site = (name: string, code: string) => ({ [`_astro/${name}`]: code, 'index.html': `<script src="/_astro/${name}"></script>` });
    expect(Object.values(await compared(site('a.x1.js', 'run()'), site('b.y2.js', 'run()')))).toEqual(['same', 'same']);
    const changed = await compared(site('a.x1.js', 'run()'), site('a.x1.js', 'stop()'));
    expect(Object.entries(changed).filter(([, how]) => how === 'different')).toHaveLength(2);
    expect(changed['index.html']).toBe('same');
  });

  it('compares archives by what is in them, and passes over compressed copies', async () => {
    const zip = (text: string, level: 0 | 9) => zipSync({ 'a.csv': strToU8(text) }, { level });
    expect(await compared({ 'a.zip': zip('一一一一', 0), 'a.gz': '1' }, { 'a.zip': zip('一一一一', 9), 'a.gz': '2' })).toEqual({
      'a.zip': 'equal',
    });
    expect(await compared({ 'a.zip': zip('一', 0) }, { 'a.zip': zip('二', 0) })).toEqual({ 'a.zip': 'different' });
  });
});
