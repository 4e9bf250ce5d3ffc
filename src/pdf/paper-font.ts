import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseCodeRanges } from './code-ranges.ts';

/** Folder of the font of printed plans: Noto Serif SC, whose static weights a PDF can hold as TrueType (a variable font becomes Type 3). */
const folder = dirname(createRequire(import.meta.url).resolve('@fontsource/noto-serif-sc/package.json'));
const family = 'Noto Serif SC';
const weights = [400, 700];
const faces = weights.map((weight) => readFileSync(join(folder, `${weight}.css`), 'utf8')).join('\n');

/** Where the pages being printed find the files of the font; no host has this name. */
export const fontHost = 'https://font.invalid/';

/** The file behind an address on `fontHost`. */
export function fontFile(address: string): string {
  return join(folder, new URL(address).pathname);
}

/** The code points that the font covers. */
export const fontRanges = parseCodeRanges(faces);

// The typefaces that GB/T 9704 names are not free: here one font stands for all, and its bold weight for 黑体.
const roles = ['sans', 'serif', 'display', 'code', 'fangsong', 'kai', 'hei'].map((role) => `--${role}: '${family}' !important;`).join('');

/** Style sheet that sets a page in the font alone, so that the PDF does not depend on the fonts of the machine. */
export const fontStyles = `${faces.replaceAll('url(./', `url(${fontHost}`)}
:root, :lang(zh-Hant), :lang(en) { ${roles} --hei-weight: 700 !important; }`;
