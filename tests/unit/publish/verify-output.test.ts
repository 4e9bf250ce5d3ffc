import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyOutput } from '../../../src/publish/verify-output.ts';
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

    ['an inline style behind an attribute with >', '<p title="甲 > 乙" style="color:red">x</p>', 'an inline style'],
    ['an inline style without quotes', '<P STYLE=color:red>x</P>', 'an inline style'],
    ['an inline style in a drawing', '<svg><rect style="fill:red"/></svg>', 'an inline style'],
    ['an inline handler in capitals', "<p OnClick='x()'>x</p>", 'an inline event handler'],
    ['an inline handler behind a slash', '<img/onerror=x() src=a.png alt>', 'an inline event handler'],
    ['an inline handler on a line of its own', '<p\n\tonfocus\n=\n"x()">x</p>', 'an inline event handler'],
    ['an inline handler in a drawing', '<svg onload="x()"></svg>', 'an inline event handler'],
    ['an inline script in capitals', '<SCRIPT>x()</SCRIPT>', 'an inline script'],
    ['an inline module', '<script type=module>x()</script>', 'an inline script'],
    ['an inline script that speaks of src=', '<script data-x=" src=">x()</script>', 'an inline script'],
    ['an inline script in a drawing', '<svg><script>x()</script></svg>', 'an inline script'],
    ['an inline style sheet in a drawing', '<svg><style>rect{}</style></svg>', 'an inline style sheet'],
    ['a javascript address in entities', '<a href="&#106;avascript&colon;x()">x</a>', 'a javascript: address'],
    ['a javascript address in capitals, broken by a tab', '<a href=" JAVA\tSCRIPT:x()">x</a>', 'a javascript: address'],
    ['a javascript address without quotes', '<a href=javascript:x()>x</a>', 'a javascript: address'],
    ['a javascript address of a button', '<button formaction="javascript:x()">x</button>', 'a javascript: address'],
    ['a javascript address in a drawing', '<svg><a xlink:href="javascript:x()">x</a></svg>', 'a javascript: address'],
    ['a data address', '<a href="data:text/html,x">x</a>', 'an address of a kind that no page has'],
    ['a VBScript address', '<a href="vbscript:x">x</a>', 'an address of a kind that no page has'],
    ['an image from elsewhere behind an attribute with >', '<img alt="甲 > 乙" src="//other.example/x.png">', 'a file from another host'],
    ['an image from elsewhere in entities', '<img src="&#x2F;&#x2F;other.example/x.png" alt="">', 'a file from another host'],
    ['an image from elsewhere by backslashes', '<img src="\\\\other.example/x.png" alt="">', 'a file from another host'],
    [
      'an image from elsewhere among several',
      '<img srcset="/a.png 1x, https://other.example/x.png 2x" alt="">',
      'a file from another host',
    ],
    ['a source from elsewhere', '<picture><source srcset="//other.example/x.webp"></picture>', 'a file from another host'],
    ['a drawing from elsewhere', '<svg><use href="https://other.example/x.svg#a"/></svg>', 'a file from another host'],
    ['a picture in a drawing from elsewhere', '<svg><image xlink:href="//other.example/x.png"/></svg>', 'a file from another host'],
    ['a style sheet from elsewhere', '<link href="https://other.example/x.css" rel="alternate StyleSheet">', 'a file from another host'],
    ['an icon from elsewhere', '<link rel=icon href=//other.example/x.png>', 'a file from another host'],
    ['a connection to elsewhere', '<link rel="preconnect" href="https://other.example">', 'a file from another host'],
    ['a poster from elsewhere', '<video poster="https://other.example/x.png"></video>', 'a file from another host'],
    ['a form for elsewhere', '<form action="https://other.example/"></form>', 'a form for another host'],
    ['a button for elsewhere', '<button formaction="//other.example/">x</button>', 'a form for another host'],
    ['a page within the page', '<iframe src="/search/"></iframe>', 'a page within the page'],
    ['an embedded object', '<object data="/search/"></object>', 'a page within the page'],
    ['a page written into the page', '<p srcdoc="x">x</p>', 'a page within the page'],
    ['a base', '<BASE href="/search/">', 'an address that all others start from'],
    ['a refresh', '<meta http-equiv=" Refresh" content="0;url=/search/">', 'a page that leaves by itself'],
    ['an id that stands twice', '<p id="a">x</p><svg><g ID=a /></svg>', 'an id that stands twice: a'],
    ['a link of a drawing to nothing', '<svg><a href="/nothing/">x</a></svg>', 'a link to nothing: /nothing/'],
    ['a picture among several that is not there', '<img srcset="/search/ 1x,/a.png, /search/ 2x" alt="">', 'a link to nothing: /a.png'],
    ['a link to nothing without quotes', '<a title="甲 > 乙" href=/nothing/>x</a>', 'a link to nothing: /nothing/'],
    ['a link to nothing in entities', '<a href="/a&amp;b/">x</a>', 'a link to nothing: /a&b/'],
    ['a part of a drawing that is not there', '<svg><use href="#shape"/></svg>', 'a link to a missing anchor: #shape'],
    ['an address that cannot be read', '<a href="/%E4%A/">x</a>', 'an address that cannot be read: /%E4%A/'],
    ['an anchor that cannot be read', '<a href="#%zz">x</a>', 'an address that cannot be read: #%zz'],
  ])('finds %s', async (_title, html, what) => {
    expect(await defectsOf({ 'index.html': html, 'search/index.html': 'x' })).toContain(`index.html: ${what}`);
  });

  it.each([
    ['in a comment', '<!-- <p style="x" onclick="x()"><script>x()</script> -->'],
    ['in the words of a title', '<title><p onclick="x()"></title>'],
    ['in an attribute', '<p title="<p onclick=x()> <a href=/nothing/> style=x">x</p>'],
    ['in a block of data', '<script type="application/ld+json">{"a":"<p onclick=x()>"}</script>'],
    ['in escaped words', '<p>&lt;p onclick="x()"&gt;</p>'],
  ])('takes nothing for an element %s', async (_title, html) => {
    expect(await defectsOf({ 'index.html': html })).toEqual([]);
  });

  it('follows addresses of every spelling', async () => {
    const home = `<a title="甲 > 乙" HREF='/plans/&#x89C4;/#s&#49;'>x</a><svg><a xlink:href=plans/规/>x</a></svg><img alt srcset="/a.png 1x , /a.png, /a.png 2x">`;
    expect(await defectsOf({ 'index.html': home, 'plans/规/index.html': '<h2 ID=s1>一</h2>', 'a.png': '' })).toEqual([]);
  });

  it('looks for an anchor as written, then with its percent signs resolved', async () => {
    const page = '<a href="#fn-%E7%94%B2">x</a><a href="#%E4%B9%99">y</a><p id="fn-%E7%94%B2">x</p><p id="乙">y</p>';
    expect(await defectsOf({ 'index.html': page })).toEqual([]);
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
