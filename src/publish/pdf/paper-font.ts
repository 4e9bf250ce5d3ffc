import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A first and a last code point. */
export type CodeRange = readonly [first: number, last: number];

/** The code points that the `unicode-range` descriptors of a style sheet name. */
export function parseCodeRanges(css: string): CodeRange[] {
  const listed = Array.from(css.matchAll(/unicode-range:([^;}]+)/g), (match) => match[1] ?? '');
  return listed
    .flatMap((list) => list.split(','))
    .map((range): CodeRange => {
      const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-');
      return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
    });
}

/** The different characters of a text that lie in none of the ranges, in their order of first appearance; white space is none. */
export function charactersOutside(text: string, ranges: readonly CodeRange[]): string[] {
  const isInside = (code: number) => ranges.some(([first, last]) => first <= code && code <= last);
  return [...new Set(text)].filter((character) => !/[\s\p{Cf}]/u.test(character) && !isInside(character.codePointAt(0) ?? 0));
}

/** Where the pages being printed find the files of the fonts; no host has this name. */
export const fontHost = 'https://font.invalid/';

const require = createRequire(import.meta.url);
const weights = [400, 700];

type Font = { readonly family: string; readonly name: string };

/** Fonts of printed plans, whose static weights a PDF can hold as TrueType (a variable font becomes Type 3), by script. */
const simplified: Font = { family: 'Noto Serif SC', name: 'noto-serif-sc' };
const traditional: Font = { family: 'Noto Serif TC', name: 'noto-serif-tc' };

function folderOf(name: string): string {
  return dirname(require.resolve(`@fontsource/${name}/package.json`));
}

function facesOf({ name }: Font): string {
  const faces = weights.map((weight) => readFileSync(join(folderOf(name), `${weight}.css`), 'utf8')).join('\n');
  return faces.replaceAll('url(./', `url(${fontHost}${name}/`);
}

const faces = [simplified, traditional].map(facesOf).join('\n');

/** The file behind an address on `fontHost`. */
export function fontFile(address: string): string {
  const [, name = '', ...path] = new URL(address).pathname.split('/');
  return join(folderOf(name), ...path);
}

/** The code points that the fonts cover. */
export const fontRanges = parseCodeRanges(faces);

// The typefaces that GB/T 9704 names are not free: here one font stands for all, and its bold weight for 黑体.
const roles = ['sans', 'serif', 'display', 'code', 'fangsong', 'kai', 'hei'];

/** One font for every role, and the other script's behind it for characters that it lacks. */
function rolesOf(...fonts: readonly Font[]): string {
  const families = fonts.map(({ family }) => `'${family}'`).join(', ');
  return roles.map((role) => `--${role}: ${families} !important;`).join('');
}

/** Style sheet that sets a page in these fonts alone, so that the PDF does not depend on the fonts of the machine. */
export const fontStyles = `${faces}
:root, :not(:lang(zh)) { ${rolesOf(simplified, traditional)} --hei-weight: 700 !important; }
:lang(zh-Hant) { ${rolesOf(traditional, simplified)} --hei-weight: 700 !important; }`;
