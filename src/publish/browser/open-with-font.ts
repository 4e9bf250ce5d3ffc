import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openContext } from './launch-browser.ts';

const fontFolder = dirname(createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-sc/package.json'));
const fontHost = 'https://font.invalid/';
/** The first name of the site's font stacks. */
const family = 'Noto Sans CJK SC';

type Part = { readonly source: string; readonly unicodeRange: string; readonly weight: string };

/** The files that the font is cut into, each with the characters it holds. */
const parts = Array.from(
  readFileSync(join(fontFolder, 'index.css'), 'utf8').matchAll(/@font-face \{([^}]*)\}/g),
  ([, rules = '']): Part => {
    const values = new Map(
      rules.split(';').map((line): [string, string] => [line.split(': ', 1)[0]?.trim() ?? '', line.split(': ')[1] ?? '']),
    );
    const rule = (name: string) => values.get(name) ?? '';
    return { source: rule('src').replace('./', fontHost), unicodeRange: rule('unicode-range'), weight: rule('font-weight') };
  },
);

/** Adds the font without a style sheet, which engines of accessibility would read with all others. */
function addFont({ name, faces }: { readonly name: string; readonly faces: readonly Part[] }): Promise<unknown> {
  for (const { source, unicodeRange, weight } of faces)
    document.fonts.add(new FontFace(name, source, { unicodeRange, weight, display: 'swap' }));
  return document.fonts.ready.then(() => null);
}

/**
 * Opens a page with a Chinese font of the tests in place, so that glyphs are as wide as on a reader's machine; the site's content security
 * policy is set aside for the font alone.
 */
export async function openWithFont(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await openContext(browser, { ...options, bypassCSP: true });
  const page = await context.newPage();
  await page.route(`${fontHost}**`, (route) => {
    const path = join(fontFolder, new URL(route.request().url()).pathname);
    return route.fulfill({ path, contentType: 'font/woff2', headers: { 'Access-Control-Allow-Origin': '*' } });
  });
  await page.goto(url);
  await page.evaluate(addFont, { name: family, faces: parts });
  return page;
}
