import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyOutput } from '../../../src/build/verify-output.ts';
import { newFolder } from '../../support/new-folder.ts';

async function defectsOf(
  pages: Readonly<Record<string, string>>,
  { base = '/', expected }: { base?: string; expected?: string[] } = {},
): Promise<string[]> {
  const site = newFolder();
  for (const [path, html] of Object.entries(pages)) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), html);
  }
  const defects = await verifyOutput(site, base, expected ?? Object.keys(pages));
  return defects.map(({ page, what }) => `${page}: ${what}`);
}

describe('verifyOutput', () => {
  it('finds nothing in a sound site', async () => {
    const home =
      '<a href="/plans/%E8%A7%84/#s1">x</a><a href="https://other.example/">y</a><a href="mailto:a@b.example">z</a><a href="#top" id="top">t</a>';
    expect(await defectsOf({ 'index.html': home, 'plans/规/index.html': '<h2 id="s1">一</h2><a href="../../">home</a>' })).toEqual([]);
  });

  it('takes a block of data for a script that is none', async () => {
    expect(await defectsOf({ 'index.html': '<script type="application/ld+json">{}</script>' })).toEqual([]);
    expect(await defectsOf({ 'index.html': '<script type="application/ld+json;x">{}</script>' })).toEqual(['index.html: an inline script']);
  });

  it.each([
    ['a link to a page that is not there', '<a href="/plans/x/">x</a>', 'a link to nothing: /plans/x/'],
    ['a link without the slash of its page', '<a href="/search">x</a>', 'a link to nothing: /search'],
    ['a link to an anchor that is not there', '<a href="#s9">x</a>', 'a link to a missing anchor: #s9'],
    ['a style sheet that is not there', '<link rel="stylesheet" href="/_astro/a.css">', 'a link to nothing: /_astro/a.css'],
    ['an inline style', '<p style="color:red">x</p>', 'an inline style'],
    ['an inline handler', '<p onclick="x()">x</p>', 'an inline event handler'],
    ['an inline script', '<script>x()</script>', 'an inline script'],
    ['an inline style sheet', '<style>p{}</style>', 'an inline style sheet'],
    ['a javascript address', '<a href="javascript:x()">x</a>', 'a javascript: address'],
    ['an image from elsewhere', '<img src="https://other.example/x.png" alt="">', 'a file from another host'],
    ['a script from elsewhere', '<script src="//other.example/x.js"></script>', 'a file from another host'],
  ])('finds %s', async (_title, html, what) => {
    expect(await defectsOf({ 'index.html': html, 'search/index.html': 'x' })).toContain(`index.html: ${what}`);
  });

  it('finds a page that should be there', async () => {
    expect(await defectsOf({ 'x.html': 'x' }, { expected: ['index.html', 'x.html'] })).toEqual(['index.html: an expected file is missing']);
  });

  it('finds a page that should not be there', async () => {
    expect(await defectsOf({ 'index.html': 'x', 'draft.html': 'x' }, { expected: ['index.html'] })).toEqual([
      'draft.html: a page that is not expected',
    ]);
  });

  it('finds a link that leaves the base', async () => {
    const pages = { 'index.html': '<a href="/zwgk/plans/">x</a><a href="/plans/">y</a>', 'plans/index.html': 'x' };
    expect(await defectsOf(pages, { base: '/zwgk/' })).toEqual(['index.html: a link outside the base: /plans/']);
  });
});
